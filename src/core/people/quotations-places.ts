import type { Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** Words further than this from a quotation do not say who speaks. */
export const REACH = 120;

/** Where sentences and paragraphs begin around a quotation, in words. */
export class Places {
  private readonly reading: Reading;
  private readonly classes: Int32Array;
  /** For each word the first one of its paragraph. */
  private readonly paragraphs: Int32Array;

  constructor(reading: Reading) {
    this.reading = reading;
    this.classes = reading.words.classes;
    this.paragraphs = new Int32Array(reading.words.count);
    for (let at = 1; at < reading.words.count; at++) {
      this.paragraphs[at] = (this.classes[at] ?? 0) & is.OPENS_PARAGRAPH ? at : (this.paragraphs[at - 1] ?? 0);
    }
  }

  /** The first word of the paragraph in which `at` stands. */
  paragraphStart(at: number): number {
    return this.paragraphs[at] ?? 0;
  }

  /** The beginning of the sentence that ends straight before `open`, if it does not begin before `from`. */
  sentenceBefore(open: number, from: number): number | null {
    let at = open - 1;
    while (at > from && open - at < REACH && !((this.classes[at] ?? 0) & is.OPENS_SENTENCE)) at--;
    return at > from || (at === from && (this.classes[at] ?? 0) & is.OPENS_SENTENCE) ? at : null;
  }

  /** "And was it worth it?": the reporter's question stands straight before. */
  isAsked(open: number): boolean {
    return this.reading.text.charAt(this.reading.words.start[open - 1] ?? -1) === '?';
  }
}
