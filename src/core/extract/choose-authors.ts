import { authorNames, isBylineLine } from './authors.ts';
import { list, textOf } from './json-ld.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { attribute, selectAll, wordsOf } from './unclobbered.ts';

/**
 * The people the page names as its authors. Order of trust: JSON-LD, the meta elements, elements marked as the author,
 * the printed byline, boxes whose class speaks of an author. The printed byline, which readers see, may add people to a
 * declaration and replaces one it shares nobody with. What costs more to look for is looked for last.
 */
export function chooseAuthors(page: PageFacts, siteName: string): string[] {
  const printed = printedAuthors(page);
  const first = firstOf([
    () => linkedAuthors(page, siteName),
    () => metaAuthors(page, siteName),
    () => markedAuthors(page, siteName, ['[itemprop~="author"]', '[rel~="author"]']),
    () => printed,
    () => markedAuthors(page, siteName, ['[class*="byline" i], [class*="author" i], [data-testid*="byline" i]']),
  ]);
  if (!printed.length) return first;
  const both = printed.filter((name) => first.some((other) => alike(name, other)));
  if (both.length === 0) return seenOnPage(page, first) ? first : printed;
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

function metaAuthors(page: PageFacts, siteName: string): string[] {
  for (const name of [
    'author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'article:author_name',
    'cxenseparse:author',
    'twitter:data1',
  ]) {
    const names = unique(metaValues(page, name).flatMap((value) => authorNames(value, { siteName })));
    if (names.length) return names;
  }
  return [];
}

/** Elements marked as the author, unless they hang on another story or on a comment: by the first selector that gives any. */
function markedAuthors({ document, headings }: PageFacts, siteName: string, selectors: readonly string[]): string[] {
  for (const selector of selectors) {
    const names: string[] = [];
    for (const element of selectAll(document, selector).slice(0, 40)) {
      if (inOtherPlace(element)) continue;
      const inner = element.querySelector('[itemprop~="name"]') ?? element;
      const words = inner.localName === 'meta' ? attribute(inner, 'content') : wordsOf(inner, 300);
      if (words.length < 200) names.push(...authorNames(words, { siteName }));
      if (selector.includes('class') && names.length) break;
    }
    if (names.length && (headings.length || names.length < 4)) return unique(names).slice(0, 6);
  }
  return [];
}

function inOtherPlace(element: Element): boolean {
  return (
    element.closest(
      'aside, nav, footer, form, li article, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i]',
    ) !== null
  );
}

/** The first byline among the lines about the headline: what is printed after some paragraphs belongs to something else. */
function printedAuthors(page: PageFacts): string[] {
  let paragraphs = 0;
  for (const { text } of page.lines().slice(0, 60)) {
    if (isBylineLine(text)) return authorNames(text);
    paragraphs += text.length > 160 ? 1 : 0;
    if (paragraphs > 3) break;
  }
  return [];
}

function seenOnPage(page: PageFacts, names: readonly string[]): boolean {
  const lines = page
    .lines()
    .slice(0, 60)
    .map(({ text }) => text.toLowerCase());
  return names.some((name) => lines.some((line) => line.includes(name.toLowerCase())));
}

/** The same person: the same letters, or the same last word and first letter. */
function alike(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => name.toLowerCase().split(/[\s.]+/));
  return a.toLowerCase() === b.toLowerCase() || (one?.at(-1) === two?.at(-1) && one?.[0]?.[0] === two?.[0]?.[0]);
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}
