import { blockText } from '../../page/blocks.ts';
import { type Choice, isShown, takeOut } from '../choice.ts';

/** The longest heading, in weighted characters: what is longer is a lead set in large type. */
const longestHeading = 100;

/** The longest line that may announce a list, in weighted characters. */
const longestLabel = 90;

/** Takes out lines that end in a colon where what they announce was taken out: links to other stories. */
export function dropOrphanLabels(choices: readonly Choice[]): void {
  const worded = choices.filter(({ block }) => block.kind !== 'media');
  worded.forEach((choice, place) => {
    const next = worded[place + 1];
    if (choice.reason || !next || choice.block.chars > longestLabel || choice.block.kind === 'cell') return;
    if (next.reason === 'related' && blockText(choice.block).endsWith(':')) takeOut(choice, 'related', 'label');
  });
}

/**
 * Takes out headings that nothing stands under any more. A player is something; so is another heading, if it has stood
 * there from the first: the title of a part above that of its first section.
 */
export function dropOrphanHeadings(choices: readonly Choice[]): void {
  let next: Choice | null = null;
  let wasMore = false;
  for (const choice of choices.toReversed()) {
    const { block, reason } = choice;
    if (reason) wasMore ||= block.kind !== 'media';
    else if (block.kind === 'media' && !isShown(block)) continue;
    else if (block.kind === 'heading' && block.chars < longestHeading && (!next || isOrphan(choice, next, wasMore)))
      takeOut(choice, 'off-story', 'orphan');
    else {
      next = choice;
      wasMore = false;
    }
  }
}

/** Whether `next` is a heading of no lower level, and not the one that the page has right below. */
const isOrphan = (choice: Choice, next: Choice, wasMore: boolean): boolean =>
  isHeadingAbove(next, choice) &&
  (wasMore || next.block.node.parent !== choice.block.node.parent || !/[\p{L}\p{N}]/u.test(blockText(choice.block)));

const isHeadingAbove = (next: Choice, choice: Choice): boolean =>
  next.block.kind === 'heading' && level(next) <= level(choice);

const level = ({ block }: Choice): number => Number(/^h(\d)$/.exec(block.node.tag)?.[1] ?? 3);
