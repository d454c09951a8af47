import { namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Reads one part of a pattern at word `at` and gives the word behind it (before it, for what stands left of a name), or -1. */
export type Slot = (reading: Reading, at: number) => number;

/** The parts of a pattern that hold no role noun, by name. */
export const slots: Readonly<Record<string, Slot>> = {
  age,
  aside,
  letters,
  other,
  owner,
  party,
  place,
  postnominals,
  rest,
};

function wordAt(reading: Reading, at: number): string {
  return reading.text.slice(reading.words.start[at], reading.words.end[at]);
}

/** All there is between brackets, at most sixty words. */
function aside(reading: Reading, start: number): number {
  if (wordAt(reading, start) !== '(') return -1;
  let depth = 0;
  const limit = Math.min(reading.words.count, start + 60);
  for (let at = start; at < limit; at++) {
    const word = wordAt(reading, at);
    if (word === '(') depth++;
    else if (word === ')' && --depth === 0) return skipNote(reading, at + 1);
  }
  return -1;
}

/** "[1]": the mark of a footnote. */
function skipNote(reading: Reading, at: number): number {
  return wordAt(reading, at) === '[' && wordAt(reading, at + 2) === ']' ? at + 3 : at;
}

/** "the Herald's": an institution that owns what follows; never a person or a day. */
function owner(reading: Reading, at: number): number {
  const naming = namingAt(reading, at);
  if (!((reading.words.classes[at - 1] ?? 0) & is.GENITIVE) || naming === undefined || naming.last - naming.first < 2)
    return -1;
  const classes = reading.words.classes[at - 2] ?? 0;
  if (!(classes & is.CAPITAL) || classes & (is.STOP | is.HEAD) || namingAt(reading, at - 2) !== undefined) return -1;
  return at - 2;
}

function age(reading: Reading, at: number): number {
  return /^(\d{1,2}|1[01]\d)$/.test(wordAt(reading, at)) ? at + 1 : -1;
}

/** "R-Ky.", "D": up to the closing bracket, at most four words; without brackets one word with a dash. */
function party(reading: Reading, at: number): number {
  const word = wordAt(reading, at);
  if (!/^\p{Lu}{1,5}([-–].+)?$/u.test(word)) return -1;
  let end = at;
  while (end < at + 5 && end < reading.words.count && wordAt(reading, end) !== ')') end++;
  if (wordAt(reading, end) === ')') return end;
  const letters = /^\p{Lu}+(?=[-–]\p{Lu})/u.exec(word)?.[0] ?? '';
  return (reading.language.partyLetters ?? []).includes(letters) ? at + 1 : -1;
}

/** Names of places and institutions: capitals, with small words between them. */
function place(reading: Reading, at: number): number {
  const opening = reading.words.classes[at] ?? 0;
  if (!(opening & (is.CAPITAL | is.NUMBER)) || opening & is.STOP) return -1;
  let end = at;
  let last = -1;
  while (
    end < at + 12 &&
    end < reading.words.count &&
    !(end > at && (reading.words.classes[end] ?? 0) & is.OPENS_SENTENCE)
  ) {
    const classes = reading.words.classes[end] ?? 0;
    if (namingAt(reading, end) !== undefined) break;
    if (classes & (is.CAPITAL | is.NUMBER)) last = end + 1;
    else if (!(classes & (is.LINK | is.ARTICLE | is.JOINER | is.GENITIVE)) && wordAt(reading, end) !== '&') break;
    end++;
  }
  return last > 0 && isNounBehind(reading, last) ? last + 1 : last;
}

/** "the Progressive [party]": one more word that closes the name. */
function isNounBehind(reading: Reading, at: number): boolean {
  const known = is.FINITE | is.SPEECH | is.STOP | is.PREPOSITION | is.LINK | is.JOINER | is.FILLER | is.OPENS_SENTENCE;
  const classes = reading.words.classes[at] ?? 0;
  if (!(classes & is.WORD) || classes & known || namingAt(reading, at) !== undefined) return false;
  const next = reading.words.classes[at + 1] ?? 0;
  return !(next & is.WORD) || (next & (is.STOP | is.PREPOSITION | is.OPENS_SENTENCE)) !== 0;
}

/** Degrees behind a name: "MD, Ph.D.". */
function letters(reading: Reading, start: number): number {
  let at = start;
  while (at < start + 12 && /^(\p{Lu}[\p{L}.]{0,4}|,)$/u.test(wordAt(reading, at))) at++;
  return at > start && wordAt(reading, at - 1) === ',' ? at - 1 : -1;
}

/** Honours behind a name without a comma: "DBE RA". */
function postnominals(reading: Reading, start: number): number {
  let at = start;
  while (at < start + 6 && /^\p{Lu}{2,5}$/u.test(wordAt(reading, at))) at++;
  return at > start ? at : -1;
}

/** Somebody else's name. */
function other(reading: Reading, at: number): number {
  return namingAt(reading, at)?.last ?? -1;
}

function rest(reading: Reading, at: number): number {
  let end = at;
  const limit = Math.min(reading.words.count, at + 17);
  while (end < limit && (reading.words.classes[end] ?? 0) & (is.WORD | is.GENITIVE)) {
    if (end > at && (reading.words.classes[end] ?? 0) & is.OPENS_SENTENCE) break;
    end++;
  }
  return end > at + 1 && (end < limit || end === reading.words.count) ? end : -1;
}
