import type { Gender } from '../languages/people/language.ts';
import { isMark } from './quotations-subjects.ts';
import { charAt, lowerAt, namingAt, type Reading } from './reading.ts';
import { bearersOf, modifierAt, type RoleBearer } from './roles.ts';
import * as is from './roles-lexicon.ts';

/** So many words lie between a noun and its article. */
const PHRASE = 4;
/** So many words back a description is looked for that brings in somebody new. */
const REACH = 120;

/** "the director", not "a director" nor "the director of the port", who need not be the one named before. */
export function isDefinite(reading: Reading, noun: number): boolean {
  const { classes } = reading.words;
  const next = classes[noun + 1] ?? 0;
  if (next & is.LINK && !(next & is.CAPITAL)) return false;
  const article = articleOf(reading, noun);
  return article >= 0 && reading.language.definiteArticles.includes(lowerAt(reading, article));
}

/** The article of the phrase that ends with a noun, or -1. */
const articleOf = (reading: Reading, noun: number): number =>
  phraseStart(reading, noun, '“”"‘’', (classes) => (classes & is.ARTICLE) !== 0);

/** The article, possessive or pointing word of the phrase that ends with a noun, or -1. */
const determinerOf = (reading: Reading, noun: number): number =>
  phraseStart(
    reading,
    noun,
    '“”"‘’\'',
    (classes, at) =>
      (classes & (is.ARTICLE | is.POSSESSIVE)) !== 0 ||
      reading.language.definiteArticles.includes(lowerAt(reading, at)),
  );

/** The nearest word before a noun that opens its phrase, or -1; only `marks` may stand between: "the “Harbour Lights” actor". */
function phraseStart(
  reading: Reading,
  noun: number,
  marks: string,
  opens: (classes: number, at: number) => boolean,
): number {
  for (let at = noun - 1; at >= Math.max(0, noun - PHRASE); at--) {
    const classes = reading.words.classes[at] ?? 0;
    if (opens(classes, at)) return at;
    if (!(classes & is.WORD) && !marks.includes(charAt(reading, at))) return -1;
  }
  return -1;
}

/** The gender of whoever owns what the phrase that ends with a noun means: "her boss". Null if nobody is said to. */
export function ownerGender(reading: Reading, noun: number): Gender | null {
  const owner = determinerOf(reading, noun);
  const word = owner < 0 ? '' : lowerAt(reading, owner);
  return reading.language.pronouns.find(({ form, kind }) => form === word && kind === 'possessive')?.gender ?? null;
}

/** "the operator, Holm Lines, said": the noun is said of something that is no person, or of nobody who was found. */
export function isSaidOfAnother(reading: Reading, noun: number): boolean {
  const next = reading.words.classes[noun + 2] ?? 0;
  return (
    charAt(reading, noun + 1) === ',' &&
    (next & is.CAPITAL) !== 0 &&
    !(next & (is.STOP | is.OPENS_SENTENCE)) &&
    namingAt(reading, noun + 2) === undefined
  );
}

/**
 * The one person called just so before: "the mayor". Else, where the noun stands alone, the one person called so at all. -1 if
 * there are several, if it was said as another office ("vice president"), or if another such person came in since ("a judge said
 * ... the judge"); undefined if nobody was called so.
 */
export function bearerOf(reading: Reading, noun: number): number | undefined {
  const modifier = modifierAt(reading, noun);
  const bearers = bearersOf(reading, lowerAt(reading, noun)).filter((bearer) => bearer.at < noun);
  if (bearers.length === 0) return isIntroducedAnew(reading, noun, bearers) ? -1 : undefined;
  const exact = peopleOf(bearers.filter((bearer) => bearer.modifier === modifier));
  const { officeModifiers = [] } = reading.language;
  const isOther = modifier !== '' || bearers.some((bearer) => officeModifiers.includes(bearer.modifier));
  const people = exact.size > 0 || isOther ? exact : peopleOf(bearers);
  const [person = -1] = people;
  return people.size === 1 && !isIntroducedAnew(reading, noun, bearers) ? person : -1;
}

const peopleOf = (bearers: readonly RoleBearer[]): Set<number> => new Set(bearers.map(({ person }) => person));

/** Whether "a judge" came in between the place that says who is called so and `noun`. */
function isIntroducedAnew(reading: Reading, noun: number, bearers: readonly RoleBearer[]): boolean {
  const word = lowerAt(reading, noun);
  const { definiteArticles } = reading.language;
  for (let at = noun - 1; at > Math.max(0, noun - REACH); at--) {
    if (bearers.some((bearer) => Math.abs(bearer.at - at) < PHRASE)) return false;
    if (lowerAt(reading, at) !== word || (reading.words.classes[at + 1] ?? 0) & is.GENITIVE) continue;
    const article = articleOf(reading, at);
    if (article >= 0 && !definiteArticles.includes(lowerAt(reading, article))) return true;
  }
  return false;
}

/** The gender of whoever is called by a noun, if the noun tells. */
export function nounGender(reading: Reading, noun: number): Gender | null {
  const word = lowerAt(reading, noun);
  const { relations, genderedEndings = [] } = reading.language;
  const relation = relations.find((known) => known.word === word);
  return relation?.gender ?? genderedEndings.find(([ending]) => word.endsWith(ending))?.[1] ?? null;
}

/** "carrying", "declined". */
function endsAsVerb(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  return (reading.language.verbEndings ?? []).some((ending) => word.endsWith(ending));
}

/** So many words of a list are read for its "and". */
const LIST = 8;

/** "Her mother, aunts and sister went": the noun is one of several before the verb. */
function isListed(reading: Reading, noun: number, to: number): boolean {
  const { classes } = reading.words;
  for (let at = noun + 1; at < Math.min(to, noun + LIST); at++) {
    const here = classes[at] ?? 0;
    if (here & is.JOINER) return ((classes[at + 1] ?? 0) & is.HEAD) !== 0;
    if (here & is.WORD && !(here & (is.HEAD | is.POSSESSIVE))) return false;
  }
  return false;
}

/** The noun by which a sentence without a name calls its subject, if that is a person: "One woman would give no name". Else -1. */
export function describedSubject(reading: Reading, quoted: Uint8Array, from: number, to: number): number {
  const { classes } = reading.words;
  if ((classes[from] ?? 0) & is.SUBJECT_PRONOUN) return -1;
  for (let at = from + 1; at < to; at++) {
    const here = classes[at] ?? 0;
    if (namingAt(reading, at) !== undefined || quoted[at] || here & (is.FINITE | is.SUBJECT_PRONOUN)) return -1;
    if (!(here & is.HEAD) || here & is.PLURAL || (classes[at + 1] ?? 0) & (is.GENITIVE | is.HEAD)) continue;
    const article = determinerOf(reading, at);
    if (article < from || (article > from && (classes[article - 1] ?? 0) & (is.PREPOSITION | is.LINK))) continue;
    if (isListed(reading, at, to)) return -1;
    const next = classes[at + 1] ?? 0;
    const opens = is.FINITE | is.SPEECH | is.FILLER | is.RELATIVE | is.LINK | is.PREPOSITION;
    const isPlain =
      (classes[article] ?? 0) & is.ARTICLE && reading.language.definiteArticles.includes(lowerAt(reading, article));
    const isNew = article === from && !isPlain;
    const isVerb = endsAsVerb(reading, at + 1) || (isNew && (next & is.WORD) !== 0 && !(next & is.CAPITAL));
    if (next & opens || isVerb) return at;
    // "A former envoy, she said": the pronoun is the subject.
    if (isMark(reading, at + 1)) return (classes[at + 2] ?? 0) & is.SUBJECT_PRONOUN ? -1 : at;
  }
  return -1;
}
