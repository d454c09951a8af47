import type { TextSpan } from '../article.ts';
import type { PeopleLanguage } from '../languages/people/language.ts';
import type { PersonDraft } from './draft.ts';
import { quotedRuns } from './quotations-runs.ts';
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
/** Of a sentence or paragraph that names more, only the first people count as appearing together. */
const CROWD = 12;

/** The best line and the company of each person, parallel to `drafts`. Lines are verbatim places in the text. Linear. */
export function bestLines(text: string, drafts: readonly PersonDraft[], language: PeopleLanguage): PersonLine[] {
  const reading = readingOf(text, drafts, language);
  const company = companyOf(reading);
  return pickSentences(reading).map((sentence, person) => ({
    line: sentence < 0 ? null : lineOf(reading, sentence, person),
    with: topThree(company[person]).map((other) => drafts[other]?.name ?? ''),
  }));
}

/** For each person the best sentence, or -1. */
function pickSentences(reading: Reading): number[] {
  const quoted = quotedWords(reading);
  const weights = wordWeights(reading);
  const best = reading.drafts.map(() => ({ sentence: -1, score: Number.NEGATIVE_INFINITY }));
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
      current.score = score;
    }
  }
  return best.map((entry) => entry.sentence);
}

function quotedWords(reading: Reading): Uint8Array {
  const quoted = new Uint8Array(reading.words.count);
  for (const run of quotedRuns(reading)) quoted.fill(1, run.open, run.close);
  return quoted;
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
    topic / Math.max(12, size) + place - short - long - (2.5 * spoken) / Math.max(1, size) - danglingCost(reading, from)
  );
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

function lineOf(reading: Reading, sentence: number, person: number): TextSpan {
  const { words, text } = reading;
  const from = reading.sentences[sentence] ?? 0;
  const to = reading.sentences[sentence + 1] ?? words.count;
  const start = words.start[from] ?? 0;
  const whole = words.end[to - 1] ?? start;
  const end = whole - start <= LONGEST ? whole : cutEnd(reading, from, to, person);
  return { text: text.slice(start, end).replace(/\s+/g, ' '), start, end };
}

/** Where a long sentence may stop: the last end of a clause within the limit and behind the person's verb, outside marks and brackets. */
function cutEnd(reading: Reading, from: number, to: number, person: number): number {
  const { words, text, namings, namingOf } = reading;
  const start = words.start[from] ?? 0;
  let clause = -1;
  let word = words.end[from] ?? start;
  let depth = 0;
  let named = false;
  for (let at = from; at < to && (words.end[at] ?? 0) - start <= LONGEST; at++) {
    const classes = words.classes[at] ?? 0;
    const char = classes & (is.WORD | is.GENITIVE) ? '' : text.charAt(words.start[at] ?? 0);
    if ('([“«„'.includes(char) && char !== '') depth++;
    if (')]”»'.includes(char) && char !== '') depth = Math.max(0, depth - 1);
    named ||= namings[namingOf[at] ?? -1]?.person === person;
    if (depth > 0) continue;
    if (classes & (is.WORD | is.GENITIVE)) word = words.end[at] ?? word;
    const opens = char === ',' || char === ';' || char === '—' || char === '–';
    if (named && at > from + 8 && (opens || (classes & (is.RELATIVE | is.PREPOSITION) && !(classes & is.CAPITAL)))) {
      const weight = opens ? 0 : 1;
      if (weight === 0 || clause < 0) clause = words.end[at - 1] ?? clause;
    }
  }
  return clause > start + 60 ? clause : word;
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
