import type { Gender, PeopleLanguage } from '../languages/people/language.ts';
import { fold } from './lexicon.ts';
import * as is from './roles-lexicon.ts';
import { sentenceStarts } from './sentences.ts';
import type { Words } from './words.ts';

/** Capitalised words that stand together, with what stands around them. Counted in words; `last` is the word behind. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Where the courtesy title before the run begins, else `first`. */
  readonly courtesyFirst: number;
  /** The run's words folded, particles left out. */
  readonly names: readonly string[];
  /** The run folded whole, particles and all. */
  readonly folded: string;
  /** The word before (courtesy title not counted) and the word behind, as printed; empty behind a mark. */
  readonly before: string;
  /** The same, past a title with a capital: "escuela" before "Fray Bartolomé". */
  readonly outer: string;
  readonly after: string;
  readonly gender: Gender | null;
  readonly hasCourtesy: boolean;
  readonly hasTitle: boolean;
  /** A title, role, relation or courtesy title stands straight before, or a role and a comma. */
  readonly isIntroduced: boolean;
  /** A role or an age stands behind a comma. */
  readonly isExplained: boolean;
  /** A verb of speech stands beside. */
  readonly speaks: boolean;
  /** Opens a sentence, or no small word binds it to what stands before. */
  readonly isFree: boolean;
  readonly followsArticle: boolean;
  readonly followsPlacePreposition: boolean;
  /** Also a function word, day or month. */
  readonly isCommon: boolean;
  /** Capitals only, as an abbreviation. */
  readonly isSpelledOut: boolean;
}

const placePrepositions = new Set('in en em aus nach bei'.split(' '));

/** Reads the runs of a text. */
export class RunReader {
  readonly words: Words;
  private readonly particles: ReadonlySet<string>;
  private readonly honorifics: ReadonlyMap<string, Gender | null>;
  private readonly isFirstName: (folded: string) => boolean;
  private readonly capitalisesNouns: boolean;

  /** Where every noun has a capital, only first names are linked to the next word by a particle. */
  constructor(
    words: Words,
    language: PeopleLanguage,
    isFirstName: (folded: string) => boolean,
    capitalisesNouns: boolean,
  ) {
    this.isFirstName = isFirstName;
    this.capitalisesNouns = capitalisesNouns;
    this.words = words;
    this.particles = new Set(language.particles);
    this.honorifics = new Map(language.honorifics.map(({ form, gender }) => [form.toLowerCase(), gender]));
    for (const at of sentenceStarts(words))
      if (at < words.count) words.classes[at] = this.classes(at) | is.OPENS_SENTENCE;
  }

  all(): Run[] {
    const runs: Run[] = [];
    for (let at = 0; at < this.words.count; at++) {
      if (!this.isName(at)) continue;
      const end = this.endOf(at);
      let first = at;
      while (first < end - 1 && this.isLeadIn(first, end - first)) first++;
      if (!this.isSmallWord(first, end)) runs.push(this.run(this.withParticles(first), end));
      at = end - 1;
    }
    return runs;
  }

  /** What a full name's bearer may be called by: the last name with its particles, folded. */
  surnamesOf({ first, last, names }: Run): string[] {
    const from = names.length > 1 ? first + 1 : first;
    for (let at = from; at < last; at++) {
      if (this.particles.has(this.lower(at)) || at === last - 1) return [this.fold(at, last)];
    }
    return [];
  }

  /** A part of a run as a run of its own. */
  part(first: number, last: number): Run {
    return this.run(first, last);
  }

  /** The run with the particles straight before it ("Van Loon", "de Graaf"); null if there are none. */
  widened(run: Run): Run | null {
    let first = run.first;
    while (first > run.first - 3 && this.particles.has(this.lower(first - 1)) && !this.parts(first)) first--;
    return first < run.first ? this.run(first, run.last) : null;
  }

  foldedAt(at: number): string {
    return fold(this.printed(at));
  }

  private classes(at: number): number {
    return this.words.classes[at] ?? 0;
  }

  private printed(at: number): string {
    return at < 0 ? '' : this.words.text.slice(this.words.start[at] ?? 0, this.words.end[at] ?? 0);
  }

  private lower(at: number): string {
    return this.printed(at).toLowerCase();
  }

  private fold(first: number, last: number): string {
    const parts: string[] = [];
    for (let at = first; at < last; at++) parts.push(fold(this.printed(at)));
    return parts.join(' ');
  }

  private opens(at: number): boolean {
    return (
      (this.classes(at) & (is.OPENS_SENTENCE | is.OPENS_PARAGRAPH)) !== 0 || /[«„“"‘'»:]/.test(this.printed(at - 1))
    );
  }

  private isName(at: number): boolean {
    return (this.classes(at) & is.WORD) !== 0 && (this.classes(at) & is.CAPITAL) !== 0;
  }

  private endOf(at: number): number {
    let end = at + 1;
    for (;;) {
      let next = end;
      while (next < end + 3 && this.particles.has(this.lower(next)) && !this.isName(next) && !this.parts(next)) next++;
      if (!this.isName(next) || this.parts(next)) return end;
      if (next > end && !this.mayLink(end - 1, next)) return end;
      end = next + 1;
    }
  }

  /** Whether the particles between two capitalised words make one name of them. */
  private mayLink(left: number, right: number): boolean {
    if (this.isFirstName(this.foldedAt(left)))
      return !(this.capitalisesNouns && (this.classes(left + 1) & is.ARTICLE) !== 0);
    return !this.capitalisesNouns && !this.isLeadIn(left, 1) && !this.isLeadIn(right, 1);
  }

  /** A single function word or courtesy title with a capital only because a sentence begins. */
  private isSmallWord(first: number, end: number): boolean {
    return (
      first === end - 1 && this.opens(first) && (this.classes(first) & (is.STOP | is.HONORIFIC | is.ARTICLE)) !== 0
    );
  }

  /** A new line or sentence keeps words apart. */
  private parts(at: number): boolean {
    return (this.classes(at) & (is.OPENS_SENTENCE | is.OPENS_PARAGRAPH)) !== 0;
  }

  /** Words at the head of a run that are not part of a name; `left` words of the run stand from here on. */
  private isLeadIn(at: number, left: number): boolean {
    const classes = this.classes(at);
    if (this.particles.has(this.lower(at)) && !this.opens(at)) return false;
    if (classes & (is.TITLE | is.ROLE_NOUN | is.RELATION | is.HONORIFIC | is.ARTICLE | is.POSSESSIVE)) return true;
    if (classes & (is.STOP | is.PREPOSITION)) return true;
    if (classes & is.DEMONYM) return left > 2;
    return this.opens(at) && (classes & (is.FINITE | is.SPEECH | is.ADJECTIVE)) !== 0;
  }

  /** Small particles before a capital belong to a name that is known with them. */
  private withParticles(first: number): number {
    let at = first;
    while (at > 0 && this.particles.has(this.lower(at - 1)) && !this.parts(at) && this.isCourtesy(at - 2)) at--;
    return at;
  }

  private isCourtesy(at: number): boolean {
    return this.honorifics.has(this.lower(at)) && this.classes(at) !== 0;
  }

  private run(first: number, last: number): Run {
    let courtesyFirst = first;
    while (courtesyFirst > 0 && this.isCourtesy(courtesyFirst - 1)) courtesyFirst--;
    const before = courtesyFirst - 1;
    const context = this.classes(before);
    const title = (context & is.TITLE) !== 0 && !this.isMark(before);
    const hasCourtesy = courtesyFirst < first;
    const names: string[] = [];
    for (let at = first; at < last; at++) if (!this.particles.has(this.lower(at))) names.push(fold(this.printed(at)));
    const text = this.words.text.slice(this.words.start[first] ?? 0, this.words.end[last - 1] ?? 0);
    const outer = title && this.isName(before) && !this.opens(before) ? before - 1 : before;
    return {
      first,
      last,
      courtesyFirst,
      names: names.length > 0 ? names : [this.fold(first, last)],
      folded: this.fold(first, last),
      before: this.isMark(before) ? '' : this.printed(before),
      outer: this.isMark(outer) ? '' : this.printed(outer),
      after: this.isMark(last) ? '' : this.printed(last),
      gender: hasCourtesy ? (this.honorifics.get(this.lower(courtesyFirst)) ?? null) : null,
      hasCourtesy,
      hasTitle: title,
      isIntroduced: hasCourtesy || this.introduces(before),
      isExplained: this.isExplained(last),
      speaks: this.speaks(courtesyFirst, last),
      isFree: this.opens(courtesyFirst) || this.isMark(before) || (context & (is.PREPOSITION | is.LINK)) === 0,
      followsArticle: (context & is.ARTICLE) !== 0,
      followsPlacePreposition: placePrepositions.has(this.lower(before)),
      isCommon: last - first === 1 && (this.classes(first) & (is.STOP | is.PREPOSITION)) !== 0,
      isSpelledOut: /^\p{Lu}{2,}(?:\s|$)/u.test(text),
    };
  }

  private isMark(at: number): boolean {
    return at < 0 || at >= this.words.count || (this.classes(at) & is.WORD) === 0;
  }

  /** "die Richterin X", "la ministra de Medio Ambiente, X": a role that ends here, or its complement behind a role. */
  private introduces(at: number): boolean {
    const direct = is.TITLE | is.ROLE_NOUN | is.VAGUE_NOUN | is.RELATION | is.DEMONYM;
    if (!this.isMark(at)) {
      if (this.classes(at) & direct) return true;
      return (this.classes(at) & is.ADJECTIVE) !== 0 && (this.classes(at - 1) & direct) !== 0;
    }
    if (this.printed(at) !== ',') return false;
    for (let back = at - 1; back > at - 8 && back >= 0 && !this.isMark(back); back--) {
      if (this.classes(back) & (is.TITLE | is.ROLE_NOUN | is.RELATION)) return true;
      if (this.classes(back) & (is.FINITE | is.SPEECH)) return false;
    }
    return false;
  }

  private isExplained(last: number): boolean {
    const mark = this.printed(last);
    if (mark !== ',' && mark !== '(') return false;
    for (let at = last + 1; at < last + 4; at++) {
      const classes = this.classes(at);
      if (classes & (is.TITLE | is.ROLE_NOUN | is.RELATION | is.NUMBER | is.VAGUE_NOUN)) return true;
      if (!(classes & (is.ARTICLE | is.ADJECTIVE | is.POSSESSIVE))) return false;
    }
    return false;
  }

  private speaks(first: number, last: number): boolean {
    const isSpeech = (at: number) => (this.classes(at) & is.SPEECH) !== 0;
    let next = last;
    while (next < last + 3 && this.classes(next) & is.FILLER && !isSpeech(next)) next++;
    let before = first - 1;
    while (
      before > first - 4 &&
      this.classes(before) & (is.FILLER | is.ARTICLE | is.TITLE | is.ROLE_NOUN) &&
      !isSpeech(before)
    )
      before--;
    return isSpeech(next) || isSpeech(before);
  }
}
