import type { Gender } from '../languages/people/language.ts';
import {
  bearerOf,
  describedSubject,
  isDefinite,
  isSaidOfAnother,
  nounGender,
  ownerGender,
} from './quotations-descriptions.ts';
import { reliableGenders } from './quotations-genders.ts';
import { acts, isFree, isMark } from './quotations-subjects.ts';
import { charAt, isAgeNoun, lowerAt, namingAt, type Reading } from './reading.ts';
import { roleNounsOf } from './roles.ts';
import * as is from './roles-lexicon.ts';

/** Somebody speaks here, but nobody the story names. */
export const NOBODY = -1;
/** Nothing here says who speaks. */
export const UNKNOWN = -2;
/** The writer or a thing speaks: nobody whom a later "she" could mean. */
export const OUTSIDER = -3;

/** So many sentences of an obituary say who died. */
const LEAD = 4;

interface Named {
  readonly subject: number;
  readonly other: number;
}

/** Finds whom pronouns and descriptions mean. The answer is an index into the drafts or NOBODY. */
export class Referents {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  /** 1 for words inside a quotation. */
  private readonly quoted: Uint8Array;
  private readonly sentenceOf: Int32Array;
  private readonly genders: readonly (Gender | null)[];
  private readonly deceased: number;
  /** By person, whether the story says who it is. */
  private readonly hasRole: readonly boolean[];
  /** By person, how often the story names and has quoted them so far. */
  private readonly prominence: number[];
  /** For each person the first noun of a role by which a description meant them, of whom the story says it nowhere else. */
  readonly called = new Map<number, number>();
  private readonly spoke = new Map<number, number>();

  constructor(reading: Reading, quoted: Uint8Array) {
    this.reading = reading;
    this.classes = reading.words.classes;
    this.quoted = quoted;
    this.genders = reliableGenders(reading);
    this.sentenceOf = new Int32Array(reading.words.count);
    for (let index = 0; index + 1 < reading.sentences.length; index++) {
      this.sentenceOf.fill(index, reading.sentences[index], reading.sentences[index + 1]);
    }
    this.deceased = this.findDeceased();
    this.hasRole = roleNounsOf(reading).map((nouns) => nouns.length > 0);
    this.prominence = reading.drafts.map(({ mentions }) => mentions.length);
  }

  /** Remembers who spoke from word `from` to word `to`, for pronouns that follow. */
  note(from: number, to: number, speaker: number): void {
    for (const at of [from, to]) this.spoke.set(this.sentenceOf[at] ?? 0, speaker);
    if (speaker >= 0) this.prominence[speaker] = (this.prominence[speaker] ?? 0) + 1;
  }

  /**
   * "the president": the one person of whom the story has said so before. "the actor", "the 56-year-old": the person it was
   * speaking of. Anybody else described speaks without a name. `opens`: it is the subject of a sentence of its own, which may turn to
   * whom the story is about.
   */
  described(at: number, opens = false): number {
    const classes = this.classes[at] ?? 0;
    if (classes & is.PLURAL || !isDefinite(this.reading, at) || isSaidOfAnother(this.reading, at)) return NOBODY;
    if (isAgeNoun(this.reading, at)) return this.lastSubject(at);
    if (!(classes & is.HEAD)) {
      if (classes & is.DEMONYM) return this.lastSubject(at);
      return this.isInitials(at) ? (bearerOf(this.reading, at) ?? NOBODY) : NOBODY;
    }
    const bearer = bearerOf(this.reading, at);
    if (bearer !== undefined) return bearer;
    if (classes & (is.UNNAMED | is.RELATION | is.VAGUE_NOUN)) return NOBODY;
    const person = opens ? this.turnedTo(this.lastSubject(at), at) : this.lastSubject(at);
    if (!opens && classes & (is.TITLE | is.ROLE_NOUN)) this.called.set(person, this.called.get(person) ?? at);
    return person;
  }

  /** "DCP": letters for an office. */
  private isInitials(at: number): boolean {
    const { words, text } = this.reading;
    return /^\p{Lu}{2,5}$/u.test(text.slice(words.start[at], words.end[at]));
  }

  /** "Lund, the planner, left. The actress smiled": not Lund, if the story is about somebody of whom it has not said what she is. */
  private turnedTo(last: number, noun: number): number {
    if (!this.hasRole[last]) return last;
    const topic = this.topicOf(nounGender(this.reading, noun), last);
    if (topic === NOBODY || this.hasRole[topic]) return last;
    return (this.prominence[topic] ?? 0) >= (this.prominence[last] ?? 0) ? topic : last;
  }

  /** Whom the story was speaking of: the speaker or subject of one of the last sentences. */
  private lastSubject(at: number): number {
    const here = this.sentenceOf[at] ?? 0;
    for (let sentence = here - 1; sentence >= Math.max(0, here - 4); sentence--) {
      const speaker = this.spoke.get(sentence) ?? UNKNOWN;
      const subject = speaker >= 0 ? speaker : this.subjectOf(sentence, at);
      if (subject >= 0) return subject;
    }
    return NOBODY;
  }

  /** «No», dijo: whom a verb without a subject means, where the language leaves pronouns out. */
  implied(at: number): number {
    const here = this.sentenceOf[at] ?? 0;
    for (let sentence = here - 1; sentence >= Math.max(0, here - 2); sentence--) {
      const speaker = this.spoke.get(sentence) ?? UNKNOWN;
      if (speaker !== UNKNOWN) return speaker;
      const { subject, other } = this.namedIn(sentence, at, null, []);
      if (subject !== UNKNOWN) return subject;
      const described = this.describedIn(sentence, at, null);
      if (described !== UNKNOWN) return described;
      if (other !== UNKNOWN) return UNKNOWN;
    }
    return UNKNOWN;
  }

  /** Whom a pronoun means: the subject nearest before it whose gender fits. */
  pronoun(at: number): number {
    const gender = this.genderOf(at);
    if (gender === undefined) return NOBODY;
    const here = this.sentenceOf[at] ?? 0;
    const others = this.namedBehind(at);
    let second = NOBODY;
    for (let sentence = here; sentence >= Math.max(0, here - 8); sentence--) {
      if (sentence < here && this.asksSomebody(sentence, at)) return this.topicOf(gender);
      const asked = sentence === here - 1 ? this.questionedIn(sentence, gender) : UNKNOWN;
      if (asked !== UNKNOWN) return asked;
      const newcomer = sentence < here ? this.newcomerIn(sentence, gender) : UNKNOWN;
      if (newcomer !== UNKNOWN && !others.includes(newcomer)) return newcomer;
      const speaker = sentence < here ? (this.spoke.get(sentence) ?? UNKNOWN) : UNKNOWN;
      if (speaker === NOBODY) return second !== NOBODY ? second : this.askedIn(sentence, gender);
      if (speaker >= 0 && this.fits(speaker, gender) && !others.includes(speaker)) return speaker;
      const { subject, other } = this.namedIn(sentence, at, gender, others);
      if (subject !== UNKNOWN) return subject;
      const described = this.describedIn(sentence, at, gender);
      if (described !== UNKNOWN && !others.includes(described)) return described;
      if (this.isOfDeceased(sentence, at, gender)) return this.deceased;
      if (second === NOBODY && other !== UNKNOWN) second = other;
      if (second !== NOBODY && sentence <= here - 3) break;
    }
    return second;
  }

  /** "Lee asked Holt whether": whom a sentence puts a question to. */
  private questionedIn(sentence: number, gender: Gender): number {
    const { askVerbs = [], questionOpeners = [] } = this.reading.language;
    const to = this.reading.sentences[sentence + 1] ?? 0;
    for (let at = this.reading.sentences[sentence] ?? 0; at < to; at++) {
      const naming = namingAt(this.reading, at + 1);
      if (naming === undefined || this.quoted[at] || !askVerbs.includes(lowerAt(this.reading, at))) continue;
      const isQuestion = questionOpeners.includes(lowerAt(this.reading, naming.last));
      if (isQuestion && this.fits(naming.person, gender)) return naming.person;
    }
    return UNKNOWN;
  }

  /** "[new paragraph] It was found by Lee, a pilot.": the only person of a sentence that opens a paragraph and says who it is. */
  private newcomerIn(sentence: number, gender: Gender): number {
    const from = this.reading.sentences[sentence] ?? 0;
    const to = this.reading.sentences[sentence + 1] ?? from;
    if (!((this.classes[from] ?? 0) & is.OPENS_PARAGRAPH) || this.quoted[from]) return UNKNOWN;
    let found = UNKNOWN;
    for (let at = from; at < to; at++) {
      const naming = namingAt(this.reading, at);
      if (naming === undefined) continue;
      if (found !== UNKNOWN || this.quoted[at] || !this.fits(naming.person, gender)) return UNKNOWN;
      const isFirst = this.reading.drafts[naming.person]?.mentions[0]?.start === naming.start;
      if (!isFirst || charAt(this.reading, naming.last) !== ',' || naming.last + 1 >= to) return UNKNOWN;
      found = naming.person;
      at = naming.last;
    }
    return found;
  }

  /** "I ask her whether": a sentence in which the writer speaks to somebody without naming anybody. */
  private asksSomebody(sentence: number, before: number): boolean {
    const from = this.reading.sentences[sentence] ?? 0;
    const { outsiders = [] } = this.reading.language;
    if (this.quoted[from] || !outsiders.includes(lowerAt(this.reading, from))) return false;
    if (!((this.classes[from + 1] ?? 0) & is.SPEECH)) return false;
    return this.subjectOf(sentence, before) === UNKNOWN;
  }

  /** The person whom the story names and has quoted most so far, leaving one out; NOBODY on a tie or if the gender is not known. */
  private topicOf(gender: Gender | null, except = NOBODY): number {
    const [first, second] = this.prominence
      .map((times, person) => ({ person, times }))
      .filter(({ person }) => person !== except && this.fits(person, gender))
      .sort((a, b) => b.times - a.times);
    if (first === undefined || first.times === second?.times) return NOBODY;
    return gender === null || this.genders[first.person] === gender ? first.person : NOBODY;
  }

  /** Whether a sentence opens a paragraph of an obituary with a pronoun for the dead: "She retired in 1991." */
  private isOfDeceased(sentence: number, pronoun: number, gender: Gender): boolean {
    const from = this.reading.sentences[sentence] ?? 0;
    if (this.deceased < 0 || !((this.classes[from] ?? 0) & is.OPENS_PARAGRAPH) || !this.fits(this.deceased, gender))
      return false;
    const to = Math.min(this.reading.sentences[sentence + 1] ?? 0, pronoun);
    for (let at = from; at < to; at++) {
      if (this.quoted[at] || !((this.classes[at] ?? 0) & (is.SUBJECT_PRONOUN | is.POSSESSIVE))) continue;
      const form = lowerAt(this.reading, at);
      const isFitting = this.reading.language.pronouns.some((known) => known.form === form && known.gender === gender);
      if (isFitting) return !((this.classes[at + 1] ?? 0) & is.SPEECH);
    }
    return false;
  }

  /** Who is said to have died in the first sentences, or NOBODY. */
  private findDeceased(): number {
    const { deathVerbs = [] } = this.reading.language;
    for (let sentence = 0; sentence < LEAD; sentence++) {
      const from = this.reading.sentences[sentence] ?? 0;
      const to = this.reading.sentences[sentence + 1] ?? from;
      const { subject } = this.namedIn(sentence, to, null, []);
      if (subject === UNKNOWN) continue;
      for (let at = from; at < to; at++)
        if (!this.quoted[at] && deathVerbs.includes(lowerAt(this.reading, at))) return subject;
    }
    return NOBODY;
  }

  /** "One woman would give no name": whom a sentence calls its subject by a noun, if the gender may be hers. */
  private describedIn(sentence: number, pronoun: number, gender: Gender | null): number {
    const from = this.reading.sentences[sentence] ?? 0;
    const to = Math.min(this.reading.sentences[sentence + 1] ?? 0, pronoun, from + 20);
    const noun = describedSubject(this.reading, this.quoted, from, to);
    const told = noun < 0 ? null : nounGender(this.reading, noun);
    if (noun < 0 || (told ?? gender) !== gender) return UNKNOWN;
    // "Her boss left. “No,” she said.": the boss or she.
    if (told === null && gender !== null && ownerGender(this.reading, noun) === gender) return UNKNOWN;
    const person = this.described(noun, true);
    return person === NOBODY || this.fits(person, gender) ? person : UNKNOWN;
  }

  /** "a reporter asked Lee": whom somebody without a name spoke to may answer. */
  private askedIn(sentence: number, gender: Gender): number {
    const from = this.reading.sentences[sentence] ?? 0;
    const to = Math.min(this.reading.sentences[sentence + 1] ?? 0, from + 120);
    for (let at = from + 1; at < to; at++) {
      const naming = namingAt(this.reading, at);
      if (naming === undefined || this.quoted[at] || !((this.classes[at - 1] ?? 0) & is.SPEECH)) continue;
      if (this.fits(naming.person, gender)) return naming.person;
    }
    return NOBODY;
  }

  /** "He urged Lee": whoever is named behind the pronoun in its clause is somebody else. */
  private namedBehind(pronoun: number): number[] {
    const people: number[] = [];
    for (let at = pronoun + 1; at < pronoun + 10 && at < this.reading.words.count; at++) {
      const naming = namingAt(this.reading, at);
      if (naming !== undefined && !(this.quoted[at] ?? 0)) people.push(naming.person);
      else if (isMark(this.reading, at) || (this.classes[at] ?? 0) & is.OPENS_SENTENCE) break;
    }
    return people;
  }

  private subjectOf(sentence: number, before: number): number {
    const { subject, other } = this.namedIn(sentence, before, null, []);
    return subject !== UNKNOWN ? subject : other;
  }

  /** Who is named outside quotations in a sentence, as far as word `before`: its subject, and the first who is not. */
  private namedIn(sentence: number, before: number, gender: Gender | null, others: readonly number[]): Named {
    const to = Math.min(this.reading.sentences[sentence + 1] ?? 0, before);
    const from = Math.max(this.reading.sentences[sentence] ?? 0, to - 120);
    let other = UNKNOWN;
    for (let at = from; at < to; at++) {
      const naming = namingAt(this.reading, at);
      if (naming === undefined) continue;
      at = naming.last - 1;
      if (this.quoted[at] || !this.fits(naming.person, gender) || others.includes(naming.person)) continue;
      if (naming.last + 1 === before && isMark(this.reading, naming.last)) continue;
      if (isFree(this.reading, naming, from) && acts(this.reading, naming)) return { subject: naming.person, other };
      if (other === UNKNOWN) other = naming.person;
    }
    return { subject: UNKNOWN, other };
  }

  private fits(person: number, gender: Gender | null): boolean {
    if (gender === null) return true;
    const known = this.genders[person] ?? null;
    return known === null || known === gender;
  }

  /** undefined for pronouns of several people. */
  private genderOf(at: number): Gender | undefined {
    const word = lowerAt(this.reading, at);
    const form = word.slice(word.lastIndexOf('-') + 1);
    return (
      this.reading.language.pronouns.find((pronoun) => pronoun.form === form && pronoun.kind === 'subject')?.gender ??
      undefined
    );
  }
}
