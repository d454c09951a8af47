import { isLatin, lettersOnly } from '../page/letters.ts';
import { type PageNode, textOf } from '../page/page-node.ts';
import { absolute, baseOf } from './addresses.ts';
import { isFileName } from './headline.ts';
import { decodeEntities, type LinkedData, readJsonLd } from './json-ld.ts';
import { type Line, linesFrom } from './lines.ts';
import { attribute, rootOf, selectAll, wordsOf } from './unclobbered.ts';

/** What a page says about itself, gathered once and still unchecked. */
export interface PageFacts {
  /** Addresses of the link elements that have this word as their relation. */
  readonly links: (relation: string) => string[];
  readonly document: Document;
  readonly url: string;
  /** What the page's relative addresses are relative to. */
  readonly base: string;
  /** Empty for an address without host, or that is none. */
  readonly host: string;
  readonly linked: LinkedData;
  /** Contents of the meta elements by lower-cased name, property or itemprop. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly documentTitle: string;
  readonly headings: readonly Element[];
  /** The lines from the headline on; read when first asked for. */
  readonly lines: () => readonly Line[];
  readonly rootAttribute: (name: string) => string;
}

const MOST_ELEMENTS = 3000;

/** Gathers what the page says about itself; `body` is the page as it was read. Never changes either. */
export function gatherFacts(document: Document, url: string, body: PageNode): PageFacts {
  const head = selectAll(document, 'meta[content], link[rel][href], title, script[type*="ld+json" i]').slice(
    0,
    MOST_ELEMENTS,
  );
  const named = byName(head);
  const metas = readMetas(named('meta'));
  const documentTitle = titleOf(named('title'));
  const headings = mainHeadings(document, [documentTitle, ...(metas.get('og:title') ?? [])], body);
  const root = rootOf(document);
  let lines: readonly Line[] | undefined;
  return {
    document,
    url,
    base: baseOf(document, url),
    host: absolute(url, url)?.hostname ?? '',
    linked: readJsonLd(
      named('script').map((script) => script.textContent ?? ''),
      url,
    ),
    metas,
    links: (relation) =>
      named('link')
        .filter((link) => ` ${attribute(link, 'rel').toLowerCase()} `.includes(` ${relation} `))
        .map((link) => attribute(link, 'href')),
    documentTitle,
    headings,
    lines: () => {
      lines ??= linesFrom(body, headings[0] ?? null);
      return lines;
    },
    rootAttribute: (name) => (root ? attribute(root, name) : ''),
  };
}

/** Gives those of the elements that have a name; each is asked for its own once. */
function byName(elements: readonly Element[]): (name: string) => readonly Element[] {
  const known = new Map<string, Element[]>();
  for (const element of elements) {
    const { localName } = element;
    const named = known.get(localName);
    if (named) named.push(element);
    else known.set(localName, [element]);
  }
  return (name) => known.get(name) ?? [];
}

/** The contents of the named meta elements, in the order the names are given. */
export function metaValues({ metas }: PageFacts, ...names: string[]): string[] {
  return names.flatMap((name) => [...(metas.get(name) ?? [])]);
}

function readMetas(elements: readonly Element[]): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of elements) {
    // No meta element is a form, whose fields could stand in for its members.
    const content = decodeEntities((meta.getAttribute('content') ?? '').trim().slice(0, 5000));
    if (!content) continue;
    let names = '';
    for (const naming of ['property', 'name', 'itemprop', 'http-equiv']) {
      const value = meta.getAttribute(naming);
      if (value !== null) names += ` ${value}`;
    }
    for (const name of new Set(names.toLowerCase().split(/\s+/).filter(Boolean))) {
      const known = metas.get(name);
      if (known) known.push(content);
      else metas.set(name, [content]);
    }
  }
  return metas;
}

/** The title element of the page, not one inside a drawing. */
function titleOf(elements: readonly Element[]): string {
  const title = elements.find((element) => element.namespaceURI !== 'http://www.w3.org/2000/svg');
  return title ? wordsOf(title, 1000) : '';
}

/**
 * The headings that may be the story's headline, the likeliest first: those marked as one, those that the page's title
 * repeats (of the second level too: sites put their own name into the first), then the other first-level ones.
 */
function mainHeadings(document: Document, titles: readonly string[], body: PageNode): Element[] {
  const keys = titles.map(keyOf);
  const isRepeated = (words: string): boolean => {
    const key = keyOf(words);
    return key.length > 15 && keys.some((title) => title.includes(key));
  };
  const usable = selectAll(document, 'h1, h2, [itemprop~="headline"]')
    .slice(0, 60)
    .filter(({ localName }) => localName !== 'meta')
    .map((heading) => ({ heading, words: wordsOf(heading, 400), isFirst: heading.localName === 'h1' }))
    .filter(({ words }) => words !== '');
  const marked = usable.filter(({ heading }) => attribute(heading, 'itemprop').includes('headline'));
  const first = usable.filter(({ isFirst }) => isFirst);
  const repeated = usable.filter(({ words }) => isRepeated(words));
  const likeliest = [...marked, ...repeated.filter(({ isFirst }) => isFirst), ...repeated, ...first];
  if (likeliest.every(({ words }) => words.length < shortestHeadline)) {
    const printed = printedHeadline(body, keys);
    if (printed) return [printed, ...likeliest.map(({ heading }) => heading)];
    if (titles.every((title) => isFileName(title.split(' ')[0] ?? ''))) likeliest.push(...usable);
  }
  return [...new Set(likeliest.map(({ heading }) => heading))];
}

/** In characters: what is shorter is the site's name, as a rule. */
const shortestHeadline = 25;

/** Old pages have no headings: the longest element that says most of the page's title and nothing else. */
function printedHeadline(body: PageNode, titles: readonly string[]): Element | null {
  let found: Element | null = null;
  let most = 10;
  let seen = 0;
  const visit = (node: PageNode): void => {
    if (!node.element || ++seen > MOST_ELEMENTS) return;
    const words = node.chars < longestHeadline && !node.hasBlock ? textOf(node) : '';
    const key = keyOf(words);
    const isHeadline = key.length > most && (!isLatin(words) || words.split(' ').length > 3);
    // The whole of a title may be printed once more where readers do not look.
    const title = isHeadline
      ? titles.find((title) => title.includes(key) && key.length > leastOfTitle * title.length)
      : '';
    if (title && !(found && key === title)) {
      found = node.element;
      most = key.length;
    } else node.children.forEach(visit);
  };
  visit(body);
  return found;
}

/** In weighted characters. */
const longestHeadline = 500;

/** The share of a title's letters that a headline has at least; the rest is the site's and its section's. */
const leastOfTitle = 0.4;

const keyOf = (text: string): string => lettersOnly(text, '').toLowerCase();

/** The words, or the content, of the first element that a selector finds. */
export function marked({ document }: PageFacts, selector: string): string {
  const [element] = selectAll(document, selector);
  return element ? attribute(element, 'content') || wordsOf(element, 100) : '';
}

/** Words that may have markup in them, on one line. */
export function tidy(text: string): string {
  return text
    .slice(0, 6000)
    .replace(/<[^>]{1,80}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
