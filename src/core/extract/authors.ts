import { bylineWords, notPeople } from '../languages/byline-words.ts';
import { isLatin, lettersOnly } from '../page/letters.ts';

/** How much is known of a text that may name authors. */
export interface BylineHints {
  /** The site's name: no author is called that. */
  readonly siteName?: string;
  /** The page itself says that this is a person: a single word will do. */
  readonly isPerson?: boolean;
}

const LONGEST = 400;
const MOST = 12;

/**
 * The people a byline names, in order: "By Ann Lee and Bo Ray, Example Wire" gives Ann Lee and Bo Ray.
 * Wires, desks, job titles, dates, places and addresses are left out; empty when no person is named.
 */
export function authorNames(byline: string, hints: BylineHints = {}): string[] {
  if (byline.length > LONGEST || /^\s*https?:/.test(byline)) return [];
  const names = parts(byline)
    .map(bare)
    .filter((name) => isPersonName(name, hints))
    .map(evenCase);
  return unique(names).slice(0, MOST);
}

/** Whether a line of the page is a byline and nothing else: it opens as one and names somebody. */
export function isBylineLine(line: string): boolean {
  return line.length < 120 && OPENING.test(line.normalize('NFC')) && authorNames(line).length > 0;
}

const word = (words: string) => `(?:${words})`;
const OPENING = new RegExp(
  `^[\\s—–|•·(【［\\[]*${word(bylineWords.before)}(?:\\s*[:：/／|｜・]\\s*|\\s+(?=\\p{L}))`,
  'iu',
);
const AND = new RegExp(
  `\\s*(?:[,;،；、，|｜•·/／&+\\n\\t]|\\s[–—-]\\s|(?<=\\s)${word(bylineWords.and)}(?=\\s))\\s*`,
  'iu',
);
const ARABIC_AND = /\s+و(?=\p{Script=Arabic}{3,}\s)/u;
const AFTER = new RegExp(`\\s*(?:${bylineWords.after})$`, 'u');

function parts(byline: string): string[] {
  let text = byline
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();
  for (let opening = OPENING.exec(text); opening && opening[0].length < text.length; opening = OPENING.exec(text))
    text = text.slice(opening[0].length);
  return (!isLatin(text) && /\p{Script=Arabic}/u.test(text) ? text.split(ARABIC_AND).join(',') : text).split(AND);
}

/** A part without what hangs on to a name: brackets, a place, the paper it is written for, a handle. */
function bare(part: string): string {
  return part
    .replace(OPENING, '')
    .replace(/\s*[([（【].*$/u, '')
    .replace(/\s+@\w+$/, '')
    .replace(/\s+(?:for|in|für|aus|pour|para|from|at|à|en|w)\s+\p{Lu}.*$/u, '')
    .replace(/^(?:dr|prof|mr|mrs|ms|herr|frau)\.?\s+(?=\p{Lu})/iu, '')
    .replace(/[’']s?\s*$/u, '')
    .replace(AFTER, '')
    .replace(/^[\s"“”„'*:.,|–—-]+|[\s"“”'*:,|–—-]+$/gu, '')
    .replace(/\s+/g, ' ');
}

const REFUSED = new Set([notPeople.wires, notPeople.desks, notPeople.titles].flatMap((words) => words.split('|')));
const SMALL_WORDS =
  /^(?:de|del|della|di|da|do|dos|das|du|des|le|la|el|al|van|von|vom|zu|zur|zum|der|den|ter|ten|bin|bint|ben|ibn|abu|y|e|i|af|av|und|mac|o|of|d[’']\p{L}+|l[’']\p{L}+|al-\p{L}+|el-\p{L}+)$/iu;

function isPersonName(name: string, { siteName = '', isPerson = false }: BylineHints): boolean {
  if (name.length < 2 || name.length > 60 || /[\d@#<>{}=_\\?!:]|https?|www\.|\.(?:com|org|net|de|co|uk)\b/iu.test(name))
    return false;
  const lower = name.toLowerCase();
  if (isSameName(name, siteName) || lower.split(/[\s-]+/).some((part) => REFUSED.has(part)) || REFUSED.has(lower))
    return false;
  if (!isLatin(name) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name))
    return /^[\p{L}・·\s]{2,16}$/u.test(name);
  const words = name.split(' ');
  if (words.length > 6 || !words.every((part) => /^[\p{L}\p{M}.’'ʼ‘`-]+$/u.test(part))) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return words.length > 1 && words.length < 6;
  if (!words.every((part) => /^\p{Lu}|^[\p{Lo}]/u.test(part) || SMALL_WORDS.test(part))) return false;
  return words.length > 1 ? words.filter((part) => /^\p{Lu}/u.test(part)).length > 1 : isPerson && name.length > 2;
}

/** The letters of one are those of the other: "Harbour Post" is harbourpost.example's own name. */
function isSameName(name: string, siteName: string): boolean {
  const [one, two] = [name, siteName.replace(/^www\.|\.\w{2,8}$/g, '')].map((text) =>
    lettersOnly(text.toLowerCase(), ''),
  );
  return one === two;
}

/** A name in capitals as it is written in running text; "J.P." and "DJ" stay. */
function evenCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || name.length < 5) return name;
  const even = name.replace(/\p{L}[\p{L}\p{M}]{2,}/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
  return even.replace(/(?<= )\S+(?= )/gu, (part) =>
    SMALL_WORDS.test(part) && part.length > 1 ? part.toLowerCase() : part,
  );
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase().replace(/[^\p{L}]/gu, '');
    return !seen.has(key) && seen.add(key);
  });
}
