import type { Span } from '../article.ts';
import type { PeopleLanguage } from '../languages/people/language.ts';
import * as is from './roles-lexicon.ts';
import { splitWords, type Words } from './words.ts';

const closers = '"”’\'»)]“';
const openers = '"“‘\'«„([';

/**
 * The sentences of a text, in order. Paragraphs part sentences; full stops of abbreviations and initials do not; a quotation
 * that ends in "!" or "?" goes on into the words that say who spoke. Linear.
 */
export function splitSentences(text: string, language: PeopleLanguage): Span[] {
  const words = splitWords(text, language);
  const starts = sentenceStarts(words);
  const spans: Span[] = [];
  for (let index = 0; index + 1 < starts.length; index++) {
    const first = starts[index] ?? 0;
    const last = (starts[index + 1] ?? 0) - 1;
    spans.push({ start: words.start[first] ?? 0, end: words.end[last] ?? 0 });
  }
  return spans;
}

/** The first word of each sentence, and the number of words at the end. */
export function sentenceStarts(words: Words): Int32Array {
  const starts: number[] = [];
  let fresh = true;
  for (let at = 0; at < words.count; at++) {
    if (fresh || (words.classes[at] ?? 0) & is.OPENS_PARAGRAPH) starts.push(at);
    fresh = false;
    if (!mayEnd(words, at)) continue;
    const end = skipClosers(words, at + 1);
    if (end >= words.count) continue;
    if (ends(words, at, end)) {
      at = end - 1;
      fresh = true;
    }
  }
  starts.push(words.count);
  return Int32Array.from(starts);
}

function mayEnd(words: Words, at: number): boolean {
  if (words.abbreviated[at] === 1) return true;
  const start = words.start[at] ?? 0;
  const code = words.text.charCodeAt(start);
  return (words.end[at] ?? 0) - start === 1 && (code === 46 || code === 33 || code === 63 || code === 0x2026);
}

/** Closing marks that stand straight behind the end of a sentence belong to it. */
function skipClosers(words: Words, at: number): number {
  let index = at;
  while (
    index < words.count &&
    words.start[index] === words.end[index - 1] &&
    (words.end[index] ?? 0) - (words.start[index] ?? 0) === 1 &&
    closers.includes(words.text.charAt(words.start[index] ?? 0)) &&
    !((words.classes[index] ?? 0) & is.OPENS_PARAGRAPH)
  ) {
    index++;
  }
  return index;
}

function ends(words: Words, at: number, next: number): boolean {
  if (words.start[next] === words.end[next - 1]) return false;
  const classes = words.classes[next] ?? 0;
  if (words.abbreviated[at] === 1) {
    return (
      (classes & is.CAPITAL) !== 0 && (classes & (is.STOP | is.ARTICLE | is.SUBJECT_PRONOUN | is.POSSESSIVE)) !== 0
    );
  }
  if (classes & is.WORD) {
    if (!(classes & (is.CAPITAL | is.NUMBER))) return startsUncased(words, next);
    return !(next > at + 1 && isOutcry(words, at) && leadsToSpeech(words, next));
  }
  return openers.includes(words.text.charAt(words.start[next] ?? 0)) || isDash(words, next);
}

/** Scripts without capitals begin sentences with any letter. */
function startsUncased(words: Words, at: number): boolean {
  const char = words.text.charAt(words.start[at] ?? 0);
  return char.toLowerCase() === char.toUpperCase();
}

function isOutcry(words: Words, at: number): boolean {
  const char = words.text.charAt(words.start[at] ?? 0);
  return char === '!' || char === '?';
}

function isDash(words: Words, at: number): boolean {
  const char = words.text.charAt(words.start[at] ?? 0);
  return char === '–' || char === '—' || char === '•' || char === '-';
}

/** "'Why?' Ann Lee asked": within five words a verb of speech follows. */
function leadsToSpeech(words: Words, at: number): boolean {
  for (let index = at; index < Math.min(at + 6, words.count); index++) {
    const classes = words.classes[index] ?? 0;
    if (classes & is.SPEECH && !(classes & is.CAPITAL)) return true;
    if (!(classes & is.WORD)) return false;
  }
  return false;
}
