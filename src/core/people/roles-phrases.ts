import type { Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** A noun phrase that says who somebody is, in words; `last` is the word behind it. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  /** The noun it turns on. */
  readonly head: number;
  readonly plural: boolean;
  /** It begins behind an article or a possessor, so its beginning is sure. */
  readonly determined: boolean;
}

/** How a phrase is read forwards. */
export interface How {
  /** Any noun behind "a" will do. */
  readonly loose: boolean;
  /** A mark ends the phrase, so that unknown words belong to it. */
  readonly closed: boolean;
}

const LONGEST_BEFORE = 16;
const LONGEST_AFTER = 45;
const opaque = is.STOP | is.FINITE | is.SPEECH | is.PARTICIPLE | is.SUBJECT_PRONOUN | is.RELATIVE;

/** The role phrase that ends straight before word `end`, or null: "the then Home Secretary", "Mr. Trump's lawyer". */
export function phraseBefore(reading: Reading, end: number): RolePhrase | null {
  return new BackwardReader(reading, end).read();
}

/** The role phrase that begins at word `start`, or null: "a retired officer who advised the party". */
export function phraseAfter(reading: Reading, start: number, how: How): RolePhrase | null {
  return new ForwardReader(reading, start, how, reading.words.count).read();
}

/**
 * The role phrase that ends at the comma `end`, or null: "their nominee for governor" in "their nominee for governor, Ann Lee".
 * Read forwards from each place to the left where a phrase may begin, so that what hangs on its noun is part of it.
 */
export function phraseUpTo(reading: Reading, end: number): RolePhrase | null {
  const { classes } = reading.words;
  let several: RolePhrase | null = null;
  let start = end;
  while (start > 0 && start > end - LONGEST_BEFORE && !((classes[start] ?? 0) & is.OPENS_SENTENCE && start < end))
    start--;
  for (; start < end; start++) {
    if (!mayBegin(reading, start)) continue;
    const phrase = new ForwardReader(reading, start, { loose: false, closed: true }, end).read();
    if (phrase === null || phrase.last !== end) continue;
    if (!phrase.plural) return phrase;
    several ??= phrase;
  }
  return several ?? phraseBefore(reading, end);
}

function mayBegin(reading: Reading, at: number): boolean {
  const { classes } = reading.words;
  const here = classes[at] ?? 0;
  if (!(here & is.WORD) || here & is.LINK) return false;
  const isApposed =
    reading.text.charAt(reading.words.start[at - 1] ?? -1) === ',' && (reading.namingOf[at - 2] ?? -1) >= 0;
  if (isApposed) return false;
  if (here & (is.ARTICLE | is.POSSESSIVE | is.OPENS_SENTENCE)) return true;
  const before = classes[at - 1] ?? 0;
  if (!(here & (is.CAPITAL | is.ADJECTIVE | is.HEAD | is.DEMONYM))) return false;
  if (!(before & (is.WORD | is.GENITIVE))) return true;
  return (before & (is.PREPOSITION | is.FINITE | is.SPEECH)) !== 0;
}

const charAt = (reading: Reading, word: number): string => reading.text.charAt(reading.words.start[word] ?? 0);
const isTouching = (reading: Reading, word: number): boolean =>
  reading.words.start[word] === reading.words.end[word - 1];

class BackwardReader {
  private readonly reading: Reading;
  private readonly end: number;
  private readonly classes: Int32Array;
  private first: number;
  private head = -1;
  private determined = false;
  private guesses = 0;

  constructor(reading: Reading, end: number) {
    this.reading = reading;
    this.end = end;
    this.classes = reading.words.classes;
    this.first = end;
  }

  read(): RolePhrase | null {
    let at = this.end - 1;
    if (at < 0 || this.opensBehind(this.end)) return null;
    const limit = Math.max(0, this.end - LONGEST_BEFORE);
    while (at >= limit) {
      const next = this.step(at);
      if (next === at) {
        this.closeGuess(at);
        break;
      }
      if (this.opensBehind(at)) {
        at = next;
        break;
      }
      at = next;
    }
    if (this.head < 0) return null;
    return {
      first: this.first,
      last: this.end,
      head: this.head,
      plural: ((this.classes[this.head] ?? 0) & is.PLURAL) !== 0,
      determined: this.determined,
    };
  }

  /** One unknown word between the beginning of a phrase and what is known of it belongs to it: "by [visual] artist Ann Lee". */
  private closeGuess(at: number): void {
    if (this.head < 0 || this.guesses !== 1 || this.first !== at + 2) return;
    const classes = this.classes[at] ?? 0;
    const isInfinitive = (this.reading.language.infinitiveMarkers ?? []).includes(this.lower(at));
    const isBoundary = !(classes & is.WORD) || classes & (is.PREPOSITION | is.JOINER | is.SPEECH);
    if (isBoundary && !isInfinitive) this.first = at + 1;
  }

  /** Takes the word at `at` in and gives the next one to look at, or `at` itself to stop. */
  private step(at: number): number {
    const classes = this.classes[at] ?? 0;
    if (classes & is.GENITIVE) return this.possessor(at);
    if (!(classes & is.WORD)) return this.mark(at);
    if (classes & is.ARTICLE && !(classes & is.HEAD)) return this.determiner(at, this.isTelling(at) ? at : at + 1);
    if (classes & is.POSSESSIVE && !(classes & is.CAPITAL && classes & is.HEAD)) return this.determiner(at, at);
    if ((this.reading.namingOf[at] ?? -1) >= 0) return this.head < 0 || !this.isModifier(at) ? at : this.take(at);
    if (classes & is.LINK) return this.link(at);
    if (classes & is.JOINER) return this.joiner(at);
    return this.content(at, classes);
  }

  private content(at: number, classes: number): number {
    const capital = (classes & is.CAPITAL) !== 0;
    if (classes & (is.HEAD | is.DEMONYM)) {
      if (!capital && classes & (is.SPEECH | is.FINITE) && !this.followsNounWord(at)) return this.guess(at);
      if (this.head < 0) this.head = at;
      return this.take(at);
    }
    if (classes & opaque && !(classes & is.ADJECTIVE)) return at;
    if (classes & is.PREPOSITION) return at;
    if (this.head < 0 && !capital && this.isLikelyNoun(at)) {
      this.head = at;
      return this.take(at);
    }
    if (classes & is.ADJECTIVE || (capital && !(classes & is.HONORIFIC)))
      return this.head < 0 && !capital ? at : this.take(at);
    if (classes & is.NUMBER)
      return this.reading.text.slice(this.reading.words.start[at], this.reading.words.end[at]).includes('-')
        ? this.take(at)
        : at;
    return this.guess(at);
  }

  /** What stands before says that a word that may be a verb is a noun. */
  private followsNounWord(at: number): boolean {
    const nounWords = is.ARTICLE | is.POSSESSIVE | is.ADJECTIVE | is.DEMONYM | is.GENITIVE | is.CAPITAL;
    return ((this.classes[at - 1] ?? 0) & nounWords) !== 0;
  }

  /** An unlisted noun straight before a name, by its ending and the word before it: "a convicted [smuggler] Ann Lee". */
  private isLikelyNoun(at: number): boolean {
    if (at !== this.end - 1 || (this.classes[at] ?? 0) & is.NOT_ROLE) return false;
    if (!this.followsNounWord(at)) return false;
    const lower = this.lower(at);
    return (
      lower.length > 5 &&
      !lower.includes('-') &&
      this.reading.language.likelyRoleEndings.some((ending) => lower.endsWith(ending))
    );
  }

  /** An unknown small word is taken in only if the phrase turns out to begin further left. */
  private guess(at: number): number {
    if (
      this.head < 0 ||
      ++this.guesses > 3 ||
      (this.classes[at + 1] ?? 0) & is.DEMONYM ||
      !((this.classes[this.head] ?? 0) & is.HEAD) ||
      this.isVerb(at)
    )
      return at;
    return at - 1;
  }

  /** "the guards [freed] sailor Ann Lee": behind a noun such a form is a verb, behind an article it is not. */
  private isVerb(at: number): boolean {
    const before = this.classes[at - 1] ?? 0;
    if (before & (is.ARTICLE | is.POSSESSIVE | is.GENITIVE)) return false;
    const lower = this.lower(at);
    return (this.reading.language.verbEndings ?? []).some((ending) => lower.endsWith(ending));
  }

  private take(at: number): number {
    if (this.head < 0 || this.guesses > 1) return at - 1;
    if (this.guesses === 1 && (this.classes[at] ?? 0) & is.CAPITAL && this.opensBehind(at)) return at - 1;
    this.guesses = 0;
    this.first = at;
    return at - 1;
  }

  private determiner(at: number, first: number): number {
    if (this.head >= 0) {
      this.first = first;
      this.determined = true;
    }
    return at;
  }

  /** "another", "one of": they say more than an article. */
  private isTelling(at: number): boolean {
    return !['the', 'a', 'an'].includes(this.lower(at)) && this.lower(at).length > 4;
  }

  private lower(at: number): string {
    return this.reading.text.slice(this.reading.words.start[at], this.reading.words.end[at]).toLowerCase();
  }

  /** "the president's", "Mr. Trump's": the whole possessor is taken in. */
  private possessor(at: number): number {
    if (this.head < 0 || at === 0) return at;
    this.guesses = 0;
    this.determined = true;
    let index = at - 1;
    const naming = this.reading.namingOf[index] ?? -1;
    if (naming >= 0) {
      this.first = this.reading.namings[naming]?.first ?? index;
      return at;
    }
    this.first = index;
    while (index > at - 7 && index > 0 && !this.opensBehind(index)) {
      const classes = this.classes[index - 1] ?? 0;
      if (classes & is.ARTICLE)
        this.first = this.lower(index - 1) === 'a' || this.lower(index - 1) === 'an' ? index - 1 : index - 1;
      else if (
        classes & (is.CAPITAL | is.ADJECTIVE | is.POSSESSIVE) &&
        !(classes & opaque & ~is.STOP) &&
        !(classes & is.STOP && !(classes & is.POSSESSIVE))
      )
        this.first = index - 1;
      else break;
      index--;
      if (classes & (is.ARTICLE | is.POSSESSIVE)) break;
    }
    return at;
  }

  private mark(at: number): number {
    const char = charAt(this.reading, at);
    if ((char === '&' || char === '/' || char === '-') && this.head >= 0 && at > 0) return at - 1;
    return at;
  }

  /** "Director of Public Prosecution": crossed only while no noun was found, towards one on the left. */
  private link(at: number): number {
    if (this.head >= 0) return this.isInnerLink(at) ? at - 1 : at;
    if (at === this.end - 1) return at;
    const first = this.classes[at + 1] ?? 0;
    const capital = first & is.CAPITAL || (first & is.ARTICLE && (this.classes[at + 2] ?? 0) & is.CAPITAL);
    if (!capital) return at;
    for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
      const classes = this.classes[index] ?? 0;
      if (classes & is.HEAD && (this.reading.namingOf[index] ?? -1) < 0) {
        this.head = index;
        this.first = index;
        return index - 1;
      }
      if (!(classes & is.CAPITAL) || classes & is.STOP) return at;
    }
    return at;
  }

  /** "Bank [of] Holm governor": inside the name of an institution. */
  private isInnerLink(at: number): boolean {
    const left = this.classes[at - 1] ?? 0;
    const right = this.classes[at + 1] ?? 0;
    if (!(left & right & is.CAPITAL) || (left | right) & (is.HEAD | is.STOP) || this.guesses > 0) return false;
    if ((this.reading.namingOf[at - 1] ?? -1) >= 0) return false;
    return (this.reading.language.innerNameLinks ?? []).includes(this.lower(at));
  }

  private joiner(at: number): number {
    const both = (this.classes[at - 1] ?? 0) & (this.classes[at + 1] ?? 0);
    const either = (this.classes[at - 1] ?? 0) | (this.classes[at + 1] ?? 0);
    if (
      this.head >= 0 &&
      both & is.CAPITAL &&
      !(either & (is.HEAD | is.STOP)) &&
      (this.reading.namingOf[at - 1] ?? -1) < 0
    )
      return at - 1;
    const left = this.classes[at - 1] ?? 0;
    const right = this.classes[at + 1] ?? 0;
    const fits = left & (is.HEAD | is.ADJECTIVE) && this.head >= 0 && (this.reading.namingOf[at - 1] ?? -1) < 0;
    if (!fits || (right & is.CAPITAL && !(left & is.CAPITAL))) return at;
    if (left & is.CAPITAL && right & is.CAPITAL && right & is.TITLE && left & is.TITLE && this.first === at + 1)
      return at;
    return at - 1;
  }

  private isModifier(at: number): boolean {
    const naming = this.reading.namings[this.reading.namingOf[at] ?? -1];
    return naming !== undefined && naming.last - naming.first <= 2;
  }

  private opensBehind(at: number): boolean {
    return ((this.classes[at] ?? 0) & is.OPENS_SENTENCE) !== 0;
  }
}

class ForwardReader {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  private readonly start: number;
  private readonly how: How;
  private readonly stop: number;
  private head = -1;
  private indefinite = false;
  private determined = false;

  constructor(reading: Reading, start: number, how: How, stop: number) {
    this.reading = reading;
    this.stop = stop;
    this.classes = reading.words.classes;
    this.start = start;
    this.how = how;
  }

  read(): RolePhrase | null {
    const first = this.skipFillers(this.start);
    let at = this.determiner(first);
    at = this.untilHead(at);
    if (at < 0) return null;
    if (at < this.stop && this.namesSomebody(at)) return null;
    const last = this.trim(first, this.afterHead(at));
    if (last <= first) return null;
    const plural = ((this.classes[this.head] ?? 0) & is.PLURAL) !== 0;
    return { first, last, head: this.head, plural, determined: this.determined };
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
      this.determined = true;
      const lower = this.lower(at);
      this.indefinite = classes & is.ARTICLE ? !lower.startsWith('t') && lower !== 'its' : false;
      return at + 1;
    }
    return at;
  }

  private lower(at: number): string {
    return this.reading.text.slice(this.reading.words.start[at], this.reading.words.end[at]).toLowerCase();
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
        this.determined = true;
        lastHead = -1;
        continue;
      }
      if (!(classes & is.WORD)) {
        if (this.joinsAdjectives(at, start)) continue;
        break;
      }
      if ((this.reading.namingOf[at] ?? -1) >= 0) {
        if (lastHead >= 0) break;
        continue;
      }
      if (classes & (is.HEAD | is.DEMONYM) && !(classes & is.NOT_ROLE && !(classes & is.CAPITAL))) {
        lastHead = this.betterHead(lastHead, at);
        continue;
      }
      if (classes & is.LINK || (classes & is.RELATIVE && !(classes & is.ARTICLE))) break;
      if (classes & is.JOINER) {
        if (lastHead >= 0) break;
        continue;
      }
      if (classes & (is.ARTICLE | is.POSSESSIVE) && at > start) break;
      if (classes & (is.SPEECH | is.FINITE | is.SUBJECT_PRONOUN) && !(classes & (is.CAPITAL | is.ADJECTIVE))) break;
      if (classes & is.STOP && !(classes & (is.ADJECTIVE | is.ARTICLE))) break;
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
    const limit = Math.min(this.stop, this.start + LONGEST_AFTER);
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
    const lower = this.lower(at);
    return !(this.reading.language.verbEndings ?? [lower]).some((ending) => lower.endsWith(ending));
  }

  /** Where no mark ends the phrase, an unknown word straight behind a noun or name may be what its bearer did. */
  private mayBeVerb(at: number): boolean {
    const known = is.LINK | is.ARTICLE | is.POSSESSIVE | is.ADJECTIVE | is.HEAD | is.DEMONYM | is.NUMBER;
    if ((this.classes[at] ?? 0) & known) return false;
    return (
      ((this.classes[at - 1] ?? 0) & (is.HEAD | is.CAPITAL)) !== 0 && !((this.classes[at - 1] ?? 0) & is.ADJECTIVE)
    );
  }

  private isInnerMark(at: number): boolean {
    const char = charAt(this.reading, at);
    return (
      char === '&' || char === '/' || ((char === '-' || char === '’' || char === "'") && isTouching(this.reading, at))
    );
  }

  /** Behind "and": somebody else, or a new sentence. */
  private startsClause(at: number): boolean {
    const next = this.classes[this.skipFillers(at)] ?? 0;
    if (next & (is.SUBJECT_PRONOUN | is.FINITE | is.SPEECH) && !(next & (is.CAPITAL | is.HEAD | is.ADJECTIVE)))
      return true;
    return (this.reading.namingOf[at] ?? -1) >= 0;
  }

  /** "who advised the party on security": up to the next mark. "which" and "that" speak of something else. */
  private relativeClause(at: number, limit: number): number {
    const lower = this.lower(at);
    if (lower === 'that' || lower === 'which') return at;
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
