import { fromPageData, type PageWordList, pageData, wordsSeen } from '../../languages/page-data.ts';

/** Whether a word is in a list as it stands. */
export const isIn = (list: PageWordList, word: string): boolean => pageData().pageWords[list].includes(word);

/** Whether one of a list's words stands in a text in small letters, whole; in scripts without spaces, anywhere. */
export const tells = (list: PageWordList, text: string): boolean => found(list, text) !== null;

export function found(list: PageWordList, text: string): RegExpExecArray | null {
  const seen = wordsSeen(pageData().pageWords[list], text);
  return seen.length > 0 ? whole(seen, 'u').exec(text) : null;
}

/** The patterns of a list as one, made when first asked for. */
const patternOf = fromPageData(({ pageWords }) => {
  const made = new Map<PageWordList, RegExp>();
  return (list: PageWordList): RegExp => {
    const pattern = made.get(list) ?? new RegExp(pageWords[list].join('|'), 'iu');
    made.set(list, pattern);
    return pattern;
  };
});

/** Whether a text fits one of the list's patterns. */
export const fits = (list: PageWordList, text: string): boolean => patternOf()(list).test(text);

/** Any of the words, from their beginning on; whole, unless `end` lets them go on. */
function whole(words: readonly string[], flags: string, end = '(?![\\p{L}\\p{N}])'): RegExp {
  const isUnspaced = (word: string): boolean =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
  const unspaced = words.filter(isUnspaced);
  const spaced = words.filter((word) => !unspaced.includes(word));
  const parts = spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})${end}`, ...unspaced] : unspaced;
  return new RegExp(parts.join('|'), flags);
}

/** Whether a folder of a path is one of the list's words. */
export function leadsTo(list: PageWordList, path: string, from = 1): boolean {
  const words = pageData().pageWords[list];
  return path
    .split(/[/.]/)
    .slice(from)
    .some((folder) => words.includes(folder));
}

/** Whether the last folder of a path, or the page in it, is called by one of the list's words. */
export function endsIn(list: PageWordList, path: string): boolean {
  const last = path.split('/').findLast(Boolean) ?? '';
  return isIn(list, last.replace(/\.\w{2,5}$/, ''));
}

export function saysOneOf(list: PageWordList, texts: readonly string[]): number {
  const seen = wordsSeen(pageData().pageWords[list], texts.join('\n'));
  if (seen.length === 0) return 0;
  const pattern = new RegExp(`^[^\\p{L}]*(?:${seen.join('|')})[^\\p{L}]*$`, 'u');
  return texts.filter((text) => pattern.test(text)).length;
}

/** Words of consent in a thousand characters. */
export function consentDensity(text: string): number {
  const sample = text.slice(0, 6000).toLowerCase();
  const seen = wordsSeen(pageData().pageWords.consent, sample);
  if (seen.length < 4) return 0;
  const found = sample.match(whole(seen, 'gu', '')) ?? [];
  return new Set(found).size < 4 ? 0 : (1000 * found.length) / Math.max(300, sample.length);
}
