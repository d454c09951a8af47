import type { Gender } from '../languages/people/language.ts';
import { reliableGenders } from './quotations-genders.ts';
import type { Naming, Reading } from './reading.ts';
import { bearersOf } from './roles.ts';
import * as is from './roles-lexicon.ts';

/** Somebody speaks here, but nobody the story names. */
export const NOBODY = -1;
/** Nothing here says who speaks. */
export const UNKNOWN = -2;

/** Finds who speaks in the words around a quotation. A speaker is an index into the drafts, NOBODY or UNKNOWN. */
export class Speakers {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  /** 1 for words inside a quotation. */
  private readonly quoted: Uint8Array;
  private readonly sentenceOf: Int32Array;
  private readonly genders: readonly (Gender | null)[];
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
  }

  /** Remembers who spoke in the sentence of word `at`, for pronouns that follow. */
  note(at: number, speaker: number): void {
    this.spoke.set(this.sentenceOf[at] ?? 0, speaker);
  }

  /** Who speaks, by the words `from` to `to` straight behind a quotation: "said Ann Lee", "Lee, the mayor, told us". */
  behind(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      if (!this.isSpeech(at)) continue;
      const left = this.subjectLeft(at, from);
      if (left !== UNKNOWN) return left;
      const right = this.subjectRight(at + 1, to);
      if (right !== UNKNOWN) return right;
    }
    return this.bySource(from, to);
  }

  /** Who speaks, by the last clause of a sentence that quotes on the way: "..., said Ann Lee." */
  closing(from: number, to: number): number {
    for (let at = from; at + 1 < to; at++) {
      if (this.charAt(at) !== ',' || !this.isSpeech(at + 1) || (this.classes[at + 1] ?? 0) & is.PARTICIPLE) continue;
      const speaker = this.subjectRight(at + 2, to);
      if (speaker !== UNKNOWN) return speaker;
    }
    return UNKNOWN;
  }

  /** Who speaks, by the words `from` to `to` straight before a quotation: "Lee said that", "he went on:". */
  before(from: number, to: number): number {
    for (let at = to - 1; at >= from; at--) {
      const classes = this.classes[at] ?? 0;
      if (classes & is.PARTICIPLE && !(classes & is.CAPITAL) && !this.isNoun(at)) {
        const subject = this.clauseSubject(from, at);
        if (subject !== UNKNOWN) return subject;
      }
      if (!this.isSpeech(at)) continue;
      const left = this.subjectLeft(at, from);
      if (left !== UNKNOWN) return left;
      if (at === from) return this.subjectRight(at + 1, to);
      const subject = this.clauseSubject(from, at);
      if (subject !== UNKNOWN) return subject;
    }
    const source = this.bySource(from, to);
    if (source !== UNKNOWN) return source;
    return this.charAt(to - 1) === ':' ? this.clauseSubject(from, to) : UNKNOWN;
  }

  /** The subject of a sentence without quotation, if it is a person: its first naming or pronoun that nothing governs. */
  clauseSubject(from: number, to: number): number {
    let second = UNKNOWN;
    for (let at = from; at < to; at++) {
      const naming = this.namingAt(at);
      if (naming !== undefined) {
        if (this.isFree(naming, from) && this.acts(naming)) return naming.person;
        if (second === UNKNOWN && this.isFree(naming, from)) second = naming.person;
        at = naming.last - 1;
        continue;
      }
      const classes = this.classes[at] ?? 0;
      if (classes & is.SUBJECT_PRONOUN) return this.pronoun(at);
      if (classes & is.UNNAMED && this.opensPhrase(at, from)) return this.described(at);
    }
    return second;
  }

  /** Verbs of speech, not the nouns that look like them ("his claims"). */
  private isSpeech(at: number): boolean {
    const classes = this.classes[at] ?? 0;
    return (
      (classes & is.SPEECH) !== 0 &&
      !(this.quoted[at] ?? 0) &&
      !(classes & is.CAPITAL && !(classes & is.OPENS_SENTENCE)) &&
      !this.isNoun(at)
    );
  }

  private isNoun(at: number): boolean {
    const before = this.classes[at - 1] ?? 0;
    if (before & is.SUBJECT_PRONOUN) return false;
    return (
      (before & (is.ARTICLE | is.POSSESSIVE | is.GENITIVE)) !== 0 ||
      (before & is.ADJECTIVE && !(before & (is.HEAD | is.FILLER | is.NUMBER))) === true
    );
  }

  private subjectLeft(verb: number, from: number): number {
    if (this.isBare(verb)) return NOBODY;
    let at = verb - 1;
    while (at >= from && this.isFiller(at)) at--;
    if (at < from) return UNKNOWN;
    const classes = this.classes[at] ?? 0;
    const naming = this.namingAt(at);
    if (naming !== undefined) return this.isFree(naming, from) ? naming.person : this.ofGoverned(naming, from);
    if (classes & is.SUBJECT_PRONOUN) return this.pronoun(at);
    if (classes & is.RELATIVE) return this.antecedent(at, from);
    if (!(classes & is.WORD)) return this.beforeAside(at, from);
    const opener = this.openAside(from, at);
    if (opener !== UNKNOWN) return opener;
    if (classes & is.STOP || classes & is.PREPOSITION)
      return classes & is.CAPITAL || this.isOtherPronoun(at) ? NOBODY : UNKNOWN;
    return this.described(at);
  }

  /** "people say": several speak. "to say", "did say" are not bare. */
  private isBare(verb: number): boolean {
    if (!(this.reading.language.bareSpeechVerbs ?? []).includes(this.lower(verb))) return false;
    return !((this.classes[verb - 1] ?? 0) & (is.LINK | is.FINITE | is.FILLER));
  }

  private isFiller(at: number): boolean {
    const classes = this.classes[at] ?? 0;
    if (classes & is.FILLER) return true;
    if (!(classes & is.WORD) || classes & (is.CAPITAL | is.HEAD)) return false;
    const { words, text, language } = this.reading;
    return (
      language.fillerEndings.some((ending) => text.endsWith(ending, words.end[at] ?? 0)) &&
      this.namingAt(at) === undefined
    );
  }

  /** "I", "we", "it": somebody speaks who is not named here. */
  private isOtherPronoun(at: number): boolean {
    return this.reading.language.otherSubjects.includes(this.lower(at));
  }

  /** "a spokesman for Mr. Lee said": the words before decide. */
  private ofGoverned(naming: Naming, from: number): number {
    for (let at = naming.first - 1; at >= from; at--) {
      const classes = this.classes[at] ?? 0;
      if (classes & (is.UNNAMED | is.HEAD)) return this.described(at);
      if (!(classes & (is.WORD | is.GENITIVE)) || classes & (is.FINITE | is.SPEECH)) break;
    }
    return NOBODY;
  }

  private antecedent(relative: number, from: number): number {
    let at = relative - 1;
    if (this.charAt(at) === ',') at--;
    const naming = at >= from - 1 ? this.namingAt(at) : undefined;
    if (naming !== undefined) return naming.person;
    return at >= from ? this.beforeAside(relative - 1, from) : UNKNOWN;
  }

  /** The subject stands before an aside that ends with the mark `at`: "Lee, the mayor of Holm, said". */
  private beforeAside(at: number, from: number): number {
    let immediate = UNKNOWN;
    let described = UNKNOWN;
    for (let index = from; index <= at; index++) {
      const naming = this.namingAt(index);
      if (naming === undefined) {
        const classes = this.classes[index] ?? 0;
        if (classes & is.SUBJECT_PRONOUN && this.isMark(index + 1)) return this.pronoun(index);
        if (classes & (is.UNNAMED | is.HEAD) && described === UNKNOWN && this.opensPhrase(index, from))
          described = this.described(index);
        continue;
      }
      index = naming.last - 1;
      if (!this.isMark(naming.last) || naming.last > at) continue;
      if (this.isFree(naming, from)) return naming.person;
      if (naming.last === at) immediate = naming.person;
    }
    return immediate !== UNKNOWN ? immediate : described;
  }

  /** "Lee, the port director told us": an aside that no mark closes before the verb. */
  private openAside(from: number, to: number): number {
    const naming = this.namingAt(from);
    if (naming === undefined || !this.isMark(naming.last) || naming.last > to || !this.isFree(naming, from))
      return UNKNOWN;
    for (let at = naming.last; at <= to; at++) {
      const classes = this.classes[at] ?? 0;
      if (this.namingAt(at) !== undefined || classes & (is.FINITE | is.SPEECH | is.PARTICIPLE | is.SUBJECT_PRONOUN))
        return UNKNOWN;
    }
    return naming.person;
  }

  private isMark(at: number): boolean {
    return !((this.classes[at] ?? 0) & (is.WORD | is.GENITIVE));
  }

  private subjectRight(from: number, to: number): number {
    let at = from;
    let head = -1;
    for (; at < to; at++) {
      const classes = this.classes[at] ?? 0;
      const naming = this.namingAt(at);
      if (naming !== undefined) {
        if (this.isFree(naming, from)) return naming.person;
        if (!((this.classes[naming.last] ?? 0) & is.GENITIVE)) break;
        at = naming.last;
        continue;
      }
      if (classes & is.SUBJECT_PRONOUN) return this.pronoun(at);
      if (!(classes & (is.WORD | is.GENITIVE)) || classes & (is.RELATIVE | is.PARTICIPLE)) break;
      if (classes & (is.UNNAMED | is.HEAD) && head < 0) head = at;
      if (at === from && (classes & is.STOP || classes & is.PREPOSITION) && !(classes & is.ARTICLE)) return UNKNOWN;
    }
    if (at === from) return UNKNOWN;
    const named = this.namedAside(at, to);
    if (named !== UNKNOWN) return named;
    return head >= 0 ? this.described(head) : NOBODY;
  }

  /** "said another witness, former adviser Ann Lee." */
  private namedAside(comma: number, to: number): number {
    if (this.charAt(comma) !== ',') return UNKNOWN;
    for (let at = comma + 1; at < to; at++) {
      const classes = this.classes[at] ?? 0;
      const naming = this.namingAt(at);
      if (naming !== undefined)
        return this.isFree(naming, comma + 1) && this.isMark(naming.last) ? naming.person : UNKNOWN;
      if (!(classes & is.WORD) || classes & (is.RELATIVE | is.PARTICIPLE | is.SPEECH | is.FINITE | is.PREPOSITION))
        return UNKNOWN;
    }
    return UNKNOWN;
  }

  /** Whether a naming can be a subject: no preposition rules it and it owns nothing. */
  private isFree(naming: Naming, from: number): boolean {
    if (naming.attributive || (this.classes[naming.last] ?? 0) & is.GENITIVE || this.modifiesTitle(naming))
      return false;
    let at = naming.first - 1;
    while (
      at >= from &&
      (this.classes[at] ?? 0) & (is.HEAD | is.HONORIFIC | is.ADJECTIVE | is.DEMONYM | is.ARTICLE) &&
      !((this.classes[at] ?? 0) & is.UNNAMED && this.isMark(at + 1))
    )
      at--;
    if (at < from) return true;
    if (!((this.classes[at] ?? 0) & (is.PREPOSITION | is.LINK))) return true;
    return at + 1 < naming.first && this.linksTitle(at);
  }

  /** "Secretary of State Ann Lee": the preposition is part of her title. */
  private linksTitle(at: number): boolean {
    const both = (this.classes[at - 1] ?? 0) & (this.classes[at + 1] ?? 0) & is.CAPITAL;
    return both !== 0 && ((this.classes[at - 1] ?? 0) & is.HEAD) !== 0;
  }

  /** "Lee campaign spokesman Per Holt": the first name belongs to the title of the second. */
  private modifiesTitle(naming: Naming): boolean {
    for (let at = naming.last; at < naming.last + 5 && at < this.reading.words.count; at++) {
      const next = this.namingAt(at);
      if (next !== undefined) return at > naming.last && ((this.classes[at - 1] ?? 0) & is.HEAD) !== 0;
      const classes = this.classes[at] ?? 0;
      if (!(classes & is.WORD) || classes & (is.FINITE | is.SPEECH | is.JOINER | is.PREPOSITION | is.OPENS_SENTENCE))
        return false;
    }
    return false;
  }

  private opensPhrase(at: number, from: number): boolean {
    for (let index = at - 1; index >= from; index--) {
      const classes = this.classes[index] ?? 0;
      if (classes & (is.PREPOSITION | is.FINITE | is.SPEECH)) return false;
      if (!(classes & (is.WORD | is.GENITIVE))) return true;
    }
    return true;
  }

  /** "according to Ann Lee": nobody if the source is described and has no name. */
  private bySource(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const behind = this.afterSourcePhrase(at);
      if (behind < 0) continue;
      let found = UNKNOWN;
      for (let index = behind; index < Math.min(to, at + 14); index++) {
        const naming = this.namingAt(index);
        if (naming !== undefined) return this.isFree(naming, behind) ? naming.person : NOBODY;
        if (this.isMark(index)) break;
        if ((this.classes[index] ?? 0) & (is.UNNAMED | is.HEAD | is.CAPITAL)) found = NOBODY;
      }
      if (found === NOBODY) return NOBODY;
    }
    return UNKNOWN;
  }

  /** The word behind a phrase of up to four words, or -1. */
  private afterSourcePhrase(at: number): number {
    const { sourcePhrases } = this.reading.language;
    let phrase = '';
    for (let end = at; end < Math.min(at + 4, this.reading.words.count); end++) {
      phrase += end === at ? this.lower(end) : ` ${this.lower(end)}`;
      if (sourcePhrases.includes(phrase)) return end + 1;
    }
    return -1;
  }

  /**
   * "the president": the one person of whom the story has said so before. "the actor", "the 56-year-old": the person it was
   * speaking of. Anybody else described speaks without a name.
   */
  private described(at: number): number {
    const classes = this.classes[at] ?? 0;
    if (classes & is.PLURAL || !this.isDefinite(at)) return NOBODY;
    if (this.isAgeNoun(at)) return this.lastSubject(at);
    if (!(classes & is.HEAD)) return NOBODY;
    const bearers = bearersOf(this.reading, this.lower(at)).filter((bearer) => bearer.at < at);
    if (bearers.length === 1) return bearers[0]?.person ?? NOBODY;
    return bearers.length === 0 && !(classes & (is.UNNAMED | is.RELATION | is.VAGUE_NOUN))
      ? this.lastSubject(at)
      : NOBODY;
  }

  private isAgeNoun(at: number): boolean {
    const lower = this.lower(at);
    return (this.reading.language.ageNounEndings ?? []).some((ending) => lower.endsWith(ending));
  }

  /** Whom the story was speaking of: the speaker or subject of one of the last sentences. */
  private lastSubject(at: number): number {
    const here = this.sentenceOf[at] ?? 0;
    for (let sentence = here - 1; sentence >= Math.max(0, here - 4); sentence--) {
      const speaker = this.spoke.get(sentence) ?? UNKNOWN;
      const subject = speaker >= 0 ? speaker : this.subjectOf(sentence, at, null);
      if (subject >= 0) return subject;
    }
    return NOBODY;
  }

  private isDefinite(at: number): boolean {
    const next = this.classes[at + 1] ?? 0;
    if (next & is.LINK && !(next & is.CAPITAL)) return false;
    for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
      if ((this.classes[index] ?? 0) & is.ARTICLE)
        return this.reading.language.definiteArticles.includes(this.lower(index));
      if (!((this.classes[index] ?? 0) & is.WORD)) return false;
    }
    return false;
  }

  /** Whom a pronoun means: the subject nearest before it whose gender fits. */
  private pronoun(at: number): number {
    const gender = this.genderOf(at);
    if (gender === undefined) return NOBODY;
    const here = this.sentenceOf[at] ?? 0;
    const others = this.namedBehind(at);
    for (let sentence = here; sentence >= Math.max(0, here - 8); sentence--) {
      const speaker = sentence < here ? (this.spoke.get(sentence) ?? UNKNOWN) : UNKNOWN;
      if (speaker >= 0 && this.fits(speaker, gender) && !others.includes(speaker)) return speaker;
      const subject = this.subjectOf(sentence, at, gender, others);
      if (subject !== UNKNOWN) return subject;
    }
    return NOBODY;
  }

  /** "He urged Lee": whoever is named behind the pronoun in its clause is somebody else. */
  private namedBehind(pronoun: number): number[] {
    const people: number[] = [];
    for (let at = pronoun + 1; at < pronoun + 10 && at < this.reading.words.count; at++) {
      const naming = this.namingAt(at);
      if (naming !== undefined && !(this.quoted[at] ?? 0)) people.push(naming.person);
      else if (this.isMark(at) || (this.classes[at] ?? 0) & is.OPENS_SENTENCE) break;
    }
    return people;
  }

  private subjectOf(sentence: number, before: number, gender: Gender | null, others: readonly number[] = []): number {
    const to = Math.min(this.reading.sentences[sentence + 1] ?? 0, before);
    const from = Math.max(this.reading.sentences[sentence] ?? 0, to - 120);
    let second = UNKNOWN;
    for (let at = from; at < to; at++) {
      const naming = this.namingAt(at);
      if (naming === undefined) continue;
      at = naming.last - 1;
      if (this.quoted[at] || !this.fits(naming.person, gender) || others.includes(naming.person)) continue;
      if (naming.last + 1 === before && this.isMark(naming.last)) continue;
      if (this.isFree(naming, from) && this.acts(naming)) return naming.person;
      if (second === UNKNOWN) second = naming.person;
    }
    return second;
  }

  /** A verb, or an aside before one, stands behind the naming. */
  private acts(naming: Naming): boolean {
    const next = this.classes[naming.last] ?? 0;
    if (!(next & is.WORD)) return ',(–—'.includes(this.charAt(naming.last));
    return !(next & (is.JOINER | is.PREPOSITION | is.LINK)) && !(next & is.STOP && !(next & (is.FINITE | is.FILLER)));
  }

  private fits(person: number, gender: Gender | null): boolean {
    if (gender === null) return true;
    const known = this.genders[person] ?? null;
    return known === null || known === gender;
  }

  /** undefined for pronouns of several people. */
  private genderOf(at: number): Gender | undefined {
    const form = this.lower(at);
    return (
      this.reading.language.pronouns.find((pronoun) => pronoun.form === form && pronoun.kind === 'subject')?.gender ??
      undefined
    );
  }

  private namingAt(at: number): Naming | undefined {
    return this.reading.namings[this.reading.namingOf[at] ?? -1];
  }

  private charAt(at: number): string {
    return this.reading.text.charAt(this.reading.words.start[at] ?? 0);
  }

  private lower(at: number): string {
    return this.reading.text.slice(this.reading.words.start[at], this.reading.words.end[at]).toLowerCase();
  }
}
