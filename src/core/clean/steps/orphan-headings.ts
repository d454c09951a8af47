import { blockText } from '../../page/blocks.ts';
import { type Choice, isShown, isTakenByPhrase, takeOut } from '../choice.ts';
import { holder } from '../story-scope.ts';

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

/** The most text of a card, in weighted characters, and how far above its heading it begins. */
const mostInCard = 420;
const highest = 3;

/** So many headings are asked: a page of thousands is to take no longer for it. */
const mostCards = 60;

/** Takes out the headings of cards whose words were all taken out for asking something of the reader. */
export function dropCardHeadings(choices: readonly Choice[]): void {
  const headings = choices.filter(
    (choice) => !choice.reason && choice.block.kind === 'heading' && isTakenByPhrase(choices[choice.block.index + 1]),
  );
  for (const heading of headings.slice(0, mostCards)) {
    let at = heading.block.node.parent;
    for (let step = 0; at && at.chars <= mostInCard && step < highest; at = at.parent, step++) {
      const isInside = holder(at);
      const inside = choices.filter(({ block }) => block.kind !== 'media' && isInside(block.node));
      if (inside.some((choice) => choice !== heading && !choice.reason)) break;
      if (inside.some(({ reason }) => reason === 'subscribe')) takeOut(heading, 'subscribe', 'card');
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
