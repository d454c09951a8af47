import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { phraseLanguages } from './phrase-languages.ts';
import type { ClutterPhrases, ReadyPhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { readyPhrases } from './ready-phrases.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The languages whose clutter is known by its words. */
export const clutterLanguages: readonly ClutterPhrases[] = [
  en,
  de,
  es,
  fr,
  pl,
  it,
  pt,
  nl,
  sv,
  ru,
  tr,
  ar,
  zh,
  ja,
  ko,
  da,
  nb,
  fi,
  cs,
  hu,
  ro,
  el,
  uk,
  bg,
  sr,
  fa,
  he,
  ur,
  hi,
  bn,
  th,
  vi,
  id,
];

/** The phrases for a text, of the languages `phraseLanguages` tells. */
export const phrasesFor = (lang: string, sample: string): readonly ReadyPhrases[] =>
  phrasesOf(phraseLanguages(lang, sample));

/** The phrases of the languages with these codes. */
export const phrasesOf = (codes: readonly string[]): readonly ReadyPhrases[] =>
  clutterLanguages.filter(({ code }) => codes.includes(code)).map(readyPhrases);
