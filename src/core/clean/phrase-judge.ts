import type { RemovalReason } from '../article.ts';
import { shorten } from '../languages/clutter/branches.ts';
import type { Guard, ReadyPhrases, ReadyRule } from '../languages/clutter/phrases.ts';
import { isLatin } from '../page/letters.ts';
import { countWords } from '../page/script-weight.ts';
import { type RankedText, type SeenRuns, seenRuns } from '../page/seen-runs.ts';
import { foldSpace } from '../page/white-space.ts';

/** Where a block stands: among the last of the story, right after a picture, or elsewhere. */
export type Place = 'end' | 'picture' | 'inside';

/** Says why a block's words tell that it is no story, or null. */
export type PhraseJudge = (text: string, place: Place) => PhraseVerdict | null;

export interface PhraseVerdict {
  readonly reason: RemovalReason;
  readonly rule: string;
}

/** A text and the place that a judge is to be asked about it for. */
export type Question = readonly [text: string, place: Place];

/** A text as rules are held against it. */
interface Reading {
  readonly plain: string;
  readonly words: number;
}

/** The part of a text that rules of a sort are held against. */
type Form = (where: ReadyRule['where']) => string;

/** Where a rule matches in one of the texts; null where it does not. */
type Search = (rule: ReadyRule, form: Form) => RegExpExecArray | null;

/** A judge that knows the phrases of the given languages. It can be asked `questions`, and about the texts' lines, and nothing else. */
export function phraseJudge(languages: readonly ReadyPhrases[], questions: readonly Question[]): PhraseJudge {
  const rules = languages.flatMap(({ code, rules }) =>
    rules.map((rule, index) => ({ rule, name: `${code} ${index}` })),
  );
  const sureRules = rules.filter(({ rule }) => rule.isSure);
  const longest = Math.max(0, ...rules.map(({ rule }) => rule.words));
  const isShort = (text: string): boolean => text.length <= longest * 12;
  const readings = new Map<string, Reading>();
  // Most of a story's letters stand in long paragraphs, for which there are few rules as long as they are not the last.
  const searched: RankedText[] = [];
  const long: RankedText[] = [];
  for (const [text, place] of questions) {
    const hasLines = text.includes('\n');
    if (!isShort(text) && !hasLines) continue;
    const reading = readingOf(text);
    readings.set(text, reading);
    const { plain, words } = reading;
    // Of each line alone it is not known yet how many words it has.
    if (hasLines) for (const texts of [searched, long]) texts.push({ text: plain, rank: 1 });
    else if (words <= longest) (isLong(place, reading) ? long : searched).push({ text: plain, rank: rankOf(words) });
  }
  const [findInSearched, findInLong] = [searcher(searched), searcher(long)];
  const judge: PhraseJudge = (text, place) => {
    if (!isShort(text)) return null;
    const reading = readings.get(text) ?? readingOf(text);
    const { plain, words } = reading;
    if (words > longest) return null;
    const isInside = isLong(place, reading);
    const form = formsOf(plain);
    const find = isInside ? findInLong : findInSearched;
    const asked = isInside ? sureRules : rules;
    for (let at = 0; at < asked.length; at++) {
      const { rule, name } = asked[at] as (typeof rules)[number];
      const isFull = rule.isSure || place === 'end' || (place === 'picture' && rule.reason === 'caption');
      const most = isFull ? rule.words : Math.min(rule.words, longestInside);
      if (words > most || (rule.atEnd && place !== 'end')) continue;
      const found = find(rule, form);
      if (found && !(isSentenceOfItsOwn(rule) && isAppended(found)) && !(isAddressed(rule) && isQuoted(found)))
        return { reason: rule.reason, rule: name };
    }
    return null;
  };
  return (text, place) => {
    const verdict = judge(text, place);
    if (verdict || !text.includes('\n')) return verdict;
    const lines = text.split('\n').map((line) => judge(line, place));
    return lines.every(Boolean) ? (lines[0] ?? null) : null;
  };
}

/** Credits and pointers to more are often set behind the last words of a story, in their paragraph. */
const isSentenceOfItsOwn = ({ reason }: ReadyRule): boolean => reason === 'byline' || reason === 'related';

/** Whether a phrase stands in a sentence behind others of its paragraph: "... the mayor said. Ann Lee contributed to this report." */
function isAppended({ index, input }: RegExpExecArray): boolean {
  const before = input.slice(0, index);
  return Math.max(...sentenceEnds.map((end) => before.lastIndexOf(end))) >= leastBefore;
}

const sentenceEnds = ['. ', '! ', '? ', '." ', '.” ', '। ', '۔ ', '؟ ', '。'];

/** What is said to the reader, and not by somebody in the story. */
const isAddressed = ({ reason, where }: ReadyRule): boolean =>
  where === 'inside' && (reason === 'subscribe' || reason === 'sharing' || reason === 'comments');

const quotations = /„[^“”]{10,}[“”]|“[^”]{10,}”|«[^»]{10,}»|»[^«]{10,}«|「[^」]{5,}」|"[^"]{10,}"|”[^”]{10,}”/g;

/** So much text stands around a quotation that is not the whole of a block, in UTF-16 code units. */
const leastAround = 25;

/** Whether a phrase stands in a quotation with words around it: "Sign up today", it said on the poster. */
function isQuoted({ index, input }: RegExpExecArray): boolean {
  for (const { index: from, 0: quotation } of input.matchAll(quotations))
    if (index >= from && index < from + quotation.length) return input.length - quotation.length >= leastAround;
  return false;
}

/** So much text before a phrase is a sentence of the story, in UTF-16 code units. */
const leastBefore = 80;

const readingOf = (text: string): Reading => ({ plain: plainOf(text), words: countWords(text) });

/** A rule is only held against texts of no more words than it may take: what is in longer ones does not matter to it. */
const rankOf = (words: number): number => Math.min(255, words + 1);

/** Finds rules in these texts. Their regular expressions are made when first asked for, as far as they can match there. */
function searcher(texts: readonly RankedText[]): Search {
  const made = new Map<ReadyRule, RegExp | null>();
  let seen: SeenRuns | undefined;
  return (rule, form) => {
    let expression = made.get(rule);
    if (expression === undefined) {
      seen ??= seenRuns(texts);
      expression = compile(rule, seen);
      made.set(rule, expression);
    }
    if (!expression) return null;
    const text = form(rule.where);
    const found = expression.exec(text);
    return found && rule.unless ? guarded(expression, rule.unless).exec(text) : found;
  };
}

/** In small letters, with straight apostrophes and single blanks, without marks that nobody sees. */
const plainOf = (text: string): string => (uneven.test(text) ? evened(text) : text.toLowerCase());

/** Few texts have anything to be evened out. */
const uneven = /[\n\xad\u0130\u200b\ufeff’‘`´]/;

const evened = (text: string): string =>
  foldSpace(
    text
      .replace(/[\xad\u200b\ufeff]/g, '')
      .replace(/\u0130/g, 'i')
      .toLowerCase()
      .replace(/[’‘`´]/g, "'"),
  );

/** Within the story a longer block is a paragraph, whatever phrase is in it. */
const longestInside = 36;

const isLong = (place: Place, { words }: Reading): boolean => place === 'inside' && words > longestInside;

const latinMarksBefore = /^[^a-z\d\xc0-\u024f(@[]+/;
const marksBefore = /^[^\p{L}\p{N}(@[]+/u;

/** The part of a text that a rule is held against; made when first asked for. */
function formsOf(plain: string): Form {
  const isPlain = isLatin(plain);
  let start: string | undefined;
  let whole: string | undefined;
  return (where) => {
    if (where === 'inside') return plain;
    if (where === 'start') {
      start ??= plain.replace(isPlain ? latinMarksBefore : marksBefore, '');
      return start;
    }
    whole ??= bare(plain, isPlain);
    return whole;
  };
}

/**
 * The text without the punctuation around it and a count behind it ("Comments (3)"); empty if it has no letter, so that a
 * lone figure is never a phrase. A sign that is set on a letter, as vowels are in Hindi and Thai, is part of it.
 */
function bare(text: string, isPlain: boolean): string {
  if (!(isPlain ? /[a-z\xc0-\u024f]/ : /\p{L}/u).test(text)) return '';
  return text
    .replace(isPlain ? /^[^a-z\d\xc0-\u024f]+|[^a-z\d\xc0-\u024f]+$/g : /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
    .replace(isPlain ? / ?\(\d+$/ : / ?[(（]\p{Nd}+$/u, '');
}

/** The rule as a regular expression, as far as it can match where only those letters stand; null if it cannot. */
function compile({ branches, where, words }: ReadyRule, seen: SeenRuns): RegExp | null {
  const pattern = shorten(branches, seen, rankOf(words));
  if (pattern === null) return null;
  const source = { whole: `^(?:${pattern})$`, start: `^(?:${pattern})`, inside: pattern }[where];
  return asExpression(source);
}

/** The expression where nothing of its rule's guard stands around it. */
const guarded = ({ source }: RegExp, { before, after }: Guard): RegExp =>
  asExpression(`${before}(?:${source})${after}`);

const asExpression = (source: string): RegExp => new RegExp(source, source.includes('\\p{') ? 'u' : '');
