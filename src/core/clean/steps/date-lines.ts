import { type Block, blockText } from '../../page/blocks.ts';
import { isLatin, latinLetter } from '../../page/letters.ts';
import { isInTimeline } from '../../page/timelines.ts';
import { type Choice, takeOut } from '../choice.ts';

/** The longest line that may be a date and nothing else, in characters. */
const longest = 70;

/** Forms in which a line begins that is a date, with the letters that words are made of. */
const formsOf = (letter: string, flags: string): readonly RegExp[] => [
  new RegExp(
    String.raw`^([${letter}-]{2,14}[.,]*\s+)?\d{1,2}(st|nd|rd|th|er|º|ª)?[.\s/]*(de |of )?[${letter}]{3,12}[.,]*( de)?\s+\d{4}(?!\d)`,
    flags,
  ),
  new RegExp(String.raw`^([${letter}]{2,12}[.,]*\s+){1,2}\d{1,2}(st|nd|rd|th)?,?\s+\d{4}(?!\d)`, flags),
  new RegExp(String.raw`^([${letter}]{2,12}[.,]*\s+)?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)`, flags),
  /^\d{4}年\d{1,2}月\d{1,2}日/,
  /^\d{1,2}[:.h]\d{2}( uhr)?[ ,|•·–-]/i,
];

const latinForms = formsOf(latinLetter, '');
const anyForms = formsOf('\\p{L}', 'u');

/** Takes out lines that are a date or a time, with little beside it; of lists only what stands above the story. */
export function dropDateLines(choices: readonly Choice[], isStory: (choice: Choice) => boolean): void {
  const first = choices.findIndex((choice) => !choice.reason && isStory(choice));
  const left: Left = new Map();
  for (const [place, choice] of choices.entries()) {
    const { kind, chars } = choice.block;
    if (choice.reason || kind === 'media' || kind === 'cell' || chars > longest) continue;
    if (kind === 'item' && place > first) continue;
    if (!isDateLine(blockText(choice.block)) || isInTimeline(choice.block.node)) continue;
    if (isWorded(choice) && left.size === 0) for (const other of choices) if (!other.reason) count(left, other, 1);
    if (isWorded(choice) && isTitle(choice, left)) continue;
    takeOut(choice, 'byline', 'date');
    if (left.size > 0) count(left, choice, -1);
  }
}

/** How many blocks of each setting are left, and how many of them do not open with a time. */
type Left = Map<string, { all: number; untimed: number }>;

const settingOf = ({ node }: Block): string => node.tag + node.names;

/** Counts a block in, or out. They are counted once: a page of thousands of dates is to take no longer for it. */
function count(left: Left, { block }: Choice, by: 1 | -1): void {
  const setting = settingOf(block);
  const { all, untimed } = left.get(setting) ?? { all: 0, untimed: 0 };
  left.set(setting, { all: all + by, untimed: untimed + (isTimed(blockText(block)) ? 0 : by) });
}

/** Whether a line says more than when, as the others set like it do: it is the title of an entry that says little. */
function isTitle({ block }: Choice, left: Left): boolean {
  const { all, untimed } = left.get(settingOf(block)) ?? { all: 0, untimed: 0 };
  return all > 2 && untimed === (isTimed(blockText(block)) ? 0 : 1);
}

/** Whether a line may be a title: it is set by a name, and has two words. */
const isWorded = ({ block }: Choice): boolean =>
  block.node.names !== '' && /\p{L}{3}.*\p{L}{3}/u.test(blockText(block));

const isTimed = (text: string): boolean => /^\d{1,2}[:.h]\d{2}\b/.test(text);

/** Whether a line says when, and nothing else. */
export function isDateLine(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const form = (isLatin(text) ? latinForms : anyForms).find((candidate) => candidate.test(text));
  return form !== undefined && text.replace(form, '').length <= 28 && !/[.!?]$/.test(text.replace(/\b[ap]\.m\.$/i, ''));
}
