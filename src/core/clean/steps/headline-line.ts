import { type Block, blockText } from '../../page/blocks.ts';
import { lettersOnly } from '../../page/letters.ts';
import { type Choice, takeOut, wordsLeft } from '../choice.ts';

/** How many blocks at the beginning of the story may repeat its headline. */
const firstBlocks = 3;

/**
 * Takes out the headline where it stands at the beginning of the text in an element that is no heading: pages whose
 * mark-up says nothing have it there. `title` is the headline as the page's metadata gives it.
 */
export function dropHeadlineLine(choices: readonly Choice[], title: string): void {
  const headline = plain(title);
  if (headline === '') return;
  const kept = wordsLeft(choices);
  for (const choice of kept.slice(0, firstBlocks))
    if (isHeadline(choice.block, headline)) takeOut(choice, 'duplicate', 'headline');
}

/** Whether a block says the headline; a heading may have a kicker before it, a cell who wrote it and when beside it. */
function isHeadline(block: Block, headline: string): boolean {
  const lines = blockText(block).split('\n');
  const text = plain(lines.join(''));
  if (text === headline) return true;
  if (block.kind === 'cell' && lines.some((line) => plain(line) === headline))
    return lines.every(
      (line) => plain(line) === headline || (line.length <= longestBeside && !/[.!?…]["”»]?$/.test(line)),
    );
  return block.kind === 'heading' && text.endsWith(headline) && text.length - headline.length <= longestKicker;
}

/** The longest kicker, in letters and digits. */
const longestKicker = 30;

/** The longest line beside it, in UTF-16 code units. */
const longestBeside = 80;

const plain = (text: string): string => lettersOnly(text.toLowerCase(), '');
