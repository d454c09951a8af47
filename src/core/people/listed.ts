import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_PERSON, chanceOfPerson, IN_PERSON } from './chain.ts';
import { classNumber } from './word-classes.ts';

/** What stands between two people of a list needs little. */
const ENOUGH_IN_LIST = 0.1;
/** Who is said to be 34 needs next to nothing. */
const ENOUGH_WITH_AGE = 0.05;
const LONGEST_NAME = 4;

const COMMA = classNumber('comma');
const AND = classNumber('and');
const titles = new Set(['courtesy', 'office'].map(classNumber));
const closesAge = new Set([',', '.', ';', ')', '—', '–', '-']);

/** "Zeus, Hera and Athena": what stands in a list between two people is a third. Changes `tags`. */
export function addListed(reading: Reading, tags: Uint8Array, probabilities: Float32Array): void {
  const { runs, candidates } = reading;
  for (let run = 1; run + 2 < runs.length; run++) {
    const from = runs[run] ?? 0;
    const to = runs[run + 1] ?? 0;
    const first = candidates[from] ?? 0;
    const last = candidates[to - 1] ?? 0;
    if (to - from > LONGEST_NAME || tags.subarray(from, to).some(isPerson)) continue;
    if (!isPerson(tags[from - 1] ?? 0) || tags[to] !== BEGIN_PERSON) continue;
    if (candidates[from - 1] !== first - 2 || classAt(reading, first - 1) !== COMMA) continue;
    if (!opensNext(reading, last + 1, candidates[to] ?? 0)) continue;
    if (chanceOfPerson(probabilities, from) >= ENOUGH_IN_LIST) markPerson(tags, from, to);
  }
}

/** Whether a comma, "and" or both stand between a list's item and the next. */
function opensNext(reading: Reading, link: number, next: number): boolean {
  const kind = classAt(reading, link);
  if (next === link + 1) return kind === COMMA || kind === AND;
  return next === link + 2 && kind === COMMA && classAt(reading, link + 1) === AND;
}

/** "Fahim Odell, 21, of Leeds": who has an age is a person, with all the words of the name. Changes `tags`. */
export function addAged(reading: Reading, tags: Uint8Array, probabilities: Float32Array): void {
  const { runs, candidates } = reading;
  for (let run = 0; run + 1 < runs.length; run++) {
    const from = runs[run] ?? 0;
    const to = runs[run + 1] ?? 0;
    if (to - from < 2 || to - from > LONGEST_NAME || !hasAge(reading, (candidates[to - 1] ?? 0) + 1)) continue;
    if (titles.has(classAt(reading, candidates[from] ?? 0))) continue;
    if (chanceOfPerson(probabilities, to - 1) >= ENOUGH_WITH_AGE) markPerson(tags, from, to);
  }
}

/** Whether ", 34," stands at this token. */
function hasAge(reading: Reading, token: number): boolean {
  if (classAt(reading, token) !== COMMA) return false;
  const age = Number(spelling(reading, token + 1));
  return age >= 12 && age < 100 && closesAge.has(spelling(reading, token + 2));
}

const isPerson = (tag: number): boolean => tag === BEGIN_PERSON || tag === IN_PERSON;

function classAt(reading: Reading, token: number): number {
  return wordAt(reading, token)?.wordClass ?? 0;
}

function spelling({ tokens }: Reading, token: number): string {
  return tokens.types[tokens.type[token] ?? -1] ?? '';
}

function markPerson(tags: Uint8Array, from: number, to: number): void {
  tags.fill(IN_PERSON, from, to);
  tags[from] = BEGIN_PERSON;
}
