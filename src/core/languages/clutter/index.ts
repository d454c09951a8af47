import { en } from './en.ts';
import type { ClutterPhrases } from './phrases.ts';

/** The languages whose clutter is known by its words. */
export const clutterLanguages: readonly ClutterPhrases[] = [en];

/** The phrases for a text: those of its language, told by its commonest words, of the language the page names, and English. */
export function phrasesFor(lang: string, sample: string): readonly ClutterPhrases[] {
  const named = lang.slice(0, 2).toLowerCase();
  const heard = commonest(sample);
  return clutterLanguages.filter((language) => language === en || language === heard || language.code === named);
}

function commonest(sample: string): ClutterPhrases | null {
  const words = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  let best: ClutterPhrases | null = null;
  let most = 2;
  for (const language of clutterLanguages) {
    let sum = 0;
    for (const word of language.common.split(' ')) sum += words.get(word) ?? 0;
    if (sum > most) [best, most] = [language, sum];
  }
  return best;
}
