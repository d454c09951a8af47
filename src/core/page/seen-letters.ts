/**
 * A test for whether a run of three or more letters may stand in one of the texts: it does not if it has three letters
 * in a row that no text has. May say yes wrongly, never no.
 */
export function seenLetters(texts: readonly string[]): (letters: string) => boolean {
  const seen = new Uint8Array(SIZE);
  for (const text of texts) note(text, seen);
  return (letters) => {
    for (let at = 2; at < letters.length; at++) {
      if (!seen[placeOf(letters.charCodeAt(at - 2), letters.charCodeAt(at - 1), letters.charCodeAt(at))]) return false;
    }
    return true;
  };
}

const SIZE = 1 << 16;

/** Where three letters in a row are noted; rarely two runs share a place. */
const placeOf = (first: number, second: number, third: number): number =>
  (first * 1021 + second * 37 + third) & (SIZE - 1);

function note(text: string, seen: Uint8Array): void {
  let before = text.charCodeAt(0);
  let last = text.charCodeAt(1);
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    seen[placeOf(before, last, code)] = 1;
    before = last;
    last = code;
  }
}
