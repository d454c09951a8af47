/** A 32-bit hash of a string's UTF-16 code units (FNV-1a with a final mix). */
export function hashString(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return finish(hash);
}

/** Two hashes into one; the order counts. */
export function mix(first: number, second: number): number {
  return finish(Math.imul(first, 0x9e3779b1) ^ Math.imul(second ^ 0x5bd1e995, 0x85ebca6b));
}

function finish(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return hash ^ (hash >>> 16);
}
