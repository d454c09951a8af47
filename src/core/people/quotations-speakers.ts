import { ClauseSubjects } from './quotations-clauses.ts';
import { SubjectsLeft } from './quotations-left.ts';
import { NOBODY, OUTSIDER, type Referents, UNKNOWN } from './quotations-referents.ts';
import { SubjectsRight } from './quotations-right.ts';
import { agentIn, sourceIn } from './quotations-sources.ts';
import { isMark } from './quotations-subjects.ts';
import { isFiller, isPassive, isSpeech } from './quotations-verbs.ts';
import { charAt, lowerAt, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** A passive verb further than this before a quotation is not about it. */
const CLAUSE = 20;

/** So many words behind a quotation may say by whom it was. */
const AGENT = 6;

/** Finds who speaks in the words around a quotation. A speaker is an index into the drafts, NOBODY or UNKNOWN. */
export class Speakers {
  readonly clauses: ClauseSubjects;
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  /** 1 for words inside a quotation. */
  private readonly quoted: Uint8Array;
  private readonly referents: Referents;
  private readonly left: SubjectsLeft;
  private readonly right: SubjectsRight;

  constructor(reading: Reading, quoted: Uint8Array, referents: Referents) {
    this.reading = reading;
    this.classes = reading.words.classes;
    this.quoted = quoted;
    this.referents = referents;
    this.left = new SubjectsLeft(reading, referents);
    this.right = new SubjectsRight(reading, referents);
    this.clauses = new ClauseSubjects(reading, quoted, referents);
  }

  /** Who speaks, by the words `from` to `to` straight behind a quotation: "said Ann Lee", "Lee, the mayor, told us". */
  behind(from: number, to: number): number {
    let verb = -1;
    let passive = -1;
    for (let at = from; at < to; at++) {
      if (!isSpeech(this.reading, this.quoted, at)) continue;
      if ((this.classes[at] ?? 0) & is.SUBJECT_PRONOUN) return this.referents.pronoun(at);
      if (isPassive(this.reading, at)) {
        if (passive < 0) passive = at;
        continue;
      }
      if (verb < 0) verb = at;
      const left = this.left.of(at, from);
      if (left !== UNKNOWN) return left;
      const right = this.right.within(at + 1, to);
      if (right !== UNKNOWN) return right;
    }
    const source = sourceIn(this.reading, from, to);
    if (source === UNKNOWN && passive >= 0) return agentIn(this.reading, passive, to);
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
      const speaker = this.right.within(at + 2, to);
      if (speaker !== UNKNOWN) return speaker;
    }
    return UNKNOWN;
  }

  /**
   * Who speaks, by the words `from` to `to` straight before a quotation that ends with the word `close`: "Lee said that",
   * "he went on:", "it was called “a mess” by Lee".
   */
  before(from: number, to: number, close: number): number {
    for (let at = to - 1; at >= from; at--) {
      const classes = this.classes[at] ?? 0;
      if (
        classes & is.PARTICIPLE &&
        !(classes & is.CAPITAL) &&
        !((this.classes[at - 1] ?? 0) & (is.ARTICLE | is.GENITIVE))
      ) {
        const subject = this.clauses.ofParticiple(from, at) ?? this.clauses.of(from, at);
        if (subject !== UNKNOWN) return subject;
      }
      if (!isSpeech(this.reading, this.quoted, at)) continue;
      if (isPassive(this.reading, at)) {
        if (to - at > CLAUSE) continue;
        const agents = [agentIn(this.reading, at, to), agentIn(this.reading, close + 1, close + 2 + AGENT)];
        return agents.find((agent) => agent !== NOBODY) ?? this.aside(from, at);
      }
      if (this.isInRelativeClause(at, from)) return NOBODY;
      const left = this.left.of(at, from);
      if (left !== UNKNOWN) return left;
      if (at === from) return this.right.within(at + 1, to);
      const subject = this.clauses.of(from, at);
      if (subject !== UNKNOWN) return subject;
    }
    const source = sourceIn(this.reading, from, to);
    if (source !== UNKNOWN) return source;
    if (charAt(this.reading, to - 1) !== ':' || this.goesOn(from, to)) return UNKNOWN;
    const subject = this.clauses.of(from, to);
    return subject === UNKNOWN && to - from > 2 ? NOBODY : subject;
  }

  /** "Schools, Lee said, were told to": who says all of it. OUTSIDER if nobody does: the subject stays whom the story speaks of. */
  private aside(from: number, to: number): number {
    let opens = -1;
    for (let at = from; at < to; at++) {
      if (charAt(this.reading, at) === ',') opens = at;
      else if (opens >= 0 && isSpeech(this.reading, this.quoted, at) && charAt(this.reading, at + 1) === ',')
        return this.left.of(at, opens + 1);
    }
    return OUTSIDER;
  }

  /** "They found a letter in which he had written:": whoever wrote is not who the sentence speaks of, nor who spoke last. */
  private isInRelativeClause(verb: number, from: number): boolean {
    let at = verb - 1;
    while (at > from && isFiller(this.reading, at)) at--;
    const isRelative =
      ((this.classes[at - 1] ?? 0) & is.RELATIVE) !== 0 && ((this.classes[at - 2] ?? 0) & is.PREPOSITION) !== 0;
    if (!((this.classes[at] ?? 0) & is.SUBJECT_PRONOUN) || !isRelative) return false;
    for (let index = from; index < at; index++) if (namingAt(this.reading, index) !== undefined) return false;
    return true;
  }

  /** "“No,” Lee said, but added:": a verb without a subject of its own. */
  private goesOn(from: number, to: number): boolean {
    const { clauseJoiners = [] } = this.reading.language;
    const at = isMark(this.reading, from) ? from + 1 : from;
    return (
      clauseJoiners.includes(lowerAt(this.reading, at)) && at + 1 < to && isSpeech(this.reading, this.quoted, at + 1)
    );
  }
}
