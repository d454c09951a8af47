import { charAt, lowerAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';
import type { RolePhrase } from './roles-phrase.ts';

const LONGEST = 16;
const opaque = is.STOP | is.FINITE | is.SPEECH | is.PARTICIPLE | is.SUBJECT_PRONOUN | is.RELATIVE;

/** The role phrase that ends straight before word `end`, or null: "the then Home Secretary", "Mr. Lee's lawyer". */
export function phraseBefore(reading: Reading, end: number): RolePhrase | null {
  return new BackwardReader(reading, end).read();
}

class BackwardReader {
  private readonly reading: Reading;
  private readonly end: number;
  private readonly classes: Int32Array;
  private first: number;
  private head = -1;
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
    const limit = Math.max(0, this.end - LONGEST);
    while (at >= limit) {
      const next = this.step(at);
      if (next === at) {
        this.closeGuess(at);
        break;
      }
      if (this.opensBehind(at)) break;
      at = next;
    }
    if (this.head < 0) return null;
    return {
      first: this.first,
      last: this.end,
      head: this.head,
      plural: ((this.classes[this.head] ?? 0) & is.PLURAL) !== 0,
    };
  }

  /** One unknown word between the beginning of a phrase and what is known of it belongs to it: "by [visual] artist Ann Lee". */
  private closeGuess(at: number): void {
    if (this.head < 0 || this.guesses !== 1 || this.first !== at + 2) return;
    const classes = this.classes[at] ?? 0;
    const isInfinitive = (this.reading.language.infinitiveMarkers ?? []).includes(lowerAt(this.reading, at));
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
    if (classes & is.ADJECTIVE || (capital && (!(classes & is.HONORIFIC) || this.opensPlace(at))))
      return this.head < 0 && !capital ? at : this.take(at);
    if (classes & is.NUMBER) return this.isNumberInName(at) ? this.take(at) : at;
    return this.guess(at);
  }

  /** "Sri Lanka captain": a courtesy that opens the name of a place in the phrase. */
  private opensPlace(at: number): boolean {
    const next = this.classes[at + 1] ?? 0;
    return this.head > at + 1 && (next & is.CAPITAL) !== 0 && !(next & is.HEAD);
  }

  /** "Radio 1", "37-year-old". */
  private isNumberInName(at: number): boolean {
    return lowerAt(this.reading, at).includes('-') || ((this.classes[at - 1] ?? 0) & is.CAPITAL) !== 0;
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
    const lower = lowerAt(this.reading, at);
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
      this.partsTitle(at) ||
      this.isVerb(at)
    )
      return at;
    return at - 1;
  }

  /** "it is [the bill] Senator Lee wrote": a title with a capital begins a phrase of its own behind an article and a plain noun. */
  private partsTitle(at: number): boolean {
    const next = this.classes[at + 1] ?? 0;
    const own = this.classes[at] ?? 0;
    return (
      (next & is.TITLE) !== 0 &&
      (next & is.CAPITAL) !== 0 &&
      !(own & (is.CAPITAL | is.ADJECTIVE | is.DEMONYM)) &&
      ((this.classes[at - 1] ?? 0) & is.ARTICLE) !== 0
    );
  }

  /** "the guards [freed] sailor Ann Lee": behind a noun such a form is a verb, behind an article it is not. */
  private isVerb(at: number): boolean {
    const before = this.classes[at - 1] ?? 0;
    if (before & (is.ARTICLE | is.POSSESSIVE | is.GENITIVE)) return false;
    const lower = lowerAt(this.reading, at);
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
    }
    return at;
  }

  /** "another", "one of": they say more than an article. */
  private isTelling(at: number): boolean {
    return (this.reading.language.tellingArticles ?? []).includes(lowerAt(this.reading, at));
  }

  /** "the president's", "Mr. Trump's": the whole possessor is taken in. */
  private possessor(at: number): number {
    if (this.head < 0 || at === 0) return at;
    this.guesses = 0;
    let index = at - 1;
    const naming = this.reading.namingOf[index] ?? -1;
    if (naming >= 0) {
      this.first = this.reading.namings[naming]?.first ?? index;
      return at;
    }
    this.first = index;
    while (index > at - 7 && index > 0 && !this.opensBehind(index)) {
      const classes = this.classes[index - 1] ?? 0;
      if (classes & is.ARTICLE) this.first = index - 1;
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
    const isPerson = (left & is.HEAD && !(left & is.PLURAL)) || right & is.HEAD;
    if (!(left & right & is.CAPITAL) || isPerson || (left | right) & is.STOP || this.guesses > 0) return false;
    if ((this.reading.namingOf[at - 1] ?? -1) >= 0) return false;
    return (this.reading.language.innerNameLinks ?? []).includes(lowerAt(this.reading, at));
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
