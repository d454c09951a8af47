import { fold } from '../core/people/lexicon.ts';
import type { PackedWordSet } from '../core/people/word-set.ts';
import { census, cities, dictionaryStems, englishFirstNames, localeNames, spellingNames } from './open-lists.ts';
import { packWords } from './pack-words.ts';
import { regions } from './regions.ts';
import { worldNames } from './world-names.ts';

/** The lists the engine carries, packed. `wordCounts` are lower-case words of the training texts with their counts. */
export function makeLists(wordCounts: ReadonlyMap<string, number>): Record<string, PackedWordSet> {
  const frequent = [...wordCounts]
    .filter(([word]) => /^[a-z]+$/.test(word))
    .sort(byCount)
    .map(([word]) => word);
  const names = nameLists();
  const stems = new Set(dictionaryStems);
  const elsewhere = new Set([...names.male, ...names.female, ...census.last.slice(0, 8000).map(fold)]);
  return {
    male: packWords(names.male, 9),
    female: packWords(names.female, 9),
    frequentFirst: packWords([...census.first_male.slice(0, 500), ...census.first_female.slice(0, 700)].map(fold), 9),
    surnames: packWords(census.last.slice(8000, 28000).map(fold), 8),
    knownSurnames: packWords(census.last.slice(1000, 8000).map(fold), 8),
    frequentSurnames: packWords(census.last.slice(0, 1000).map(fold), 9),
    worldNames: packWords(
      names.world.filter((name) => !elsewhere.has(name)),
      8,
    ),
    places: packWords(placeNames(60_000), 9),
    towns: packWords(
      placeNames(15_000).filter((name) => !name.includes(' ')),
      8,
    ),
    frequentWords: packWords(frequent.slice(0, 1500), 10),
    knownWords: packWords(frequent.slice(1500, 7000), 9),
    words: packWords(stems, 9),
  };
}

const byCount = ([a, countA]: [string, number], [b, countB]: [string, number]): number =>
  countB - countA || (a < b ? -1 : 1);

function nameLists(): { male: string[]; female: string[]; world: string[] } {
  const english = localeNames.filter(({ code }) => !code.startsWith('en_'));
  const parts = (list: readonly string[]) =>
    list.flatMap((name) => name.split(/[ ]/)).filter((part) => part.length > 1 && /^\p{Lu}/u.test(part));
  return {
    male: [
      ...census.first_male,
      ...englishFirstNames.male,
      ...parts(localeNames.flatMap(({ male }) => male)),
      ...worldNames.male,
    ].map(fold),
    female: [
      ...census.first_female,
      ...englishFirstNames.female,
      ...parts(localeNames.flatMap(({ female }) => female)),
      ...worldNames.female,
    ].map(fold),
    world: [
      ...parts(english.flatMap(({ first, last }) => [...first, ...last])),
      ...parts(localeNames.filter(({ code }) => code.startsWith('en_')).flatMap(({ last }) => last)),
      ...spellingNames,
      ...worldNames.family,
      ...worldNames.given,
    ].map(fold),
  };
}

function placeNames(population: number): string[] {
  const large = cities.filter(
    (city) =>
      city.population >= population ||
      (city.population >= population / 3 && ['US', 'GB', 'CA', 'AU', 'IE'].includes(city.country)),
  );
  return [...large.map(({ name }) => fold(name)), ...regions.map(fold)].filter(
    (name) => name.length > 2 && name.split(' ').length <= 3,
  );
}
