import { type Referents, UNKNOWN } from './quotations-referents.ts';
import { acts, isFree, opensPhrase } from './quotations-subjects.ts';
import { charAt, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Finds the subject of a sentence or clause beside a quotation. */
export class ClauseSubjects {
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

  /** The subject of a sentence without quotation, if it is a person: its first naming or pronoun that nothing governs. */
  of(from: number, to: number): number {
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
      if (classes & is.UNNAMED && !this.isTitle(at) && opensPhrase(this.reading, at, from))
        return this.referents.described(at);
    }
    return second;
  }

  /** "Prosecutor Lee asked", "Local MP Sir Per Holt asked": the noun is part of what stands before a name. */
  private isTitle(noun: number): boolean {
    let at = noun + 1;
    while (
      (this.classes[at] ?? 0) & (is.HEAD | is.HONORIFIC | is.ADJECTIVE) &&
      namingAt(this.reading, at) === undefined
    )
      at++;
    return namingAt(this.reading, at) !== undefined;
  }

  /** "with a source close to him saying": a participle with a subject of its own, straight before it. */
  ofParticiple(from: number, participle: number): number | undefined {
    for (let at = participle - 1; at >= from; at--) {
      const classes = this.classes[at] ?? 0;
      if (!(classes & (is.WORD | is.GENITIVE)) || classes & (is.FINITE | is.SPEECH | is.SUBJECT_PRONOUN))
        return undefined;
      if (namingAt(this.reading, at) !== undefined) return undefined;
      if (classes & is.UNNAMED) return this.referents.described(at);
    }
    return undefined;
  }
}
