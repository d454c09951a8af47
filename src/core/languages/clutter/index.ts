import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import type { ClutterPhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** The languages whose clutter is known by its words. */
export const clutterLanguages: readonly ClutterPhrases[] = [en, de, es, fr, pl, it, pt, nl, sv, ru, tr, ar, zh, ja];

/** The phrases for a text: those of its language, told by its commonest words, of the language the page names, and English. */
export function phrasesFor(lang: string, sample: string): readonly ClutterPhrases[] {
  const named = lang.slice(0, 2).toLowerCase();
  const heard = commonest(sample);
  return clutterLanguages.filter((language) => language === en || language === heard || language.code === named);
}

/** The language whose commonest words are heard most, or null where hardly any is. */
function commonest(sample: string): ClutterPhrases | null {
  const text = sample.toLowerCase();
  const words = new Map<string, number>();
  for (const word of text.match(/\p{L}+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  let best: ClutterPhrases | null = null;
  let most = 2;
  for (const language of clutterLanguages) {
    const isSpaced = language.code !== 'zh' && language.code !== 'ja';
    let sum = 0;
    for (const word of language.common.split(' ')) {
      sum += isSpaced ? (words.get(word) ?? 0) : (text.split(word).length - 1) / 3;
    }
    if (sum > most) [best, most] = [language, sum];
  }
  return best;
}
