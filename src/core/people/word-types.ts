import { hashString, mix } from './hashing.ts';
import { fold, lookUp, type WordFacts } from './lexicon.ts';
import { wordClass } from './word-classes.ts';

/** How a word is written. */
export const shapes = {
  lower: 0,
  capitalised: 1,
  capitals: 2,
  initial: 3,
  letter: 4,
  mixed: 5,
  number: 6,
  mark: 7,
  dotted: 8,
  doubleBarrelled: 9,
  hyphenated: 10,
  apostrophe: 11,
  prefixed: 12,
  withDigits: 13,
  camel: 14,
} as const;

/** What is known about one spelling, whatever stands around it. */
export interface WordType {
  readonly word: string;
  readonly lower: string;
  readonly folded: string;
  readonly hash: number;
  readonly shape: number;
  readonly wordClass: number;
  readonly facts: WordFacts;
  /** The list facts as one number. */
  readonly signature: number;
  /** It is written as a name may be. */
  readonly nameLike: boolean;
  /** Hashes of the features that depend on the spelling alone. */
  readonly features: Int32Array;
}

const nothing: WordFacts = { first: 0, male: false, female: false, surname: 0, world: false, place: 0, common: 0 };

/** Looks a spelling up in everything there is. */
export function wordType(word: string): WordType {
  const shape = shapeOf(word);
  const lower = word.toLowerCase();
  const nameLike = isNameShape(shape);
  const folded = nameLike || shape === shapes.lower ? fold(word) : lower;
  const facts = nameLike ? lookUp(folded) : nothing;
  const signature = signatureOf(facts);
  const partial = {
    word,
    lower,
    folded,
    hash: hashString(folded),
    shape,
    wordClass: wordClass(lower),
    facts,
    signature,
    nameLike,
  };
  return { ...partial, features: nameLike ? lexicalFeatures(partial) : new Int32Array(0) };
}

function isNameShape(shape: number): boolean {
  return (
    (shape >= shapes.capitalised && shape <= shapes.mixed) ||
    (shape >= shapes.dotted && shape <= shapes.prefixed) ||
    shape === shapes.camel
  );
}

const lowerPattern = /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u;
const upperPattern = /^\p{Lu}/u;

function shapeOf(word: string): number {
  if (lowerPattern.test(word)) return shapes.lower;
  if (!upperPattern.test(word)) return lowerStart(word);
  if (word.length === 1) return shapes.letter;
  if (/^\p{Lu}\.$/u.test(word)) return shapes.initial;
  if (/^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(word)) return shapes.dotted;
  if (/\d/.test(word)) return shapes.withDigits;
  if (word.includes('-')) return hyphenShape(word);
  if (/^\p{Lu}['’]\p{Lu}/u.test(word)) return shapes.apostrophe;
  if (/^\p{Lu}[\p{Ll}\p{M}'’.]+$/u.test(word)) return shapes.capitalised;
  if (/^[\p{Lu}\p{M}'’.&]+$/u.test(word)) return shapes.capitals;
  // "McDonald" is written like a name, "WorkSpace" like a brand.
  return /^(?:Ma?c|De|Di|Da|Du|La|Le|Les|Lo|Van|Von|Fitz|St|Ben|Abu|El|Al|O|Ja|Ka|Mo|Ni|Uí)\p{Lu}\p{Ll}/u.test(word)
    ? shapes.mixed
    : shapes.camel;
}

function lowerStart(word: string): number {
  if (/^\d/.test(word)) return shapes.number;
  if (/^(?:al|el|an|ar|as|at|ad|ash|az|ul|ben|bin|de|d|l|von|van)[-'’]\p{Lu}/u.test(word)) return shapes.prefixed;
  return /^\p{L}/u.test(word) ? shapes.lower : shapes.mark;
}

function hyphenShape(word: string): number {
  const [, second = ''] = word.split('-');
  if (/^\p{Lu}+$/u.test(word.replaceAll('-', ''))) return shapes.capitals;
  return upperPattern.test(second) ? shapes.doubleBarrelled : shapes.hyphenated;
}

function signatureOf({ first, male, female, surname, world, place, common }: WordFacts): number {
  return (
    ((((first * 4 + surname) * 3 + place) * 4 + common) * 2 + Number(world)) * 3 + (male === female ? 0 : male ? 1 : 2)
  );
}

type Spelling = Omit<WordType, 'features'>;

function lexicalFeatures({ folded, hash, shape, wordClass: kind, facts, signature }: Spelling): Int32Array {
  const part = (label: number, text: string) => mix(label, hashString(text));
  const length = folded.length;
  const hyphen = folded.indexOf('-');
  return Int32Array.of(
    mix(1, 0),
    mix(2, hash),
    mix(3, shape),
    part(4, folded.slice(0, 3)),
    part(5, folded.slice(-2)),
    part(6, folded.slice(-3)),
    part(7, folded.slice(-4)),
    mix(8, kind),
    mix(9, signature),
    mix(10, facts.first * 4 + facts.surname),
    mix(11, facts.place * 4 + facts.common),
    mix(12, facts.first * 4 + facts.common),
    mix(13, facts.surname * 4 + facts.common),
    mix(14, Number(facts.world) * 4 + facts.common),
    mix(15, Math.min(length, 10)),
    mix(16, signature * 16 + shape),
    hyphen > 0 ? part(17, folded.slice(hyphen + 1)) : mix(17, 0),
    mix(18, kind * 16 + shape),
    part(19, folded.slice(0, 2)),
  );
}
