import { authorNames, isBylineLine } from './authors.ts';
import { list, textOf } from './json-ld.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { attribute, selectAll, wordsOf } from './unclobbered.ts';

/**
 * The people the page names as its authors. Order of trust: JSON-LD, the meta elements, elements marked as the author,
 * the printed byline. The byline, which readers see, may add people to a declaration and replaces one it shares nobody with.
 */
export function chooseAuthors(page: PageFacts, siteName: string): string[] {
  const declared = [linkedAuthors, metaAuthors, markedAuthors].map((read) => () => read(page, siteName));
  const [first = []] = firstOf(declared);
  const printed = printedAuthors(page);
  if (!first.length || !printed.length) return first.length ? first : printed;
  const both = printed.filter((name) => first.some((other) => alike(name, other)));
  if (both.length === 0) return seenOnPage(page, first) ? first : printed;
  return printed.length > first.length ? printed : first;
}

function* firstOf(readers: readonly (() => string[])[]): Generator<string[]> {
  for (const read of readers) {
    const names = read();
    if (names.length) yield names;
  }
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

const MARKED =
  '[itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author" i], [data-testid*="byline" i]';

/** Elements marked as the author, unless they hang on another story or on a comment. */
function markedAuthors({ document, headings }: PageFacts, siteName: string): string[] {
  const names: string[] = [];
  const marks = selectAll(document, MARKED)
    .slice(0, 60)
    .filter((element) => !inOtherPlace(element));
  for (const selector of ['[itemprop~="author"]', '[rel~="author"]', '*']) {
    for (const element of marks) {
      if (selector !== '*' && !element.matches(selector)) continue;
      const inner = element.querySelector('[itemprop~="name"]') ?? element;
      const words = inner.localName === 'meta' ? attribute(inner, 'content') : wordsOf(inner, 300);
      if (words.length < 200) names.push(...authorNames(words, { siteName }));
      if (selector === '*' && names.length) break;
    }
    if (names.length) break;
  }
  return headings.length || names.length < 4 ? unique(names).slice(0, 6) : [];
}

function inOtherPlace(element: Element): boolean {
  return (
    element.closest(
      'aside, nav, footer, form, li article, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i]',
    ) !== null
  );
}

/** The first line under the headline that is a byline. */
function printedAuthors(page: PageFacts): string[] {
  const line = page
    .lines()
    .slice(0, 60)
    .find(({ text }) => isBylineLine(text));
  return line ? authorNames(line.text) : [];
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
