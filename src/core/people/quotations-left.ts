import { NOBODY, OUTSIDER, type Referents, UNKNOWN } from './quotations-referents.ts';
import { isFree, isMark, opensPhrase } from './quotations-subjects.ts';
import { isBare, isFiller, isOtherPronoun } from './quotations-verbs.ts';
import { charAt, lowerAt, type Naming, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Finds the subject to the left of a verb of speech: "Lee said", "Lee, the mayor of Holm, said". */
export class SubjectsLeft {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  private readonly referents: Referents;

  constructor(reading: Reading, referents: Referents) {
    this.reading = reading;
    this.classes = reading.words.classes;
    this.referents = referents;
  }

  /** Who is the subject of the verb, among the words from `from` on. */
  of(verb: number, from: number): number {
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
    if ((this.reading.language.outsiders ?? []).includes(lowerAt(this.reading, at))) return OUTSIDER;
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
        if (classes & (is.UNNAMED | is.HEAD) && described === UNKNOWN && opensPhrase(this.reading, index, from))
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
}
