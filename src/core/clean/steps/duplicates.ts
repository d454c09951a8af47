import { type Block, blockText } from '../../page/blocks.ts';
import { lettersOnly } from '../../page/letters.ts';
import { type Choice, takeOut } from '../choice.ts';
import { signature } from '../scope/settings.ts';

/** The shortest paragraph that is a repetition when it comes twice, and the shortest line in large type, in characters. */
const shortest = 60;
const shortestQuote = 40;

/** The longest line that may be a pull quote, in characters. */
const longestQuote = 260;

/**
 * Takes out what is said a second time: a paragraph that came before in another setting, a headline within the story, a
 * line in large type that some paragraph says too. A paragraph set like the first is said again on purpose: a question to
 * the next one asked, a step of the next recipe. `isStory` tells the story's own paragraphs.
 */
export function dropDuplicates(choices: readonly Choice[], title: string, isStory: (choice: Choice) => boolean): void {
  const kept = choices.filter(({ reason, block }) => !reason && block.kind !== 'media' && block.kind !== 'cell');
  const times = new Map<string, number>();
  for (const { block } of kept) times.set(blockText(block), (times.get(blockText(block)) ?? 0) + 1);
  const headline = plain(title);
  const firsts = new Map<string, Block>();
  for (const choice of kept) {
    const { block } = choice;
    const text = blockText(block);
    const first = firsts.get(text);
    const isHeadline = block.kind === 'heading' && plain(text) === headline;
    const isAgain = first && text.length >= shortest && (times.get(text) ?? 0) <= 3 && isSentence(text);
    if (isHeadline || (isAgain && !isOnPurpose(block, first))) takeOut(choice, 'duplicate', 'again');
    if (!first) firsts.set(text, block);
  }
  const beside = new Set(kept.filter(isStory).map(({ block }) => block.node.parent));
  const aside = kept.filter(
    (choice) =>
      !choice.reason &&
      !isStory(choice) &&
      choice.block.kind === 'text' &&
      choice.block.chars <= longestQuote &&
      !beside.has(choice.block.node.parent),
  );
  const paragraphs =
    aside.length === 0
      ? []
      : kept.filter((choice) => !choice.reason && isStory(choice)).map(({ block }) => plain(blockText(block)));
  for (const choice of aside) {
    const text = plain(blockText(choice.block));
    if (text.length < shortestQuote) continue;
    if (paragraphs.some((said) => said.length > text.length && said.includes(text))) {
      takeOut(choice, 'duplicate', 'pull quote');
      dropSigned(choice, kept);
    }
  }
}

const isOnPurpose = (block: Block, first: Block): boolean =>
  block.node.tag === 'p' && signature(block) === signature(first);

const isSentence = (text: string): boolean => /[.!?…]["”»’']?$/.test(text);

/** Takes out the short line in the box of a pull quote: who said it. */
function dropSigned({ block }: Choice, kept: readonly Choice[]): void {
  for (const other of kept) {
    const isBeside = other.block.node.parent === block.node.parent && other.block.chars < 60;
    if (!other.reason && isBeside && (block.node.parent?.chars ?? 0) < longestQuote + 60) {
      takeOut(other, 'duplicate', 'pull quote');
    }
  }
}

const plain = (text: string): string => lettersOnly(text.toLowerCase(), ' ').trim();
