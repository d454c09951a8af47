import { type Choice, takeOut } from '../choice.ts';

/** The longest heading, in weighted characters: what is longer is a lead set in large type. */
const longestHeading = 100;

/** Takes out headings that nothing stands under any more. */
export function dropOrphanHeadings(choices: readonly Choice[]): void {
  let next: Choice | null = null;
  for (const choice of choices.toReversed()) {
    if (choice.reason || choice.block.kind === 'media') continue;
    const isHeading = choice.block.kind === 'heading' && choice.block.chars < longestHeading;
    if (isHeading && (!next || isHeadingAbove(next, choice))) takeOut(choice, 'off-story', 'orphan');
    else next = choice;
  }
}

const isHeadingAbove = (next: Choice, choice: Choice): boolean =>
  next.block.kind === 'heading' && level(next) <= level(choice);

const level = ({ block }: Choice): number => Number(/^h(\d)$/.exec(block.node.tag)?.[1] ?? 3);
