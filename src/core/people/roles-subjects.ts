import { quotedWords } from './quotations-runs.ts';
import { acts, isFree, opensPhrase } from './quotations-subjects.ts';
import { charAt, isAgeNoun, lowerAt, type Naming, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';
import { phraseAfter } from './roles-phrase-after.ts';

/** A sentence whose subject is somebody named before: `naming` is the pronoun, as if it were the name. */
export interface PronounSubject {
  readonly kind: 'pronoun';
  readonly naming: Naming;
}

/** A noun phrase that opens a sentence and means somebody named elsewhere: "the Danish pilot". In words. */
export interface DescribedSubject {
  readonly kind: 'description';
  readonly person: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** So many words of a phrase are read for its noun. */
const PHRASE = 12;

/**
 * Sentences that say something of a person without the name, where it is certain who is meant: the sentence before has one person
 * in it, as its subject. Those inside quotations are left out. In order.
 */
export function followingSubjects(reading: Reading): (PronounSubject | DescribedSubject)[] {
  const quoted = quotedWords(reading);
  const found: (PronounSubject | DescribedSubject)[] = [];
  const seen = new Set<number>();
  let person = -1;
  for (let index = 0; index + 1 < reading.sentences.length; index++) {
    const from = reading.sentences[index] ?? 0;
    const to = reading.sentences[index + 1] ?? 0;
    if (quoted[from]) continue;
    if (person >= 0 && mayBe(reading, from, person)) {
      found.push({ kind: 'pronoun', naming: asNaming(reading, from, person) });
      if (namesAnother(reading, quoted, from, to, person)) person = -1;
      continue;
    }
    const described = person < 0 ? null : describedAt(reading, from, person, seen.size);
    if (described !== null) found.push(described);
    if (described === null || namesAnother(reading, quoted, from, to, person))
      person = onlySubject(reading, quoted, from, to, seen);
  }
  const lead = leadSubject(reading);
  if (lead !== null) found.push(lead);
  return [...found, ...lateNames(reading, quoted)];
}

/** Whether the pronoun at `at` may stand for a person. */
function mayBe(reading: Reading, at: number, person: number): boolean {
  if (!((reading.words.classes[at] ?? 0) & is.SUBJECT_PRONOUN)) return false;
  const form = lowerAt(reading, at);
  const pronoun = reading.language.pronouns.find((known) => known.form === form && known.kind === 'subject');
  const gender = reading.drafts[person]?.gender ?? null;
  return pronoun?.gender != null && (gender === null || gender === pronoun.gender);
}

function asNaming(reading: Reading, at: number, person: number): Naming {
  const [start = 0, end = 0] = [reading.words.start[at], reading.words.end[at]];
  return { person, first: at, last: at + 1, start, end, attributive: false };
}

/** The person a sentence speaks of, if it names no other outside quotations; else -1. Adds everybody it names to `seen`. */
function onlySubject(reading: Reading, quoted: Uint8Array, from: number, to: number, seen: Set<number>): number {
  let subject = -1;
  let isAlone = true;
  for (let at = from; at < to; at++) {
    const naming = namingAt(reading, at);
    if (naming === undefined) continue;
    at = naming.last - 1;
    seen.add(naming.person);
    if (quoted[at]) continue;
    if (subject === -1 && isFree(reading, naming, from) && acts(reading, naming)) subject = naming.person;
    else if (subject !== naming.person) isAlone = false;
  }
  return isAlone ? subject : -1;
}

/** Behind "He met Lee", nobody knows who "he" is. */
function namesAnother(reading: Reading, quoted: Uint8Array, from: number, to: number, person: number): boolean {
  for (let at = from; at < to; at++) {
    const naming = namingAt(reading, at);
    if (naming !== undefined && naming.person !== person && !quoted[at]) return true;
  }
  return false;
}

/** "The Danish pilot has", "The 56-year-old pilot said"; "The Minister for Trade" only while nobody else has been named. */
function describedAt(reading: Reading, from: number, person: number, named: number): DescribedSubject | null {
  const { classes } = reading.words;
  if (!reading.language.definiteArticles.includes(lowerAt(reading, from))) return null;
  const phrase = phraseAfter(reading, from, { loose: false, closed: false });
  if (phrase === null || phrase.plural || phrase.last - from > PHRASE) return null;
  // "The Danish pilot, Per Holt": somebody else.
  const behind = phrase.last + (charAt(reading, phrase.last) === ',' ? 1 : 0);
  const isNamed = namingAt(reading, behind) !== undefined || ((classes[behind] ?? 0) & is.HONORIFIC) !== 0;
  const head = classes[phrase.head] ?? 0;
  if (isNamed || !(head & (is.TITLE | is.ROLE_NOUN)) || head & is.VAGUE_NOUN) return null;
  const isTelling = !(head & (is.TITLE | is.UNNAMED)) && describes(reading, from + 1, phrase.head);
  const isOffice = (head & is.TITLE) !== 0 && (head & is.CAPITAL) !== 0 && named === 1;
  if (!isTelling && !isOffice) return null;
  return { kind: 'description', person, first: phrase.first, last: phrase.last, head: phrase.head };
}

/** Whether a nationality or age stands before the noun. */
function describes(reading: Reading, from: number, head: number): boolean {
  for (let at = from; at < head; at++)
    if ((reading.words.classes[at] ?? 0) & is.DEMONYM || isAgeNoun(reading, at)) return true;
  return false;
}

/** "A baker has been jailed.\n\nIda Brandt, 47, ...": the first paragraph is about whom the second opens with, and says what she is. */
function leadSubject(reading: Reading): DescribedSubject | null {
  const { classes } = reading.words;
  if (!((classes[0] ?? 0) & is.ARTICLE)) return null;
  let second = 1;
  while (second < reading.words.count && !((classes[second] ?? 0) & is.OPENS_PARAGRAPH)) {
    if (namingAt(reading, second) !== undefined) return null;
    second++;
  }
  const naming = namingAt(reading, second);
  const hasAge =
    naming !== undefined && charAt(reading, naming.last) === ',' && /^\d{2}$/.test(lowerAt(reading, naming.last + 1));
  if (naming === undefined || !hasAge || naming.last - naming.first < 2) return null;
  const phrase = phraseAfter(reading, 0, { loose: false, closed: false });
  if (phrase === null || phrase.plural || !((classes[phrase.head] ?? 0) & (is.TITLE | is.ROLE_NOUN))) return null;
  // "A baker who is said to have ...": the clause tells the story.
  let last = phrase.head + 1;
  while (last < phrase.last && !((classes[last] ?? 0) & is.RELATIVE)) last++;
  return { kind: 'description', person: naming.person, first: 0, last, head: phrase.head };
}

/** "The old mayor was sweeping the stairs.\n\n“It is cold,” said Ida Brandt.": described as a subject, named behind the words. */
function lateNames(reading: Reading, quoted: Uint8Array): DescribedSubject[] {
  const { sentences, namings } = reading;
  const found: DescribedSubject[] = [];
  const known = new Set<number>();
  let next = 0;
  for (let index = 0; index + 2 < sentences.length; index++) {
    const from = sentences[index] ?? 0;
    const to = sentences[index + 1] ?? 0;
    let isNameless = true;
    for (let naming = namings[next]; naming !== undefined && naming.first < to; naming = namings[++next]) {
      known.add(naming.person);
      isNameless = false;
    }
    const naming = namings[next];
    if (!isNameless || naming === undefined || naming.first >= (sentences[index + 2] ?? 0)) continue;
    if (known.has(naming.person) || !isSpeakerAlone(reading, quoted, to, naming)) continue;
    const described = subjectDescription(reading, quoted, from, to);
    if (described !== null) found.push({ kind: 'description', person: naming.person, ...described });
  }
  return found;
}

/** Whether a sentence from `from` on opens with speech, and a person named in full stands beside its verb. */
function isSpeakerAlone(reading: Reading, quoted: Uint8Array, from: number, { first, last }: Naming): boolean {
  if (!quoted[from] || quoted[first] || last - first < 2) return false;
  const { classes } = reading.words;
  return (((classes[first - 1] ?? 0) | (classes[last] ?? 0)) & is.SPEECH) !== 0;
}

/** The definite description that is the subject of a sentence and ends straight before its verb. */
function subjectDescription(
  reading: Reading,
  quoted: Uint8Array,
  from: number,
  to: number,
): { first: number; last: number; head: number } | null {
  const { classes } = reading.words;
  for (let at = from; at < to && !quoted[at]; at++) {
    if ((classes[at] ?? 0) & (is.FINITE | is.SPEECH | is.SUBJECT_PRONOUN)) return null;
    if (!reading.language.definiteArticles.includes(lowerAt(reading, at)) || !opensPhrase(reading, at, from)) continue;
    const phrase = phraseAfter(reading, at, { loose: false, closed: false });
    if (phrase === null || phrase.plural) continue;
    const head = classes[phrase.head] ?? 0;
    const isRole = (head & (is.TITLE | is.ROLE_NOUN)) !== 0 && !(head & is.VAGUE_NOUN);
    return isRole && (classes[phrase.last] ?? 0) & (is.FINITE | is.SPEECH) ? phrase : null;
  }
  return null;
}
