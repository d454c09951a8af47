import type { PeopleLanguage, RolePattern } from '../languages/people/language.ts';
import { charAt, isAgeNoun, lowerAt, type Naming, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';
import type { RolePhrase } from './roles-phrase.ts';
import { phraseAfter } from './roles-phrase-after.ts';
import { phraseBefore } from './roles-phrase-before.ts';
import { phraseUpTo } from './roles-phrase-up-to.ts';
import { type Slot, slots } from './roles-slots.ts';

/** A place where a pattern holds: the words to show, and the noun phrase in it if there is one. */
export interface RoleMatch {
  readonly pattern: RolePattern;
  readonly first: number;
  readonly last: number;
  readonly phrase: RolePhrase | null;
}

type Element =
  | { readonly kind: 'role' | 'roles' | 'loose' | 'skip' }
  | { readonly kind: 'slot'; readonly read: Slot }
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
  if (source.startsWith('{')) return hole(source.slice(1, -1));
  if (source === '-') return { kind: 'mark', marks: '-–—' };
  if (source.length === 1 && !/\p{L}/u.test(source)) return { kind: 'mark', marks: source };
  const optional = source.endsWith('?');
  return { kind: 'words', words: new Set((optional ? source.slice(0, -1) : source).split('|')), optional };
}

function hole(name: string): Element {
  if (name === 'role' || name === 'roles' || name === 'loose') return { kind: name };
  const read = slots[name];
  if (read === undefined) throw new Error(`no part of a role pattern is called "${name}"`);
  return { kind: 'slot', read };
}

function matchOne(reading: Reading, naming: Naming, { pattern, before, after }: Compiled): RoleMatch | null {
  const left = new Matcher(reading, -1, before);
  const start = titlesSkipped(reading, naming.first);
  if (before.length > 0 && !left.run(0, start)) {
    const further = rankSkipped(reading, start);
    if (further === start || !left.run(0, further)) return null;
  }
  const right = new Matcher(reading, 1, after);
  if (after.length > 0 && !right.run(0, naming.last)) return null;
  const phrase = left.phrase ?? right.phrase;
  const first = before.length > 0 ? left.at : naming.first;
  const last = after.length > 0 ? right.at : naming.last;
  if (pattern.shows === 'whole') return { pattern, first, last, phrase };
  if (pattern.shows === 'behind')
    return { pattern, first: right.shown, last: withoutMark(reading, right.shown, last), phrase };
  return phrase === null ? null : { pattern, first: phrase.first, last: phrase.last, phrase };
}

/** A comma at the end is not shown, nor a closing bracket whose opening one is not. */
function withoutMark(reading: Reading, first: number, last: number): number {
  const { words, text } = reading;
  const mark = text.charAt(words.start[last - 1] ?? 0);
  if (mark === ',') return last - 1;
  return mark === ')' && !text.slice(words.start[first], words.end[last - 1]).includes('(') ? last - 1 : last;
}

/** Courtesy titles that are not part of the naming, and an age, stand between a role and the name: "the suspect, 31-year-old Lee". */
function titlesSkipped(reading: Reading, first: number): number {
  let at = first;
  while (at > 0) {
    const classes = reading.words.classes[at - 1] ?? 0;
    const isTitle = classes & is.HONORIFIC && !(classes & is.HEAD);
    if (!isTitle && !isAgeNoun(reading, at - 1)) break;
    at--;
  }
  return at;
}

/** "its spokesman, [Col.] Ann Lee": a rank cut short says less than what stands before the comma, and does not part it from the name. */
function rankSkipped(reading: Reading, first: number): number {
  const classes = reading.words.classes[first - 1] ?? 0;
  const isRank = (classes & is.TITLE) !== 0 && lowerAt(reading, first - 1).endsWith('.');
  return isRank && charAt(reading, first - 2) === ',' ? first - 1 : first;
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
    const next = current.kind === 'mark' ? this.mark(current.marks, at) : this.hole(current, at);
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

  private hole(current: Element, at: number): number {
    if (this.shown === 0) this.shown = at;
    if (current.kind === 'slot') return current.read(this.reading, at);
    const phrase = this.direction < 0 ? this.phraseTo(at) : this.phraseFrom(current.kind, at);
    if (phrase === null || (current.kind === 'roles') !== phrase.plural) return -1;
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
}
