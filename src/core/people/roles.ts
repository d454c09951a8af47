import type { TextSpan } from '../article.ts';
import type { PeopleLanguage } from '../languages/people/language.ts';
import type { PersonDraft } from './draft.ts';
import { lowerAt, type Naming, type Reading, readingOf } from './reading.ts';
import * as is from './roles-lexicon.ts';
import { matchRoles, type RoleMatch } from './roles-patterns.ts';
import { type DescribedSubject, followingSubjects, type PronounSubject } from './roles-subjects.ts';

interface Statement {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  /** The noun it turns on, or -1. */
  readonly head: number;
}

/** A group is shown with its names if it is not longer than this, in code units. */
const LONGEST_GROUP = 100;
/** Only this many places of one person are asked for a role: stories introduce people early. */
const PLACES_ASKED = 12;

/**
 * What the story says each person is, parallel to `drafts`, best statement first. Each is a verbatim place in the text; a person
 * of whom the story says nothing gets none.
 */
export function statedRoles(text: string, drafts: readonly PersonDraft[], language: PeopleLanguage): TextSpan[][] {
  const reading = readingOf(text, drafts, language);
  return statementsOf(reading).map((list) => best(reading, list));
}

/** A person the story calls by a role noun. */
export interface RoleBearer {
  readonly person: number;
  /** The word where it does so. */
  readonly at: number;
  /** The word before the noun, lower case: "prime" in "prime minister"; empty if there is none. */
  readonly modifier: string;
}

/** Of so many bearers of one noun nobody can be picked out any more. */
const MANY = 12;

/** Whom the story calls by a role noun, lower case, in the order it does so: who "the president" is. */
export function bearersOf(reading: Reading, noun: string): readonly RoleBearer[] {
  let nouns = byNoun.get(reading);
  if (nouns === undefined) {
    nouns = collectBearers(reading);
    byNoun.set(reading, nouns);
  }
  return nouns.get(noun) ?? [];
}

function collectBearers(reading: Reading): Map<string, RoleBearer[]> {
  const nouns = new Map<string, RoleBearer[]>();
  const { titleNouns = {} } = reading.language;
  const add = (noun: string, bearer: RoleBearer): void => {
    const bearers = nouns.get(noun);
    if (bearers === undefined) nouns.set(noun, [bearer]);
    else bearers.push(bearer);
  };
  for (const [person, list] of statementsOf(reading).entries()) {
    for (const { head, first, last } of list) {
      if (head < 0) continue;
      const noun = lowerAt(reading, head);
      const modifier = head > first ? modifierAt(reading, head) : '';
      for (const called of [noun, ...(titleNouns[noun] ?? [])]) add(called, { person, at: first, modifier });
      // Letters stand for the modifier, too.
      for (const called of initialsOf(reading, first, last)) add(called, { person, at: first, modifier: '' });
    }
  }
  for (const bearers of nouns.values()) bearers.sort((a, b) => a.at - b.at).splice(MANY);
  return nouns;
}

/** "dcp" of "Deputy Commissioner of Police", lower case: none where fewer than two words have capitals. */
function initialsOf(reading: Reading, first: number, last: number): string[] {
  const letters: string[] = [];
  for (let at = first; at < last && letters.length < 6; at++)
    if ((reading.words.classes[at] ?? 0) & is.CAPITAL) letters.push(lowerAt(reading, at).charAt(0));
  return letters.length < 2 ? [] : [letters.join('')];
}

/** The nouns by which the story says who each person is, as words; parallel to the drafts. */
export function roleNounsOf(reading: Reading): number[][] {
  return statementsOf(reading).map((list) => list.map(({ head }) => head).filter((head) => head >= 0));
}

/** The word before a noun that narrows it down, lower case; empty behind an article or possessor. */
export function modifierAt(reading: Reading, noun: number): string {
  const classes = reading.words.classes[noun - 1] ?? 0;
  return classes & is.WORD && !(classes & (is.ARTICLE | is.POSSESSIVE)) ? lowerAt(reading, noun - 1) : '';
}

const byNoun = new WeakMap<Reading, Map<string, RoleBearer[]>>();
const stated = new WeakMap<Reading, Statement[][]>();

function statementsOf(reading: Reading): Statement[][] {
  const known = stated.get(reading);
  if (known !== undefined) return known;
  const found = findStatements(reading);
  stated.set(reading, found);
  return found;
}

function findStatements(reading: Reading): Statement[][] {
  const { drafts } = reading;
  const statements: Statement[][] = drafts.map(() => []);
  const asked = new Int32Array(drafts.length);
  for (const [index, naming] of reading.namings.entries()) {
    const nth = (asked[naming.person] ?? 0) + 1;
    asked[naming.person] = nth;
    if (nth > PLACES_ASKED) continue;
    for (const match of matchRoles(reading, naming)) {
      if (!isSound(reading, index, match)) continue;
      const { people, last } = holders(reading, index, match);
      if (match.phrase?.plural && people.length < 2 && !match.pattern.single) continue;
      const statement = {
        first: match.first,
        last,
        weight: weigh(reading, naming, match, nth),
        head: match.phrase?.head ?? -1,
      };
      for (const person of people) statements[person]?.push(statement);
    }
  }
  for (const subject of followingSubjects(reading)) addFollowing(reading, statements, subject);
  return statements;
}

/** What is said of people in sentences that do not name them counts for less than any other statement. */
const FOLLOWING = 3;

function addFollowing(reading: Reading, statements: Statement[][], subject: PronounSubject | DescribedSubject): void {
  if (subject.kind === 'description') {
    const { person, first, last, head } = subject;
    statements[person]?.push({ first, last, head, weight: FOLLOWING });
    return;
  }
  const { naming } = subject;
  for (const { pattern, phrase, first, last } of matchRoles(reading, naming)) {
    const head = phrase === null ? 0 : (reading.words.classes[phrase.head] ?? 0);
    if (phrase === null || phrase.plural || first <= naming.first || !(head & (is.TITLE | is.ROLE_NOUN))) continue;
    statements[naming.person]?.push({ first, last, head: phrase.head, weight: pattern.weight / 10 + FOLLOWING });
  }
}

/** A role before a comma must not be the apposition of somebody else; what is said of a name in doubt does not count. */
function isSound(reading: Reading, index: number, match: RoleMatch): boolean {
  const naming = reading.namings[index];
  if (naming === undefined) return false;
  const { doubters = [] } = reading.language;
  const says = match.last > naming.last && ((reading.words.classes[naming.last] ?? 0) & is.WORD) !== 0;
  if (says && doubters.includes(lowerAt(reading, naming.first - 1))) return false;
  if (saysNothing(reading, naming, match)) return false;
  if (isSubjectBehind(reading, naming, match) || isOfOtherGender(reading, naming, match)) return false;
  return !match.pattern.pattern.endsWith(', {name}') || isIntroduced(reading, index, match);
}

/** "Lee is a married woman" and no more. */
function saysNothing(reading: Reading, naming: Naming, { phrase, first, last }: RoleMatch): boolean {
  const { plainPeople = [] } = reading.language;
  const isCopula = first > naming.last && ((reading.words.classes[naming.last] ?? 0) & is.FINITE) !== 0;
  return isCopula && phrase !== null && last === phrase.head + 1 && plainPeople.includes(lowerAt(reading, phrase.head));
}

/** "The daughter of a butcher, Per Holt": behind a link the name may be that of the other noun. */
function isOfOtherGender(reading: Reading, { person }: Naming, { phrase }: RoleMatch): boolean {
  const gender = reading.drafts[person]?.gender ?? null;
  if (phrase === null || gender === null || phrase.last === phrase.head + 1) return false;
  const relation = reading.language.relations.find(({ word }) => word === lowerAt(reading, phrase.head));
  return relation !== undefined && relation.gender !== null && relation.gender !== gender;
}

/** "In a call with Lee, the minister said": behind a ruled name, a phrase that runs into a verb is the subject, not an apposition. */
function isSubjectBehind(reading: Reading, naming: Naming, match: RoleMatch): boolean {
  const { classes } = reading.words;
  if (match.phrase === null || match.first <= naming.last) return false;
  const isClause = (reading.language.clauseOpeners ?? []).includes(lowerAt(reading, naming.first - 1));
  const isRuled = !isClause && ((classes[naming.first - 1] ?? 0) & (is.PREPOSITION | is.LINK)) !== 0;
  return isRuled && ((classes[match.last] ?? 0) & (is.SPEECH | is.FINITE)) !== 0;
}

function isIntroduced(reading: Reading, index: number, match: RoleMatch): boolean {
  const naming = reading.namings[index];
  if (naming === undefined) return false;
  const { words, namingOf } = reading;
  const before = match.first - 1;
  if (before > 0 && reading.text.charAt(words.start[before] ?? 0) === ',' && (namingOf[before - 1] ?? -1) >= 0)
    return false;
  if (isList(reading, index, match)) return false;
  const next = words.classes[naming.last] ?? 0;
  if (next & is.GENITIVE) return false;
  if (!(next & is.WORD) || next & (is.OPENS_SENTENCE | is.JOINER | is.LINK)) return true;
  // "Asked about the mayor, Lee said": only a phrase that opens the sentence can be the speaker's.
  if (!opensSentence(reading, match)) return false;
  return true;
}

/** "friends of Lee, Holt and Lund": the phrase ends with the first name of a list. */
function isList(reading: Reading, index: number, match: RoleMatch): boolean {
  const last = reading.namings[reading.namingOf[(match.phrase?.last ?? 0) - 1] ?? -1];
  if (last === undefined) return false;
  const [here, next] = [reading.namings[index], reading.namings[index + 1]];
  return match.phrase?.plural === true || (here !== undefined && next !== undefined && areJoined(reading, here, next));
}

function opensSentence(reading: Reading, match: RoleMatch): boolean {
  const { classes } = reading.words;
  const first = (classes[match.first - 1] ?? 0) & is.ARTICLE ? match.first - 1 : match.first;
  return ((classes[first] ?? 0) & is.OPENS_SENTENCE) !== 0;
}

/** Whoever else is joined to the name by commas and "and" shares a role in the plural, and is shown with it. */
function holders(reading: Reading, index: number, match: RoleMatch): { people: number[]; last: number } {
  const people = [reading.namings[index]?.person ?? -1];
  let last = match.last;
  if (!match.phrase?.plural) return { people, last };
  const isBehind = match.first >= (reading.namings[index]?.last ?? 0);
  const step = isBehind ? -1 : 1;
  if (!isBehind) last = reading.namings[index]?.last ?? last;
  for (let other = index + step; other >= 0 && other < reading.namings.length && people.length < 8; other += step) {
    const left = reading.namings[Math.min(other, other - step)];
    const right = reading.namings[Math.max(other, other - step)];
    if (left === undefined || right === undefined || !areJoined(reading, left, right)) break;
    people.push(reading.namings[other]?.person ?? -1);
    if (!isBehind) last = right.last;
  }
  const length = (reading.words.end[last - 1] ?? 0) - (reading.words.start[match.first] ?? 0);
  return { people, last: length > LONGEST_GROUP && !isBehind ? match.phrase.last : last };
}

function areJoined(reading: Reading, left: Naming, right: Naming): boolean {
  if (right.first - left.last > 3 || right.first <= left.last) return false;
  for (let at = left.last; at < right.first; at++) {
    const classes = reading.words.classes[at] ?? 0;
    const isComma = reading.text.charAt(reading.words.start[at] ?? 0) === ',';
    if (!isComma && !(classes & (is.JOINER | is.DEMONYM))) return false;
  }
  return true;
}

function weigh(reading: Reading, naming: Naming, match: RoleMatch, nth: number): number {
  let weight = match.pattern.weight;
  const head = match.phrase === null ? 0 : (reading.words.classes[match.phrase.head] ?? 0);
  if (match.phrase !== null) {
    if (!(head & is.HEAD)) weight -= head & is.DEMONYM ? 5 : 2;
    else if (!(head & (is.TITLE | is.ROLE_NOUN))) weight -= 2.5;
    const length = match.last - match.first;
    if (match.phrase.plural) weight -= 1.2;
    if (length >= 2) weight += 0.5;
    if (length >= 4) weight += 0.3;
  }
  if (naming.last - naming.first < 2) weight -= 0.4;
  return weight - Math.min(nth, 8) * 0.12;
}

function best(reading: Reading, list: readonly Statement[]): TextSpan[] {
  const spans: TextSpan[] = [];
  const seen = new Set<string>();
  for (const statement of [...list].sort((a, b) => b.weight - a.weight || a.first - b.first)) {
    const start = reading.words.start[shownFrom(reading, statement)] ?? 0;
    const end = reading.words.end[statement.last - 1] ?? start;
    const text = reading.text.slice(start, end).replace(/\s+/g, ' ');
    if (end <= start || seen.has(text.toLowerCase())) continue;
    seen.add(text.toLowerCase());
    spans.push({ text, start, end });
  }
  return spans;
}

/** "its managing director": shown by itself, nothing says whose. */
function shownFrom(reading: Reading, { first, last }: Statement): number {
  const { thingPossessives = [] } = reading.language;
  return last - first > 1 && thingPossessives.includes(lowerAt(reading, first)) ? first + 1 : first;
}
