import { pageData } from '../languages/page-data.ts';
import { isLatin, latinLetter } from '../page/letters.ts';
import { monthNumber, monthPattern } from './month-names.ts';

/** What helps to read a date. */
export interface DateHints {
  /** Language of the page, BCP 47: decides whether 3/2/2017 is in March. */
  readonly lang?: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day found in a text, with the stretch of the text that says it. */
interface Found extends Day {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 200;

/** Every date that can be read has a year of four digits, in whatever script. */
const hasYear = (text: string): boolean =>
  /[12]\d{3}/.test(text) || (!isLatin(text) && /[^\p{ASCII}]\p{Nd}{3}/u.test(text));

/**
 * The first date in `text`, as ISO 8601: a day alone ("2017-03-02") when the text gives no time, and a zone only when
 * the text gives one. Reads machine formats, RFC 2822 and dates written out in the languages of `languages/months.ts`.
 * Null for anything that is no possible date.
 */
export function parseDate(text: string, hints: DateHints = {}): string | null {
  if (!hasYear(text)) return null;
  const line = tidy(text.slice(0, LONGEST));
  const stamp = fromStamp(line) ?? fromEpoch(line);
  if (stamp !== undefined) return stamp;
  const found = writtenOut(line) ?? yearFirst(line) ?? yearLast(line, hints.lang ?? '');
  if (!found) return null;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
  return compose(found, timeIn(rest) ?? timeIn(line.slice(found.start, found.end)));
}

/** Whether `text` is a date and little else: "Published March 2, 2017, 10:05 a.m." is, a sentence with a date is not. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || !hasYear(text)) return false;
  const words = text.trim().split(/\s+/).length;
  return words <= 13 && parseDate(text) !== null && !/[“"«„].+[”"»]|[a-zа-я]{3}\. \p{Lu}/u.test(text);
}

/** Moment of an ISO date in milliseconds, for comparing; one without zone is taken as UTC. */
export function moment(iso: string): number {
  return Date.parse(/T/.test(iso) && !/(Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso);
}

/** Digits of every script to ASCII, direction marks away, lower case. */
function tidy(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g, '');
  return (isLatin(plain) ? plain : plain.replace(/\p{Nd}/gu, asciiDigit)).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Digits stand in runs of ten from a code point that is known for each script. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50])
    if (code >= zero && code < zero + 10) return String(code - zero);
  return digit;
}

const STAMP =
  /^\D{0,20}(\d{4})-?(\d{2})-?(\d{2})(?:(?:t| )(\d{2})[:.]?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?(?!\d)/;

/** ISO 8601, compact too. Undefined when `line` is none, null when it is one that cannot be. */
function fromStamp(line: string): string | null | undefined {
  const match = STAMP.exec(line);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const after = line.slice(match[0].length);
  if (hour !== undefined && /^\s?[ap]\.?m/.test(after))
    return compose({ year: Number(year), month: Number(month), day: Number(day) }, timeIn(line));
  const time =
    hour === undefined ? null : { hour: +hour, minute: +(minute ?? 0), second: +(second ?? 0), zone: offset(zone) };
  return compose({ year: Number(year), month: Number(month), day: Number(day) }, time ?? timeIn(after));
}

/** Seconds or milliseconds since 1970. */
function fromEpoch(line: string): string | undefined {
  if (!/^\d{10}(\d{3})?$/.test(line)) return undefined;
  return new Date(Number(line) * (line.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z');
}

/** A pattern and how a day is read from what it matches. */
type Order = readonly [RegExp, (match: RegExpExecArray) => Day];

/** "2 March 2017", "March 2, 2017", "2017. március 2." and their like in any language of the table. */
function writtenOut(line: string): Found | undefined {
  const month = monthPattern(line);
  return (month === null ? undefined : first(line, writtenOrders(month))) ?? first(line, numberedMonths);
}

const numberedMonths: readonly Order[] = [
  [
    /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})/u,
    (match) => ({ year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) }),
  ],
];

/** Patterns made for one line are made for the next as well, as a rule: lines about one story name one month. */
let lastMade: { readonly month: string; readonly orders: readonly Order[] } | undefined;

function writtenOrders(month: string): readonly Order[] {
  if (lastMade?.month !== month) lastMade = { month, orders: makeWrittenOrders(month) };
  return lastMade.orders;
}

function makeWrittenOrders(month: string): readonly Order[] {
  const glue = "[\\s.,،-]*(?:de |del |of |d[’']|den )?";
  const clock = '(?:at\\s+)?(?:[\\d:]{4,8}\\s+(?:[a-z]{1,4}\\s+)?)?';
  return [
    [
      new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|re|º|ª|°|\\.)?${glue}${month}${glue}(\\d{4})(?!\\d)`, 'u'),
      (match) => named(match[2], match[1], match[3]),
    ],
    [
      new RegExp(`${month}${glue}(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${clock}(\\d{4})(?!\\d)`, 'u'),
      (match) => named(match[1], match[2], match[3]),
    ],
    [
      new RegExp(`(?<!\\d)(\\d{4})${glue}${month}${glue}(\\d{1,2})(?!\\d)`, 'u'),
      (match) => named(match[2], match[3], match[1]),
    ],
  ];
}

/** 2017年3月2日, 2017년 3월 2일, 2017/3/2, 2017.03.02 */
function yearFirst(line: string): Found | undefined {
  const read = (match: RegExpExecArray): Day => ({
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  });
  return first(line, [
    [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/u, read],
    [
      /(?<!\d)(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/,
      (match) => ({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }),
    ],
  ]);
}

/** 02.03.2017 has the day first; 3/2/2017 the month first where English is read in the United States. */
function yearLast(line: string, lang: string): Found | undefined {
  return first(line, [
    [
      /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/,
      (match) => {
        const [a, b] = [Number(match[1]), Number(match[3])];
        const monthFirst = (match[2] !== '.' && /^en(-us|-ph|$)/i.test(lang) && a <= 12) || b > 12;
        return { year: Number(match[4]), month: monthFirst ? a : b, day: monthFirst ? b : a };
      },
    ],
  ]);
}

function first(line: string, orders: readonly Order[]): Found | undefined {
  for (const [pattern, read] of orders) {
    const match = pattern.exec(line);
    if (match) return { ...read(match), start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** The day of a written date, brought into the Gregorian calendar. */
function named(name = '', dayText = '', yearText = ''): Day {
  const { month, calendar } = monthNumber(name, Number(yearText));
  const [year, day] = [Number(yearText), Number(dayText)];
  if (calendar === 'buddhist') return { year: year > 2300 ? year - 543 : year, month, day };
  return calendar === 'persian' ? fromPersian(year, month, day) : { year, month, day };
}

/** Persian solar calendar by days, its leap years after the 33-year cycle: exact for the years news pages name. */
function fromPersian(year: number, month: number, day: number): Day {
  const cycle = year + 1595;
  const leaps = Math.floor(cycle / 33) * 8 + Math.floor(((cycle % 33) + 3) / 4);
  const days = 365 * (year - 1) + leaps + (month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6) + day;
  const date = new Date((days - 492_656) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** "Z", "+01:00", "5" for an American zone so many hours behind UTC in winter, or empty when the text names none. */
  readonly zone: string;
}

/** A time of day with its zone, in small letters; no letter stands behind it. */
const timeBefore = (letter: string, flags: string): RegExp =>
  new RegExp(
    String.raw`(?<![\d.:])(\d{1,2})(?::| ?h ?|時|时|시 ?|点|點)(\d{2})(?::(\d{2}))?(?:分|분)?(?:[.,]\d{3})?\s?([ap])?\.?(?:m\b\.?)?\s*\(?((?:gmt|utc)?\s?[+-]\d{1,2}(?::?\d{2})?|[a-zмск]{1,4}(?![${letter}]))?`,
    flags,
  );
const latinTime = timeBefore(latinLetter, '');
const anyTime = timeBefore('\\p{L}', 'u');
const DOTTED_TIME = /(?<![\d.])(\d{1,2})\.(\d{2})(?=\s?(?:uhr|[ap]\.?m|cet|cest|gmt|klo\b))\s?([ap])?/;

function timeIn(text: string): Time | null {
  const match = (isLatin(text) ? latinTime : anyTime).exec(text) ?? dotted(text);
  if (!match) return null;
  const half = match[4] ?? halfOfDay(text);
  const hour = Number(match[1]);
  if (hour > 23 || Number(match[2]) > 59) return null;
  const shifted = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return { hour: shifted, minute: Number(match[2]), second: Number(match[3] ?? 0), zone: offset(match[5]) };
}

/** "p" for the afternoon, "a" for the morning, where other letters than a.m. and p.m. say so behind the hour or before it. */
function halfOfDay(text: string): string {
  if (isLatin(text)) return '';
  if (/下午|午後|오후|ب\.ظ|بعدازظهر|(?:\d\s?م|مساءً?)(?!\p{L})/u.test(text)) return 'p';
  return /上午|午前|오전|ق\.ظ|(?:\d\s?ص|صباحا?ً?)(?!\p{L})/u.test(text) ? 'a' : '';
}

function dotted(text: string): (string | undefined)[] | null {
  const match = DOTTED_TIME.exec(text);
  return match && [match[0], match[1], match[2], undefined, match[3], undefined];
}

/**
 * The offset of a zone on a day. Of American ones: summer time from the second Sunday of March to the first of November, as
 * since 2007, and empty before.
 */
function offsetOn(zone: string, { year, month, day }: Day): string {
  const winter = Number(zone);
  if (!winter) return zone;
  if (year < 2007) return '';
  const sundayOf = (of: number, from: number): number =>
    from + ((7 - new Date(Date.UTC(year, of - 1, from)).getUTCDay()) % 7);
  const date = month * 100 + day;
  const isSummer = date >= 300 + sundayOf(3, 8) && date < 1100 + sundayOf(11, 1);
  return `-0${winter - (isSummer ? 1 : 0)}:00`;
}

function offset(zone = ''): string {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const { zones } = pageData();
  if (!numeric) return Object.hasOwn(zones, zone) ? (zones[zone] ?? '') : '';
  const [, sign, hours = '', minutes = '00'] = numeric;
  if (Number(hours) > 14) return '';
  return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Refuses what no calendar has, what is too old to be a news page, and the marks of an unset field. */
function compose({ year, month, day }: Day, time: Time | null): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1800 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (year === 1970 && month === 1 && day === 1) return null;
  const iso = date.toISOString().slice(0, 10);
  if (!time || time.hour > 23 || time.minute > 59 || time.second > 59) return iso;
  const two = (value: number) => String(value).padStart(2, '0');
  const zone = offsetOn(time.zone, { year, month, day });
  return `${iso}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${zone}`;
}
