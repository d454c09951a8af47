import { isLatin } from '../../page/letters.ts';
import { pageData } from '../page-data.ts';

/**
 * The languages, by code, whose phrases are to be known for a text: its own, told by its commonest words, the one the
 * page names, and English.
 */
export function phraseLanguages(lang: string, sample: string): readonly string[] {
  const [code = ''] = lang.toLowerCase().split(/[-_]/);
  const named = sharedTables[code] ?? code;
  const heard = commonest(sample);
  return Object.keys(pageData().commonWords).filter((code) => code === 'en' || code === heard || code === named);
}

/** Languages whose phrases stand in the table of another one, by code. */
const sharedTables: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  sk: 'cs',
  hr: 'sr',
  bs: 'sr',
  sh: 'sr',
  cnr: 'sr',
  ms: 'id',
  iw: 'he',
};

/** The language whose commonest words are heard most, or null where hardly any is. */
function commonest(sample: string): string | null {
  const text = sample.toLowerCase();
  const words = new Map<string, number>();
  const isPlain = isLatin(text);
  for (const word of text.match(isPlain ? latinWord : /[\p{L}\p{M}]+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = 2;
  for (const [code, common] of Object.entries(pageData().commonWords)) {
    const isSpaced = !grownOn.has(code);
    if (isPlain && !isSpaced) continue;
    let sum = 0;
    for (const word of common.split(' ')) {
      sum += isSpaced ? (words.get(word) ?? 0) : (text.split(word).length - 1) / 3;
    }
    if (sum > most) [best, most] = [code, sum];
  }
  return best;
}

/** Languages whose commonest words stand within others: they are written without blanks, or grown on to the word before. */
const grownOn: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th']);

const latinWord = /[a-z\xc0-\u024f]+/g;
