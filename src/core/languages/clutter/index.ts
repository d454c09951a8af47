import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { phraseLanguages } from './phrase-languages.ts';
import type { ClutterPhrases, ReadyPhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { readyPhrases } from './ready-phrases.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** The languages whose clutter is known by its words. */
export const clutterLanguages: readonly ClutterPhrases[] = [en, de, es, fr, pl, it, pt, nl, sv, ru, tr, ar, zh, ja, ko];

/** The phrases for a text, of the languages `phraseLanguages` tells. */
export const phrasesFor = (lang: string, sample: string): readonly ReadyPhrases[] =>
  phrasesOf(phraseLanguages(lang, sample));

/** The phrases of the languages with these codes. */
export const phrasesOf = (codes: readonly string[]): readonly ReadyPhrases[] =>
  clutterLanguages.filter(({ code }) => codes.includes(code)).map(readyPhrases);
