import { hashInto, type PackedWordSet } from '../core/people/word-set.ts';

/** Packs words as `WordSet` reads them. The result depends on the set of words alone. */
export function packWords(words: Iterable<string>, bits: number): PackedWordSet {
  const members = new Set(words);
  const range = members.size * 2 ** bits;
  const hashes = [...new Set([...members].map((word) => hashInto(word, range)))].sort((a, b) => a - b);
  // The range follows from the count that is stored, so it must be that of the distinct words, padded where two fell together.
  while (hashes.length < members.size) hashes.push(hashes.at(-1) ?? 0);
  const writer = new BitWriter();
  let last = 0;
  for (const hash of hashes) {
    writer.rice(hash - last, bits);
    last = hash;
  }
  return { count: members.size, bits, data: writer.base64() };
}

class BitWriter {
  private readonly bytes: number[] = [];
  private filled = 0;

  rice(value: number, bits: number): void {
    for (let quotient = Math.floor(value / 2 ** bits); quotient > 0; quotient--) this.bit(1);
    this.bit(0);
    for (let at = bits - 1; at >= 0; at--) this.bit(Math.floor(value / 2 ** at) % 2);
  }

  base64(): string {
    return Buffer.from(this.bytes).toString('base64');
  }

  private bit(value: number): void {
    if (this.filled % 8 === 0) this.bytes.push(0);
    const last = this.bytes.length - 1;
    this.bytes[last] = (this.bytes[last] ?? 0) | (value << (7 - (this.filled % 8)));
    this.filled++;
  }
}
