import { charAt, lowerAt, type Naming, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Whether a naming can be a subject: no preposition rules it and it owns nothing. */
export function isFree(reading: Reading, naming: Naming, from: number): boolean {
  if (naming.attributive || (reading.words.classes[naming.last] ?? 0) & is.GENITIVE || modifiesTitle(reading, naming))
    return false;
  let at = naming.first - 1;
  while (
    at >= from &&
    (reading.words.classes[at] ?? 0) & (is.HEAD | is.HONORIFIC | is.ADJECTIVE | is.DEMONYM | is.ARTICLE) &&
    !((reading.words.classes[at] ?? 0) & is.UNNAMED && isMark(reading, at + 1))
  )
    at--;
  if (at < from) return true;
  if (!((reading.words.classes[at] ?? 0) & (is.PREPOSITION | is.LINK))) return true;
  // "a vendor known as Ann Lee"
  if ((reading.language.namedAs ?? []).includes(lowerAt(reading, at - 1))) return true;
  return at + 1 < naming.first && linksTitle(reading, at);
}

/** "Secretary of State Ann Lee": the preposition is part of her title. */
function linksTitle(reading: Reading, at: number): boolean {
  const both = (reading.words.classes[at - 1] ?? 0) & (reading.words.classes[at + 1] ?? 0) & is.CAPITAL;
  return both !== 0 && ((reading.words.classes[at - 1] ?? 0) & is.HEAD) !== 0;
}

/** "Lee campaign spokesman Per Holt": the first name belongs to the title of the second. */
function modifiesTitle(reading: Reading, naming: Naming): boolean {
  for (let at = naming.last; at < naming.last + 5 && at < reading.words.count; at++) {
    const next = namingAt(reading, at);
    if (next !== undefined) return at > naming.last && ((reading.words.classes[at - 1] ?? 0) & is.HEAD) !== 0;
    const classes = reading.words.classes[at] ?? 0;
    if (!(classes & is.WORD) || classes & (is.FINITE | is.SPEECH | is.JOINER | is.PREPOSITION | is.OPENS_SENTENCE))
      return false;
  }
  return false;
}

/** So many words may hang on a name before its verb. */
const HANGING = 8;

/** "Lee of Holm University said": what hangs on the name ends with a verb. */
function actsBehindLink(reading: Reading, naming: Naming): boolean {
  for (let at = naming.last + 1; at < naming.last + HANGING; at++) {
    const classes = reading.words.classes[at] ?? 0;
    if (!(classes & is.WORD) || classes & is.OPENS_SENTENCE || namingAt(reading, at) !== undefined) return false;
    if (classes & (is.FINITE | is.SPEECH)) return true;
  }
  return false;
}

/** A verb, or an aside before one, stands behind the naming. */
export function acts(reading: Reading, naming: Naming): boolean {
  const next = reading.words.classes[naming.last] ?? 0;
  if (!(next & is.WORD)) return ',(–—'.includes(charAt(reading, naming.last));
  if (next & is.LINK) return actsBehindLink(reading, naming);
  return !(next & (is.JOINER | is.PREPOSITION)) && !(next & is.STOP && !(next & (is.FINITE | is.FILLER)));
}

/** Punctuation, not a word. */
export function isMark(reading: Reading, at: number): boolean {
  return !((reading.words.classes[at] ?? 0) & (is.WORD | is.GENITIVE));
}

/** Whether nothing between `from` and the noun at `at` governs it: it may open a clause. */
export function opensPhrase(reading: Reading, at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    const classes = reading.words.classes[index] ?? 0;
    if (classes & (is.PREPOSITION | is.FINITE | is.SPEECH)) return false;
    if (!(classes & (is.WORD | is.GENITIVE))) return true;
  }
  return true;
}
