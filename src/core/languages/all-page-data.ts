import { bylineWords, notPeople } from './byline-words.ts';
import { cutAtBars } from './clutter/branches.ts';
import { allMonthNames } from './months.ts';
import type { PageData } from './page-data.ts';
import { pageWords, wallPhrases } from './page-words.ts';
import { languagesByWord } from './stop-words.ts';

/** The word tables of all languages. */
export const allPageData: PageData = {
  monthNames: allMonthNames(),
  pageWords,
  wallPhrases: cutAtBars(wallPhrases.join('|')),
  bylineWords,
  notPeople,
  smallWords: languagesByWord(),
};
