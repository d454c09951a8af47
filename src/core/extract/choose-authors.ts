import { pageData } from '../languages/page-data.ts';
import { type PageNode, textOf as wordsOf } from '../page/page-node.ts';
import { authorNames, isBylineLine, isBylineOpening, isNameWithRole, picturedBy } from './authors.ts';
import { isDateLine } from './dates.ts';
import { list, textOf } from './json-ld.ts';
import type { Line } from './lines.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { attribute, beside, nameOf, nextNode, selectAll } from './unclobbered.ts';

/**
 * The people the page names as its authors. Order of trust: JSON-LD, the meta elements, elements marked as the author,
 * the printed byline, boxes whose class speaks of an author. The printed byline, which readers see, may add people to a
 * declaration and replaces one it shares nobody with. What costs more to look for is looked for last.
 */
export function chooseAuthors(page: PageFacts, siteName: string): string[] {
  const near = linesNearHeadline(page);
  const { marks } = pageData();
  const printed = printedAuthors(near);
  const found = firstOf([
    () => linkedAuthors(page, siteName),
    () => metaAuthors(page, siteName),
    () => markedAuthors(page, near, siteName, ['[itemprop~="author"]', '[rel~="author"]']),
    () => printed,
    () => markedAuthors(page, near, siteName, [marks.byline]),
    () => authorsInLinks(near, siteName),
    () => markedAuthors(page, near, siteName, [marks.otherByline, marks.signature]),
    () => metaValues(page, 'twitter:creator').flatMap((name) => authorNames(name, { siteName })),
  ]);
  const pictured = near.flatMap(({ text }) => picturedBy(text)).filter((name) => !printed.includes(name));
  const writers = !printed.length ? found : found.filter((name) => !pictured.some((other) => alike(name, other)));
  const first = writers.length ? writers : found;
  const isMore = (names: readonly string[]): boolean =>
    names.length > first.length && first.every((name) => names.some((other) => alike(name, other)));
  const linked = near.map((line) => authorsInLinks([line], siteName)).find(isMore);
  if (first.length && linked) return linked;
  if (!printed.length) return first;
  const both = printed.filter((name) => first.some((other) => alike(name, other)));
  if (both.length === 0) return first.some(isNamedIn(page.lines().slice(0, 60))) ? first : printed;
  return printed.length > first.length ? printed : first;
}

function firstOf(readers: readonly (() => string[])[]): string[] {
  for (const read of readers) {
    const names = read();
    if (names.length) return names;
  }
  return [];
}

function linkedAuthors({ linked }: PageFacts, siteName: string): string[] {
  const names: string[] = [];
  for (const value of [...list(linked.story?.['author']), ...list(linked.story?.['creator'])]) {
    const author = linked.resolve(value);
    const isOrganization = /Organization|Corporation/.test(
      textOf((author as { readonly '@type'?: unknown } | null)?.['@type']),
    );
    const isPerson = /Person/.test(textOf((author as { readonly '@type'?: unknown } | null)?.['@type']));
    if (!isOrganization)
      names.push(
        ...list((author as { readonly name?: unknown } | null)?.name ?? author).flatMap((name) =>
          authorNames(textOf(name), { siteName, isPerson }),
        ),
      );
  }
  return unique(names);
}

/** Some pages give their publisher's name as the author's. */
function metaAuthors(page: PageFacts, siteName: string): string[] {
  const publishers = metaValues(page, 'publisher', 'dc.publisher', 'dcterms.publisher');
  for (const name of pageData().metaNames.author) {
    const given = metaValues(page, name).filter((value) => !publishers.includes(value));
    const plain = /^(?:citation|dc)/.test(name) ? given.map(firstNameFirst) : given;
    const names = unique(plain.flatMap((value) => authorNames(value, { siteName })));
    if (names.length) return names;
  }
  return [];
}

/** Journals and libraries put the last name first: "Lee, Ann" is Ann Lee. */
const firstNameFirst = (name: string): string => name.replace(/^((?:\p{Ll}[\p{L}’']* )*[^,\s]+), ([^,]+)$/u, '$2 $1');

/**
 * Elements marked as the author, unless they hang on another story or on a comment: by the first selector that gives any.
 * Those whose names stand near the headline push out the rest; without such, a class counts once.
 */
function markedAuthors(
  page: PageFacts,
  near: readonly Line[],
  siteName: string,
  selectors: readonly string[],
): string[] {
  for (const selector of selectors) {
    const marked = selectAll(page.document, selector)
      .slice(0, 40)
      .filter((element) => !inOtherPlace(element) && !(selector.startsWith('[class') && element.closest('figure')))
      .map((element) => markedNames(element, siteName))
      .filter((names) => names.length > 0);
    const first = marked.flat().filter(isNamedIn(near));
    const names = first.length > 0 ? first : selector.includes('class') ? (marked[0] ?? []) : marked.flat();
    if (names.length && (page.headings.length || names.length < 4)) return unique(names).slice(0, 6);
  }
  return [];
}

function markedNames(element: Element, siteName: string): string[] {
  const inner = element.querySelector('[itemprop~="name"]') ?? element;
  if (inner.localName === 'meta') {
    const named = attribute(inner, 'content');
    return named.length < longestMarked ? authorNames(named, { siteName }) : [];
  }
  const parts = textsIn(inner);
  // A date may stand behind a name and touch it.
  const words = parts
    .map(({ data }) => data)
    .join(' ')
    .slice(0, 1200)
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length >= longestMarked || picturedBy(words).length > 0) return [];
  const names = authorNames(words, { siteName });
  const apart = names.length > 1 || words.length > longestApart ? [] : namesApart(parts, siteName);
  return apart.length > names.length ? apart : names;
}

/** What is marked as the author is shorter than this, in characters. */
const longestMarked = 200;

/** The longest byline whose names and offices have nothing between them but that each has an element of its own, in characters. */
const longestApart = 100;

/** The names that are set as the first of them is. */
function namesApart(parts: readonly Text[], siteName: string): string[] {
  const named = parts
    .map((part) => ({
      names: authorNames(part.data.trim(), { siteName }),
      element: beside(part, 'parentNode') as Element,
    }))
    .filter(({ names }) => names.length > 0);
  const setting = ({ localName, className }: Element): string => `${localName} ${className}`;
  return named
    .filter(({ element }) => named[0] && setting(element) === setting(named[0].element))
    .flatMap(({ names }) => names);
}

/** The texts in an element, one by one. */
function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  for (let node = nextNode(element, element, false); node && texts.length < 60; node = nextNode(node, element, false))
    if (nameOf(node) === '#text') texts.push(node as Text);
  return texts;
}

/** An address element holds who made the story, even in a box at its side. */
function inOtherPlace(element: Element): boolean {
  const place = element.closest(`form, ${pageData().marks.otherPlaces}`);
  return place !== null && (place.localName !== 'aside' || element.closest('address') === null);
}

const authorsPage = /\/(?:author|autor|auteur|profile|people|person|staff|contributor|editors|writer)/i;

/** Names that begin a short line near the headline and lead to a page about somebody. */
function authorsInLinks(near: readonly Line[], siteName: string): string[] {
  const names = near
    .filter(({ text }) => text.length < 80)
    .flatMap(({ text, links }) =>
      links
        .filter(({ element }) => element && authorsPage.test(attribute(element, 'href')))
        .map(wordsOf)
        .filter((words, _, all) => words !== '' && (text.startsWith(words) || isMadeOf(text, all))),
    )
    .flatMap((words) => authorNames(words, { siteName }));
  return unique(names).slice(0, 6);
}

/** Whether a line is these names, with hardly more than "and" between them. */
function isMadeOf(line: string, names: readonly string[]): boolean {
  const rest = names.reduce((text, name) => text.replace(name, ''), line);
  return rest.length < line.length && rest.replace(/[^\p{L}]/gu, '').length <= 5 * names.length;
}

/** The first byline among the lines about the headline. Its names may stand in a line of their own, below "By". */
function printedAuthors(near: readonly Line[]): string[] {
  for (const [place, { text, links }] of near.entries()) {
    const isOpening = isBylineOpening(text);
    const next = near[place + 1]?.text ?? '';
    const line = isOpening ? `${text} ${next}` : text;
    if (isBylineLine(line)) return authorNames(line).map((name) => withoutLabel(name, links));
    const isAbove = near.slice(0, place).filter((above) => above.text.length > 160).length < 2;
    if (isAbove && isNameWithRole(text, next)) return authorNames(text.split(/[,(]/)[0] ?? '');
    const behind = isOpening ? '' : behindDate(text);
    if (behind && isBylineLine(behind)) return authorNames(behind);
  }
  return [];
}

/** What a link says when more than its name is grown on to it: the next element's words may touch it. */
const withoutLabel = (name: string, links: readonly PageNode[]): string =>
  links.map(wordsOf).find((words) => name.startsWith(words) && authorNames(words).length > 0) ?? name;

/** "Posted on March 2, 2017 by Ann Lee": what stands behind the date; empty for any other line. */
function behindDate(line: string): string {
  const [, date = '', byline] = /^(\D{0,30}\d.{4,30}\d)[\s,|·–-]+(\D+)$/.exec(line.slice(0, 120)) ?? [];
  return byline && isDateLine(date) ? byline : '';
}

/** The lines about the headline: what is printed after some paragraphs belongs to something else. */
function linesNearHeadline(page: PageFacts): readonly Line[] {
  const lines = page.lines().slice(0, 60);
  let paragraphs = 0;
  const end = lines.findIndex(({ text }) => text.length > 160 && ++paragraphs > 3);
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether one of the lines has a name in it. */
function isNamedIn(lines: readonly Line[]): (name: string) => boolean {
  const texts = lines.map(({ text }) => text.toLowerCase());
  return (name) => texts.some((text) => text.includes(name.toLowerCase()));
}

/** The same person: the same letters, or the same last word and first letter. */
function alike(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => name.toLowerCase().split(/[\s.]+/));
  return a.toLowerCase() === b.toLowerCase() || (one?.at(-1) === two?.at(-1) && one?.[0]?.[0] === two?.[0]?.[0]);
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}
