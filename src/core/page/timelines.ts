import { isAround, type PageNode } from './page-node.ts';

/** Names of boxes that say step by step what happened when. */
const timelineNames = / (?:timeline|chronology|chronik|chronologie|cronologia) /;

/** How far above a date its timeline may begin. */
const highest = 4;

/** Whether a node stands in a timeline, of which its dates are part. */
export const isInTimeline = (node: PageNode): boolean =>
  isAround(node, highest, ({ names }) => timelineNames.test(names));
