import { pageData } from '../languages/page-data.ts';
import { isLatin, latinLetter } from '../page/letters.ts';

/** So much of a text is looked at, in code units. */
const SAMPLE = 1500;

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
export function chooseLanguage(declared: readonly string[], whole: string): string {
  const text = whole.slice(0, SAMPLE);
  const tags = declared.map(languageTag).filter(Boolean);
  const guess = guessLanguage(text);
  if (!guess) return tags[0] ?? '';
  const fitting = tags.filter((tag) => !noLatin.test(text) || !latinLanguages.test(tag));
  return tags.find((tag) => sameLanguage(tag, guess.language)) ?? ((!guess.sure && fitting[0]) || guess.language);
}

/** 'rtl' when most letters of the text are Hebrew or Arabic (or their kin); with little text, what the page declares. */
export function chooseDirection(declared: string, lang: string, text: string): 'ltr' | 'rtl' {
  const { letters, right } = countLetters(text.slice(0, 600));
  if (letters > 40) return right * 2 > letters ? 'rtl' : 'ltr';
  if (/^(rtl|ltr)$/i.test(declared)) return declared.toLowerCase() as 'ltr' | 'rtl';
  return /^(ar|fa|he|iw|ur|ps|sd|ug|yi|ckb|dv)(-|$)/.test(lang) ? 'rtl' : 'ltr';
}

/** A text that opens without a Latin letter, and languages that are written in nothing else. */
const noLatin = /^[^a-z]{40}/i;
const latinLanguages = /^(?:en|de|fr|es|it|pt)\b/;

interface Guess {
  readonly language: string;
  /** The text says so strongly enough to overrule a declaration. */
  readonly sure: boolean;
}

/** Scripts that tell a language, by the code points they stand between. */
const SCRIPTS: readonly (readonly [string, number, number])[] = [
  ['el', 0x370, 0x3ff],
  ['hy', 0x530, 0x58f],
  ['he', 0x590, 0x5ff],
  ['hi', 0x900, 0x97f],
  ['bn', 0x980, 0x9ff],
  ['ta', 0xb80, 0xbff],
  ['te', 0xc00, 0xc7f],
  ['th', 0xe00, 0xe7f],
  ['ka', 0x10a0, 0x10ff],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7af],
];

function guessLanguage(text: string): Guess | null {
  const { letters, byScript } = countLetters(text);
  if (letters < 60) return null;
  for (const [language, count] of byScript) {
    const share = count / letters;
    if (share > (language === 'ja' ? 0.15 : 0.5)) return { language, sure: share > 0.6 || language === 'ja' };
  }
  return bySmallWords(text);
}

interface Letters {
  readonly letters: number;
  /** Of scripts written from right to left. */
  readonly right: number;
  /** In the order of the table, those that occur. */
  readonly byScript: readonly (readonly [string, number])[];
}

/** One pass over the text: what is above ASCII counts as a letter unless it is punctuation. */
function countLetters(text: string): Letters {
  if (isLatin(text)) return { letters: text.replace(noLatinLetters, '').length, right: 0, byScript: [] };
  const counts = SCRIPTS.map(() => 0);
  let [letters, right] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isAscii = code < 0x80;
    if (isAscii ? (code | 32) < 97 || (code | 32) > 122 : code < 0xc0 || (code > 0x1fff && code < 0x3040)) continue;
    letters += 1;
    if (isAscii || code < 0x370) continue;
    if ((code > 0x58f && code < 0x900) || (code > 0xfb1c && code < 0xfeff)) right += 1;
    const place = SCRIPTS.findIndex(([, from, to]) => code >= from && code <= to);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return {
    letters,
    right,
    byScript: SCRIPTS.flatMap(([language], place) => (counts[place] ? [[language, counts[place]] as const] : [])),
  };
}

/** Counts each language's small words; the best one must be clear of the second. */
function bySmallWords(text: string): Guess | null {
  const lower = text.toLowerCase();
  const words = lower.match(isLatin(lower) ? latinWord : /[\p{L}\p{M}]+/gu) ?? [];
  const { smallWords } = pageData();
  const scores = new Map<string, number>();
  for (const word of words) {
    if (!Object.hasOwn(smallWords, word)) continue;
    for (const language of smallWords[word] ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 5 || best[1] < words.length * 0.08) return null;
  return {
    language: best[0],
    sure: best[1] > 25 && best[1] > words.length * 0.15 && best[1] > 1.7 * (second?.[1] ?? 0),
  };
}

const noLatinLetters = new RegExp(`[^${latinLetter}]+`, 'g');
const latinWord = /[a-z\xc0-\u024f]+/g;

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
