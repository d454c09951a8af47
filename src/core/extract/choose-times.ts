import { fromPageData, pageData } from '../languages/page-data.ts';
import { isDateLine, moment, parseDate } from './dates.ts';
import { field } from './json-ld.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { attribute, selectAll, wordsOf } from './unclobbered.ts';

/** When the story was published and last changed. */
export interface Times {
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
}

/**
 * Order of trust: JSON-LD, meta elements, time elements near the headline, the printed date, the date in the address.
 * A date that two others agree against gives way, and so does a printed one of another day than the address has. A
 * change is never before the publication.
 */
export function chooseTimes(page: PageFacts, lang: string): Times {
  const { story } = page.linked;
  const read = (texts: readonly string[]) =>
    texts.map((text) => parseDate(text, { lang })).find((iso) => iso !== null) ?? null;
  const declared = [
    read([field(story, 'datePublished'), field(story, 'dateCreated'), field(story, 'uploadDate')]),
    read(metaValues(page, ...pageData().metaNames.published)),
  ];
  const declaredChange = read([field(story, 'dateModified'), ...metaValues(page, ...pageData().metaNames.modified)]);
  const [linked, meta] = declared;
  const isSettled = linked && meta && near(linked, meta) && linked.length > 10;
  const marked = isSettled ? NO_MARKS : markedTimes(page, pageData().marks.time);
  const addressed = fromAddress(page.url);
  const onPage = isSettled ? NOTHING : printedTimes(page, lang);
  const printed = isOfDay(onPage.publishedTime, addressed) ? onPage : NOTHING;
  const published = isSettled
    ? linked
    : (agreed([...declared, read(marked.published), printed.publishedTime, addressed]) ??
      read(markedTimes(page, pageData().marks.date).published));
  const modified = declaredChange ?? read(marked.modified) ?? printed.modifiedTime;
  if (published === null) return { publishedTime: modified, modifiedTime: null };
  return { publishedTime: published, modifiedTime: modified && isLater(modified, published) ? modified : null };
}

/**
 * The most trusted date, unless two others name one day and it another. A day alone takes the time of one that has it, a
 * time alone its zone.
 */
function agreed(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null);
  const [first] = known;
  if (first === undefined) return null;
  const against = known.slice(1).filter((date) => !near(date, first));
  const pair = against.find((date, at) => against.some((other, place) => place > at && near(date, other)));
  const chosen = pair ?? first;
  return known.find((date) => date.length > chosen.length && date.startsWith(chosen)) ?? chosen;
}

function near(a: string, b: string): boolean {
  return Math.abs(moment(a) - moment(b)) < 2 * 86_400_000;
}

/** By day where one of the two has no time. */
function isLater(a: string, b: string): boolean {
  return a.length === 10 || b.length === 10
    ? a.slice(0, 10) > b.slice(0, 10) || (a.length > 10 && a.slice(0, 10) === b)
    : moment(a) > moment(b);
}

const changeWords = fromPageData(({ changeWords }) => new RegExp(changeWords));

interface Marks {
  readonly published: readonly string[];
  readonly modified: readonly string[];
}

/** So many texts of each sort are looked at. */
const MOST_MARKS = 6;
const NO_MARKS: Marks = { published: [], modified: [] };

/** Texts of elements that are marked as a date, those of other stories and of comments left out. */
function markedTimes({ document }: PageFacts, selector: string): Marks {
  const published: string[] = [];
  const modified: string[] = [];
  const marks = selectAll(document, selector).slice(0, 40);
  for (const element of marks) {
    if (element.closest(pageData().marks.otherPlaces)) continue;
    const words = wordsOf(element, 200);
    const classes = attribute(element, 'class');
    const isModified =
      `${attribute(element, 'itemprop')}${attribute(element, 'property')}`.includes('dateModified') ||
      changeWords().test(
        `${wordBefore(element, words)} ${words} ${classes.replace(/.*\bpublished\b.*/, '')}`.toLowerCase(),
      );
    const before = isModified && published.length < MOST_MARKS ? beforeChange(words) : '';
    if (before) published.push(before);
    const marked = isModified ? modified : published;
    // Lists of other stories have a date each: those past the first few would be read for nothing.
    if (marked.length < MOST_MARKS) marked.push(...trusted(stampOf(element), isModified ? fromChange(words) : words));
  }
  return { published: published.slice(0, MOST_MARKS), modified: modified.slice(0, MOST_MARKS) };
}

/** What stands right before an element in the same short line: "Updated" before "3 hours ago". */
function wordBefore(element: Element, words: string): string {
  const line = element.parentElement ? wordsOf(element.parentElement, 120) : '';
  const at = Math.max(0, line.indexOf(words));
  return line.slice(Math.max(0, at - longestLabel), at);
}

/** The longest label before a date, in characters: "Last updated on ". */
const longestLabel = 16;

/** What an element says to machines; an `abbr` says it in its title. */
const stampOf = (element: Element): string =>
  attribute(element, 'datetime') ||
  attribute(element, 'content') ||
  (element.localName === 'abbr' ? attribute(element, 'title') : '');

/** What an element says to machines goes before its words, unless readers are shown another day: then it is left over. */
function trusted(stamp: string, words: string): string[] {
  const [one, two] = [parseDate(stamp), parseDate(words)];
  return (one && two && !near(one, two) ? [words] : [stamp, words]).filter(Boolean);
}

/** The part of "Posted on 2 March, updated on 4 March" that says when it was published; empty when there is none. */
function beforeChange(words: string): string {
  const before = words.slice(0, Math.max(0, words.toLowerCase().search(changeWords())));
  return parseDate(before) ? before : '';
}

/** The part of a line from the word on that says that it was changed. */
const fromChange = (words: string): string => words.slice(Math.max(0, words.toLowerCase().search(changeWords())));

/** Whether a printed day may be that of the address: another one is the day of something else. */
const isOfDay = (printed: string | null, addressed: string | null): boolean =>
  !printed || !addressed || near(printed, addressed);

const NOTHING: Times = { publishedTime: null, modifiedTime: null };

/** The first line near the headline that is a date and little else, with an update's above or right below it, or alone. */
function printedTimes(page: PageFacts, lang: string): Times {
  let published: string | null = null;
  let change: string | null = null;
  for (const { text } of page.lines()) {
    // The time may stand below the day: "March 7, 2000", "Web posted at 10:12 p.m. EST".
    if (published?.length === 10 && /^\D{0,30}\d?\d[:.h]\d\d(?!\d)/.test(text) && text.length < 50 && !parseDate(text))
      published = parseDate(`${published} ${text.replace(/^\D+/, '')}`) ?? published;
    const before = beforeChange(text);
    const isDate = isDateLine(before || text);
    const after = changeWords().test(text.toLowerCase()) ? fromChange(text) : '';
    const isChange = isDateLine(after);
    if (isChange) change ??= parseDate(after, { lang });
    if (published || before) return { publishedTime: published ?? parseDate(before, { lang }), modifiedTime: change };
    if (isDate && !isChange) published = parseDate(text, { lang });
  }
  return { publishedTime: published ?? change, modifiedTime: change };
}

/** News sites put the day into the path: /2017/03/02/ or /2017-03-02-, some with a section in it: /2017/harbour/03/02/. */
function fromAddress(url: string): string | null {
  const match =
    /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_-]|\.|$)/.exec(url) ??
    /\/(20\d\d)\/(?:[a-z_.-]{2,20}\/)?(\d\d?)\/(\d\d?)(?=\/)/i.exec(url);
  const [, year = '', month = '', day = ''] = match ?? [];
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
