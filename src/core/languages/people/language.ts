/** What the people engine must know about one language. Data only: the code that reads it knows no word of any language. */
export interface PeopleLanguage {
  /** BCP 47 primary subtag: "en". */
  readonly code: string;

  /** Courtesy titles, as printed ("Mr.", "Mr"): they belong to the name as it is shown and may tell its gender. */
  readonly honorifics: readonly Honorific[];
  /** Office titles that stand straight before a name, lower case, abbreviations with their full stop: "president", "sen.". */
  readonly titles: readonly string[];
  /** Nouns for what somebody is or does, lower case, singular: "spokeswoman", "goalkeeper". Titles need not be repeated. */
  readonly roleNouns: readonly string[];
  /** Nouns of that kind that say little by themselves: "aide", "friend", "man". */
  readonly vagueRoleNouns: readonly string[];
  /** Those of them that say nothing at all when somebody is said to be one: "man". */
  readonly plainPeople?: readonly string[];
  /** Endings of words that are role nouns even when not listed: "ologist". Kept long enough to be safe. */
  readonly roleNounEndings: readonly string[];
  /** Endings that make an unlisted word straight before a name a role noun, if an article or adjective stands before it: "er". */
  readonly likelyRoleEndings: readonly string[];
  /** Endings of verb forms that part a noun from what follows it: "ed" in "the guards freed sailor Ann Lee". */
  readonly verbEndings?: readonly string[];
  /** Words that make a verb of what follows them: "to". */
  readonly infinitiveMarkers?: readonly string[];
  /** Family: "wife", "son-in-law". `gender` is that of the person so called. */
  readonly relations: readonly Relation[];
  /** How plurals of role nouns become singulars: `['men', 'man']`. Tried in order. */
  readonly pluralEndings: readonly (readonly [plural: string, singular: string])[];
  /** Lower-case words that may stand inside a role before its noun: "former", "acting", "chief", "senior". */
  readonly roleAdjectives: readonly string[];
  /** Nouns that follow a name and an article without saying who somebody is: "year", "move", "sign". */
  readonly notRoles: readonly string[];
  /** Nationalities and parties that say who somebody is when they stand alone before a name: "American", "Republican". */
  readonly demonyms: readonly string[];

  /** Articles and words used like them, lower case: "the", "a", "another". */
  readonly articles: readonly string[];
  /** Those of them that point back: "the". */
  readonly definiteArticles: readonly string[];
  /** Those that say more than an article and are shown with a role: "another". */
  readonly tellingArticles?: readonly string[];
  /** Possessive words: "his". */
  readonly possessives: readonly string[];
  /** Those that stand for a thing: alone, with nothing they could refer to, a role is shown without them. */
  readonly thingPossessives?: readonly string[];
  /** Endings that make a word a possessor: "'s". Empty where the language has none. */
  readonly genitiveEndings: readonly string[];
  /** Words that go on with a role after its noun: "of", "at", "for". Contractions with an article too ("della"). */
  readonly links: readonly string[];
  /** Links that stand inside names of institutions: "of" in "Bank of Holm". */
  readonly innerNameLinks?: readonly string[];
  /** "and", "&". */
  readonly joiners: readonly string[];
  /** "who", "whose", "which". */
  readonly relatives: readonly string[];
  /** Those of them that speak of people; without this list all do. */
  readonly personalRelatives?: readonly string[];
  /** Letters that stand for parties before a dash: "R" in "R-Ohio". */
  readonly partyLetters?: readonly string[];
  /** Words before a name that put what is said of it in doubt: "if", "whether". */
  readonly doubters?: readonly string[];
  /** Verb forms that end a noun phrase and open what its bearer did: "is", "had", "will". Speech verbs need not be repeated. */
  readonly finiteVerbs: readonly string[];
  /** Prepositions and conjunctions a subject cannot stand straight behind: "with", "against". */
  readonly prepositions: readonly string[];

  /** Third-person pronouns. Only subject pronouns may speak. */
  readonly pronouns: readonly Pronoun[];
  /** Every form of a verb that brings words into the story: "said", "tweeted", "according to" is not one. */
  readonly speechVerbs: readonly string[];
  /** Forms of speech verbs that a single third person never takes, unless an infinitive: "say", "think". */
  readonly bareSpeechVerbs?: readonly string[];
  /** Prepositions that also open a clause: "as" in "as Ann Lee told him". */
  readonly clauseOpeners?: readonly string[];
  /** Words that go on with a clause about the same subject: "but" in "but added". */
  readonly clauseJoiners?: readonly string[];
  /** Words that make another office of the one they stand before: "vice" in "vice president", who is not "the president". */
  readonly officeModifiers?: readonly string[];
  /** Endings of nouns that tell the gender of who is called so: `['woman', 'female']`; null where they do not. Tried in order. */
  readonly genderedEndings?: readonly (readonly [ending: string, gender: Gender | null])[];
  /** Endings of verbs of several people, in languages that leave out a subject which is a pronoun. */
  readonly pluralVerbEndings?: readonly string[];
  /** Auxiliaries that make a verb of speech passive: "was" in "was called". */
  readonly passiveAuxiliaries?: readonly string[];
  /** Verbs of speech whose passive is said of the speaker: "quoted". */
  readonly quotedVerbs?: readonly string[];
  /** Words before whoever does what a passive verb says: "by". */
  readonly agentMarkers?: readonly string[];
  /** Which nouns a title makes of its bearer: "recorder" is a "judge". */
  readonly titleNouns?: Readonly<Record<string, readonly string[]>>;
  /** Words that tell two of one surname apart: "younger", "elder". */
  readonly generations?: { readonly younger: readonly string[]; readonly elder: readonly string[] };
  /** Relations of the younger of two: "son". */
  readonly childRelations?: readonly string[];
  /** Verbs that say somebody is dead: "died". */
  readonly deathVerbs?: readonly string[];
  /** Endings of words that call somebody by age: "-year-old". */
  readonly ageNounEndings?: readonly string[];
  /** Forms of speech verbs that hang on somebody else's sentence: "saying", "adding". */
  readonly speechParticiples: readonly string[];
  /** Phrases that name a speaker without a verb: "according to". */
  readonly sourcePhrases: readonly string[];
  /** Words that may stand between speaker and verb or between verb and speaker: "also", "later", "has". */
  readonly speechFillers: readonly string[];
  /** Endings of adverbs that may stand there too: "ly". */
  readonly fillerEndings: readonly string[];
  /** Subject pronouns that are never a third person: "I", "we", "it". */
  readonly otherSubjects: readonly string[];
  /** Verbs that put a question, and words that open it behind whom they put it to: "asked Lee whether". */
  readonly askVerbs?: readonly string[];
  readonly questionOpeners?: readonly string[];
  /** Those of them that are nobody of the story: no "she" can mean them. */
  readonly outsiders?: readonly string[];
  /** Words before "as" that bring a name in: "known". */
  readonly namedAs?: readonly string[];
  /** Nouns for somebody who speaks without a name: "spokesman", "official", "source". Singular. */
  readonly unnamedSpeakers: readonly string[];
  /** Pairs of marks around spoken words, outermost first. */
  readonly quotationMarks: readonly QuotationMarks[];

  /** Words in lower case that belong to a name: "van", "de", "bin". */
  readonly particles: readonly string[];
  /** Abbreviations, lower case with their full stop, after which a sentence goes on: "mr.", "u.s.", "e.g.". */
  readonly abbreviations: readonly string[];
  /** Abbreviations that also end sentences often ("inc.", "u.s."): a sentence goes on only if a lower-case word follows. */
  readonly closingAbbreviations: readonly string[];
  /** Function words and frequent adverbs, lower case: never part of a name or a role by themselves. */
  readonly stopWords: readonly string[];

  /** How the language states who somebody is. Tried in this order; of equal weight, the first wins. */
  readonly rolePatterns: readonly RolePattern[];
}

export type Gender = 'male' | 'female';

export interface Honorific {
  readonly form: string;
  readonly gender: Gender | null;
}

export interface Relation {
  readonly word: string;
  readonly gender: Gender | null;
}

export interface Pronoun {
  readonly form: string;
  /** null: of either gender, or of several people. */
  readonly gender: Gender | null;
  readonly kind: 'subject' | 'object' | 'possessive';
}

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/**
 * One way of stating a role, written as the words around it. Elements are parted by blanks:
 * `{name}` the person; `{role}` a phrase with a role noun in it, `{roles}` in the plural, `{loose}` also with any noun behind "a"; `{age}`; `{party}` ("R-Ky."); `{place}` ("of the Interior Ministry");
 * `{aside}` a pair of brackets and what is in them; `{owner}` an institution as possessor; `{other}` somebody else's name; `{letters}` degrees ("MD, Ph.D."); `{postnominals}` honours ("DBE RA"); `{rest}` what follows up to the next mark, at most sixteen words; `is|was` one of these words; `word?` may be missing;
 * `*` up to ten words of the same sentence; `,` `(` `)` `:` `-` (any dash) themselves.
 */
export interface RolePattern {
  readonly name: string;
  readonly pattern: string;
  /** How much such a statement says, 0 to 10: the heaviest becomes the role that is shown. */
  readonly weight: number;
  /** What is shown: the role alone (default), the match from its first to its last element, or all of it behind the name. */
  readonly shows?: 'role' | 'whole' | 'behind';
  /** A role in the plural may be stated of one person alone: "novelists such as Ann Lee". */
  readonly single?: boolean;
  readonly example: RoleExample;
}

/** An invented sentence, the person in it, and the role it states. */
export interface RoleExample {
  readonly text: string;
  readonly name: string;
  readonly role: string;
  /** Other people named in it. */
  readonly others?: readonly string[];
}

/** A list of words written as one string. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
