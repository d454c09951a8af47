import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_PERSON, IN_PERSON, OUTSIDE } from './chain.ts';
import { isNamedThing } from './named-things.ts';
import { classNumber } from './word-classes.ts';
import { shapes, type WordType } from './word-types.ts';

const GENITIVE = classNumber('genitive');
const COURTESY = classNumber('courtesy');
const heads = new Set(['organisation', 'place', 'thing'].map(classNumber));
/** What firms and clubs have and people have not: "Evergrand's founder". */
const ofFirms = new Set(
  (
    'founder founders co-founder cofounder ceo chairman chairwoman chair shares shareholders shareholder stock headquarters subsidiary subsidiaries ' +
    'employees revenue revenues profits customers factories stores shops app platform users website board chief'
  ).split(' '),
);
/** Said with "of": "the founder of Evergrand". */
const leads = new Set(
  'founder co-founder cofounder ceo chairman chairwoman shares employees subsidiary users'.split(' '),
);

/**
 * Takes the tags off single words that the story treats as firms or works: "Evergrand's founder", "Dawson's Creek". Who is
 * named in full or with a courtesy title is left alone. Changes `tags`.
 */
export function dropFirms(reading: Reading, tags: Uint8Array): void {
  const { candidates, tokens } = reading;
  const typeOf = (at: number) => tokens.type[candidates[at] ?? 0] ?? 0;
  const people = new Set<number>();
  const singles: number[] = [];
  for (let at = 0; at < tags.length; at++) {
    const isPart = tags[at] === IN_PERSON || (tags[at] === BEGIN_PERSON && tags[at + 1] === IN_PERSON);
    if (isPart || wordAt(reading, (candidates[at] ?? 0) - 1)?.wordClass === COURTESY) people.add(typeOf(at));
    else if (tags[at] === BEGIN_PERSON) singles.push(at);
  }
  const firms = new Set<number>();
  for (const at of singles) if (!people.has(typeOf(at)) && isFirm(reading, candidates[at] ?? 0)) firms.add(typeOf(at));
  for (const at of singles) if (firms.has(typeOf(at))) tags[at] = OUTSIDE;
}

function isFirm(reading: Reading, token: number): boolean {
  if (isNamedThing(reading, token, token)) return true;
  if (wordAt(reading, token - 1)?.lower === 'of' && leads.has(wordAt(reading, token - 2)?.lower ?? '')) return true;
  if (wordAt(reading, token + 1)?.wordClass !== GENITIVE) return false;
  const owned = wordAt(reading, token + 2);
  if (owned === undefined) return false;
  return owned.shape === shapes.lower ? ofFirms.has(owned.lower) : isHead(owned);
}

/** "Megan's Law", "Dawson's Creek". */
function isHead({ wordClass, lower, shape }: WordType): boolean {
  return shape === shapes.capitalised && (heads.has(wordClass) || lower === 'creek');
}
