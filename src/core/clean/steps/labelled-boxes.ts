import type { PageNode } from '../../page/page-node.ts';
import { boxOpenedBy, type Choice, isProse, isTakenByPhrase, openersOf, takeOut } from '../choice.ts';
import { holder } from '../scope/parts.ts';

/** The longest line that is the label of a box, in weighted characters. */
const longestLabel = 100;

/** So much of the story stands above such a box, in weighted characters. */
const leastAbove = 500;

/** The most that may follow in paragraphs, of what stands above: a note or two. */
const mostBelow = 0.1;

/** So many labels at the end of a page are looked at: one of thousands is to take no longer for it. */
const mostLabels = 20;

const labels: ReadonlySet<string> = new Set(['comments', 'related', 'sharing', 'subscribe']);

/** Takes out boxes below the story that open with a line which says what they are: "Comments", "You may also like". */
export function dropLabelledBoxes(choices: readonly Choice[]): void {
  const found = choices.filter(isLabel).slice(-mostLabels);
  if (found.length === 0) return;
  const opens = openersOf(choices, ({ node }) => node);
  for (const label of found.toReversed()) {
    const { block, reason } = label;
    const box = boxOpenedBy(label, opens, block.node);
    if (!box) continue;
    const isInside = holder(box);
    const { above, below } = storyAround(isInside, choices, block.index);
    if (above < leastAbove || below > above * mostBelow) continue;
    const inside = choices.filter((choice) => isInside(choice.block.node));
    const rest = inside.filter((choice) => choice.block.index > block.index);
    if (reason === 'related' && !leadsElsewhere(rest) && !areCards(rest)) continue;
    for (const choice of inside) if (!choice.reason) takeOut(choice, reason ?? 'related', 'labelled box');
  }
}

/** Whether something in a box below its label is a link: what is related stands elsewhere, the rest of a story does not. */
const leadsElsewhere = (rest: readonly Choice[]): boolean => rest.some(({ block }) => block.linkChars > 0);

/** Headings with a line or two each, as teasers are that a script makes links of. */
function areCards(rest: readonly Choice[]): boolean {
  const headings = rest.filter(({ block }) => block.kind === 'heading');
  const prose = rest.filter(({ block }) => isProse(block));
  return (
    headings.length >= fewestCards &&
    headings[0] === rest[0] &&
    prose.length <= headings.length &&
    prose.every(({ block }) => block.chars <= longestTeaser)
  );
}

/** So many headings are a row of teasers, and so long is what may stand below each, in weighted characters. */
const fewestCards = 2;
const longestTeaser = 160;

/** How much is left in paragraphs outside a box, above and below a place, in weighted characters. */
function storyAround(
  isInside: (node: PageNode) => boolean,
  choices: readonly Choice[],
  place: number,
): { above: number; below: number } {
  let above = 0;
  let below = 0;
  for (const choice of choices) {
    const { block, reason } = choice;
    if (reason || !isProse(block) || isInside(block.node)) continue;
    if (block.index < place) above += block.chars;
    else below += block.chars;
  }
  return { above, below };
}

/** Whether it is short, and its words took it out. */
const isLabel = (choice: Choice): boolean =>
  choice.reason !== null && labels.has(choice.reason) && choice.block.chars <= longestLabel && isTakenByPhrase(choice);
