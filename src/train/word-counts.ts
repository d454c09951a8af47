import type { TrainingDocument } from './corpora.ts';

/** How often each lower-case word stands in the texts. */
export function countWords(documents: readonly TrainingDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, corpus } of documents) {
    if (corpus === 'btc') continue;
    for (const [word] of text.matchAll(/(?<![\p{L}'-])[a-z]+(?![\p{L}'-])/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
