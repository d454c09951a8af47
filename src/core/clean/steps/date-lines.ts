import { blockText } from '../../page/blocks.ts';
import { isLatin, latinLetter } from '../../page/letters.ts';
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
  for (const [place, choice] of choices.entries()) {
    const { kind, chars } = choice.block;
    if (choice.reason || kind === 'media' || kind === 'cell' || chars > longest) continue;
    if (kind === 'item' && place > first) continue;
    if (isDateLine(blockText(choice.block)) && !isTitle(choice, choices)) takeOut(choice, 'byline', 'date');
  }
}

/** Whether others set like a line say more than when: it is the title of an entry that says little. */
function isTitle({ block }: Choice, choices: readonly Choice[]): boolean {
  const { tag, names } = block.node;
  if (names === '' || !/\p{L}{3}.*\p{L}{3}/u.test(blockText(block))) return false;
  const like = choices.filter(
    ({ reason, block: other }) => !reason && other !== block && other.node.names === names && other.node.tag === tag,
  );
  return like.length >= 2 && like.every((other) => isTimed(blockText(other.block)));
}

const isTimed = (text: string): boolean => /^\d{1,2}[:.h]\d{2}\b/.test(text);

/** Whether a line says when, and nothing else. */
export function isDateLine(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const form = (isLatin(text) ? latinForms : anyForms).find((candidate) => candidate.test(text));
  return form !== undefined && text.replace(form, '').length <= 28 && !/[.!?]$/.test(text.replace(/\b[ap]\.m\.$/i, ''));
}
