import type { FeatureTable } from './examples.ts';

/** Leaves out the features that fewer than `least` documents have: they teach little and cost room. */
export function keepFrequent(
  tables: readonly FeatureTable[],
  features: number,
  least: number,
  report: (line: string) => void,
): FeatureTable[] {
  const documents = new Int32Array(features);
  const last = new Int32Array(features).fill(-1);
  for (const [index, { numbers }] of tables.entries()) {
    for (const feature of numbers) {
      if (last[feature] === index) continue;
      last[feature] = index;
      documents[feature] = (documents[feature] ?? 0) + 1;
    }
  }
  report(
    `${documents.filter((count) => count > 0).length} features, ${documents.filter((count) => count >= least).length} kept`,
  );
  return keepFeatures(
    tables,
    documents.map((count) => Number(count >= least)),
  );
}

/** Leaves out every feature whose entry is 0. */
export function keepFeatures(tables: readonly FeatureTable[], kept: ArrayLike<number>): FeatureTable[] {
  return tables.map((table) => without(table, (feature) => kept[feature] === 1));
}

function without({ starts, numbers }: FeatureTable, keep: (feature: number) => boolean): FeatureTable {
  const kept = new Int32Array(numbers.length);
  const keptStarts = new Int32Array(starts.length);
  let count = 0;
  for (let at = 0; at + 1 < starts.length; at++) {
    for (let index = starts[at] ?? 0; index < (starts[at + 1] ?? 0); index++) {
      const feature = numbers[index] ?? 0;
      if (keep(feature)) kept[count++] = feature;
    }
    keptStarts[at + 1] = count;
  }
  return { starts: keptStarts, numbers: kept.slice(0, count) };
}
