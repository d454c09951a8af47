import type { QuotedRun } from './quotations-runs.ts';
import type { Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Fewer words than this, and they are a fragment; from the second number on they are speech whatever they are made of. */
const SHORTEST = 4;
const CERTAIN = 6;

/** A few words that begin in the middle of somebody else's sentence and hold no clause of their own. */
export function isPartial(reading: Reading, run: QuotedRun): boolean {
  const { classes } = reading.words;
  const before = reading.text.charAt((reading.words.end[run.open - 1] ?? 1) - 1);
  const isLed = before === ':' || before === ',' || ((classes[run.open] ?? 0) & is.OPENS_SENTENCE) !== 0;
  if (isLed || (classes[run.open + 1] ?? 0) & is.CAPITAL) return false;
  let words = 0;
  let hasVerb = false;
  for (let at = run.open + 1; at < run.close && words < CERTAIN; at++) {
    if ((classes[at] ?? 0) & is.WORD) words++;
    hasVerb ||= ((classes[at] ?? 0) & (is.FINITE | is.SUBJECT_PRONOUN)) !== 0;
  }
  return words < SHORTEST || (words < CERTAIN && !hasVerb);
}

/** Names of books and films: up to five words with capitals and no end of a sentence. */
export function isTitle({ text, words }: Reading, run: QuotedRun): boolean {
  if (run.close - run.open > 7 || /[!?]/.test(text.charAt(run.end - 1))) return false;
  let capitals = 0;
  let count = 0;
  for (let at = run.open + 1; at < run.close; at++) {
    const classes = words.classes[at] ?? 0;
    if (!(classes & is.WORD)) continue;
    count++;
    if (classes & (is.CAPITAL | is.LINK | is.ARTICLE)) capitals++;
  }
  return count === capitals && ((words.classes[run.open + 1] ?? 0) & is.CAPITAL) !== 0;
}

/** "Maybe." as a sentence of its own. */
export function isRemark({ text, words }: Reading, run: QuotedRun): boolean {
  const opens = ((words.classes[run.open] ?? 0) & is.OPENS_SENTENCE) !== 0;
  return opens && run.closed && /[.!?]/.test(text.charAt(run.end - 1));
}

/** A whole sentence, not a phrase somebody put between marks. */
export function isSpoken({ text }: Reading, run: QuotedRun): boolean {
  if (/^\p{Ll}/u.test(text.charAt(run.start)) || run.close - run.open < 4) return false;
  return !run.closed || /[.!?,…—]["'’”]*$/.test(text.slice(run.end - 4, run.end));
}
