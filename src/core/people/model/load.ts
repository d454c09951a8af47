import type { PassWeights } from '../tagger.ts';
import { bytesOf } from '../word-set.ts';
import { passes } from './weights.ts';

let loaded: readonly [PassWeights, PassWeights] | null = null;

/** The trained passes, unpacked on first use. */
export function loadPasses(): readonly [PassWeights, PassWeights] {
  loaded ??= [unpack(passes[0]), unpack(passes[1])];
  return loaded;
}

function unpack({ scale, transitions, data }: (typeof passes)[number]): PassWeights {
  return { weights: new Int8Array(bytesOf(data).buffer), transitions: Float64Array.from(transitions), scale };
}
