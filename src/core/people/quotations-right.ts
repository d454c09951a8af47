import { NOBODY, type Referents, UNKNOWN } from './quotations-referents.ts';
import { isFree, isMark } from './quotations-subjects.ts';
import { charAt, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Finds the subject to the right of a verb of speech: "said Ann Lee", "said another witness, former adviser Ann Lee". */
export class SubjectsRight {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  private readonly referents: Referents;

  constructor(reading: Reading, referents: Referents) {
    this.reading = reading;
    this.classes = reading.words.classes;
    this.referents = referents;
  }

  /** Who is the subject of the verb straight before `from`, as far as `to`. */
  within(from: number, to: number): number {
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
}
