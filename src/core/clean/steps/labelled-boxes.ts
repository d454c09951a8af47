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
    if (reason === 'related' && !leadsElsewhere(choices, isInside, block.index)) continue;
    for (const choice of choices)
      if (!choice.reason && isInside(choice.block.node)) takeOut(choice, reason ?? 'related', 'labelled box');
  }
}

/** Whether something in a box below its label is a link: what is related stands elsewhere, the rest of a story does not. */
const leadsElsewhere = (choices: readonly Choice[], isInside: (node: PageNode) => boolean, label: number): boolean =>
  choices.some(({ block }) => block.index > label && block.linkChars > 0 && isInside(block.node));

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
