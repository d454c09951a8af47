/** Whether each of some runs of three letters, by `placeOfRun`, may stand in a text. */
export type SeenRuns = (runs: readonly number[]) => boolean;

/** Notes the runs of three letters in texts. The test may say yes wrongly, never no. */
export function seenRuns(texts: readonly string[]): SeenRuns {
  const seen = new Uint8Array(SIZE);
  for (const text of texts) note(text, seen);
  return (runs) => {
    for (const run of runs) if (!seen[run]) return false;
    return true;
  };
}

function note(text: string, seen: Uint8Array): void {
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

/** Where three letters in a row, as UTF-16 code units, are noted; rarely two runs share a place. */
export const placeOfRun = (first: number, second: number, third: number): number =>
  (first * 1021 + second * 37 + third) & (SIZE - 1);
