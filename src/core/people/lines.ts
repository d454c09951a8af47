import type { TextSpan } from '../article.ts';
import type { PeopleLanguage } from '../languages/people/language.ts';
import type { PersonDraft } from './draft.ts';
import { quotedWords } from './quotations-runs.ts';
import { type Naming, type Reading, readingOf } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** What a story tells of one person in a line. */
export interface PersonLine {
  /** The sentence that best says what the person did, cut at the end of a clause when long; null if none names them outside a quotation. */
  readonly line: TextSpan | null;
  /** Names of the people named most in the same sentences and paragraphs, at most three. */
  readonly with: readonly string[];
}

/** Longest line, in code units. */
const LONGEST = 240;
const DASHES = '—–-';
/** Of a sentence or paragraph that names more, only the first people count as appearing together. */
const CROWD = 12;

/** The best line and the company of each person, parallel to `drafts`. Lines are verbatim places in the text. Linear. */
export function bestLines(text: string, drafts: readonly PersonDraft[], language: PeopleLanguage): PersonLine[] {
  const reading = readingOf(text, drafts, language);
  const company = companyOf(reading);
  return pickSentences(reading).map(({ sentence, named }, person) => ({
    line: sentence < 0 ? null : lineOf(reading, sentence, named),
    with: topThree(company[person]).map((other) => drafts[other]?.name ?? ''),
  }));
}

interface Pick {
  /** -1 if there is none. */
  sentence: number;
  /** The word by which the sentence names the person. */
  named: number;
  score: number;
}

/** For each person the best sentence. */
function pickSentences(reading: Reading): Pick[] {
  const quoted = quotedWords(reading);
  const weights = wordWeights(reading);
  const best = reading.drafts.map((): Pick => ({ sentence: -1, named: -1, score: Number.NEGATIVE_INFINITY }));
  const scores = new Map<number, number>();
  let sentence = 0;
  for (const naming of reading.namings) {
    while ((reading.sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) <= naming.first) sentence++;
    if (quoted[naming.first]) continue;
    let base = scores.get(sentence);
    if (base === undefined) {
      base = sentenceScore(reading, sentence, weights, quoted);
      scores.set(sentence, base);
    }
    const score = base + namingScore(reading, naming, sentence);
    const current = best[naming.person];
    if (current !== undefined && score > current.score) {
      current.sentence = sentence;
      current.named = naming.first;
      current.score = score;
    }
  }
  return best;
}

/** How often the story uses each content word, up to ten: what it is about. One number a word. */
function wordWeights(reading: Reading): Uint8Array {
  const { words, text } = reading;
  const counts = new Map<string, number>();
  const spelled: string[] = [];
  for (let at = 0; at < words.count; at++) {
    const isContent =
      (words.classes[at] ?? 0) & is.WORD &&
      !((words.classes[at] ?? 0) & (is.STOP | is.LINK | is.ARTICLE | is.FINITE | is.SPEECH));
    const word = isContent ? text.slice(words.start[at], words.end[at]).toLowerCase() : '';
    spelled.push(word);
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Uint8Array.from(spelled, (word) => (word === '' ? 0 : Math.min(10, (counts.get(word) ?? 1) - 1)));
}

function sentenceScore(reading: Reading, sentence: number, weights: Uint8Array, quoted: Uint8Array): number {
  const { words } = reading;
  const from = reading.sentences[sentence] ?? 0;
  const to = reading.sentences[sentence + 1] ?? from;
  let topic = 0;
  let spoken = 0;
  let size = 0;
  for (let at = from; at < to; at++) {
    if (!((words.classes[at] ?? 0) & is.WORD)) continue;
    size++;
    topic += weights[at] ?? 0;
    spoken += quoted[at] ?? 0;
  }
  const place = 1.5 * (1 - from / Math.max(1, words.count));
  const short = size < 7 ? 2 : size < 10 ? 0.7 : 0;
  const long = size > 45 ? 1.5 : size > 35 ? 0.5 : 0;
  return (
    topic / Math.max(12, size) +
    place -
    short -
    long -
    (2.5 * spoken) / Math.max(1, size) -
    danglingCost(reading, from) -
    brokenCost(quoted, from, to)
  );
}

/** A sentence that ends in the middle of a quotation. */
function brokenCost(quoted: Uint8Array, from: number, to: number): number {
  return (from > 0 && quoted[from] && quoted[from - 1]) || (quoted[to - 1] && quoted[to]) ? 0.7 : 0;
}

/** A sentence that leans on the one before it says little alone. */
function danglingCost(reading: Reading, first: number): number {
  const classes = reading.words.classes[first] ?? 0;
  if (classes & (is.SUBJECT_PRONOUN | is.POSSESSIVE)) return 1;
  return classes & is.JOINER || (classes & is.STOP && !(classes & (is.ARTICLE | is.PREPOSITION))) ? 0.5 : 0;
}

/** The person should be the one who acts: named first, not as an owner, with a verb behind. */
function namingScore(reading: Reading, naming: Naming, sentence: number): number {
  const { words, sentences } = reading;
  const from = sentences[sentence] ?? 0;
  const behind = words.classes[naming.last] ?? 0;
  if (behind & is.GENITIVE) return -1.5;
  const early = naming.first - from < 8 ? 1 : 0;
  const governed =
    (words.classes[naming.first - 1] ?? 0) & (is.PREPOSITION | is.LINK) && naming.first > from ? -0.8 : 0;
  const speaks = behind & is.SPEECH ? -0.3 : 0;
  const acts =
    behind & (is.FINITE | is.SPEECH) ||
    (behind & is.WORD && !(behind & (is.CAPITAL | is.JOINER | is.LINK | is.PREPOSITION)))
      ? 1
      : 0;
  const full = naming.last - naming.first > 1 ? 0.5 : 0;
  return early + governed + speaks + acts + full;
}

function lineOf(reading: Reading, sentence: number, named: number): TextSpan {
  const { words, text } = reading;
  const to = reading.sentences[sentence + 1] ?? words.count;
  let first = skipDateline(reading, reading.sentences[sentence] ?? 0, to);
  if ((words.end[named] ?? 0) - (words.start[first] ?? 0) > LONGEST - 40) first = lateStart(reading, first, named);
  const start = words.start[first] ?? 0;
  const whole = words.end[to - 1] ?? start;
  const end = whole - start <= LONGEST ? whole : cutEnd(reading, first, to, named);
  return { text: text.slice(start, end).replace(/\s+/g, ' '), start, end };
}

/** "HOLM, Denmark (Nordwire) —": where the story was written is not part of what it says. */
function skipDateline(reading: Reading, from: number, to: number): number {
  const { words, text } = reading;
  if (!((words.classes[from] ?? 0) & is.OPENS_PARAGRAPH)) return from;
  const head = text.slice(words.start[from], words.end[from]);
  if (head.length < 2 || head !== head.toUpperCase()) return from;
  for (let at = from + 1; at < Math.min(to - 3, from + 10); at++) {
    if (DASHES.includes(text.charAt(words.start[at] ?? 0)) && !((words.classes[at] ?? 0) & is.WORD)) return at + 1;
  }
  return from;
}

/** Where a sentence too long to be shown up to the name may begin: the end of a clause not far before it, else the name. */
function lateStart(reading: Reading, from: number, named: number): number {
  const { words, text, namings, namingOf } = reading;
  for (let at = named - 1; at > from && (words.start[named] ?? 0) - (words.start[at] ?? 0) < 120; at--) {
    if (',;:—–'.includes(text.charAt(words.start[at] ?? 0)) && !((words.classes[at] ?? 0) & is.WORD)) return at + 1;
  }
  return namings[namingOf[named] ?? -1]?.first ?? named;
}

/** Where a long sentence may stop: the last end of a clause within the limit and behind the name, outside marks and brackets. */
function cutEnd(reading: Reading, from: number, to: number, named: number): number {
  const { words, text } = reading;
  const start = words.start[from] ?? 0;
  let mark = -1;
  let small = -1;
  let word = words.end[from] ?? start;
  let depth = 0;
  for (let at = from; at < to && (words.end[at] ?? 0) - start <= LONGEST; at++) {
    const classes = words.classes[at] ?? 0;
    const isWord = (classes & (is.WORD | is.GENITIVE)) !== 0;
    const char = isWord ? '' : text.charAt(words.start[at] ?? 0);
    if (char !== '' && '([“«„'.includes(char)) depth++;
    if (char !== '' && ')]”»'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const before = words.end[at - 1] ?? word;
    if (at > named + 3 && before - start > 60) {
      if (char !== '' && ',;—–'.includes(char)) mark = before;
      else if (isClauseWord(reading, at)) small = before;
    }
    if (isWord && !isClauseWord(reading, at) && !(classes & (is.ARTICLE | is.JOINER | is.LINK | is.PREPOSITION)))
      word = words.end[at] ?? word;
  }
  return mark >= 0 ? mark : small >= 0 ? small : word;
}

function isClauseWord(reading: Reading, at: number): boolean {
  const classes = reading.words.classes[at] ?? 0;
  return (classes & is.RELATIVE) !== 0 || ((classes & is.PREPOSITION) !== 0 && !(classes & (is.LINK | is.CAPITAL)));
}

/** How often each two people are named together: a sentence counts two, a paragraph one. */
function companyOf(reading: Reading): Map<number, number>[] {
  const company = reading.drafts.map(() => new Map<number, number>());
  const { words, namings } = reading;
  let sentence: number[] = [];
  let paragraph: number[] = [];
  let at = 0;
  for (const naming of namings) {
    for (; at <= naming.first; at++) {
      const classes = words.classes[at] ?? 0;
      if (classes & is.OPENS_SENTENCE) sentence = flush(company, sentence, 2);
      if (classes & is.OPENS_PARAGRAPH) paragraph = flush(company, paragraph, 1);
    }
    for (const group of [sentence, paragraph]) {
      if (group.length < CROWD && !group.includes(naming.person)) group.push(naming.person);
    }
  }
  flush(company, sentence, 2);
  flush(company, paragraph, 1);
  return company;
}

function flush(company: readonly Map<number, number>[], people: readonly number[], weight: number): number[] {
  for (const person of people) {
    const others = company[person];
    for (const other of people) if (other !== person) others?.set(other, (others.get(other) ?? 0) + weight);
  }
  return [];
}

function topThree(others: ReadonlyMap<number, number> | undefined): number[] {
  return [...(others ?? [])]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([person]) => person);
}
