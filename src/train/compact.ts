import { TAGS } from '../core/people/chain.ts';
import { type PassWeights, ROW } from '../core/people/tagger.ts';
import type { FeatureTable } from './examples.ts';
import type { TrainedPass } from './train-pass.ts';

/** The features worth their room: those whose weights are large and that are seen often. */
export function selectFeatures({ weights }: TrainedPass, tables: readonly FeatureTable[], most: number): Uint8Array {
  const features = weights.length / TAGS;
  const seen = new Float64Array(features);
  for (const { numbers } of tables) for (const feature of numbers) seen[feature] = (seen[feature] ?? 0) + 1;
  const worth = Float64Array.from({ length: features }, (_, feature) =>
    seen[feature] ? Math.sqrt(seen[feature] ?? 0) * spread(weights, feature) : 0,
  );
  const least = Float64Array.from(worth).sort().at(-Math.min(most, features)) ?? 0;
  return Uint8Array.from(worth, (value) => Number(value > 0 && value >= least));
}

/** How far a feature tells the tags apart. */
function spread(weights: Float32Array, feature: number): number {
  let sum = 0;
  let squares = 0;
  for (let tag = 0; tag < TAGS; tag++) {
    const weight = weights[feature * TAGS + tag] ?? 0;
    sum += weight;
    squares += weight * weight;
  }
  return Math.sqrt(Math.max(0, squares - (sum * sum) / TAGS));
}

/** Rounds weights to steps of `scale` against `OUTSIDE` and leaves out features that come to nothing. `limit` bounds them. */
export function compact({ weights, transitions }: TrainedPass, scale: number, limit: number): PassWeights {
  const features = weights.length / TAGS;
  const rowOf = new Uint16Array(features);
  const rows: number[] = [];
  for (let feature = 0; feature < features; feature++) {
    const outside = weights[feature * TAGS] ?? 0;
    const row = Array.from({ length: ROW }, (_, index) =>
      Math.round(((weights[feature * TAGS + index + 1] ?? 0) - outside) / scale),
    );
    if (row.every((value) => value === 0)) continue;
    rowOf[feature] = rows.length / ROW + 1;
    rows.push(...row.map((value) => Math.max(-limit, Math.min(limit, value))));
  }
  if (rows.length / ROW > 65_535) throw new Error('too many features for their table');
  return {
    rowOf,
    rows: Int8Array.from(rows),
    transitions: transitions.map((value) => Math.round(value * 1000) / 1000),
    scale,
  };
}
