import { mediaHosts } from '../sites/media-hosts.ts';
import { socialNetworks } from '../sites/social-networks.ts';
import { bylineWords, changeWords, nameParticles, notPeople } from './byline-words.ts';
import { cutAtBars } from './clutter/branches.ts';
import { commonWords } from './clutter/common-words.ts';
import { correctionWords } from './correction-words.ts';
import { accents, entities, marks, metaNames, placeNames, zones } from './declared-names.ts';
import { allMonthNames } from './months.ts';
import { foldNames, nameRules } from './name-rules.ts';
import type { PageData, PageWordList } from './page-data.ts';
import { addressWords, pageWords, wallPhrases } from './page-words.ts';
import { readyNames } from './ready-names.ts';
import { languagesByWord } from './stop-words.ts';

const { before, ...behind } = bylineWords;

/** The tables that reading a page needs. */
export const allPageData: PageData = {
  monthNames: allMonthNames(),
  metaNames,
  placeNames,
  marks,
  zones,
  accents,
  changeWords,
  entities,
  foldNames,
  nameParticles,
  pageWords: Object.fromEntries(Object.entries(pageWords).map(([list, words]) => [list, words.split('|')])) as Record<
    PageWordList,
    string[]
  >,
  wallPhrases: cutAtBars(wallPhrases.join('|')),
  addressWords,
  corrections: {
    labels: cutAtBars(correctionWords.map(({ label }) => label).join('|')),
    says: cutAtBars(correctionWords.map(({ says }) => says).join('|')),
  },
  bylineOpenings: byFirstLetter(before.split('|')),
  bylineWords: behind,
  notPeople: Object.fromEntries(
    Object.values(notPeople).flatMap((list) => list.split('|').map((word) => [word, true] as const)),
  ),
  names: readyNames(nameRules),
  commonWords,
  mediaHosts: mediaHosts.map(({ hosts, frame, page }) => ({ hosts, page, frame: frame.source })),
  socialNetworks: socialNetworks.map(({ name, marker, addresses, post }) => ({
    name,
    marker,
    addresses,
    post: post.source,
  })),
  smallWords: languagesByWord(),
};

function byFirstLetter(words: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, string[]> = {};
  for (const word of words) {
    const letter = word.charAt(0);
    groups[letter] = [...(groups[letter] ?? []), word];
  }
  return groups;
}
