import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_PERSON, IN_PERSON, OUTSIDE } from './chain.ts';
import { isNamedThing } from './named-things.ts';
import { LINE_START } from './tokens.ts';
import { classNumber } from './word-classes.ts';
import { shapes, type WordType } from './word-types.ts';

/**
 * Takes the tags off what is named after people and no person: "Walter Reed hospital", "Trump Tower", "the Gerald R. Ford",
 * "Barry, Cass and Van Buren counties". A full name that is mostly such a thing is one everywhere. Changes `tags`.
 */
export function dropNamesakes(reading: Reading, tags: Uint8Array): void {
  dropLists(reading, tags);
  const names = spans(reading, tags);
  const balance = new Map<string, number>();
  for (const span of names) balance.set(span.key, (balance.get(span.key) ?? 0) + thingness(reading, span));
  for (const { key, from, to } of names)
    if (to - from > 1 && (balance.get(key) ?? 0) >= 0) tags.fill(OUTSIDE, from, to);
  dropSingles(reading, tags);
}

/** The same for single words, each in its place alone: "Haqqani network" says nothing of Haqqani elsewhere. */
export function dropSingles(reading: Reading, tags: Uint8Array): void {
  for (const span of spans(reading, tags))
    if (span.to - span.from === 1 && isThing(reading, span)) tags[span.from] = OUTSIDE;
}

/** A tagged name: candidates `from` up to `to`. */
interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

function spans({ candidates, runOf, tokens }: Reading, tags: Uint8Array): NameSpan[] {
  const found: NameSpan[] = [];
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] !== BEGIN_PERSON) continue;
    let to = from + 1;
    while (tags[to] === IN_PERSON && runOf[to] === runOf[from]) to++;
    found.push({ from, to, key: Array.from(candidates.subarray(from, to), (token) => tokens.type[token]).join(' ') });
  }
  return found;
}

const ORGANISATION = classNumber('organisation');
const PLACE = classNumber('place');
const THING = classNumber('thing');
const COURTESY = classNumber('courtesy');
const COMMA = classNumber('comma');
const AND = classNumber('and');
const STATE = classNumber('state');
const stateCodes = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV ' +
    'WI WY DC ON BC QC AB NS MB SK'
  ).split(' '),
);
/** Things that are named after people and written small behind the name. */
const smallNouns = new Set(
  (
    'hospital prison jail network county street avenue stadium arena airport university college school theatre theater museum bridge dam ' +
    'hotel island valley square building disease syndrome theorem virus bank brewery distillery spacecraft telescope rover satellite'
  ).split(' '),
);
/** Surnames too, but hardly ever behind a first name. */
const plainHeads = new Set(
  'street road avenue tower foundation university hospital airport institute committee county stadium arena bridge council company college school library museum'.split(
    ' ',
  ),
);
/** What stands behind the "&" of a firm named after somebody, in several languages. */
const partners = new Set(
  'sons son daughters daughter co company bros brothers partners associates filhos fils hijos figli söhne sohn zonen'.split(
    ' ',
  ),
);
const bearers = new Set(
  (
    'uss hms ss mv rms aboard hurricane typhoon cyclone ship ferry frigate destroyer yacht tanker trawler cruiser submarine liner schooner ' +
    'steamer steamship freighter lifeboat icebreaker warship battleship'
  ).split(' '),
);
/** "the town of Coleman", "the Battle of Sayler's Creek". */
const placesOf = new Set(
  'town city village port county province district parish island university battle siege treaty bay gulf cape kingdom duchy republic municipality'.split(
    ' ',
  ),
);

/** "San Diego Comic-Con", "Lake Josephine". */
const placeOpeners = new Set('San Santa Lake Mount Mt. Fort Port Cape Los'.split(' '));
const nobles = new Set('king queen prince princess duke duchess emperor empress archduke archduchess'.split(' '));

/** A story that says once which chain or dog it speaks of outweighs so many places that say nothing. */
const CERTAIN = 5;

/** For or against a thing; an article alone says least, and less than the name without one. */
function thingness(reading: Reading, span: NameSpan): number {
  const { candidates } = reading;
  if (isNamedThing(reading, candidates[span.from] ?? 0, candidates[span.to - 1] ?? 0)) return CERTAIN;
  if (isThing(reading, span)) return 1;
  return hasArticle(reading, span) ? 0.9 : -1;
}

/** Words behind a name that are no noun which it might modify. */
const endsName = new Set(['act', 'speech', 'of', 'place-before', 'with', 'and'].map(classNumber));

/** "the Gerald R. Ford" with nothing behind it that it would belong to. */
function hasArticle(reading: Reading, { from, to }: NameSpan): boolean {
  const after = wordAt(reading, (reading.candidates[to - 1] ?? 0) + 1);
  const before = wordAt(reading, (reading.candidates[from] ?? 0) - 1);
  if (before?.lower !== 'the' || after?.nameLike === true) return false;
  return to - from > 1 && (after?.shape !== shapes.lower || endsName.has(after.wordClass));
}

function isThing(reading: Reading, { from, to }: NameSpan): boolean {
  const { candidates } = reading;
  const first = candidates[from] ?? 0;
  const last = candidates[to - 1] ?? 0;
  const before = wordAt(reading, first - 1);
  const after = wordAt(reading, last + 1);
  if (smallNouns.has(after?.word ?? '') || bearers.has(before?.lower ?? '')) return true;
  if (placeOpeners.has(before?.word ?? '')) return true;
  // "the frigate Admiral Nakhimov", "the USS Gerald R. Ford"
  if (before?.nameLike === true && bearers.has(wordAt(reading, first - 2)?.lower ?? '')) return true;
  const region = wordAt(reading, last + 2);
  const isCode = stateCodes.has(region?.word ?? '') && wordAt(reading, last + 3)?.nameLike !== true;
  if (after?.wordClass === COMMA && (region?.wordClass === STATE || isCode)) return true;
  if (after?.word === '&' && partners.has(wordAt(reading, last + 2)?.lower ?? '')) return true;
  if (to - from === 1) return isSingleThing(reading, first) || isAbbreviation(reading, first);
  return hasHead(wordAt(reading, first), wordAt(reading, last)) && before?.wordClass !== COURTESY;
}

/** Pronouns that open a sentence with a capital. */
const pronouns = new Set('hers his theirs ours mine yours its'.split(' '));

/** "LAFONTAINE, La. —", "CALDER, 14 May": a place in capitals that opens a line, and where or when it is. */
function isDateline({ tokens, shouted }: Reading, at: number, word: WordType | undefined): boolean {
  if (word?.shape !== shapes.capitals || shouted[at] === 1 || ((tokens.flags[at] ?? 0) & LINE_START) === 0)
    return false;
  const spell = (token: number) => tokens.types[tokens.type[token] ?? -1] ?? '';
  if (spell(at + 1) !== ',') return false;
  for (let next = at + 2; next < at + 7; next++) if (/^(?:[—–(-]|--|\d{1,2})$/.test(spell(next))) return true;
  return false;
}

function isSingleThing(reading: Reading, at: number): boolean {
  const own = wordAt(reading, at);
  if (pronouns.has(own?.lower ?? '') || isDateline(reading, at, own)) return true;
  const before = wordAt(reading, at - 1);
  const after = wordAt(reading, at + 1);
  // "the Bill was flawed"
  if (before?.word === 'the' && after !== undefined && after.wordClass !== AND && endsName.has(after.wordClass))
    return true;
  if (after?.word === '&' || (before?.word === '&' && wordAt(reading, at - 2)?.nameLike === true)) return true;
  if (before?.lower === 'of' && placesOf.has(wordAt(reading, at - 2)?.lower ?? '')) return true;
  // "Princess Margarethe of Altmark"
  if (
    before?.lower === 'of' &&
    nobles.has(wordAt(reading, at - 3)?.lower ?? '') &&
    wordAt(reading, at - 2)?.nameLike === true
  )
    return true;
  // "Anderson v. Griswold"
  if (isAgainst(wordAt(reading, at + 1), wordAt(reading, at + 2)) || isAgainst(wordAt(reading, at - 2), before))
    return true;
  // "Austin, Texas"
  const beyond = wordAt(reading, at + 2)?.facts;
  return (
    after?.wordClass === COMMA &&
    beyond?.place === 2 &&
    beyond.first === 0 &&
    (wordAt(reading, at)?.facts.place ?? 0) > 0
  );
}

const isAgainst = (word: WordType | undefined, point: WordType | undefined): boolean =>
  word?.word === 'v' && point?.word === '.';

/** "HBO", "B.V.": letters that are nobody's name, where not all is written in capitals; alone on a line they sign it. */
function isAbbreviation(reading: Reading, token: number): boolean {
  const word = wordAt(reading, token);
  if (word === undefined || reading.shouted[token] === 1 || isSignature(reading.tokens, token)) return false;
  if (word.shape === shapes.dotted) return true;
  return word.shape === shapes.capitals && word.word.length < 7 && word.facts.first === 0 && word.facts.surname < 2;
}

/** Whether the word has a line to itself. */
function isSignature({ flags, count }: Reading['tokens'], token: number): boolean {
  const opensLine = (at: number) => at >= count || ((flags[at] ?? 0) & LINE_START) !== 0;
  return opensLine(token) && opensLine(token + 1);
}

/** "Trump Tower": the last word is what it is; "Damian Hill" is a man all the same. */
function hasHead(first: WordType | undefined, last: WordType | undefined): boolean {
  if (first === undefined || last === undefined) return false;
  if (last.wordClass !== ORGANISATION && last.wordClass !== PLACE && last.wordClass !== THING) return false;
  return last.facts.surname === 0 || (first.facts.first === 0 && last.facts.surname < 3) || plainHeads.has(last.lower);
}

const listNouns = new Set(
  'counties provinces districts streets avenues parishes prefectures boroughs universities islands rivers spacecraft telescopes probes satellites airports hospitals'.split(
    ' ',
  ),
);

/** Walks back from "counties" over a list; each candidate is looked at once for each such noun that ends its list. */
function dropLists(reading: Reading, tags: Uint8Array): void {
  const { candidates } = reading;
  for (let at = tags.length - 1; at >= 0; at--) {
    const token = candidates[at] ?? 0;
    if (!listNouns.has(wordAt(reading, token + 1)?.lower ?? '')) continue;
    let next = token;
    for (let item = at; item >= 0 && (candidates[item] ?? 0) >= next - 2; item--) {
      tags[item] = OUTSIDE;
      next = candidates[item] ?? 0;
    }
  }
}
