import type { MonthTable } from '../languages/months.ts';
import { fromPageData, type PageData } from '../languages/page-data.ts';
import { isLatin, latinLetter } from '../page/letters.ts';

interface Month {
  readonly month: number;
  readonly calendar?: MonthTable['calendar'];
}

const table = fromPageData(build);
const byLength = fromPageData(() => [...table().keys()].sort((a, b) => b.length - a.length));

/**
 * Source of a pattern with one group that finds any month's name as a whole word in `line`, which is in lower case; null
 * if there is none. It knows the months that the line may name only: one for all is long, and dear to make.
 */
export function monthPattern(line: string): string | null {
  const names = byLength().filter((name) => line.includes(name));
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

function build({ months }: PageData): Map<string, Month[]> {
  const map = new Map<string, Month[]>();
  for (const { names, calendar } of Object.values(months)) {
    names.split(' ').forEach((forms, index) => {
      for (const form of forms.split('|')) {
        const name = form.replace('_', ' ').normalize('NFKC');
        map.set(name, [...(map.get(name) ?? []), { month: index + 1, ...(calendar && { calendar }) }]);
      }
    });
  }
  return map;
}
