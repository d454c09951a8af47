import { fromPageData, type PageData, pageData } from '../languages/page-data.ts';
import {
  isLatin,
  isWestern,
  latinLetter,
  lettersOnly,
  opensUpper,
  westernLower,
  westernUpper,
} from '../page/letters.ts';
import { isMonth } from './month-names.ts';

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

/** Whether a line of the page is a byline and nothing else: it opens as one, or closes as one ("나하늘 기자"), and names somebody. */
export function isBylineLine(line: string): boolean {
  const isByline = openingLength(line.normalize('NFC')) > 0 || (line.length < 30 && words().after.test(line));
  return line.length < 120 && isByline && authorNames(line).length > 0;
}

/** Whether a byline has little in it but names: "By Ann Lee and Bo Ray, Example Wire". */
export function isOnlyNames(line: string): boolean {
  if (/[.!?:]$/.test(line) || !isBylineLine(line)) return false;
  const length = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
  const text = line.slice(openingLength(line.normalize('NFC')));
  return length(authorNames(line)) >= leastNames * length(text.match(isLatin(text) ? latinNames : anyNames) ?? []);
}

const latinNames = /[a-zA-Z\xc0-\u024f][a-zA-Z\xc0-\u024f.’'-]*/g;
const anyNames = /\p{L}[\p{L}\p{M}.’'-]*/gu;

/** The share of such a byline's letters that are names. */
const leastNames = 0.6;

/** Whether a line is a name and what its owner does for the paper, "Ann Lee, transport correspondent"; the role may be in the next. */
export function isNameWithRole(line: string, next: string): boolean {
  const [name = '', role = next] = line.split(/[,(]\s?(.*)/s);
  return (
    line.length < 80 &&
    role.length < 60 &&
    (isLatin(role) ? words().latinRole : words().role).test(role.trim()) &&
    authorNames(name)[0]?.length === name.trim().length
  );
}

/** The people whom a line names as those who made the pictures: "Photographs by Ann Lee". */
export const picturedBy = (line: string): string[] =>
  line.length < 120 && words().picture.test(line) ? authorNames(line.replace(words().picture, '')) : [];

/** Whether a line only opens a byline, "By" or "Author:", whose names stand in the next. */
export function isBylineOpening(line: string): boolean {
  return line.length < 30 && openingLength(`${line} A`) === line.length + 1;
}

const words = fromPageData(compile);
const ARABIC_AND = /\s+و(?=\p{Script=Arabic}{3,}\s)/u;

/** The words between and behind names, as patterns. */
function compile({ bylineWords: { and, after, role, sent, picture } }: PageData) {
  const between = `\\s*(?:[,;،；、，|｜•·/／&+\\n\\t]|\\s[–—-]\\s|(?<=\\s)(?:${and})(?=\\s))\\s*`;
  return {
    between: new RegExp(between, 'i'),
    after: new RegExp(`\\s*(?:${after})$`),
    latinRole: new RegExp(`^${role.replaceAll('\\p{L}', latinLetter)}`, 'i'),
    role: new RegExp(`^${role}`, 'iu'),
    sent: new RegExp(sent, 'i'),
    picture: new RegExp(`^(?:${picture})(?: by)?(?:[:\\s]|$)`, 'i'),
  };
}

/** How many code units of `text` are marks and words that open a byline ("— By "); 0 if it opens otherwise. */
function openingLength(text: string): number {
  const signs = /^[\s—–|•·(【［[]*/.exec(text)?.[0].length ?? 0;
  const marks = signs + (isLatin(text) ? 0 : (hanPaper.exec(text.slice(signs))?.[0].length ?? 0));
  const lower = text.slice(marks, marks + 40).toLowerCase();
  const letter = lower.charAt(0);
  const { bylineOpenings } = pageData();
  for (const word of bylineOpenings[letter] ?? []) {
    if (!lower.startsWith(word)) continue;
    const rest = text.slice(marks + word.length);
    const behind = (isLatin(rest) ? latinBehindOpening : behindOpening).exec(rest);
    if (behind) return marks + word.length + behind[0].length;
  }
  return 0;
}

const latinBehindOpening = /^(?:\s*[:/|]\s*|\s+(?=[a-zA-Z\xc0-\u024f]))/;
const behindOpening = /^(?:\s*[:：/／|｜・]\s*|\s+(?=\p{L}))/u;

function parts(byline: string): string[] {
  let text = byline
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^\S+@\S+\s+\((.+)\)$/, '$1')
    .replace(words().sent, '');
  if (!isLatin(text)) text = text.replace(hanReporter, '');
  if (text.startsWith('By') && opensUpper(text.slice(2))) text = `By ${text.slice(2)}`;
  const { between } = words();
  for (let found = openingLength(text); found > 0 && found < text.length; found = openingLength(text))
    text = text.slice(found);
  if (/[—:：]/.test(text)) text = text.replace(isWestern(text) ? behindWesternNames : behindNames, '');
  if (!isLatin(text) && /\p{Script=Arabic}/u.test(text))
    return text
      .replace(/\s-\s.*$/, '')
      .split(ARABIC_AND)
      .join(',')
      .split(between);
  return withWholeSurnames(`${text} `).split(between);
}

/** Joins the two parts of such surnames, so that nothing parts them. */
function withWholeSurnames(line: string): string {
  if (!/ [iye] /i.test(line)) return line;
  return line.replace(withinSurname, (all, name, and, next) =>
    isNoPerson(next.toLowerCase()) ? all : `${name}\u2060${and}\u2060`,
  );
}

const hanReporter = /^(?:本[報报])?[記记]者(?=\p{Script=Han}{2,4}(?:$|[／/、，\s]))/u;

/** Whose reporter somebody is: "港湾新闻记者 王小伟". */
const hanPaper = /^\p{Script=Han}{2,8}(?=[記记]者\s)/u;

/** "Rosa Badia i Ferrer" has one name of a family in two parts. */
const withinSurname = /(?<=\p{L} )(\p{Lu}[\p{L}’'-]+) ([iyeIYE]) (?=(\p{Lu}[\p{L}’'-]+) ?(?:$|[,|(]))/gu;

/** Finds what a line goes on with behind its names: a place, "Ann Lee, Example Wire — Hull", or another label, "Photo: Bo Ray", that may touch them. */
const behind = (letter: string, upper: string, lower: string, flags: string): RegExp =>
  new RegExp(
    `(?<=[${letter}]\\s.*)(?:\\s—\\s|(?:\\s|(?<=[${lower}])(?=[${upper}]))[${upper}][${lower}]{2,14}\\s?[:：]).*$`,
    flags,
  );
const behindNames = behind('\\p{L}', '\\p{Lu}', '\\p{Ll}', 'u');
const behindWesternNames = behind(latinLetter, westernUpper, westernLower, '');

/** A part without what hangs on to a name: brackets, a place, the paper it is written for, a handle, a date. */
function bare(part: string): string {
  const undated = withoutDate(part.trim());
  const opened = undated.slice(openingLength(undated));
  const named = (opened.includes('(') ? opened.replace(shortFormWithin, ' ') : opened)
    .replace(/\s*[([（【].*$/, '')
    .replace(/\s+\S*@\S+$/, '');
  const name = withoutHonorific(withoutPlace(named))
    .replace(/[’']s?\s*$/, '')
    .replace(words().after, '')
    .replace(/^[\s"“”„'*:.,|–—-]+|[\s"“”'*:,|–—-]+$/g, '')
    .replace(/[\s\u2060]+/g, ' ');
  return name.startsWith('de ') ? name.replace(/^de (?=\p{Lu}\p{Ll}+ \p{Lu})/u, '') : name;
}

/** What somebody is called between a first and a last name: "Ann (A.J.) Lee" is Ann Lee. */
const shortFormWithin = /(?<=^\p{Lu}\p{L}+)\s+\([^()]{1,20}\)\s+(?=\p{Lu}\p{L}+$)/u;

/** "Ann Lee for the Harbour Post", "Ann Lee in Hull": Ann Lee. */
function withoutPlace(name: string): string {
  for (const found of name.matchAll(/\s(?:[Ff]or|FOR|in|für|aus|pour|para|from|at|à|en|w)(?=\s)/g)) {
    const place = name.slice(found.index + found[0].length).trimStart();
    if (opensUpper(place)) return name.slice(0, found.index).trimEnd();
  }
  return name;
}

/** "DR. ANN LEE" is ANN LEE. */
function withoutHonorific(name: string): string {
  const [honorific] = /^(?:(?:dr|prof|mrs?|ms|revd?(?: canon)?|herr|frau)\.?\s+)+/i.exec(name) ?? [''];
  const rest = name.slice(honorific.length);
  return isCased(rest.slice(0, 1)) ? rest : name;
}

/** Whether there is a letter in a text that has a small form and a large one. */
const isCased = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();

/** "Ann Lee on March 2" is Ann Lee; the word before a number belongs to it when it is a month. */
function withoutDate(part: string): string {
  if (!/\s\d/.test(part)) return part;
  const { glued, set } = isWestern(part) ? westernDate : anyDate;
  return part
    .replace(glued, (all, word) => (isMonth(word) ? '' : all))
    .replace(set, (_, word = '') => (isMonth(word.trim()) ? '' : word))
    .replace(/\s+(?:on|am|vom|le|el|il|op|at)$/i, '');
}

/** What begins with the word before a number, where it touches the name and where it is set apart from it. */
const dateBehind = (letter: string, upper: string, lower: string, flags: string) => ({
  glued: new RegExp(`(?<=[${lower}])([${upper}][${lower}]{2,9})\\.?\\s+\\d.*$`, flags),
  set: new RegExp(`(\\s+[${letter}]{3,10}\\.?)?\\s+\\d.*$`, flags),
});
const westernDate = dateBehind(latinLetter, westernUpper, westernLower, '');
const anyDate = dateBehind('\\p{L}', '\\p{Lu}', '\\p{Ll}', 'u');

const smallWords = fromPageData(({ nameParticles }) => new RegExp(nameParticles, 'u'));

const isSmallWord = (part: string): boolean => smallWords().test(part.toLowerCase());

const latinName = /^[a-zA-Z\xc0-\u024f.’'ʼ‘`-]+$/;
const anyName = /^[\p{L}\p{M}.’'ʼ‘`\u05be-]+$/u;

/** Letters of a script without capitals open a name as capitals do; some names have a small word grown on to them ("deAgonia"). */
const opensName = (part: string): boolean =>
  opensUpper(part) || /^\p{Ll}{1,3}\p{Lu}\p{Ll}/u.test(part) || (!isLatin(part) && /^\p{Lo}/u.test(part));

function isPersonName(name: string, { siteName = '', isPerson = false }: BylineHints): boolean {
  if (name.length < 2 || name.length > 60 || /[\d@#<>{}=_\\?!:]|https?|www\.|\.(?:com|org|net|de|co|uk)\b/i.test(name))
    return false;
  const lower = name.toLowerCase();
  if (isSameName(name, siteName) || isNoPerson(lower) || lower.split(/[\s-]+/).some(isNoPerson)) return false;
  if (!isLatin(name) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name))
    return /^[\p{L}・·\s]{2,16}$/u.test(name) && !hanOffice.test(name);
  const parts = name.split(' ');
  const nameLetters = isLatin(name) ? latinName : anyName;
  if (parts.length > 6 || !parts.every((part) => nameLetters.test(part))) return false;
  if (!isCased(name)) return parts.length > 1 && parts.length < 6;
  if (!parts.every((part) => opensName(part) || isSmallWord(part))) return false;
  // A short word of capitals alone is a wire.
  const isWire = name.length <= 5 && name === name.toUpperCase();
  const named = parts.filter(opensName).length;
  return parts.length > 1 ? named > 1 && named < 6 : isPerson && name.length > 2 && !isWire;
}

/** The ends of names of papers and agencies, and of "reports from", in Chinese and Japanese. */
const hanOffice =
  /(?:[報报][導导道]|[新日晚早]?[報报]社?|新[聞闻][社网網]?|通[訊讯信]社|[電电][視视][台臺]|出版社|放送|[編编][輯辑集][局室部]|[网網])$/;

const isNoPerson = (word: string): boolean => Object.hasOwn(pageData().notPeople, word);

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
  const language = /[İĞŞ]/.test(name) ? 'tr' : 'en';
  const even = name.replace(
    /\p{L}[\p{L}\p{M}]{2,}|\b(?:ST|STE|JR|SR)\b/gu,
    (part) => part.charAt(0) + part.slice(1).toLocaleLowerCase(language),
  );
  return even.replace(/(?<= )\S+(?= )/gu, (part) =>
    isSmallWord(part) && (part.length > 1 || /[IY]/.test(part)) ? part.toLowerCase() : part,
  );
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = lettersOnly(name.toLowerCase(), '');
    return !seen.has(key) && seen.add(key);
  });
}
