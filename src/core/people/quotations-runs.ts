import type { PeopleLanguage } from '../languages/people/language.ts';
import type { Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Words between a pair of quotation marks, counted in words. A run never leaves its paragraph. */
export interface QuotedRun {
  /** The opening mark. */
  readonly open: number;
  /** The closing mark, or the first word of the next paragraph when the run was left open. */
  readonly close: number;
  readonly closed: boolean;
  /** Where the spoken words stand in the text. */
  readonly start: number;
  readonly end: number;
}

interface Marks {
  readonly opens: string;
  /** For each opening mark, what closes it. */
  readonly closes: ReadonlyMap<string, string>;
}

const singles = "‘'‚‹";
const doubles = '“"„«»';

const found = new WeakMap<Reading, readonly QuotedRun[]>();

/**
 * The quoted runs of a text, in order. Curly and straight marks may be mixed; single marks count only where the text uses them
 * as its main ones; a run left open ends with its paragraph. Linear.
 */
export function quotedRuns(reading: Reading): readonly QuotedRun[] {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const runs = findRuns(reading);
  found.set(reading, runs);
  return runs;
}

/** By word: 1 where it stands in a quoted run, its closing mark left out. */
export function quotedWords(reading: Reading): Uint8Array {
  const quoted = new Uint8Array(reading.words.count);
  for (const { open, close } of quotedRuns(reading)) quoted.fill(1, open, close);
  return quoted;
}

function findRuns(reading: Reading): QuotedRun[] {
  const marks = marksOf(reading.language, prefersSingle(reading));
  const runs: QuotedRun[] = [];
  const { words } = reading;
  let open = -1;
  for (let at = 0; at < words.count; at++) {
    const classes = words.classes[at] ?? 0;
    if (open >= 0 && classes & is.OPENS_PARAGRAPH) {
      if (mayStayOpen(reading, open, at)) pushRun(reading, runs, open, at, false);
      open = -1;
    }
    if (classes & (is.WORD | is.GENITIVE) || (words.end[at] ?? 0) - (words.start[at] ?? 0) > 1) continue;
    const char = reading.text.charAt(words.start[at] ?? 0);
    if (open >= 0 && closes(reading, marks, open, at, char)) {
      pushRun(reading, runs, open, at, true);
      open = -1;
    } else if (marks.opens.includes(char) && opensAt(reading, at, char)) open = at;
  }
  if (open >= 0 && mayStayOpen(reading, open, words.count)) pushRun(reading, runs, open, words.count, false);
  return runs;
}

/** An apostrophe ("'em") looks like an opening mark: left open, it is one only if the next paragraph opens with the same. */
function mayStayOpen(reading: Reading, open: number, next: number): boolean {
  const char = reading.text.charAt(reading.words.start[open] ?? 0);
  return (
    !singles.includes(char) ||
    (next < reading.words.count && reading.text.charAt(reading.words.start[next] ?? 0) === char)
  );
}

function marksOf(language: PeopleLanguage, single: boolean): Marks {
  const pairs = language.quotationMarks.filter((pair) => (single ? singles : doubles).includes(pair.open));
  const closes = new Map<string, string>();
  for (const pair of pairs) closes.set(pair.open, (closes.get(pair.open) ?? '') + pair.close);
  if (!single) for (const open of '“"') if (closes.has(open)) closes.set(open, `${closes.get(open)}”"`);
  return { opens: [...closes.keys()].join(''), closes };
}

function opensAt(reading: Reading, at: number, char: string): boolean {
  const { text, words } = reading;
  const next = text.charAt(words.end[at] ?? 0);
  const before = text.charAt((words.start[at] ?? 0) - 1);
  const boundary = before === '' || /[\s([{–—-]/.test(before) || doubles.includes(before) || singles.includes(before);
  if (singles.includes(char) && /\d/.test(next)) return false;
  if (char === '"' || singles.includes(char)) return boundary && next !== '' && !/\s/.test(next);
  return true;
}

function closes(reading: Reading, marks: Marks, open: number, at: number, char: string): boolean {
  const opener = reading.text.charAt(reading.words.start[open] ?? 0);
  const allowed = marks.closes.get(opener) ?? '';
  if (!singles.includes(opener))
    return allowed.includes(char) ? !(char === '"' && reopens(reading, at)) : isDoubled(reading, at, char);
  return allowed.includes(char) && closesSingle(reading, at);
}

/** A straight mark with a blank before it and none behind it opens: the run before it was never closed. */
function reopens(reading: Reading, at: number): boolean {
  const { text, words } = reading;
  return /\s/.test(text.charAt((words.start[at] ?? 0) - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(words.end[at] ?? 0));
}

/** Two single marks typed for a double one. */
function isDoubled(reading: Reading, at: number, char: string): boolean {
  const { text, words } = reading;
  const end = words.end[at] ?? 0;
  return (char === '’' || char === "'") && text.charAt(end) === char && /[\s.,;:!?)]|^$/.test(text.charAt(end + 1));
}

/** An apostrophe is not a closing mark: a blank or mark must follow, and behind a plural the sentence must be over. */
function closesSingle(reading: Reading, at: number): boolean {
  const { text, words } = reading;
  const start = words.start[at] ?? 0;
  if (/[\p{L}\p{N}]/u.test(text.charAt(words.end[at] ?? 0))) return false;
  const before = text.charAt(start - 1);
  if (/[.,!?;:…)]/.test(before)) return true;
  return before !== 's' || !/^\s+\p{Ll}/u.test(text.slice(start + 1, start + 4));
}

/** Whether the text writes speech between single marks: they open more speech than double ones do. */
function prefersSingle(reading: Reading): boolean {
  const { words, text } = reading;
  let single = 0;
  let double = 0;
  for (let at = 0; at < words.count; at++) {
    if ((words.classes[at] ?? 0) & (is.WORD | is.GENITIVE)) continue;
    const char = text.charAt(words.start[at] ?? 0);
    if (doubles.includes(char)) double++;
    else if (singles.includes(char) && opensAt(reading, at, char)) single++;
  }
  return single > 0 && double < single;
}

function pushRun(reading: Reading, runs: QuotedRun[], open: number, close: number, closed: boolean): void {
  if (close <= open + 1) return;
  const { words } = reading;
  const start = words.start[open + 1] ?? 0;
  runs.push({ open, close, closed, start, end: words.end[close - 1] ?? start });
}
