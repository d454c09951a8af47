/**
 * Which runs of three and of six letters stand in some texts: at `placeOfRun` the lowest rank of the texts with the run,
 * 0 where none has it. Two runs may share a place, so that one may seem to be there which is not, never the contrary.
 */
export type SeenRuns = Uint8Array;

export interface RankedText {
  readonly text: string;
  /** From 1 to 255. */
  readonly rank: number;
}

/** Notes the runs of letters in texts. */
export function seenRuns(texts: readonly RankedText[]): SeenRuns {
  const seen = new Uint8Array(2 * SIZE);
  // The lowest rank comes last and stays.
  for (const { text, rank } of [...texts].sort((a, b) => b.rank - a.rank)) note(text, rank, seen);
  return seen;
}

/** The same where it does not matter in which of the texts a run stands. */
export const runsIn = (texts: readonly string[]): SeenRuns => seenRuns(texts.map((text) => ({ text, rank: 1 })));

const SIZE = 1 << 16;

/** So far a place moves on with each letter that the one before the run has just gone out of its sixteen bits. */
const stepOfThree = 6;
const stepOfSix = 3;

/** Spreads the letters of a script, whose codes lie side by side, over the places. */
const spread = 1237;

/**
 * Notes two runs a letter, in a loop that does little else and calls nothing: most of a story's letters come through here.
 * Returns where the last run of three and the last one of six are noted.
 */
function note(text: string, rank: number, seen: SeenRuns): readonly [three: number, six: number] {
  let three = 0;
  let six = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) * spread;
    three = ((three << stepOfThree) + code) & (SIZE - 1);
    six = ((six << stepOfSix) + code) & (SIZE - 1);
    seen[three] = rank;
    seen[SIZE + six] = rank;
  }
  return [three, SIZE + six];
}

/** What a text that may have any letters has. */
export const everyRun: SeenRuns = new Uint8Array(2 * SIZE).fill(1);

/** The lengths of the runs that are noted, the longer one first: it tells more, where a word is so long. */
export const runLengths = [6, 3] as const;

/** Where a run of one of those lengths is noted. */
export function placeOfRun(run: string): number {
  // What has every run stays as it is.
  const [three, six] = note(run, 1, everyRun);
  return run.length === runLengths[0] ? six : three;
}
