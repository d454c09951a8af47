import type { PageNode } from './page-node.ts';

/** Names of boxes that say in short what the story is about, or what its reviewer holds of something. */
const factNames =
  / (pros|cons|review summary|fact box|factbox|facts box|info box|infobox|key facts|keyfacts|key points|keypoints|at a glance|faktenbox|infokasten|faktaboks|faktaruta|kader) /;

/** A box of facts beside the story, without links. */
export const isFactBox = ({ names, chars, linkChars, children }: PageNode): boolean =>
  linkChars < chars * 0.2 && (factNames.test(names) || children.some((child) => factNames.test(child.names)));
