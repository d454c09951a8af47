import type { PeopleLanguage, RolePattern } from '../languages/people/language.ts';
import { type Naming, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';
import type { RolePhrase } from './roles-phrase.ts';
import { phraseAfter } from './roles-phrase-after.ts';
import { phraseBefore } from './roles-phrase-before.ts';
import { phraseUpTo } from './roles-phrase-up-to.ts';

/** A place where a pattern holds: the words to show, and the noun phrase in it if there is one. */
export interface RoleMatch {
  readonly pattern: RolePattern;
  readonly first: number;
  readonly last: number;
  readonly phrase: RolePhrase | null;
}

type Element =
  | {
      readonly kind:
        | 'role'
        | 'roles'
        | 'loose'
        | 'age'
        | 'party'
        | 'place'
        | 'rest'
        | 'aside'
        | 'owner'
        | 'other'
        | 'letters'
        | 'postnominals'
        | 'skip';
    }
  | { readonly kind: 'mark'; readonly marks: string }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean };

interface Compiled {
  readonly pattern: RolePattern;
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

const compiled = new WeakMap<PeopleLanguage, readonly Compiled[]>();

/** Every pattern of the language that holds for this naming, in the language's order. */
export function matchRoles(reading: Reading, naming: Naming): RoleMatch[] {
  let patterns = compiled.get(reading.language);
  if (patterns === undefined) {
    patterns = reading.language.rolePatterns.map(compile);
    compiled.set(reading.language, patterns);
  }
  const matches: RoleMatch[] = [];
  for (const pattern of patterns) {
    const match = matchOne(reading, naming, pattern);
    if (match !== null) matches.push(match);
  }
  return matches;
}

function compile(pattern: RolePattern): Compiled {
  const elements = pattern.pattern.split(' ');
  const name = elements.indexOf('{name}');
  return {
    pattern,
    before: elements.slice(0, name).reverse().map(element),
    after: elements.slice(name + 1).map(element),
  };
}

function element(source: string): Element {
  if (source === '*') return { kind: 'skip' };
  if (source.startsWith('{')) return { kind: source.slice(1, -1) as 'role' };
  if (source === '-') return { kind: 'mark', marks: '-–—' };
  if (source.length === 1 && !/\p{L}/u.test(source)) return { kind: 'mark', marks: source };
  const optional = source.endsWith('?');
  return { kind: 'words', words: new Set((optional ? source.slice(0, -1) : source).split('|')), optional };
}

function matchOne(reading: Reading, naming: Naming, { pattern, before, after }: Compiled): RoleMatch | null {
  const left = new Matcher(reading, -1, before);
  if (before.length > 0 && !left.run(0, titlesSkipped(reading, naming.first))) return null;
  const right = new Matcher(reading, 1, after);
  if (after.length > 0 && !right.run(0, naming.last)) return null;
  const phrase = left.phrase ?? right.phrase;
  const first = before.length > 0 ? left.at : naming.first;
  const last = after.length > 0 ? right.at : naming.last;
  if (pattern.shows === 'whole') return { pattern, first, last, phrase };
  if (pattern.shows === 'behind')
    return { pattern, first: right.shown, last: withoutBracket(reading, right.shown, last), phrase };
  return phrase === null ? null : { pattern, first: phrase.first, last: phrase.last, phrase };
}

/** A closing bracket whose opening one is not shown goes too. */
function withoutBracket(reading: Reading, first: number, last: number): number {
  const { words, text } = reading;
  const isBracket = text.charAt(words.start[last - 1] ?? 0) === ')';
  return isBracket && !text.slice(words.start[first], words.end[last - 1]).includes('(') ? last - 1 : last;
}

/** Courtesy titles that are not part of the naming stand between a role and the name. */
function titlesSkipped(reading: Reading, first: number): number {
  let at = first;
  while (
    at > 0 &&
    (reading.words.classes[at - 1] ?? 0) & is.HONORIFIC &&
    !((reading.words.classes[at - 1] ?? 0) & is.HEAD)
  )
    at--;
  return at;
}

/** Walks one side of a pattern, away from the name. `at` is the word reached: the first one taken (left) or the one behind (right). */
class Matcher {
  at = 0;
  shown = 0;
  phrase: RolePhrase | null = null;
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  private readonly direction: 1 | -1;
  private readonly elements: readonly Element[];

  constructor(reading: Reading, direction: 1 | -1, elements: readonly Element[]) {
    this.reading = reading;
    this.classes = reading.words.classes;
    this.direction = direction;
    this.elements = elements;
  }

  run(index: number, at: number): boolean {
    const current = this.elements[index];
    if (current === undefined) {
      this.at = at;
      return true;
    }
    if (!this.inSentence(at)) return false;
    if (current.kind === 'skip') return this.skip(index + 1, at);
    if (current.kind === 'words') return this.literal(current, index, at);
    const next = current.kind === 'mark' ? this.mark(current.marks, at) : this.slot(current.kind, at);
    return next >= 0 && this.run(index + 1, next);
  }

  private inSentence(at: number): boolean {
    if (this.direction < 0) return at > 0 && !((this.classes[at] ?? 0) & is.OPENS_SENTENCE);
    return at < this.reading.words.count && !((this.classes[at] ?? 0) & is.OPENS_SENTENCE);
  }

  private word(at: number): string {
    const index = this.direction < 0 ? at - 1 : at;
    return this.reading.text.slice(this.reading.words.start[index], this.reading.words.end[index]);
  }

  private skip(index: number, start: number): boolean {
    if (this.shown === 0) this.shown = start;
    let at = start;
    for (let steps = 0; steps <= 10; steps++, at += this.direction) {
      if (!this.inSentence(at)) return false;
      if (this.run(index, at)) return true;
      const between = this.direction < 0 ? at - 1 : at;
      if (!((this.classes[between] ?? 0) & (is.WORD | is.GENITIVE))) return false;
      if ((this.reading.namingOf[between] ?? -1) >= 0) return false;
    }
    return false;
  }

  private literal(current: { words: ReadonlySet<string>; optional: boolean }, index: number, at: number): boolean {
    if (current.words.has(this.word(at).toLowerCase())) {
      if (this.shown === 0) this.shown = at;
      return this.run(index + 1, at + this.direction);
    }
    return current.optional && this.run(index + 1, at);
  }

  private mark(marks: string, at: number): number {
    const char = this.word(at);
    if (char.length !== 1 || !marks.includes(char)) return -1;
    if (this.shown === 0) this.shown = at + 1;
    return at + this.direction;
  }

  private slot(kind: Element['kind'], at: number): number {
    if (this.shown === 0) this.shown = at;
    if (kind === 'age') return this.age(at);
    if (kind === 'party') return this.party(at);
    if (kind === 'place') return this.place(at);
    if (kind === 'rest') return this.rest(at);
    if (kind === 'aside') return this.aside(at);
    if (kind === 'owner') return this.owner(at);
    if (kind === 'letters') return this.letters(at);
    if (kind === 'postnominals') return this.postnominals(at);
    if (kind === 'other') return this.other(at);
    const phrase = this.direction < 0 ? this.phraseTo(at) : this.phraseFrom(kind, at);
    if (phrase === null || (kind === 'roles') !== phrase.plural) return -1;
    this.phrase = phrase;
    return this.direction < 0 ? phrase.first : phrase.last;
  }

  private phraseTo(at: number): RolePhrase | null {
    return this.reading.text.charAt(this.reading.words.start[at] ?? 0) === ','
      ? phraseUpTo(this.reading, at)
      : phraseBefore(this.reading, at);
  }

  private phraseFrom(kind: Element['kind'], at: number): RolePhrase | null {
    const closed = !((this.classes[at - 1] ?? 0) & (is.WORD | is.GENITIVE));
    return phraseAfter(this.reading, at, { loose: kind === 'loose', closed });
  }

  /** All there is between brackets, at most sixty words. */
  private aside(start: number): number {
    if (this.word(start) !== '(') return -1;
    let depth = 0;
    const limit = Math.min(this.reading.words.count, start + 60);
    for (let at = start; at < limit; at++) {
      const word = this.word(at);
      if (word === '(') depth++;
      else if (word === ')' && --depth === 0) return this.skipNote(at + 1);
    }
    return -1;
  }

  /** "[1]": the mark of a footnote. */
  private skipNote(at: number): number {
    return this.word(at) === '[' && this.word(at + 2) === ']' ? at + 3 : at;
  }

  /** "the Herald's": an institution that owns what follows; never a person or a day. */
  private owner(at: number): number {
    const naming = namingAt(this.reading, at);
    if (!((this.classes[at - 1] ?? 0) & is.GENITIVE) || naming === undefined || naming.last - naming.first < 2)
      return -1;
    const classes = this.classes[at - 2] ?? 0;
    if (
      !(classes & is.CAPITAL) ||
      classes & (is.STOP | is.HEAD | is.OPENS_SENTENCE) ||
      (this.reading.namingOf[at - 2] ?? -1) >= 0
    )
      return -1;
    return at - 2;
  }

  private age(at: number): number {
    return /^(\d{1,2}|1[01]\d)$/.test(this.word(at)) ? at + this.direction : -1;
  }

  /** "R-Ky.", "D": up to the closing bracket, at most four words; without brackets one word with a dash. */
  private party(at: number): number {
    const word = this.word(at);
    if (!/^\p{Lu}{1,5}([-–].+)?$/u.test(word)) return -1;
    let end = at;
    while (end < at + 5 && end < this.reading.words.count && this.word(end) !== ')') end++;
    if (this.word(end) === ')') return end;
    const letters = /^\p{Lu}+(?=[-–]\p{Lu})/u.exec(word)?.[0] ?? '';
    return (this.reading.language.partyLetters ?? []).includes(letters) ? at + 1 : -1;
  }

  /** Names of places and institutions: capitals, with small words between them. */
  private place(at: number): number {
    let end = at;
    let last = -1;
    while (
      end < at + 12 &&
      end < this.reading.words.count &&
      !(end > at && (this.classes[end] ?? 0) & is.OPENS_SENTENCE)
    ) {
      const classes = this.classes[end] ?? 0;
      if ((this.reading.namingOf[end] ?? -1) >= 0) break;
      if (classes & (is.CAPITAL | is.NUMBER)) last = end + 1;
      else if (!(classes & (is.LINK | is.ARTICLE | is.JOINER | is.GENITIVE)) && this.word(end) !== '&') break;
      end++;
    }
    return last > 0 && this.isNounBehind(last) ? last + 1 : last;
  }

  /** "the Progressive [party]": one more word that closes the name. */
  private isNounBehind(at: number): boolean {
    const known =
      is.FINITE | is.SPEECH | is.STOP | is.PREPOSITION | is.LINK | is.JOINER | is.FILLER | is.OPENS_SENTENCE;
    const classes = this.classes[at] ?? 0;
    if (!(classes & is.WORD) || classes & known || (this.reading.namingOf[at] ?? -1) >= 0) return false;
    const next = this.classes[at + 1] ?? 0;
    return !(next & is.WORD) || (next & (is.STOP | is.PREPOSITION | is.OPENS_SENTENCE)) !== 0;
  }

  /** Degrees behind a name: "MD, Ph.D.". */
  private letters(start: number): number {
    let at = start;
    while (at < start + 12 && /^(\p{Lu}[\p{L}.]{0,4}|,)$/u.test(this.word(at))) at++;
    return at > start && this.word(at - 1) === ',' ? at - 1 : -1;
  }

  /** Honours behind a name without a comma: "DBE RA". */
  private postnominals(start: number): number {
    let at = start;
    while (at < start + 6 && /^\p{Lu}{2,5}$/u.test(this.word(at))) at++;
    return at > start ? at : -1;
  }

  /** Somebody else's name. */
  private other(at: number): number {
    return this.reading.namings[this.reading.namingOf[at] ?? -1]?.last ?? -1;
  }

  private rest(at: number): number {
    let end = at;
    const limit = Math.min(this.reading.words.count, at + 17);
    while (end < limit && (this.classes[end] ?? 0) & (is.WORD | is.GENITIVE)) {
      if (end > at && (this.classes[end] ?? 0) & is.OPENS_SENTENCE) break;
      end++;
    }
    return end > at + 1 && (end < limit || end === this.reading.words.count) ? end : -1;
  }
}
