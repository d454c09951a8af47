import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_OTHER, BEGIN_PERSON, chanceOfPerson, IN_OTHER, IN_PERSON } from './chain.ts';
import { classNumber, wordClass as wordClassOf } from './word-classes.ts';
import { shapes, type WordType } from './word-types.ts';
import {
  familyEnding,
  familyNamesFirst,
  foreignTitles,
  givenSyllables,
  hyphenName,
  pinyinName,
  pinyinSyllable,
} from './world-words.ts';

/** A name the tagger held for something else, without the title in front: candidates `from` up to `to`. */
interface OtherName {
  readonly from: number;
  readonly to: number;
  readonly words: readonly WordType[];
  /** What stands straight before and behind, and the one after that. */
  readonly before: WordType | undefined;
  readonly after: WordType | undefined;
  readonly beyond: WordType | undefined;
  readonly third: WordType | undefined;
  /** "and" stands between it and a person's full name. */
  readonly isPaired: boolean;
}

/** Something that speaks of a person, and the least probability, by the tagger, with which that is believed. */
interface Sign {
  readonly enough: number;
  readonly holds: (name: OtherName) => boolean;
  readonly example: string;
  readonly name: string;
}

const kinds = (...names: string[]): ReadonlySet<number> => new Set(names.map(classNumber));
const noPart = kinds('office', 'month', 'organisation', 'place', 'thing', 'demonym', 'article', 'pronoun', 'suffix');
const introduces = kinds('courtesy', 'office', 'role', 'relation');
const acts = kinds('speech', 'act');
const COMMA = classNumber('comma');
const PARTICLE = classNumber('particle');
const ARTICLE = classNumber('article');
const AND = classNumber('and');
/** From here on listed names may be common words as well: "Crystal Waters". */
const LIKELY = 0.3;
/** In candidates, with particles. */
const LONGEST = 6;
/** Offices that nothing but a person has; "General" and "King" open the names of much else. */
const personalOffices = new Set(
  'bishop archbishop cardinal judge justice sheriff senator congressman congresswoman sergeant inspector superintendent ambassador ayatollah'.split(
    ' ',
  ),
);
/** "Santa Clara", "El Paso": first names by the lists, and mostly of places. */
const placeOpeners = new Set('st. st saint san santa santo são sao el las los la le'.split(' '));

const isTitle = (word: WordType | undefined): boolean =>
  word !== undefined && (foreignTitles.has(word.lower) || personalOffices.has(word.lower));

/** How nouns for people by trade end, for those that are in no list: "runner", "shortstop". */
const agent = /(?:[dgklmnprtvy]er|[st]or|ist|ician|woman|eur|stop)$/;
const noAgents = new Set(
  (
    'under after over ever never however whether either neither another other rather together later former latter number november october september ' +
    'december paper summer winter water river center centre quarter order computer newspaper letter border member corner tower matter'
  ).split(' '),
);

export const signs: readonly Sign[] = [
  {
    enough: 0,
    holds: ({ before, words }) =>
      foreignTitles.has(before?.lower ?? '') && words.every(({ facts }) => facts.common < 2),
    example: 'The estate belongs to Baroness Ulrike zu Wallenfels.',
    name: 'Ulrike zu Wallenfels',
  },
  {
    enough: 0.02,
    holds: ({ words: [first] }) => first !== undefined && first.facts.first > 0 && first.facts.common === 0,
    example: 'The governor met João Batista dos Santos on Friday.',
    name: 'João Batista dos Santos',
  },
  {
    enough: 0.005,
    holds: ({ words }) => isSurnameFirst(words),
    example: 'Life has changed under Lu Jianhong.',
    name: 'Lu Jianhong',
  },
  {
    enough: 0.05,
    holds: ({ words: [family, given, more] }) =>
      more === undefined && familyNamesFirst.has(family?.folded ?? '') && pinyinSyllable.test(given?.folded ?? ''),
    example: 'Wu Qi and Zhou Min married.',
    name: 'Wu Qi',
  },
  {
    enough: 0.05,
    holds: ({ isPaired }) => isPaired,
    example: 'Thabang Molefe and Siphokazi Dube won.',
    name: 'Thabang Molefe',
  },
  {
    enough: 0.3,
    holds: ({ words }) => (words[0]?.facts.first ?? 0) > 0 || (words.at(-1)?.facts.surname ?? 0) > 1,
    example: 'They heard the plea of Teesta Merchant.',
    name: 'Teesta Merchant',
  },
  {
    enough: 0.02,
    holds: ({ words }) => familyEnding.test(words.at(-1)?.folded ?? ''),
    example: 'They wrote to Þórunn Hallgrímsdóttir.',
    name: 'Þórunn Hallgrímsdóttir',
  },
  {
    enough: 0.02,
    holds: ({ before, after, beyond }) =>
      introduces.has(before?.wordClass ?? 0) ||
      acts.has(after?.wordClass ?? 0) ||
      (after?.wordClass === COMMA &&
        (beyond?.shape === shapes.number || beyond?.lower === 'who' || beyond?.lower === 'aged')),
    example: 'Her neighbour Tesfu Woldamanual was elected.',
    name: 'Tesfu Woldamanual',
  },
  {
    enough: 0.02,
    holds: ({ after, beyond, third }) =>
      after?.wordClass === COMMA && beyond?.wordClass === ARTICLE && introduces.has(third?.wordClass ?? 0),
    example: 'They were seen with Isko Morelda, the mayor of Mantala.',
    name: 'Isko Morelda',
  },
  {
    enough: 0.02,
    holds: ({ before }) => agent.test(before?.lower ?? '') && !noAgents.has(before?.lower ?? ''),
    example: 'Shortstop Ren Kuroiwa hit a double, and the runner Tefere Aldimicho won again.',
    name: 'Ren Kuroiwa',
  },
  {
    enough: 0.15,
    holds: ({ words }) => {
      const last = words.at(-1);
      return last !== undefined && (last.facts.world || last.shape === shapes.apostrophe);
    },
    example: 'They voted for Reto O’Hallahan.',
    name: 'Reto O’Hallahan',
  },
];

/**
 * Makes persons of full names that the tagger, which has not seen their like, held for the names of something else:
 * where the words are of people's names in some country, or what stands around speaks of a person. Changes `tags`.
 */
export function addWorldNames(reading: Reading, tags: Uint8Array, probabilities: Float32Array): void {
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] !== BEGIN_OTHER) continue;
    const name = otherName(reading, tags, at);
    const chance = leastChance(probabilities, name);
    if (!mayBePerson(name, chance)) continue;
    if (!signs.some(({ enough, holds }) => chance >= enough && holds(name))) continue;
    tags.fill(IN_PERSON, name.from, name.to);
    tags[name.from] = BEGIN_PERSON;
  }
}

function otherName(reading: Reading, tags: Uint8Array, at: number): OtherName {
  const { candidates, runOf } = reading;
  let to = at + 1;
  while (tags[to] === IN_OTHER && runOf[to] === runOf[at]) to++;
  let from = at;
  while (from < to - 1 && foreignTitles.has(wordAt(reading, candidates[from] ?? -1)?.lower ?? '')) from++;
  if (from < to - 2 && personalOffices.has(wordAt(reading, candidates[from] ?? -1)?.lower ?? '')) from++;
  const first = candidates[from] ?? 0;
  const last = candidates[to - 1] ?? 0;
  return {
    from,
    to,
    words: Array.from(candidates.subarray(from, to), (token) => wordAt(reading, token)).filter(
      (word) => word !== undefined,
    ),
    before: wordAt(reading, first - 1),
    after: wordAt(reading, last + 1),
    beyond: wordAt(reading, last + 2),
    third: wordAt(reading, last + 3),
    isPaired:
      (wordAt(reading, last + 1)?.wordClass === AND && candidates[to] === last + 2 && isFull(tags, to)) ||
      (wordAt(reading, first - 1)?.wordClass === AND &&
        candidates[from - 1] === first - 2 &&
        tags[from - 1] === IN_PERSON),
  };
}

const isFull = (tags: Uint8Array, at: number): boolean => tags[at] === BEGIN_PERSON && tags[at + 1] === IN_PERSON;

/** Two words or more, none of which tells a place, an organisation or a thing, nor does what stands in front. */
function mayBePerson({ words, from, to, before }: OtherName, chance: number): boolean {
  const [first] = words;
  if (to - from < 2 || to - from > LONGEST || words.at(-1)?.wordClass === PARTICLE) return false;
  if (first === undefined || placeOpeners.has(first.lower) || first.folded === words[1]?.folded) return false;
  if (before?.lower === 'at' || before?.lower === 'in' || before?.wordClass === ARTICLE) return false;
  if (isSurnameFirst(words)) return true;
  const commonest = chance >= LIKELY ? 2 : 1;
  const given = isTitle(before) ? words.slice(-1) : words;
  return given.every((word) => word.wordClass === PARTICLE || isNameWord(word, commonest));
}

function isNameWord({ wordClass, shape, facts, lower, folded }: WordType, commonest: number): boolean {
  if (noPart.has(wordClass) || shape === shapes.capitals || shape === shapes.camel || shape === shapes.withDigits)
    return false;
  // "Iraqis"
  if (lower.endsWith('s') && noPart.has(wordClassOf(lower.slice(0, -1)))) return false;
  const isKnown = facts.first > 0 || facts.surname > 1 || familyNamesFirst.has(folded);
  if (facts.common > (isKnown ? commonest : 0)) return false;
  return facts.place < 2 || facts.surname === 3 || facts.first === 2;
}

function leastChance(probabilities: Float32Array, { from, to }: OtherName): number {
  let least = 1;
  for (let at = from; at < to; at++) least = Math.min(least, chanceOfPerson(probabilities, at));
  return least;
}

/** "Tang Haoran", "Ryu Tae-ik", "Ho Thi Bich", "Jang Song Min". */
export function isSurnameFirst([family, ...given]: readonly WordType[]): boolean {
  if (family === undefined || given.length > 4 || !familyNamesFirst.has(family.folded)) return false;
  const [first] = given;
  if (first === undefined) return false;
  if (given.length === 1 && first.facts.common === 0 && (pinyinName.test(first.folded) || hyphenName.test(first.word)))
    return true;
  return given.length > (first.facts.common > 1 ? 1 : 0) && given.every(({ folded }) => givenSyllables.has(folded));
}
