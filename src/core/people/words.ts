import type { PeopleLanguage } from '../languages/people/language.ts';
import * as is from './roles-lexicon.ts';

/**
 * The words and marks of a text as columns, one row each, with what each may be in its language. A possessive ending is a
 * row of its own; the full stop of an abbreviation belongs to it. Offsets are UTF-16 code units.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly classes: Int32Array;
  /** Abbreviations after which a sentence may end: 1, any other abbreviation: 2, else 0. */
  readonly abbreviated: Uint8Array;
}

/** What a word is no more when it turns out to be an acronym. */
const smallWord =
  is.STOP |
  is.RELATIVE |
  is.ARTICLE |
  is.POSSESSIVE |
  is.PREPOSITION |
  is.LINK |
  is.FINITE |
  is.SUBJECT_PRONOUN |
  is.FILLER |
  is.JOINER;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;
const MARK = 5;

const ascii = new Uint8Array(128).map((_, code) => kindOf(String.fromCharCode(code)));
const others = new Uint8Array(0x10000);

function kindOf(char: string): number {
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (char === '\n' || char === '\r' || char === '\u2029') return BREAK;
  return /\s/.test(char) ? SPACE : MARK;
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 128) return ascii[code] ?? MARK;
  let kind = others[code] ?? 0;
  if (kind === 0) {
    kind = code >= 0xd800 && code < 0xe000 ? LETTER : kindOf(String.fromCharCode(code));
    others[code] = kind;
  }
  return kind;
}

/** Splits a text into words and marks. Linear. */
export function splitWords(text: string, language: PeopleLanguage): Words {
  return new Splitter(text, is.lexiconOf(language)).run();
}

class Splitter {
  private readonly text: string;
  private readonly lexicon: is.Lexicon;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly classes: number[] = [];
  private readonly abbreviated: number[] = [];
  private pending = is.OPENS_PARAGRAPH;
  /** The last word was written in capitals. */
  private loud = false;

  constructor(text: string, lexicon: is.Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  run(): Words {
    const length = this.text.length;
    let at = 0;
    while (at < length) {
      const kind = kindAt(this.text, at);
      if (kind === SPACE) at++;
      else if (kind === BREAK) at = this.lineBreak(at);
      else if (kind === MARK && !this.opensWord(at)) at = this.push(at, at + 1, 0, 0);
      else at = this.word(at);
    }
    return {
      text: this.text,
      count: this.starts.length,
      start: Int32Array.from(this.starts),
      end: Int32Array.from(this.ends),
      classes: Int32Array.from(this.classes),
      abbreviated: Uint8Array.from(this.abbreviated),
    };
  }

  private push(start: number, end: number, classes: number, abbreviated: number): number {
    this.starts.push(start);
    this.ends.push(end);
    this.classes.push(classes | this.pending);
    this.abbreviated.push(abbreviated);
    this.pending = 0;
    return end;
  }

  /** A blank line parts paragraphs; a single line break does so only behind the end of a sentence. */
  private lineBreak(at: number): number {
    let end = at;
    let breaks = 0;
    for (; end < this.text.length; end++) {
      const kind = kindAt(this.text, end);
      if (kind === BREAK) breaks++;
      else if (kind !== SPACE) break;
    }
    const before = this.text.charAt((this.ends.at(-1) ?? 0) - 1);
    if (breaks > 1 || '.!?:…"”’»'.includes(before)) this.pending = is.OPENS_PARAGRAPH;
    return end;
  }

  private opensWord(at: number): boolean {
    const char = this.text.charAt(at);
    return (char === '@' || char === '#') && kindAt(this.text, at + 1) === LETTER;
  }

  private word(start: number): number {
    const text = this.text;
    let end = start + 1;
    let dotted = false;
    let part = start;
    for (; end < text.length; end++) {
      const kind = kindAt(text, end);
      if (kind === LETTER || kind === DIGIT) continue;
      if (kind !== MARK || end + 1 >= text.length) break;
      const next = kindAt(text, end + 1);
      if (!joins(text.charAt(end), text, end, next, end - part)) break;
      dotted ||= text.charAt(end) === '.' && next === LETTER;
      part = end + 1;
    }
    return this.finish(start, end, dotted);
  }

  private finish(start: number, end: number, dotted: boolean): number {
    const text = this.text;
    const elided = this.elisionAt(start, end);
    if (elided > 0) {
      this.push(start, start + elided, this.classesOf(text.slice(start, start + elided).toLowerCase(), start), 0);
      return this.finish(start + elided, end, dotted);
    }
    const lower = text.slice(start, end).toLowerCase();
    const genitive = this.lexicon.genitives.find((ending) => lower.length > ending.length && lower.endsWith(ending));
    if (genitive !== undefined) {
      const stem = lower.slice(0, -genitive.length);
      const classes = this.classesOf(stem, start);
      this.push(start, end - genitive.length, classes, 0);
      const contracted = (classes & (is.STOP | is.SUBJECT_PRONOUN)) !== 0;
      return this.push(end - genitive.length, end, contracted ? is.FINITE | is.WORD : is.GENITIVE, 0);
    }
    if (text.charAt(end) === '.') {
      const full = `${lower}.`;
      const closing = this.lexicon.closingAbbreviations.has(full);
      const initial = end - start === 1 && isUpper(text, start);
      if (closing || dotted || initial || this.lexicon.abbreviations.has(full)) {
        const classes = this.classesOf(full, start) | (initial || dotted ? this.classesOf(lower, start) : 0);
        return this.push(start, end + 1, classes, closing ? 1 : 2);
      }
    }
    return this.push(start, end, this.classesOf(lower, start), 0);
  }

  /** Length of an elided word and its apostrophe at the head of a word ("l'", "dell’"), or 0. */
  private elisionAt(start: number, end: number): number {
    for (const elision of this.lexicon.elisions) {
      const length = elision.length;
      if (end - start > length && this.text.slice(start, start + length).toLowerCase() === elision) return length;
    }
    return 0;
  }

  private classesOf(lower: string, start: number): number {
    let classes = is.classesOf(this.lexicon, lower) | is.WORD;
    if (isUpper(this.text, start)) classes |= is.CAPITAL;
    if (kindAt(this.text, start) === DIGIT) classes |= is.NUMBER;
    return this.isAcronym(lower, start) ? classes & ~smallWord : classes;
  }

  /** "WHO", "IT": written in capitals behind a word that is not, a small word is a name. */
  private isAcronym(lower: string, start: number): boolean {
    const follows = this.loud;
    const { length } = lower;
    this.loud =
      length > 1 &&
      isUpper(this.text, start + length - 1) &&
      this.text.slice(start, start + length) === lower.toUpperCase();
    return this.loud && !follows && length < 6;
  }
}

/** Whether a mark inside a word joins its two parts: "O'Brien", "son-in-law", "U.S", "5,000", "AT&T". */
function joins(mark: string, text: string, at: number, next: number, partLength: number): boolean {
  if (next !== LETTER && next !== DIGIT) return false;
  if (mark === '-' || mark === '‑' || mark === "'" || mark === '’') return true;
  if (mark === '.')
    return next === LETTER ? partLength === 1 || isDegree(text, at, partLength) : kindAt(text, at - 1) === DIGIT;
  if (mark === ',') return next === DIGIT && kindAt(text, at - 1) === DIGIT;
  return mark === '&' && isUpper(text, at - 1) && isUpper(text, at + 1);
}

/** "Ph.D": one capital behind the full stop. */
function isDegree(text: string, at: number, partLength: number): boolean {
  return partLength === 2 && isUpper(text, at + 1) && kindAt(text, at + 2) !== LETTER;
}

/** Whether the text at `index` is an upper-case letter. */
export function isUpper(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(index);
  return char !== char.toLowerCase();
}
