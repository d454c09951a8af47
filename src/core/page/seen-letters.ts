/**
 * A test for whether a run of three or more letters may stand in one of the texts: it does not if it has three letters
 * in a row that no text has. May say yes wrongly, never no.
 */
export function seenLetters(texts: readonly string[]): (letters: string) => boolean {
  const seen = new Uint8Array(SIZE);
  for (const text of texts) for (let at = 2; at < text.length; at++) seen[placeOf(text, at)] = 1;
  return (letters) => {
    for (let at = 2; at < letters.length; at++) if (!seen[placeOf(letters, at)]) return false;
    return true;
  };
}

const SIZE = 1 << 16;

/** Where the three letters that end at `at` are noted; rarely two runs share a place. */
const placeOf = (text: string, at: number): number =>
  (text.charCodeAt(at - 2) * 1021 + text.charCodeAt(at - 1) * 37 + text.charCodeAt(at)) & (SIZE - 1);
