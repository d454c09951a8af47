import { NOBODY, type Referents, UNKNOWN } from './quotations-referents.ts';
import { sourceIn } from './quotations-sources.ts';
import { acts, isFree, isMark } from './quotations-subjects.ts';
import { isBare, isFiller, isOtherPronoun, isSpeech } from './quotations-verbs.ts';
import { charAt, lowerAt, type Naming, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Finds who speaks in the words around a quotation. A speaker is an index into the drafts, NOBODY or UNKNOWN. */
export class Speakers {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  /** 1 for words inside a quotation. */
  private readonly quoted: Uint8Array;
  private readonly referents: Referents;

  constructor(reading: Reading, quoted: Uint8Array, referents: Referents) {
    this.reading = reading;
    this.classes = reading.words.classes;
    this.quoted = quoted;
    this.referents = referents;
  }

  /** Who speaks, by the words `from` to `to` straight behind a quotation: "said Ann Lee", "Lee, the mayor, told us". */
  behind(from: number, to: number): number {
    let verb = -1;
    for (let at = from; at < to; at++) {
      if (!isSpeech(this.reading, this.quoted, at)) continue;
      if ((this.classes[at] ?? 0) & is.SUBJECT_PRONOUN) return this.referents.pronoun(at);
      if (verb < 0) verb = at;
      const left = this.subjectLeft(at, from);
      if (left !== UNKNOWN) return left;
      const right = this.subjectRight(at + 1, to);
      if (right !== UNKNOWN) return right;
    }
    const source = sourceIn(this.reading, from, to);
    return source === UNKNOWN && verb >= 0 && this.isAlone(verb, from) ? this.referents.implied(verb) : source;
  }

  /** "dijo": a verb of one person straight behind the quotation, where the language may leave the subject out. */
  private isAlone(verb: number, from: number): boolean {
    const { pluralVerbEndings } = this.reading.language;
    if (pluralVerbEndings === undefined) return false;
    const word = lowerAt(this.reading, verb);
    if (pluralVerbEndings.some((ending) => word.endsWith(ending))) return false;
    for (let at = from; at < verb; at++) if (!isMark(this.reading, at) && !isFiller(this.reading, at)) return false;
    return true;
  }

  /** Who speaks, by the last clause of a sentence that quotes on the way: "..., said Ann Lee." */
  closing(from: number, to: number): number {
    for (let at = from; at + 1 < to; at++) {
      if (
        charAt(this.reading, at) !== ',' ||
        !isSpeech(this.reading, this.quoted, at + 1) ||
        (this.classes[at + 1] ?? 0) & is.PARTICIPLE
      )
        continue;
      const speaker = this.subjectRight(at + 2, to);
      if (speaker !== UNKNOWN) return speaker;
    }
    return UNKNOWN;
  }

  /** Who speaks, by the words `from` to `to` straight before a quotation: "Lee said that", "he went on:". */
  before(from: number, to: number): number {
    for (let at = to - 1; at >= from; at--) {
      const classes = this.classes[at] ?? 0;
      if (
        classes & is.PARTICIPLE &&
        !(classes & is.CAPITAL) &&
        !((this.classes[at - 1] ?? 0) & (is.ARTICLE | is.GENITIVE))
      ) {
        const subject = this.ownSubject(from, at) ?? this.clauseSubject(from, at);
        if (subject !== UNKNOWN) return subject;
      }
      if (!isSpeech(this.reading, this.quoted, at)) continue;
      const left = this.subjectLeft(at, from);
      if (left !== UNKNOWN) return left;
      if (at === from) return this.subjectRight(at + 1, to);
      const subject = this.clauseSubject(from, at);
      if (subject !== UNKNOWN) return subject;
    }
    const source = sourceIn(this.reading, from, to);
    if (source !== UNKNOWN) return source;
    if (charAt(this.reading, to - 1) !== ':' || this.goesOn(from, to)) return UNKNOWN;
    const subject = this.clauseSubject(from, to);
    return subject === UNKNOWN && to - from > 2 ? NOBODY : subject;
  }

  /** "“No,” Lee said, but added:": a verb without a subject of its own. */
  private goesOn(from: number, to: number): boolean {
    const { clauseJoiners = [] } = this.reading.language;
    const at = isMark(this.reading, from) ? from + 1 : from;
    return (
      clauseJoiners.includes(lowerAt(this.reading, at)) && at + 1 < to && isSpeech(this.reading, this.quoted, at + 1)
    );
  }

  /** "with a source close to him saying": a participle with a subject of its own, straight before it. */
  private ownSubject(from: number, participle: number): number | undefined {
    for (let at = participle - 1; at >= from; at--) {
      const classes = this.classes[at] ?? 0;
      if (!(classes & (is.WORD | is.GENITIVE)) || classes & (is.FINITE | is.SPEECH | is.SUBJECT_PRONOUN))
        return undefined;
      if (namingAt(this.reading, at) !== undefined) return undefined;
      if (classes & is.UNNAMED) return this.referents.described(at);
    }
    return undefined;
  }

  /** The subject of a sentence without quotation, if it is a person: its first naming or pronoun that nothing governs. */
  clauseSubject(from: number, to: number): number {
    const main = this.mainClause(from, to);
    const subject = main < 0 ? UNKNOWN : this.firstSubject(main, to);
    return subject >= 0 ? subject : this.firstSubject(from, to);
  }

  /** "Asked whether he would go, [Lee smiled]": where the clause behind an opening one begins, or -1. */
  private mainClause(from: number, to: number): number {
    const opener = this.classes[from] ?? 0;
    if (!(opener & (is.PREPOSITION | is.SPEECH | is.PARTICIPLE)) || namingAt(this.reading, from) !== undefined)
      return -1;
    for (let at = from + 1; at + 1 < to; at++) {
      if (charAt(this.reading, at) === ',' && !this.quoted[at]) return at + 1;
    }
    return -1;
  }

  private firstSubject(from: number, to: number): number {
    let second = UNKNOWN;
    for (let at = from; at < to; at++) {
      const naming = namingAt(this.reading, at);
      if (naming !== undefined) {
        if (isFree(this.reading, naming, from) && acts(this.reading, naming)) return naming.person;
        if (second === UNKNOWN && isFree(this.reading, naming, from)) second = naming.person;
        at = naming.last - 1;
        continue;
      }
      const classes = this.classes[at] ?? 0;
      if (classes & is.SUBJECT_PRONOUN) return this.referents.pronoun(at);
      // "Prosecutor Lee asked": a title.
      const isTitle = namingAt(this.reading, at + 1) !== undefined;
      if (classes & is.UNNAMED && !isTitle && this.opensPhrase(at, from)) return this.referents.described(at);
    }
    return second;
  }

  private subjectLeft(verb: number, from: number): number {
    if (isBare(this.reading, verb)) return NOBODY;
    let at = verb - 1;
    while (at >= from && isFiller(this.reading, at)) at--;
    if (at < from) return UNKNOWN;
    const classes = this.classes[at] ?? 0;
    const naming = namingAt(this.reading, at);
    if (naming !== undefined && this.isJoint(naming, from)) return NOBODY;
    if (naming !== undefined)
      return isFree(this.reading, naming, from) || this.opensClause(naming, verb, from)
        ? naming.person
        : this.governing(naming.first - 1, from);
    if (classes & is.SUBJECT_PRONOUN) return this.referents.pronoun(at);
    if (classes & is.RELATIVE) return this.antecedent(at, from);
    if (!(classes & is.WORD)) return this.beforeAside(at, from);
    const opener = this.openAside(from, at);
    if (opener !== UNKNOWN) return opener;
    if (classes & is.STOP || classes & is.PREPOSITION) {
      if (classes & is.CAPITAL || isOtherPronoun(this.reading, at)) return NOBODY;
      return this.endsPhrase(at, from) ? NOBODY : UNKNOWN;
    }
    return this.referents.described(at);
  }

  /** "as Judge Lee told him": straight before a verb, what looks like a preposition opens a clause. */
  private opensClause(naming: Naming, verb: number, from: number): boolean {
    if (naming.last !== verb || naming.attributive) return false;
    let at = naming.first - 1;
    while (at >= from && (this.classes[at] ?? 0) & (is.TITLE | is.HONORIFIC)) at--;
    return at >= from && (this.reading.language.clauseOpeners ?? []).includes(lowerAt(this.reading, at));
  }

  /** "a friend of hers": a small word that closes a phrase about somebody without a name. */
  private endsPhrase(at: number, from: number): boolean {
    for (let index = at - 1; index >= Math.max(from, at - 4); index--) {
      const classes = this.classes[index] ?? 0;
      if (classes & is.UNNAMED) return true;
      if (!(classes & is.LINK)) return false;
    }
    return false;
  }

  /** "Lee and Holt said": nobody speaks alone. */
  private isJoint(naming: Naming, from: number): boolean {
    const at = naming.first - 1;
    return (
      at - 1 >= from && ((this.classes[at] ?? 0) & is.JOINER) !== 0 && namingAt(this.reading, at - 1) !== undefined
    );
  }

  /** "a spokesman for Mr. Lee said", "a friend of hers said": the noun that rules what stands before the verb decides. */
  private governing(before: number, from: number): number {
    for (let at = before; at >= from; at--) {
      const classes = this.classes[at] ?? 0;
      if (classes & (is.UNNAMED | is.HEAD)) return this.referents.described(at);
      if (!(classes & (is.WORD | is.GENITIVE)) || classes & (is.FINITE | is.SPEECH)) break;
    }
    return NOBODY;
  }

  private antecedent(relative: number, from: number): number {
    const { personalRelatives, relatives } = this.reading.language;
    // "the act, which states": no person.
    if (!(personalRelatives ?? relatives).includes(lowerAt(this.reading, relative))) return NOBODY;
    let at = relative - 1;
    if (charAt(this.reading, at) === ',') at--;
    const naming = at >= from - 1 ? namingAt(this.reading, at) : undefined;
    if (naming !== undefined) return naming.person;
    return at >= from ? this.beforeAside(relative - 1, from) : UNKNOWN;
  }

  /** The subject stands before an aside that ends with the mark `at`: "Lee, the mayor of Holm, said". */
  private beforeAside(at: number, from: number): number {
    let immediate = UNKNOWN;
    let described = UNKNOWN;
    for (let index = from; index <= at; index++) {
      const naming = namingAt(this.reading, index);
      if (naming === undefined) {
        const classes = this.classes[index] ?? 0;
        if (classes & is.SUBJECT_PRONOUN && isMark(this.reading, index + 1)) return this.referents.pronoun(index);
        if (classes & (is.UNNAMED | is.HEAD) && described === UNKNOWN && this.opensPhrase(index, from))
          described = this.referents.described(index);
        continue;
      }
      index = naming.last - 1;
      if (!isMark(this.reading, naming.last) || naming.last > at) continue;
      if (isFree(this.reading, naming, from)) return naming.person;
      if (naming.last === at) immediate = naming.person;
    }
    return immediate !== UNKNOWN ? immediate : described;
  }

  /** "Lee, the port director told us": an aside that no mark closes before the verb. */
  private openAside(from: number, to: number): number {
    const naming = namingAt(this.reading, from);
    if (
      naming === undefined ||
      !isMark(this.reading, naming.last) ||
      naming.last > to ||
      !isFree(this.reading, naming, from)
    )
      return UNKNOWN;
    for (let at = naming.last; at <= to; at++) {
      const classes = this.classes[at] ?? 0;
      if (
        namingAt(this.reading, at) !== undefined ||
        classes & (is.FINITE | is.SPEECH | is.PARTICIPLE | is.SUBJECT_PRONOUN)
      )
        return UNKNOWN;
    }
    return naming.person;
  }

  private subjectRight(from: number, to: number): number {
    let at = from;
    let head = -1;
    let nation = -1;
    for (; at < to; at++) {
      const classes = this.classes[at] ?? 0;
      const naming = namingAt(this.reading, at);
      if (naming !== undefined) {
        if (isFree(this.reading, naming, from)) return naming.person;
        if (!((this.classes[naming.last] ?? 0) & is.GENITIVE)) break;
        at = naming.last;
        continue;
      }
      if (classes & is.SUBJECT_PRONOUN) return this.referents.pronoun(at);
      if (!(classes & (is.WORD | is.GENITIVE)) || classes & (is.RELATIVE | is.PARTICIPLE)) break;
      if (classes & (is.UNNAMED | is.HEAD) && head < 0) head = at;
      if (classes & is.DEMONYM) nation = at;
      if (at === from && (classes & is.STOP || classes & is.PREPOSITION) && !(classes & (is.ARTICLE | is.POSSESSIVE)))
        return UNKNOWN;
    }
    if (at === from) return UNKNOWN;
    const named = this.namedAside(at, to);
    if (named !== UNKNOWN) return named;
    // "said the Swede": a nationality is the noun if it ends the phrase.
    if (head < 0 && nation === at - 1) head = nation;
    return head >= 0 ? this.referents.described(head) : NOBODY;
  }

  /** "said another witness, former adviser Ann Lee." */
  private namedAside(comma: number, to: number): number {
    if (charAt(this.reading, comma) !== ',') return UNKNOWN;
    for (let at = comma + 1; at < to; at++) {
      const classes = this.classes[at] ?? 0;
      const naming = namingAt(this.reading, at);
      if (naming !== undefined)
        return isFree(this.reading, naming, comma + 1) && isMark(this.reading, naming.last) ? naming.person : UNKNOWN;
      if (!(classes & is.WORD) || classes & (is.RELATIVE | is.PARTICIPLE | is.SPEECH | is.FINITE | is.PREPOSITION))
        return UNKNOWN;
    }
    return UNKNOWN;
  }

  private opensPhrase(at: number, from: number): boolean {
    for (let index = at - 1; index >= from; index--) {
      const classes = this.classes[index] ?? 0;
      if (classes & (is.PREPOSITION | is.FINITE | is.SPEECH)) return false;
      if (!(classes & (is.WORD | is.GENITIVE))) return true;
    }
    return true;
  }
}
