import { lettersOnly, wordsIn } from '../page/letters.ts';

/** What the page offers as its headline, each as it stands; empty where there is none. */
export interface HeadlineSources {
  readonly linked: string;
  readonly openGraph: string;
  readonly twitter: string;
  /** Main headings of the page, in document order. */
  readonly headings: readonly string[];
  readonly documentTitle: string;
  readonly siteName: string;
  readonly host: string;
}

const LONGEST = 400;

/**
 * The story's headline without the site's name. A heading that the page's own metadata repeats is trusted most; then
 * the declared titles in order, each checked against the others.
 */
export function chooseHeadline(sources: HeadlineSources): string {
  const declared = [sources.linked, sources.openGraph, sources.twitter, sources.documentTitle]
    .map(tidy)
    .filter(Boolean);
  const headings = sources.headings.map(tidy).filter((text) => text.length > 1);
  const clean = declared
    .map((title) => withoutSite(title, sources, headings.includes(title) ? [] : [...headings, ...declared]))
    .filter((title) => !isFileName(title));
  const seen = headings.find(
    (heading) =>
      (clean.some((title) => alike(heading, title)) || (heading.length > 3 && isOpeningOf(heading, sources))) &&
      !isSite(heading, sources),
  );
  if (seen) return withoutKicker(withoutSite(seen, sources, clean), clean);
  const [first = ''] = clean.filter((title) => !isSite(title, sources));
  const [only] = headings.filter((heading) => heading.split(' ').length > 3 || heading.length > 24);
  return first || only || headings[0] || clean[0] || '';
}

/** Whether the document's title is this heading and, behind a separator, something else. */
const isOpeningOf = (heading: string, { documentTitle }: HeadlineSources): boolean =>
  documentTitle.startsWith(heading) && isCut(documentTitle, heading);

/** A heading may hold a word or two above the headline ("Opinion"); the declared titles then agree without it. */
function withoutKicker(heading: string, declared: readonly string[]): string {
  const plain = declared.filter(
    (title) => title !== heading && heading.endsWith(title) && heading.length - title.length < 25,
  );
  if (declared.includes(heading)) return heading;
  return (
    plain.find((title) => plain.length > 1 || touches(heading, title)) ||
    declared.map((title) => behindKickers(heading, title)).find(Boolean) ||
    heading
  );
}

/** Whether what a heading has before a title that it ends with is grown on to it: another element's words. */
const touches = (heading: string, title: string): boolean =>
  title.length > 20 && /\p{L}$/u.test(heading.slice(0, -title.length)) && /^\p{Lu}/u.test(title);

/** What a heading and a title end with in common when each has a label of its own before it, the heading's set apart by no sign. */
function behindKickers(heading: string, title: string): string {
  if (same(heading, title)) return '';
  for (const cut of [...title.matchAll(SEPARATOR)].slice(0, 10)) {
    const tail = title.slice(cut.index + cut[0].length);
    const label = heading.endsWith(` ${tail}`) ? heading.slice(0, -tail.length - 1) : '';
    if (tail.length > 20 && label && label.length < 30 && !/[^\p{L}\p{N}]$/u.test(label)) return tail;
  }
  return '';
}

/** Whether a title only says what file it is the title of: "story3.htm". */
export const isFileName = (title: string): boolean => /^[\w-]+\.[a-z]{3,5}$/i.test(title);

/** The site's name as the document's title carries it at an end, when the host's name says that it is one; else empty. */
export function siteInTitle(documentTitle: string, host: string): string {
  return endOf(documentTitle, /\s+(?:[|–—·•»-]|::)\s+|\s*[|｜]\s*/u, (part) => names(part, '', host));
}

/** What parts a page's title: headline, section, site. */
export const titleSeparator = /\s+[|–—·•»«-]\s+|\s*[|｜_]\s*|:\s+/u;

/** The end of the document's title that links to the front page say as well, or most of it: the site's name. Empty where none does. */
export function siteByLinks(documentTitle: string, homeNames: readonly string[]): string {
  let named = '';
  const part = endOf(documentTitle, titleSeparator, (part) => {
    if (part.length < 3 || part.length > 34) return false;
    const isFuller = (name: string): boolean => key(name).length > shortestName && isLongFor(key(part), key(name));
    named = homeNames.find((name) => same(name, part)) ?? homeNames.find(isFuller) ?? '';
    return named !== '';
  });
  return same(named, part) ? part : named;
}

/** A name of fewer letters may stand in the midst of a headline. */
const shortestName = 10;

/** Whether words are the host's name written out: "The Harbour Post" for harbourpost.example. */
export function isHostName(words: string, host: string): boolean {
  const [name, label] = [words, labelOf(host)].map((text) => key(text).replace(/^the/, ''));
  return name === label;
}

/** The last or else the first part of a title of several that is a site's name; empty where neither is. */
function endOf(title: string, separator: RegExp, isName: (part: string) => boolean): string {
  const parts = tidy(title).split(separator);
  return parts.length < 2 ? '' : ([parts.at(-1), parts[0]].find((part = '') => isName(part)) ?? '');
}

/** What follows `start` in `title` begins with a separator. */
function isCut(title: string, start: string): boolean {
  return /^\s*[|｜：_–—·•»«-]/u.test(title.slice(start.length));
}

const SEPARATOR = /\s+[|–—·•»«:-]\s+|\s*[|｜»]\s*|:\s+|\s[-–—]{1,2}\s|_(?=[^_]*$)/gu;

/** Cuts a site's name, or a section's before it, from either end; colons and dashes of the headline itself stay. */
function withoutSite(title: string, { siteName, host }: HeadlineSources, others: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, 40);
  if (!cuts.length) return title;
  const shorter = cuts
    .flatMap((cut) => [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)])
    .filter((part) => part.length > 8 && !same(part, title));
  // A subheading may repeat what the headline quotes.
  const [repeated] = shorter
    .filter((part) => !names(part, siteName, host) && others.some((other) => other !== title && same(other, part)))
    .sort((one, two) => two.length - one.length);
  if (repeated) return repeated.trim();
  return cutEnds(title, cuts, (part) => names(part, siteName, host));
}

function cutEnds(title: string, cuts: readonly RegExpMatchArray[], isName: (part: string) => boolean): string {
  for (const cut of cuts) {
    const at = cut.index ?? 0;
    const tail = title.slice(at + cut[0].length);
    if (at > 8 && isName(tail)) return cutEndsOnce(title.slice(0, at), isName);
  }
  const [firstCut] = cuts;
  const at = firstCut?.index ?? 0;
  if (firstCut && isName(title.slice(0, at)) && title.length - at > 12)
    return title.slice(at + firstCut[0].length).trim();
  const bars = title.split(/\s*[|｜]\s*/);
  const [head = ''] = bars;
  return bars.length > 1 && head.split(' ').length > 3 && title.length - head.length < 45 ? head.trim() : title;
}

function cutEndsOnce(title: string, isName: (part: string) => boolean): string {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  return at > 20 && isName(title.slice(at + 3)) ? title.slice(0, at).trim() : title.trim();
}

/** Whether a part of a title is the site's name: as declared, or spelled by the host. */
function names(part: string, siteName: string, host: string): boolean {
  const letters = key(part);
  if (letters.length < 2 || part.split(' ').length > 6) return false;
  const [declared, labels] = [key(siteName), key(host.replace(/^www\./, ''))];
  if (
    declared &&
    (declared === letters || (letters.length > 3 && (declared.includes(letters) || isLongFor(letters, declared))))
  )
    return true;
  const label = key(labelOf(host));
  return (
    letters === labels ||
    isShortFor(label, part) ||
    (label.length > 2 && (isLongFor(letters, label) || (letters.length > 3 && label.includes(letters))))
  );
}

/** A host's name without what is below every roof: "harbourpost" for www.harbourpost.co.uk. */
const labelOf = (host: string): string =>
  host.replace(/^www\./, '').replace(/\.(?:com?|org|net|gov|ac)?\.?\w{2,12}$/, '');

/** How many letters may stand around a site's name in a fuller form of it ("The Harbour Post News"); a headline has more. */
const mostAround = 14;

const isLongFor = (letters: string, name: string): boolean =>
  letters.length <= name.length + mostAround && letters.includes(name);

/** Whether a host's label is put together from the beginnings of a name's words: "nytimes" from "The New York Times". */
function isShortFor(label: string, name: string): boolean {
  const words = wordsIn(name.toLowerCase());
  if (words.length < 2 || words.length > 6 || label.length < 2) return false;
  let ends = new Set([0]);
  for (const [at, word] of words.entries()) {
    const next = new Set(at === 0 || /^(?:the|of|and|de|la|le|der|die|das|el)$/.test(word) ? ends : []);
    for (const end of ends)
      for (let size = 1; size <= word.length && label.startsWith(word.slice(0, size), end); size += 1)
        next.add(end + size);
    ends = next;
  }
  return ends.has(label.length);
}

function isSite(title: string, { siteName, host }: HeadlineSources): boolean {
  return names(title, siteName, host) && key(title).length < key(siteName).length + 6;
}

/** One says the other, cut short or with a name hung on. */
function alike(a: string, b: string): boolean {
  const [one, two] = [key(a), key(b)];
  if (one === two) return one.length > 0;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length > 12 && (long.includes(short) || shared(a, b) > 0.75);
}

function same(a: string, b: string): boolean {
  return key(a) === key(b) && key(a).length > 0;
}

/** Share of the shorter one's words that the other has. */
function shared(a: string, b: string): number {
  const [one, two] = [words(a), words(b)];
  const [few, many] = one.size < two.size ? [one, two] : [two, one];
  return few.size < 4 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
}

function words(text: string): Set<string> {
  return new Set(wordsIn(text.toLowerCase()));
}

/** The letters and digits of a text, small and without accents: hosts have none. */
function key(text: string): string {
  return lettersOnly(text.toLowerCase(), '').replace(/[\xdf-\u024f]/g, plainLetter);
}

const plainLetter = (letter: string): string => letter.normalize('NFD').charAt(0);

function tidy(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .replace(/<[^>]{1,80}>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:¶|🔗|\s#)\s*$/u, '')
    .trim()
    .slice(0, LONGEST);
}
