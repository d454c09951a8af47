import type { PeopleLanguage } from '../languages/people/language.ts';

/** What a word may be, as bits. A word can be several things ("chief" is a title, a role noun and an adjective). */
export const WORD = 1 << 0;
export const CAPITAL = 1 << 1;
export const TITLE = 1 << 2;
export const ROLE_NOUN = 1 << 3;
export const VAGUE_NOUN = 1 << 4;
export const RELATION = 1 << 5;
export const ADJECTIVE = 1 << 6;
export const DEMONYM = 1 << 7;
export const ARTICLE = 1 << 8;
export const POSSESSIVE = 1 << 9;
export const LINK = 1 << 10;
export const JOINER = 1 << 11;
export const RELATIVE = 1 << 12;
export const FINITE = 1 << 13;
export const SPEECH = 1 << 14;
export const PARTICIPLE = 1 << 15;
export const FILLER = 1 << 16;
export const UNNAMED = 1 << 17;
export const STOP = 1 << 18;
export const HONORIFIC = 1 << 19;
export const PLURAL = 1 << 20;
export const GENITIVE = 1 << 21;
export const SUBJECT_PRONOUN = 1 << 22;
export const PREPOSITION = 1 << 23;
export const NUMBER = 1 << 24;
export const NOT_ROLE = 1 << 26;
/** The word begins a sentence. */
export const OPENS_SENTENCE = 1 << 27;
/** The word begins a paragraph. */
export const OPENS_PARAGRAPH = 1 << 28;

/** Any noun that says who somebody is. */
export const HEAD = TITLE | ROLE_NOUN | VAGUE_NOUN | RELATION;

/** A language's words, ready to be looked up. */
export interface Lexicon {
  readonly classes: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
  readonly closingAbbreviations: ReadonlySet<string>;
  readonly genitives: readonly string[];
  readonly endings: readonly string[];
  /** Articles and links written together with the next word: "l'". */
  readonly elisions: readonly string[];
}

const known = new WeakMap<PeopleLanguage, Lexicon>();

/** The lexicon of a language, built once. */
export function lexiconOf(language: PeopleLanguage): Lexicon {
  let lexicon = known.get(language);
  if (lexicon === undefined) {
    lexicon = build(language);
    known.set(language, lexicon);
  }
  return lexicon;
}

/** What a lower-case spelling may be. Compounds with a hyphen are what their last part is, else their first. */
export function classesOf(lexicon: Lexicon, lower: string): number {
  const direct = lexicon.classes.get(lower);
  if (direct !== undefined) return direct;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) {
    const nouns = HEAD | PLURAL | UNNAMED;
    const first = lexicon.classes.get(lower.slice(0, lower.indexOf('-'))) ?? 0;
    const last = lexicon.classes.get(lower.slice(hyphen + 1)) ?? 0;
    // "dit-elle", "a-t-elle": a verb and its subject.
    if (last & SUBJECT_PRONOUN) return SUBJECT_PRONOUN | (first & (SPEECH | FINITE));
    return last & HEAD ? last & nouns : (first & nouns) | ADJECTIVE;
  }
  return lower.length > 6 && lexicon.endings.some((ending) => lower.endsWith(ending)) ? ROLE_NOUN : 0;
}

function build(language: PeopleLanguage): Lexicon {
  const classes = new Map<string, number>();
  const add = (list: readonly string[], bits: number): void => {
    for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bits);
  };
  for (const [list, bit] of nounLists(language)) {
    add(list, bit);
    for (const word of list) addPlural(classes, language, word, bit | PLURAL);
  }
  for (const title of language.titles) {
    if (title.endsWith('s.') && language.titles.includes(`${title.slice(0, -2)}.`)) add([title], PLURAL);
  }
  for (const [list, bit] of functionLists(language)) add(list, bit);
  add(
    language.pronouns.filter((pronoun) => pronoun.kind === 'subject').map((pronoun) => pronoun.form),
    SUBJECT_PRONOUN,
  );
  return {
    classes,
    abbreviations: new Set([...language.abbreviations, ...language.titles.filter((title) => title.endsWith('.'))]),
    closingAbbreviations: new Set(language.closingAbbreviations),
    genitives: language.genitiveEndings,
    endings: language.roleNounEndings,
    elisions: [...new Set([...language.articles, ...language.links])].filter((word) => /['’]$/.test(word)),
  };
}

function nounLists(language: PeopleLanguage): [readonly string[], number][] {
  return [
    [language.titles, TITLE],
    [language.roleNouns, ROLE_NOUN],
    [language.vagueRoleNouns, VAGUE_NOUN],
    [language.relations.map((relation) => relation.word), RELATION],
    [language.unnamedSpeakers, UNNAMED],
  ];
}

/** "rt. hon.": of several words, those that are abbreviations can be known one by one. */
function honorificWords(form: string): string[] {
  return [form, ...form.split(' ').filter((word) => word.endsWith('.'))];
}

function functionLists(language: PeopleLanguage): [readonly string[], number][] {
  return [
    [language.honorifics.flatMap(({ form }) => honorificWords(form.toLowerCase())), HONORIFIC],
    [language.roleAdjectives, ADJECTIVE],
    [language.demonyms, DEMONYM],
    [language.articles, ARTICLE],
    [language.possessives, POSSESSIVE],
    [language.links, LINK],
    [language.joiners, JOINER],
    [language.relatives, RELATIVE],
    [language.finiteVerbs, FINITE],
    [language.speechVerbs, SPEECH],
    [language.speechParticiples, PARTICIPLE],
    [language.speechFillers, FILLER],
    [language.stopWords, STOP],
    [language.prepositions, PREPOSITION],
    [language.notRoles, NOT_ROLE],
  ];
}

/** Adds the plural that the language's first fitting ending makes; a plural that is itself a singular stays one. */
function addPlural(classes: Map<string, number>, language: PeopleLanguage, word: string, bits: number): void {
  const ending = language.pluralEndings.find(([, singular]) => word.endsWith(singular));
  if (ending === undefined || word.endsWith('.')) return;
  const plural = word.slice(0, word.length - ending[1].length) + ending[0];
  if (!classes.has(plural)) classes.set(plural, bits);
  else if ((classes.get(plural) ?? 0) & PLURAL) classes.set(plural, (classes.get(plural) ?? 0) | bits);
}
