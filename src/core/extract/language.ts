import { stopWords } from '../languages/stop-words.ts';

/** A language tag in its usual writing ("en-US", "zh-Hant-TW"); empty for what is no tag. */
export function languageTag(declared: string): string {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z\d])/i.exec(declared.trim());
  const language = match?.[1]?.toLowerCase() ?? '';
  if (!match || language === 'und' || language === 'zxx' || language === 'xx') return '';
  const script = match[2] && match[2].charAt(0).toUpperCase() + match[2].slice(1).toLowerCase();
  return [language, script, match[3]?.toUpperCase()].filter(Boolean).join('-');
}

/**
 * The page's language: the first declared one that the text does not gainsay, else the one the text is written in.
 * Templates leave "en" on pages in other languages, so a script or small words that say otherwise win.
 */
export function chooseLanguage(declared: readonly string[], text: string): string {
  const tags = declared.map(languageTag).filter(Boolean);
  const guess = guessLanguage(text);
  if (!guess) return tags[0] ?? '';
  return tags.find((tag) => sameLanguage(tag, guess.language)) ?? (guess.sure || !tags[0] ? guess.language : tags[0]);
}

/** 'rtl' when most letters of the text are Hebrew or Arabic (or their kin); with little text, what the page declares. */
export function chooseDirection(declared: string, lang: string, text: string): 'ltr' | 'rtl' {
  const right = count(text, /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g);
  const left = count(text, /\p{L}/gu) - right;
  if (right + left > 40) return right > left ? 'rtl' : 'ltr';
  if (/^(rtl|ltr)$/i.test(declared)) return declared.toLowerCase() as 'ltr' | 'rtl';
  return /^(ar|fa|he|iw|ur|ps|sd|ug|yi|ckb|dv)(-|$)/.test(lang) ? 'rtl' : 'ltr';
}

interface Guess {
  readonly language: string;
  /** The text says so strongly enough to overrule a declaration. */
  readonly sure: boolean;
}

const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

function guessLanguage(text: string): Guess | null {
  const letters = count(text, /\p{L}/gu);
  if (letters < 60) return null;
  for (const [language, pattern] of SCRIPTS) {
    const share = count(text, pattern) / letters;
    if (share > (language === 'ja' ? 0.15 : 0.5)) return { language, sure: share > 0.6 || language === 'ja' };
  }
  return bySmallWords(text);
}

/** Counts each language's small words; the best one must be clear of the second. */
function bySmallWords(text: string): Guess | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf().get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 5 || best[1] < words.length * 0.08) return null;
  return {
    language: best[0],
    sure: best[1] > 25 && best[1] > words.length * 0.15 && best[1] > 1.7 * (second?.[1] ?? 0),
  };
}

let index: Map<string, string[]> | undefined;

function languagesOf(): Map<string, string[]> {
  if (index) return index;
  index = new Map();
  for (const [language, words] of Object.entries(stopWords))
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
  return index;
}

/** Norwegian is declared as nb, nn or no, Hebrew as he or iw. */
function sameLanguage(tag: string, language: string): boolean {
  const [declared = ''] = tag.split('-');
  const same: Readonly<Record<string, string>> = {
    nb: 'no',
    nn: 'no',
    iw: 'he',
    in: 'id',
    ms: 'id',
    hr: 'cs',
    sk: 'cs',
  };
  return declared === language || same[declared] === language;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
