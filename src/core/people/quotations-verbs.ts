import { lowerAt, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Whether a word outside quotations is a verb of speech, not a noun that looks like one ("his claims"). */
export function isSpeech(reading: Reading, quoted: Uint8Array, at: number): boolean {
  const classes = reading.words.classes[at] ?? 0;
  return (
    (classes & is.SPEECH) !== 0 &&
    !(quoted[at] ?? 0) &&
    !(classes & is.CAPITAL && !(classes & is.OPENS_SENTENCE)) &&
    !isNoun(reading, at)
  );
}

function isNoun(reading: Reading, at: number): boolean {
  const before = reading.words.classes[at - 1] ?? 0;
  if (before & is.SUBJECT_PRONOUN || namingAt(reading, at - 1) !== undefined) return false;
  return (
    (before & (is.ARTICLE | is.POSSESSIVE | is.GENITIVE)) !== 0 ||
    (before & is.ADJECTIVE && !(before & (is.HEAD | is.FILLER | is.NUMBER))) === true
  );
}

/** "was called": whoever is the subject did not speak. "was quoted": they did. */
export function isPassive(reading: Reading, verb: number): boolean {
  const { passiveAuxiliaries = [], quotedVerbs = [] } = reading.language;
  if (quotedVerbs.includes(lowerAt(reading, verb))) return false;
  let at = verb - 1;
  while (at > 0 && isFiller(reading, at) && !passiveAuxiliaries.includes(lowerAt(reading, at))) at--;
  return passiveAuxiliaries.includes(lowerAt(reading, at));
}

/** "people say": several speak. "to say", "did say" are not bare. */
export function isBare(reading: Reading, verb: number): boolean {
  if (!(reading.language.bareSpeechVerbs ?? []).includes(lowerAt(reading, verb))) return false;
  return !((reading.words.classes[verb - 1] ?? 0) & (is.LINK | is.FINITE | is.FILLER));
}

/** A word that may stand between speaker and verb: "also", "angrily". */
export function isFiller(reading: Reading, at: number): boolean {
  const { words, text, language } = reading;
  const classes = words.classes[at] ?? 0;
  if (classes & is.FILLER) return true;
  if (!(classes & is.WORD) || classes & (is.CAPITAL | is.HEAD)) return false;
  return (
    language.fillerEndings.some((ending) => text.endsWith(ending, words.end[at] ?? 0)) &&
    namingAt(reading, at) === undefined
  );
}

/** "I", "we", "it": somebody speaks who is not named here. */
export function isOtherPronoun(reading: Reading, at: number): boolean {
  return reading.language.otherSubjects.includes(lowerAt(reading, at));
}
