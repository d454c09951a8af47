import type { Month } from '../languages/months.ts';
import { fromPageData, pageData } from '../languages/page-data.ts';
import { isLatin, latinLetter } from '../page/letters.ts';

const table = fromPageData(({ monthNames }) => new Map(monthNames));

/**
 * Source of a pattern with one group that finds any month's name as a whole word in `line`, which is in lower case; null
 * if there is none. It knows the months that the line may name only: one for all is long, and dear to make.
 */
export function monthPattern(line: string): string | null {
  const isPlain = isLatin(line);
  const names = isPlain
    ? (line.match(latinWord) ?? []).filter((word) => table().has(word))
    : pageData().monthNames.flatMap(([name]) => (line.includes(name) ? name : []));
  if (names.length === 0) return null;
  const letter = isPlain ? latinLetter : '\\p{L}\\p{M}';
  return `(?<![${letter}])(${names.join('|').replace(/[.]/g, '\\.')})(?![${letter}])\\.?`;
}

/** A name in Latin letters is one word. */
const latinWord = new RegExp(`[${latinLetter}]+`, 'g');

/** Whether a word is a month's name or what it is cut to, in any language and case. */
export const isMonth = (word: string): boolean => table().has(word.toLowerCase().replace('.', ''));

/** What month `name` is; the year tells the calendar where a name stands in two. */
export function monthNumber(name: string, year: number): Month {
  const all = table().get(name) ?? [];
  const persian = year > 1250 && year < 1500;
  return all.find(({ calendar }) => (calendar === 'persian') === persian) ?? all[0] ?? { month: 0 };
}
