import type { TextSpan } from '../article.ts';
import type { PeopleLanguage } from '../languages/people/language.ts';
import type { PersonDraft } from './draft.ts';
import { Exchange } from './quotations-exchange.ts';
import { withGenerations } from './quotations-generations.ts';
import { isPartial, isRemark, isSpoken, isTitle } from './quotations-kinds.ts';
import { Places, REACH } from './quotations-places.ts';
import { NOBODY, OUTSIDER, Referents, UNKNOWN } from './quotations-referents.ts';
import { type QuotedRun, quotedRuns, quotedWords } from './quotations-runs.ts';
import { Speakers } from './quotations-speakers.ts';
import { type Reading, readingOf } from './reading.ts';
import * as is from './roles-lexicon.ts';
import { phraseBefore } from './roles-phrase-before.ts';

/** What one person says in the story. */
export interface Quotations {
  /** Sentences and clauses, in order, without their marks. */
  readonly quotes: TextSpan[];
  /** Fragments inside reported speech. */
  readonly partialQuotes: TextSpan[];
  /** What only the words beside a quotation call the speaker: "the Holm manager". */
  called: TextSpan | null;
}

/**
 * Who said what, parallel to `drafts`. A quotation goes to the outer speaker, whole; what somebody without a name said goes to
 * nobody. Linear in the length of the text.
 */
export function attributeQuotations(
  text: string,
  drafts: readonly PersonDraft[],
  language: PeopleLanguage,
): Quotations[] {
  const reading = withGenerations(readingOf(text, drafts, language));
  const result: Quotations[] = drafts.map(() => ({ quotes: [], partialQuotes: [], called: null }));
  if (drafts.length === 0) return result;
  const runs = quotedRuns(reading);
  const attribution = new Attribution(reading, runs);
  const speakers = attribution.run();
  for (const [index, run] of runs.entries()) {
    const whose = result[speakers[index] ?? UNKNOWN];
    if (whose === undefined) continue;
    const span = { text: text.slice(run.start, run.end).replace(/\s+/g, ' '), start: run.start, end: run.end };
    (isPartial(reading, run) ? whose.partialQuotes : whose.quotes).push(span);
  }
  for (const [person, noun] of attribution.referents.called) {
    const whose = result[person];
    if (whose !== undefined && whose.quotes.length > 0) whose.called = phraseTo(reading, noun);
  }
  return result;
}

/** The noun phrase that ends with a word. */
function phraseTo(reading: Reading, noun: number): TextSpan {
  const { first, last } = phraseBefore(reading, noun + 1) ?? { first: noun, last: noun + 1 };
  const start = reading.words.start[first] ?? 0;
  const end = reading.words.end[last - 1] ?? start;
  return { text: reading.text.slice(start, end).replace(/\s+/g, ' '), start, end };
}

/** So many words are a pause in somebody's speech. */
const PAUSE = 10;

/** So many words and marks are a face somebody pulls. */
const FACE = 7;

class Attribution {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  private readonly runs: readonly QuotedRun[];
  private readonly speakers: Speakers;
  readonly referents: Referents;
  private readonly result: Int32Array;
  /** 1 for words inside a quotation. */
  private readonly quoted: Uint8Array;
  private readonly exchange: Exchange;
  private readonly places: Places;

  constructor(reading: Reading, runs: readonly QuotedRun[]) {
    this.reading = reading;
    this.classes = reading.words.classes;
    this.runs = runs;
    this.quoted = quotedWords(reading);
    this.referents = new Referents(reading, this.quoted);
    this.speakers = new Speakers(reading, this.quoted, this.referents);
    this.result = new Int32Array(runs.length).fill(UNKNOWN);
    this.places = new Places(reading);
    this.exchange = new Exchange(reading, runs, this.quoted, this.places);
  }

  run(): Int32Array {
    for (let index = 0; index < this.runs.length; index++) {
      const told = this.speakerOf(index);
      this.result[index] = told === OUTSIDER ? NOBODY : told;
      const run = this.runs[index];
      if (run === undefined || told === UNKNOWN) continue;
      this.exchange.note(index, this.result);
      if (told !== OUTSIDER) this.referents.note(run.open, run.close, told);
    }
    this.carryBack();
    return this.result;
  }

  /** Speech over several paragraphs may name its speaker only in the last; “I do.” Lee laughs. “I did.”: or only on the way. */
  private carryBack(): void {
    for (let index = this.runs.length - 2; index >= 0; index--) {
      const run = this.runs[index];
      const next = this.runs[index + 1];
      if (run === undefined || next === undefined || this.result[index] !== UNKNOWN) continue;
      const later = this.result[index + 1] ?? UNKNOWN;
      if ((!run.closed && next.open === run.close) || this.pauses(run, next, later)) this.result[index] = later;
    }
  }

  /** Whether between two runs of one paragraph there is only a short sentence about who speaks in the second. */
  private pauses(run: QuotedRun, next: QuotedRun, speaker: number): boolean {
    const from = run.close + 1;
    if (speaker < 0 || !run.closed || next.open - from > PAUSE || this.places.paragraphStart(next.open) !== run.open)
      return false;
    if (!isSpoken(this.reading, run) || this.places.sentenceBefore(next.open, from) !== from) return false;
    return this.reading.namings[this.reading.namingOf[from] ?? -1]?.person === speaker;
  }

  private speakerOf(index: number): number {
    const run = this.runs[index];
    if (run === undefined) return UNKNOWN;
    if (this.invitesSpeaker(run)) {
      const behind = this.behind(index, run);
      if (behind !== UNKNOWN) return behind;
    }
    const signed = this.signed(run);
    if (signed !== UNKNOWN) return signed;
    if (isTitle(this.reading, run)) return UNKNOWN;
    const { from, to } = this.restOfSentence(index, run);
    const closing = this.speakers.closing(from, to);
    if (closing !== UNKNOWN) return closing;
    const before = this.before(index, run);
    if (before !== UNKNOWN) return before;
    const behind = this.behind(index, run);
    return behind !== UNKNOWN ? behind : this.continued(index, run);
  }

  /** Ends with a comma or an outcry, so that the words behind it say who speaks. */
  private invitesSpeaker(run: QuotedRun): boolean {
    const last = this.reading.text.charAt(run.end - 1);
    if (/[,?!—–…-]/.test(last)) return true;
    const next = this.reading.text.charAt(this.reading.words.start[run.close + 1] ?? -1);
    return run.closed && next === ',';
  }

  /** Nothing behind the run belongs to its sentence; an outcry may still be followed by whoever made it. */
  private isOver(run: QuotedRun): boolean {
    if (run.closed && /[?!]/.test(this.reading.text.charAt(run.end - 1)) && this.opensWithPerson(run.close + 1))
      return false;
    return !run.closed || ((this.classes[run.close + 1] ?? is.OPENS_SENTENCE) & is.OPENS_SENTENCE) !== 0;
  }

  /** "..." — Ann Lee, mayor: the name behind a dash. */
  private signed(run: QuotedRun): number {
    const at = run.close + 1;
    const char = this.reading.text.charAt(this.reading.words.start[at] ?? -1);
    if (!run.closed || !'—–-'.includes(char) || char === '' || !isSpoken(this.reading, run)) return UNKNOWN;
    const last = this.reading.text.charAt(run.end - 1);
    const naming = this.reading.namings[this.reading.namingOf[at + 1] ?? -1];
    return naming !== undefined && /[.!?…’']/.test(last) && !((this.classes[naming.last] ?? 0) & is.GENITIVE)
      ? naming.person
      : UNKNOWN;
  }

  private opensWithPerson(at: number): boolean {
    const classes = this.classes[at] ?? 0;
    if (classes & is.OPENS_PARAGRAPH) return false;
    return (
      (this.reading.namingOf[at] ?? -1) >= 0 ||
      (classes & is.SUBJECT_PRONOUN) !== 0 ||
      (classes & is.HEAD && classes & is.CAPITAL) !== 0
    );
  }

  private behind(index: number, run: QuotedRun): number {
    const { from, to } = this.restOfSentence(index, run);
    return to > from ? this.speakers.behind(from, to) : UNKNOWN;
  }

  /** The words behind a run up to the end of the sentence or the next run that is not a title. */
  private restOfSentence(index: number, run: QuotedRun): { from: number; to: number } {
    const from = run.close + 1;
    if (this.isOver(run)) return { from, to: from };
    let after = index + 1;
    while (after < this.runs.length && after < index + 3 && isTitle(this.reading, this.runs[after] ?? run)) after++;
    const next = this.runs[after]?.open ?? this.reading.words.count;
    let to = from;
    while (to < next && to - from < REACH && (to === from || !((this.classes[to] ?? 0) & is.OPENS_SENTENCE))) to++;
    return { from, to };
  }

  private before(index: number, run: QuotedRun): number {
    if ((this.classes[run.open] ?? 0) & is.OPENS_SENTENCE) return UNKNOWN;
    const previous = this.runs[index - 1];
    const limit = previous === undefined ? 0 : previous.close + 1;
    let from = run.open;
    while (from > limit && run.open - from < REACH && !((this.classes[from] ?? 0) & is.OPENS_SENTENCE)) from--;
    const speaker = this.speakers.before(from, run.open, run.close);
    if (speaker !== UNKNOWN) return speaker;
    const isSameSentence = previous !== undefined && from === limit && !((this.classes[from] ?? 0) & is.OPENS_SENTENCE);
    return isSameSentence ? (this.result[index - 1] ?? UNKNOWN) : UNKNOWN;
  }

  /** No words say who speaks: somebody who spoke just before may go on. */
  private continued(index: number, run: QuotedRun): number {
    const previous = this.runs[index - 1];
    const paragraph = this.places.paragraphStart(run.open);
    if (previous !== undefined && previous.open >= paragraph) return this.inParagraph(index, previous, run);
    if (run.open > paragraph)
      return (this.classes[run.open] ?? 0) & is.OPENS_SENTENCE ? this.afterSentence(index, paragraph, run) : UNKNOWN;
    if (previous !== undefined && !previous.closed && previous.close === run.open)
      return this.result[index - 1] ?? UNKNOWN;
    return this.afterParagraph(index, run);
  }

  private inParagraph(index: number, previous: QuotedRun, run: QuotedRun): number {
    const sentence = this.places.sentenceBefore(run.open, previous.close + 1);
    const last = this.result[index - 1] ?? UNKNOWN;
    if (!isSpoken(this.reading, run) && !isRemark(this.reading, run)) return UNKNOWN;
    if (sentence === null || this.places.isAsked(run.open)) return last;
    const subject = this.speakers.clauses.of(sentence, run.open);
    return subject >= 0 ? subject : last;
  }

  private afterSentence(index: number, paragraph: number, run: QuotedRun): number {
    if (!isSpoken(this.reading, run)) return UNKNOWN;
    const sentence = this.places.sentenceBefore(run.open, paragraph) ?? paragraph;
    if (this.places.isAsked(run.open)) return this.answering(index, paragraph);
    const speaker = this.speakers.before(sentence, run.open, run.close);
    return speaker !== UNKNOWN ? speaker : this.speakers.clauses.of(sentence, run.open);
  }

  /** A question that opens a paragraph is answered by whoever spoke in the one above. */
  private answering(index: number, paragraph: number): number {
    const previous = this.runs[index - 1];
    const above = this.places.paragraphStart(paragraph - 1);
    return previous !== undefined && previous.open >= above ? (this.result[index - 1] ?? UNKNOWN) : UNKNOWN;
  }

  /** A paragraph of nothing but speech goes on with whoever spoke, or was said to speak, at the end of the one above. */
  private afterParagraph(index: number, run: QuotedRun): number {
    if (!isSpoken(this.reading, run) || run.open === 0) return UNKNOWN;
    const turn = this.exchange.turnOf(index);
    if (turn !== UNKNOWN) return turn;
    const above = this.places.paragraphStart(run.open - 1);
    const sentence = this.places.sentenceBefore(run.open, above) ?? above;
    const previous = this.runs[index - 1];
    if (previous !== undefined && previous.close >= sentence) return this.result[index - 1] ?? UNKNOWN;
    if (this.places.isAsked(run.open)) return this.answering(index, above);
    const reported = this.speakers.before(sentence, run.open, run.close);
    if (reported !== UNKNOWN) return reported;
    const face = this.faceBefore(sentence, run);
    if (face !== UNKNOWN) return face;
    return previous !== undefined && previous.open >= above && this.isShort(sentence, run.open)
      ? (this.result[index - 1] ?? UNKNOWN)
      : UNKNOWN;
  }

  /** "She pulls a face.": a few words of what somebody does, then a paragraph of nothing but speech. */
  private faceBefore(sentence: number, run: QuotedRun): number {
    const opens = (this.classes[sentence] ?? 0) & is.SUBJECT_PRONOUN || (this.reading.namingOf[sentence] ?? -1) >= 0;
    const isAlone = !run.closed || ((this.classes[run.close + 1] ?? is.OPENS_PARAGRAPH) & is.OPENS_PARAGRAPH) !== 0;
    if (!opens || !isAlone || run.open - sentence > FACE) return UNKNOWN;
    return this.speakers.clauses.of(sentence, run.open);
  }

  private isShort(from: number, to: number): boolean {
    return to - from < 4;
  }
}
