/** Which runs of three letters stand in some texts: other than 0 at `placeOfRun`. May say so wrongly, never the contrary. */
export type SeenRuns = Uint8Array;

/** Notes the runs of three letters in texts. */
export function seenRuns(texts: readonly string[]): SeenRuns {
  const seen = new Uint8Array(SIZE);
  for (const text of texts) note(text, seen);
  return seen;
}

function note(text: string, seen: SeenRuns): void {
  let before = text.charCodeAt(0);
  let last = text.charCodeAt(1);
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    seen[placeOfRun(before, last, code)] = 1;
    before = last;
    last = code;
  }
}

const SIZE = 1 << 16;

/** What a text that may have any letters has. */
export const everyRun: SeenRuns = new Uint8Array(SIZE).fill(1);

/** Where three letters in a row, as UTF-16 code units, are noted; rarely two runs share a place, those of ASCII least. */
export const placeOfRun = (first: number, second: number, third: number): number =>
  (first * 7919 + second * 97 + third) & (SIZE - 1);
