import { unpackGaps, unpackRows } from '../packed-text.ts';
import type { PassWeights } from '../tagger.ts';
import { passes } from './weights.ts';

let loaded: readonly [PassWeights, PassWeights] | null = null;

/** The trained passes, unpacked on first use. */
export function loadPasses(): readonly [PassWeights, PassWeights] {
  loaded ??= [unpack(passes[0]), unpack(passes[1])];
  return loaded;
}

function unpack({ size, scale, transitions, features, rows }: (typeof passes)[number]): PassWeights {
  const rowOf = new Uint16Array(size);
  let row = 0;
  unpackGaps(features, (feature) => {
    row++;
    rowOf[feature] = row;
  });
  return { rowOf, rows: unpackRows(rows), transitions: Float64Array.from(transitions), scale };
}
