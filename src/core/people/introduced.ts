import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_PERSON, chanceOfPerson } from './chain.ts';
import { classNumber } from './word-classes.ts';
import { shapes, type WordType } from './word-types.ts';
import { foreignTitles } from './world-words.ts';

const RELATION = classNumber('relation');
const POSSESSIVE = classNumber('possessive');
const GENITIVE = classNumber('genitive');
const AND = classNumber('and');
const COMMA = classNumber('comma');

/** A single name, and the words around it by distance: -1 is straight before, 1 straight behind. */
interface Single {
  readonly word: WordType;
  readonly at: (distance: number) => WordType | undefined;
  /** "and" stands between it and a single name of a person. */
  readonly isPaired: boolean;
}

/** What makes a single name somebody's, and the least probability, by the tagger, with which that is believed. */
interface Introduction {
  readonly enough: number;
  readonly holds: (single: Single) => boolean;
  readonly example: string;
  readonly name: string;
}

/** How names of people end and next to nothing else does. */
const telling = /(?:dottir|enko|chuk|shvili|adze|escu|oglu|opoulos|[oe]vi[cč]h?|[nkr]ova|yeva|owsk[ai]|czyk|inho)$/;

const isOwned = (word: WordType | undefined): boolean => word?.wordClass === POSSESSIVE || word?.wordClass === GENITIVE;

export const introductions: readonly Introduction[] = [
  {
    enough: 0.05,
    holds: ({ at }) => at(-1)?.wordClass === RELATION && isOwned(at(-2)),
    example: 'The shop belongs to his widow Halyna now.',
    name: 'Halyna',
  },
  {
    enough: 0.05,
    holds: ({ at }) => at(-1)?.wordClass === COMMA && at(-2)?.wordClass === RELATION && isOwned(at(-3)),
    example: 'He was captured in the spring, his mother, Halyna, said.',
    name: 'Halyna',
  },
  {
    enough: 0.1,
    holds: ({ at }) => at(1)?.wordClass === COMMA && at(2)?.shape === shapes.number && isAge(at(2)?.word ?? ''),
    example: 'The boat took Zineda, 12, to the other shore.',
    name: 'Zineda',
  },
  {
    enough: 0.02,
    holds: ({ at }) => foreignTitles.has(at(-1)?.folded ?? ''),
    example: 'They were met by doña Inés at the gate.',
    name: 'Inés',
  },
  {
    enough: 0.04,
    holds: ({ word }) => telling.test(word.folded),
    example: 'Świątkowska beat Sabalenkova 6-3, 6-4. Iga Świątkowska is 22.',
    name: 'Sabalenkova',
  },
  {
    enough: 0.15,
    holds: ({ isPaired, word }) => isPaired && (word.facts.first > 0 || word.facts.world),
    example: 'He says that Otto and Melinda are asleep.',
    name: 'Melinda',
  },
];

function isAge(number: string): boolean {
  return Number(number) > 3 && Number(number) < 100;
}

/**
 * Makes persons of single names that the story brings in as somebody's: a relation, an age, a title, a person beside.
 * Changes `tags`; gives the types of these words.
 */
export function addIntroduced(reading: Reading, tags: Uint8Array, probabilities: Float32Array): Set<number> {
  const { candidates, runs, tokens } = reading;
  const found = new Set<number>();
  for (let run = 0; run + 1 < runs.length; run++) {
    const from = runs[run] ?? 0;
    const token = candidates[from] ?? 0;
    const word = wordAt(reading, token);
    if ((runs[run + 1] ?? 0) - from !== 1 || tags[from] === BEGIN_PERSON || !word || !mayBePerson(word)) continue;
    const chance = chanceOfPerson(probabilities, from);
    const at = (distance: number) => wordAt(reading, token + distance);
    const single = { word, at, isPaired: isPaired(reading, tags, from) };
    if (!introductions.some(({ enough, holds }) => chance >= enough && holds(single))) continue;
    tags[from] = BEGIN_PERSON;
    found.add(tokens.type[token] ?? 0);
  }
  return found;
}

function mayBePerson({ wordClass, shape, facts }: WordType): boolean {
  const isWritten = shape === shapes.capitalised || shape === shapes.mixed || shape === shapes.doubleBarrelled;
  return isWritten && wordClass === 0 && facts.common === 0 && (facts.place < 2 || facts.first > 0);
}

/** "Otto and Melinda": two single names. */
function isPaired(reading: Reading, tags: Uint8Array, at: number): boolean {
  const { candidates, runOf } = reading;
  const token = candidates[at] ?? 0;
  const isAnd = (place: number) => wordAt(reading, place)?.wordClass === AND;
  const isSingle = (other: number) =>
    tags[other] === BEGIN_PERSON && runOf[other] !== runOf[other - 1] && runOf[other] !== runOf[other + 1];
  return (
    (isAnd(token - 1) && candidates[at - 1] === token - 2 && isSingle(at - 1)) ||
    (isAnd(token + 1) && candidates[at + 1] === token + 2 && isSingle(at + 1))
  );
}
