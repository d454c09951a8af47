import { hashString } from './hashing.ts';

/**
 * A set of words kept as the sorted hashes of its members, gaps in Golomb-Rice code, in base64: about one and a half
 * bytes a word. A word that is no member is taken for one with probability 2^-bits.
 */
export interface PackedWordSet {
  readonly count: number;
  readonly bits: number;
  readonly data: string;
}

/** Membership in a packed set. */
export class WordSet {
  private readonly hashes: Uint32Array;
  private readonly range: number;

  constructor(packed: PackedWordSet) {
    this.hashes = unpack(packed);
    this.range = packed.count * 2 ** packed.bits;
  }

  has(word: string): boolean {
    const wanted = hashInto(word, this.range);
    const { hashes } = this;
    let low = 0;
    let high = hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const value = hashes[middle] ?? 0;
      if (value === wanted) return true;
      if (value < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}

/** Where a word falls in a range of at most 2^31. */
export function hashInto(word: string, range: number): number {
  return Math.floor(((hashString(word) >>> 0) / 2 ** 32) * range);
}

function unpack({ count, bits, data }: PackedWordSet): Uint32Array {
  const bytes = bytesOf(data);
  const hashes = new Uint32Array(count);
  let position = 0;
  const bit = (): number => {
    const value = ((bytes[position >> 3] ?? 0) >> (7 - (position & 7))) & 1;
    position++;
    return value;
  };
  let last = 0;
  for (let index = 0; index < count; index++) {
    let gap = 0;
    while (bit() === 1) gap++;
    for (let left = bits; left > 0; left--) gap = gap * 2 + bit();
    last += gap;
    hashes[index] = last;
  }
  return hashes;
}

/** The bytes of a base64 string. */
export function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
