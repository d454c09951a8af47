import type { PeopleLanguage } from '../languages/people/language.ts';
import type { PersonDraft } from './draft.ts';
import * as is from './roles-lexicon.ts';
import { sentenceStarts } from './sentences.ts';
import { splitWords, type Words } from './words.ts';

/** A text with its words, sentences and the places where people are named, made once for roles, quotations and lines. */
export interface Reading {
  readonly text: string;
  readonly language: PeopleLanguage;
  readonly words: Words;
  /** First word of each sentence, ascending, and the number of words at the end. */
  readonly sentences: Int32Array;
  /** Every place where somebody is named, in order. */
  readonly namings: readonly Naming[];
  /** For each word the naming it belongs to, else -1. */
  readonly namingOf: Int32Array;
  readonly drafts: readonly PersonDraft[];
}

/** One place where somebody is named, counted in words; `last` is the word behind the name. */
export interface Naming {
  readonly person: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The name only modifies a noun: "the Lee campaign". */
  readonly attributive: boolean;
}

const read = new WeakMap<readonly PersonDraft[], Reading>();

/** Reads a text for the people found in it. Asked again with the same drafts and text, gives the same reading. */
export function readingOf(text: string, drafts: readonly PersonDraft[], language: PeopleLanguage): Reading {
  const known = read.get(drafts);
  if (known !== undefined && known.text === text && known.language === language) return known;
  const words = splitWords(text, language);
  const sentences = sentenceStarts(words);
  for (const at of sentences) if (at < words.count) words.classes[at] = (words.classes[at] ?? 0) | is.OPENS_SENTENCE;
  const namings = namingsOf(words, drafts);
  const namingOf = new Int32Array(words.count).fill(-1);
  for (const [index, naming] of namings.entries()) namingOf.fill(index, naming.first, naming.last);
  const reading = { text, language, words, sentences, namings, namingOf, drafts };
  read.set(drafts, reading);
  return reading;
}

function namingsOf(words: Words, drafts: readonly PersonDraft[]): Naming[] {
  const spans = drafts
    .flatMap((draft, person) =>
      draft.mentions.map((mention) => ({
        person,
        start: mention.start,
        end: mention.end,
        attributive: mention.attributive === true,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const namings: Naming[] = [];
  let at = 0;
  for (const span of spans) {
    while (at < words.count && (words.end[at] ?? 0) <= span.start) at++;
    const first = at;
    while (at < words.count && (words.start[at] ?? 0) < span.end) at++;
    if (at > first) namings.push({ ...span, first, last: at });
  }
  return namings;
}

/** The first character of a word, or of a mark: all of it. */
export function charAt(reading: Reading, word: number): string {
  return reading.text.charAt(reading.words.start[word] ?? -1);
}

/** A word in lower case, or a mark. */
export function lowerAt(reading: Reading, word: number): string {
  return reading.text.slice(reading.words.start[word], reading.words.end[word]).toLowerCase();
}

/** Who is named by this word, if anybody. */
export function namingAt(reading: Reading, word: number): Naming | undefined {
  return reading.namings[reading.namingOf[word] ?? -1];
}

/** "31-year-old": a word that gives an age, by its ending in the language. */
export function isAgeNoun(reading: Reading, word: number): boolean {
  const lower = lowerAt(reading, word);
  return (reading.language.ageNounEndings ?? []).some((ending) => lower.endsWith(ending));
}
