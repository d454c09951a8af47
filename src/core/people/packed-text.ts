/**
 * Numbers as printable characters, one a number where possible: larger than bytes on disk, but a page's or package's own
 * compression brings them near their true size, and they need no decoder.
 */
const FIRST = 40;
/** Characters from `(` to `~` without the backslash: no quotation mark among them. */
const BASE = 86;
const BACKSLASH = 92;

const toChar = (value: number): string =>
  String.fromCharCode(value + FIRST >= BACKSLASH ? value + FIRST + 1 : value + FIRST);
const toValue = (code: number): number => (code > BACKSLASH ? code - FIRST - 1 : code - FIRST);

/** The largest weight, either way, that `packRows` can hold. */
export const LARGEST = 42;

/** Rising whole numbers as the gaps between them. */
export function packGaps(numbers: readonly number[]): string {
  let last = -1;
  let packed = '';
  for (const number of numbers) {
    let gap = number - last - 1;
    while (gap >= BASE - 1) {
      packed += toChar(BASE - 1);
      gap -= BASE - 1;
    }
    packed += toChar(gap);
    last = number;
  }
  return packed;
}

/** Calls `each` with every number of `packGaps`, in order. */
export function unpackGaps(packed: string, each: (number: number) => void): void {
  let last = -1;
  let gap = 0;
  for (let index = 0; index < packed.length; index++) {
    const value = toValue(packed.charCodeAt(index));
    gap += value;
    if (value === BASE - 1) continue;
    last += gap + 1;
    gap = 0;
    each(last);
  }
}

/** Whole numbers from `-LARGEST` to `LARGEST`. */
export function packRows(numbers: Int8Array): string {
  let packed = '';
  for (const number of numbers) packed += toChar(number + LARGEST);
  return packed;
}

/** The numbers of `packRows`. */
export function unpackRows(packed: string): Int8Array {
  const numbers = new Int8Array(packed.length);
  for (let index = 0; index < packed.length; index++) numbers[index] = toValue(packed.charCodeAt(index)) - LARGEST;
  return numbers;
}
