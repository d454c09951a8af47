import { charAt, lowerAt, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';
import type { RolePhrase } from './roles-phrase.ts';

/** How a phrase is read. */
export interface How {
  /** Any noun behind "a" will do. */
  readonly loose: boolean;
  /** A mark ends the phrase, so that unknown words belong to it. */
  readonly closed: boolean;
  /** The word the phrase may not reach; the end of the text if left out. */
  readonly stop?: number;
}

const LONGEST = 45;

/** The role phrase that begins at word `start`, or null: "a retired officer who advised the party". */
export function phraseAfter(reading: Reading, start: number, how: How): RolePhrase | null {
  return new ForwardReader(reading, start, how, how.stop ?? reading.words.count).read();
}

const isTouching = (reading: Reading, word: number): boolean =>
  reading.words.start[word] === reading.words.end[word - 1];

class ForwardReader {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  private readonly start: number;
  private readonly how: How;
  private readonly stop: number;
  private head = -1;
  private indefinite = false;

  constructor(reading: Reading, start: number, how: How, stop: number) {
    this.reading = reading;
    this.stop = stop;
    this.classes = reading.words.classes;
    this.start = start;
    this.how = how;
  }

  read(): RolePhrase | null {
    const first = this.skipFillers(this.start);
    if ((this.classes[first] ?? 0) & is.JOINER) return null;
    let at = this.determiner(first);
    at = this.untilHead(at);
    if (at < 0) return null;
    if (at < this.stop && this.namesSomebody(at)) return null;
    const last = this.trim(first, this.afterHead(at));
    if (last <= first) return null;
    const plural = ((this.classes[this.head] ?? 0) & is.PLURAL) !== 0;
    return { first, last, head: this.head, plural };
  }

  private skipFillers(start: number): number {
    let at = start;
    const kept = is.HEAD | is.ARTICLE | is.FINITE | is.LINK;
    while (at < start + 3 && (this.classes[at] ?? 0) & is.FILLER && !((this.classes[at] ?? 0) & kept)) at++;
    return at;
  }

  private determiner(at: number): number {
    const classes = this.classes[at] ?? 0;
    if (classes & (is.ARTICLE | is.POSSESSIVE)) {
      const isDefinite = this.reading.language.definiteArticles.includes(lowerAt(this.reading, at));
      this.indefinite = (classes & is.ARTICLE) !== 0 && !isDefinite;
      return at + 1;
    }
    return at;
  }

  /** Gives the word behind the noun the phrase turns on, or -1. */
  private untilHead(start: number): number {
    let at = start;
    const limit = Math.min(this.stop, start + 14);
    let lastHead = -1;
    for (; at < limit; at++) {
      const classes = this.classes[at] ?? 0;
      if (at > this.start && classes & is.OPENS_SENTENCE) break;
      if (classes & is.GENITIVE) {
        lastHead = -1;
        continue;
      }
      if (!(classes & is.WORD)) {
        if (this.joinsAdjectives(at, start) || (lastHead < 0 && at > start && this.isInnerMark(at))) continue;
        break;
      }
      const naming = namingAt(this.reading, at);
      if (naming !== undefined) {
        // "President Lee's nominee": the title is the owner's.
        const owns = ((this.classes[naming.last] ?? 0) & is.GENITIVE) !== 0;
        if (lastHead >= 0 && !owns) break;
        continue;
      }
      if (classes & (is.HEAD | is.DEMONYM) && !(classes & is.NOT_ROLE && !(classes & is.CAPITAL))) {
        lastHead = this.betterHead(lastHead, at);
        continue;
      }
      if (classes & is.LINK && lastHead < 0 && this.isInnerLink(at)) continue;
      if (classes & is.LINK || (classes & is.RELATIVE && !(classes & is.ARTICLE))) break;
      if (classes & is.JOINER) {
        if (lastHead >= 0) break;
        continue;
      }
      if (classes & (is.ARTICLE | is.POSSESSIVE) && at > start) break;
      if (classes & (is.SPEECH | is.FINITE | is.SUBJECT_PRONOUN) && !(classes & (is.CAPITAL | is.ADJECTIVE))) break;
      if (classes & is.STOP && !(classes & (is.ADJECTIVE | is.ARTICLE)) && !this.ranks(at, start)) break;
      if (classes & is.PREPOSITION && !(classes & is.ADJECTIVE)) break;
      if (lastHead >= 0 && (this.classes[lastHead] ?? 0) & is.HEAD && !(classes & (is.CAPITAL | is.ADJECTIVE))) {
        if (!this.nounFollows(at, limit)) break;
      }
    }
    if (lastHead < 0) lastHead = this.guessedHead(start, at);
    if (lastHead < 0) return -1;
    this.head = lastHead;
    return lastHead + 1;
  }

  /** "the [last] pilot of Holm": a small word between article and noun. */
  private ranks(at: number, start: number): boolean {
    const isBetween = at === start && start > this.start && ((this.classes[at - 1] ?? 0) & is.ARTICLE) !== 0;
    return isBetween && ((this.classes[at + 1] ?? 0) & is.HEAD) !== 0;
  }

  /** "the Hall [of] Fame catcher": inside a name that stands before the noun. */
  private isInnerLink(at: number): boolean {
    const both = (this.classes[at - 1] ?? 0) & (this.classes[at + 1] ?? 0);
    if (!(both & is.CAPITAL) || !(this.reading.language.innerNameLinks ?? []).includes(lowerAt(this.reading, at)))
      return false;
    return ((this.classes[at + 2] ?? 0) & is.HEAD) !== 0 && !((this.classes[at + 2] ?? 0) & is.CAPITAL);
  }

  /** A nationality is the noun only if nothing better follows. */
  private betterHead(before: number, at: number): number {
    const classes = this.classes[at] ?? 0;
    if (before >= 0 && !(classes & is.HEAD)) return before;
    return at;
  }

  /** A noun compound goes on: "a police union [lawyer]". */
  private nounFollows(at: number, limit: number): boolean {
    for (let index = at + 1; index < Math.min(at + 3, limit); index++) {
      const classes = this.classes[index] ?? 0;
      if (!(classes & is.WORD) || classes & (is.STOP | is.FINITE | is.LINK)) return false;
      if (classes & is.HEAD) return true;
    }
    return false;
  }

  /** "a wealthy, well-known hotelier": a comma between adjectives. */
  private joinsAdjectives(at: number, start: number): boolean {
    if (charAt(this.reading, at) !== ',' || at === start || !this.indefinite) return false;
    return ((this.classes[at - 1] ?? 0) & is.ADJECTIVE) !== 0 && ((this.classes[at + 1] ?? 0) & is.ADJECTIVE) !== 0;
  }

  /** Behind "a", any noun may say who somebody is, unless it is known not to. */
  private guessedHead(start: number, end: number): number {
    const last = end - 1;
    if (!this.how.loose || !this.indefinite || last < start || end - start > 5) return -1;
    const classes = this.classes[last] ?? 0;
    if (!(classes & is.WORD) || classes & (is.CAPITAL | is.STOP | is.NOT_ROLE | is.NUMBER | is.ADJECTIVE)) return -1;
    for (let at = start; at < end; at++) if ((this.classes[at] ?? 0) & is.NOT_ROLE) return -1;
    const next = this.classes[end] ?? 0;
    return !(next & is.WORD) || next & (is.LINK | is.RELATIVE | is.OPENS_SENTENCE) ? last : -1;
  }

  /** "Attorney General [William Barr]": the phrase is the title of somebody else. */
  private namesSomebody(at: number): boolean {
    let index = at;
    while ((this.classes[index] ?? 0) & is.HONORIFIC) index++;
    if (charAt(this.reading, index) === ',' && (this.classes[this.head] ?? 0) & is.RELATION) index++;
    return (this.reading.namingOf[index] ?? -1) >= 0 && !((this.classes[index] ?? 0) & is.OPENS_SENTENCE);
  }

  /** Goes on through "of the bank and a friend of the mayor" to the end of the phrase. */
  private afterHead(start: number): number {
    let at = start;
    const limit = Math.min(this.stop, this.start + LONGEST);
    for (; at < limit; at++) {
      const classes = this.classes[at] ?? 0;
      if (classes & is.OPENS_SENTENCE) break;
      if (!(classes & (is.WORD | is.GENITIVE))) {
        if (this.isInnerMark(at)) continue;
        break;
      }
      if (classes & is.RELATIVE && !(classes & is.ARTICLE)) return this.relativeClause(at, limit);
      if (classes & is.JOINER) {
        if (this.startsClause(at + 1)) break;
        continue;
      }
      if (classes & is.CAPITAL || (this.reading.namingOf[at] ?? -1) >= 0) continue;
      if (classes & (is.FINITE | is.SPEECH | is.SUBJECT_PRONOUN) && !(classes & is.HEAD)) break;
      if (classes & is.PREPOSITION && !(classes & is.LINK)) break;
      if (classes & is.STOP && !(classes & (is.LINK | is.ARTICLE | is.POSSESSIVE | is.ADJECTIVE | is.FILLER))) break;
      if (!this.how.closed && this.mayBeVerb(at)) break;
      if (at === start && this.isStrange(at, classes)) {
        if ((this.classes[this.head] ?? 0) & is.VAGUE_NOUN) return this.start;
        break;
      }
    }
    return at;
  }

  /** An unknown word straight behind the noun that is no participle: the noun only modifies it. */
  private isStrange(at: number, classes: number): boolean {
    const known = is.LINK | is.ARTICLE | is.POSSESSIVE | is.ADJECTIVE | is.HEAD | is.DEMONYM | is.NUMBER | is.FILLER;
    if (classes & (known | is.GENITIVE) || (this.classes[this.head] ?? 0) & is.ADJECTIVE) return false;
    const lower = lowerAt(this.reading, at);
    return !(this.reading.language.verbEndings ?? [lower]).some((ending) => lower.endsWith(ending));
  }

  /** Where no mark ends the phrase, an unknown word straight behind a noun or name may be what its bearer did. */
  private mayBeVerb(at: number): boolean {
    const known = is.LINK | is.ARTICLE | is.POSSESSIVE | is.ADJECTIVE | is.HEAD | is.DEMONYM | is.NUMBER | is.GENITIVE;
    if ((this.classes[at] ?? 0) & known) return false;
    return (
      ((this.classes[at - 1] ?? 0) & (is.HEAD | is.CAPITAL)) !== 0 && !((this.classes[at - 1] ?? 0) & is.ADJECTIVE)
    );
  }

  private isInnerMark(at: number): boolean {
    const char = charAt(this.reading, at);
    return '&+/'.includes(char) || ((char === '-' || char === '’' || char === "'") && isTouching(this.reading, at));
  }

  /** Behind "and": somebody else, or a new sentence. */
  private startsClause(at: number): boolean {
    const next = this.classes[this.skipFillers(at)] ?? 0;
    if (next & (is.SUBJECT_PRONOUN | is.FINITE | is.SPEECH) && !(next & (is.CAPITAL | is.HEAD | is.ADJECTIVE)))
      return true;
    return (next & is.POSSESSIVE) !== 0 || (this.reading.namingOf[at] ?? -1) >= 0;
  }

  /** "who advised the party on security": up to the next mark. "which" and "that" speak of something else. */
  private relativeClause(at: number, limit: number): number {
    const { personalRelatives, relatives } = this.reading.language;
    if (!(personalRelatives ?? relatives).includes(lowerAt(this.reading, at))) return at;
    let end = at + 1;
    while (
      end < limit &&
      (this.classes[end] ?? 0) & (is.WORD | is.GENITIVE) &&
      !((this.classes[end] ?? 0) & is.OPENS_SENTENCE)
    )
      end++;
    return end - at > 2 ? end : at;
  }

  /** Words that lead on to something cut off do not end a phrase. */
  private trim(first: number, last: number): number {
    let end = last;
    const dangling = is.LINK | is.JOINER | is.ARTICLE | is.POSSESSIVE | is.FILLER | is.PREPOSITION;
    while (
      end > first &&
      (this.classes[end - 1] ?? 0) & dangling &&
      !((this.classes[end - 1] ?? 0) & (is.HEAD | is.CAPITAL))
    )
      end--;
    return end;
  }
}
