import type { Month } from '../languages/months.ts';
import { fromPageData, pageData } from '../languages/page-data.ts';
import { isLatin, latinLetter } from '../page/letters.ts';

const table = fromPageData(({ monthNames }) => new Map(monthNames));

/**
 * Source of a pattern with one group that finds any month's name as a whole word in `line`, which is in lower case; null
 * if there is none. It knows the months that the line may name only: one for all is long, and dear to make.
 */
export function monthPattern(line: string): string | null {
  const names = pageData()
    .monthNames.map(([name]) => name)
    .filter((name) => line.includes(name));
  if (names.length === 0) return null;
  const letter = isLatin(line) ? latinLetter : '\\p{L}\\p{M}';
  return `(?<![${letter}])(${names.join('|').replace(/[.]/g, '\\.')})(?![${letter}])\\.?`;
}

/** What month `name` is; the year tells the calendar where a name stands in two. */
export function monthNumber(name: string, year: number): Month {
  const all = table().get(name) ?? [];
  const persian = year > 1250 && year < 1500;
  return all.find(({ calendar }) => (calendar === 'persian') === persian) ?? all[0] ?? { month: 0 };
}
