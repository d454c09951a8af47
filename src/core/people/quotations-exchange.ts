import type { Places } from './quotations-places.ts';
import { UNKNOWN } from './quotations-referents.ts';
import type { QuotedRun } from './quotations-runs.ts';
import type { Reading } from './reading.ts';

/** Two who speak in turn, as far as the run `last`. */
interface Turns {
  readonly asker: number;
  readonly answerer: number;
  readonly last: number;
}

/** Follows a dialogue: paragraphs of speech below each other, a question and somebody else's answer, then more of both without names. */
export class Exchange {
  private readonly reading: Reading;
  private readonly runs: readonly QuotedRun[];
  /** 1 for words inside a quotation. */
  private readonly quoted: Uint8Array;
  private readonly places: Places;
  private turns: Turns | null = null;

  constructor(reading: Reading, runs: readonly QuotedRun[], quoted: Uint8Array, places: Places) {
    this.reading = reading;
    this.runs = runs;
    this.quoted = quoted;
    this.places = places;
  }

  /** Whose turn it is in a run below the dialogue so far that nothing else says anything of; else UNKNOWN. */
  turnOf(index: number): number {
    if (this.turns === null || this.turns.last !== index - 1 || !this.isBelow(index)) return UNKNOWN;
    return this.isQuestion(index) ? this.turns.asker : this.turns.answerer;
  }

  /** Takes in who spoke in a run; `speakers` by run. */
  note(index: number, speakers: Int32Array): void {
    const goesOn = this.turns?.last === index - 1 && (!this.opensParagraph(index) || this.isBelow(index));
    if (this.turns !== null && goesOn) this.turns = { ...this.turns, last: index };
    else this.turns = this.begun(index, speakers);
  }

  private begun(index: number, speakers: Int32Array): Turns | null {
    if (!this.isBelow(index) || !this.isQuestion(index - 1)) return null;
    const [asker, answerer] = [speakers[index - 1] ?? UNKNOWN, speakers[index] ?? UNKNOWN];
    return asker === answerer || asker === UNKNOWN ? null : { asker, answerer, last: index };
  }

  /** Whether a run opens a paragraph straight below one that opens with speech and holds the run before it. */
  private isBelow(index: number): boolean {
    const [previous, run] = [this.runs[index - 1], this.runs[index]];
    if (previous === undefined || run === undefined || run.open === 0 || !this.opensParagraph(index)) return false;
    const above = this.places.paragraphStart(run.open - 1);
    return this.places.paragraphStart(previous.open) === above && this.quoted[above] === 1;
  }

  private opensParagraph(index: number): boolean {
    const open = this.runs[index]?.open ?? 0;
    return this.places.paragraphStart(open) === open;
  }

  private isQuestion(index: number): boolean {
    return this.reading.text.charAt((this.runs[index]?.end ?? 0) - 1) === '?';
  }
}
