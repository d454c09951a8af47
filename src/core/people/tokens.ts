/**
 * Words of a text, as columns: one row a token. Made once and shared by every later step. Offsets are UTF-16 code units.
 * A word type is one distinct spelling; most facts about words are worked out once a type, not once a token.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `types`. */
  readonly type: Int32Array;
  readonly flags: Uint8Array;
  readonly types: readonly string[];
}

/** The token begins a sentence. */
export const SENTENCE_START = 1;
/** The token begins a line. */
export const LINE_START = 2;
/** White space stands before the token. */
export const SPACE_BEFORE = 4;
/** The token was cut from the one before it at a hyphen ("Trump" + "-" + "backed"). */
export const HYPHEN_JOINED = 8;

const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj cpl pvt st jr sr rev hon fr inc corp co ltd llc ' +
    'no vs etc jan feb mar apr jun jul aug sep sept oct nov dec mt ft messrs mme mlle supt det insp ave blvd dept est ' +
    'fla calif mich tex kan ky mont neb nev wyo ark vt mass conn penn pa wis minn ill ind ariz colo tenn va md del ga ala miss ore wash okla ph.d m.d u.s u.k u.n d.c ' +
    'a.m p.m e.g i.e b.a esq atty dist sec engr smt thos wm chas jas'
  ).split(' '),
);

/** Second halves that are words of their own behind a hyphen: "Trump-era", "London-based". */
const hyphenEndings = new Set(
  (
    'era led based backed style like run born controlled related owned appointed linked bashing supporting trained educated elect old year ' +
    'leaning speaking inspired nominated affiliated dominated only free wide made sponsored funded themed approved friendly type aligned ' +
    'brokered mediated imposed held occupied bound listed directed starring penned haters supporters critics negotiated endorsed designed ' +
    'created founded hosted produced fronted proof loving obsessed branded focused esque ish'
  ).split(' '),
);
/** First halves that are words of their own before a hyphen: "post-Mueller", "then-Senator". */
const hyphenBeginnings = new Set(
  'post pre anti pro ex non mid then now un neo vice ultra hyper never fellow former'.split(' '),
);

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const OTHER = 5;
const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  asciiClass[code] = /[a-z]/i.test(char)
    ? LETTER
    : /\d/.test(char)
      ? DIGIT
      : /[\n\r]/.test(char)
        ? LINE
        : /\s/.test(char)
          ? SPACE
          : OTHER;
}
const letterPattern = /[\p{L}\p{M}]/u;
const otherClasses = new Map<number, number>();

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 128) return asciiClass[code] ?? OTHER;
  let known = otherClasses.get(code);
  if (known === undefined) {
    const char = String.fromCharCode(code);
    known = letterPattern.test(char) ? LETTER : /\s/.test(char) ? SPACE : /\p{N}/u.test(char) ? DIGIT : OTHER;
    otherClasses.set(code, known);
  }
  return known;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether the text at `index` is an upper-case letter. */
export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(index);
  return char !== char.toLowerCase();
}

/** Splits a text into words and marks. Linear in the length of the text, whatever is in it. */
export function tokenise(text: string): Tokens {
  return new Tokeniser(text).run();
}

class Tokeniser {
  private readonly text: string;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly typeOf: number[] = [];
  private readonly flagOf: number[] = [];
  private readonly types: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  run(): Tokens {
    this.scan();
    this.markSentences();
    return {
      count: this.starts.length,
      start: Int32Array.from(this.starts),
      end: Int32Array.from(this.ends),
      type: Int32Array.from(this.typeOf),
      flags: Uint8Array.from(this.flagOf),
      types: this.types,
    };
  }

  private scan(): void {
    const { text } = this;
    let index = 0;
    let flags = LINE_START | SPACE_BEFORE;
    while (index < text.length) {
      const kind = classAt(text, index);
      if (kind === SPACE || kind === LINE) {
        flags |= kind === LINE ? LINE_START | SPACE_BEFORE : SPACE_BEFORE;
        index++;
        continue;
      }
      const end = kind === OTHER ? this.markEnd(index) : this.wordEnd(index);
      this.addWord(index, end, flags, kind === LETTER);
      flags = 0;
      index = end;
    }
  }

  /** A possessive ending, a run of dots or dashes, or one mark. */
  private markEnd(index: number): number {
    const { text } = this;
    const code = text.charCodeAt(index);
    if (isApostrophe(code)) {
      const next = text.charCodeAt(index + 1) | 32;
      if (next === 115 && (index + 2 >= text.length || classAt(text, index + 2) > DIGIT)) return index + 2;
      return index + 1;
    }
    let end = index + 1;
    if (code === 46 || code === 45) while (text.charCodeAt(end) === code && end - index < 8) end++;
    if (code >= 0xd800 && code < 0xdc00 && end < text.length) end++;
    return end;
  }

  /** Letters and digits with inner apostrophes, hyphens, commas and points, and the point of an initial or abbreviation. */
  private wordEnd(index: number): number {
    const { text } = this;
    let end = index;
    for (;;) {
      while (end < text.length && classAt(text, end) <= DIGIT) end++;
      const code = text.charCodeAt(end);
      const after = end + 1 < text.length ? classAt(text, end + 1) : OTHER;
      if (isApostrophe(code) && after === LETTER && !this.isContraction(end)) end++;
      else if (code === 45 && after <= DIGIT) end++;
      else if ((code === 44 || code === 46) && after === DIGIT && classAt(text, end - 1) === DIGIT) end++;
      else break;
    }
    return this.withPoint(index, end);
  }

  /** 's, 're, 've, 'll, 'd, 'm, 't at the end of a word. */
  private isContraction(at: number): boolean {
    const { text } = this;
    const first = text.charCodeAt(at + 1) | 32;
    const endsAt = (length: number) => at + length >= text.length || classAt(text, at + length) > DIGIT;
    if (endsAt(2)) return first === 115 || first === 100 || first === 109 || first === 116;
    if (!endsAt(3)) return false;
    const pair = text.slice(at + 1, at + 3).toLowerCase();
    return pair === 're' || pair === 've' || pair === 'll';
  }

  private withPoint(index: number, end: number): number {
    const { text } = this;
    if (text.charCodeAt(end) !== 46) return end;
    if (end - index === 1 && classAt(text, index) === LETTER) {
      // "U.S.", "J.K.": letters each with its point.
      let last = end + 1;
      while (last + 1 < text.length && classAt(text, last) === LETTER && text.charCodeAt(last + 1) === 46) last += 2;
      if (last > end + 1) return last;
      if (isUpperAt(text, index) && this.nameCanFollow(end + 1)) return end + 1;
      return end;
    }
    return end - index <= 6 && abbreviations.has(text.slice(index, end).toLowerCase()) ? end + 1 : end;
  }

  private nameCanFollow(at: number): boolean {
    const { text } = this;
    let next = at;
    while (next < text.length && classAt(text, next) === SPACE) next++;
    return next < text.length && next - at < 3 && isUpperAt(text, next);
  }

  private addWord(start: number, end: number, flags: number, isWord: boolean): void {
    const cut = isWord ? this.hyphenCut(start, end) : 0;
    if (cut === 0) {
      this.add(start, end, flags);
      return;
    }
    this.add(start, cut, flags);
    this.add(cut, cut + 1, HYPHEN_JOINED);
    this.addWord(cut + 1, end, HYPHEN_JOINED, true);
  }

  private hyphenCut(start: number, end: number): number {
    const { text } = this;
    if (end - start > 60) return 0;
    const word = text.slice(start, end);
    const last = word.lastIndexOf('-');
    if (last <= 0) return 0;
    const ending = word.slice(last + 1).toLowerCase();
    if (hyphenEndings.has(ending) || (ending.endsWith('s') && hyphenEndings.has(ending.slice(0, -1))))
      return start + last;
    const first = word.indexOf('-');
    return hyphenBeginnings.has(word.slice(0, first).toLowerCase()) ? start + first : 0;
  }

  private add(start: number, end: number, flags: number): void {
    const word = this.text.slice(start, end);
    let type = this.known.get(word);
    if (type === undefined) {
      type = this.types.length;
      this.known.set(word, type);
      this.types.push(word);
    }
    this.starts.push(start);
    this.ends.push(end);
    this.typeOf.push(type);
    this.flagOf.push(flags);
  }

  private markSentences(): void {
    const { typeOf, flagOf, types } = this;
    let begin = true;
    for (let index = 0; index < typeOf.length; index++) {
      const flags = flagOf[index] ?? 0;
      const word = types[typeOf[index] ?? 0] ?? '';
      // A closing mark straight behind a stop belongs to the sentence it ends.
      if (begin && (flags & (SPACE_BEFORE | LINE_START)) === 0 && isCloser(word)) continue;
      const starting: boolean = begin || (flags & LINE_START) !== 0;
      if (starting) flagOf[index] = flags | SENTENCE_START;
      begin = isStop(word) || (starting && isOpener(word));
    }
  }
}

const isStop = (word: string): boolean =>
  word === '.' || word === '!' || word === '?' || word === '…' || (word.length > 2 && word.startsWith('..'));
const isOpener = (word: string): boolean => '"“‘\'([«•-–—*'.includes(word) && word.length === 1;
const isCloser = (word: string): boolean => '"”’\')]»'.includes(word) && word.length === 1;
