import type { PageNode } from '../page/page-node.ts';
import { absolute, canonicalAddress, leadPicture, siteOf } from './addresses.ts';
import { chooseAuthors } from './choose-authors.ts';
import { chooseTimes } from './choose-times.ts';
import { chooseHeadline, siteByLinks, siteInTitle } from './headline.ts';
import { field, freeToRead, isNode, type LinkedData, linkedLanguage, list, paidParts, textOf } from './json-ld.ts';
import { chooseDirection, chooseLanguage } from './language.ts';
import { gatherFacts, metaValues, type PageFacts } from './page-facts.ts';
import { attribute, selectAll, wordsOf } from './unclobbered.ts';

/** What a page says about its story, checked. */
export interface Metadata {
  readonly title: string;
  readonly authors: readonly string[];
  readonly siteName: string;
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The page's own address: absolute, on the page's own site. */
  readonly url: string;
  readonly section: string;
  readonly excerpt: string;
  readonly leadImage: string | null;
  readonly claims: Claims;
}

/** What the page says of its kind and of access to it; unchecked, for judging the page. */
export interface Claims {
  /** What the page's relative addresses are relative to. */
  readonly base: string;
  /** False when the page declares that reading all of it costs; null when it says nothing. */
  readonly free: boolean | null;
  /** A selector of the parts that cost, and how many words the page says the story has; empty and 0 when it says nothing. */
  readonly paidParts: string;
  readonly wordCount: number;
  /** Types of the page's JSON-LD nodes. */
  readonly types: ReadonlySet<string>;
  /** The whole text the page's JSON-LD carries, or empty. */
  readonly articleBody: string;
  /** `og:type`, lower case. */
  readonly openGraphType: string;
}

/**
 * The order of trust: for each field the places it is read from, most trusted first. The title, the authors and the
 * times are checked across the places as well (`headline.ts`, `choose-authors.ts`, `choose-times.ts`).
 */
const trust = {
  *siteName(page) {
    const publisher =
      field(page.linked.story, 'publisher') || textOf(page.linked.resolve(page.linked.story?.['publisher']));
    if (!company.test(publisher)) yield publisher;
    yield* metaValues(
      page,
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'publisher',
      'dc.publisher',
    );
    yield siteInTitle(page.documentTitle, siteOf(page.host)) || siteByLinks(page.documentTitle, homeNames(page));
    yield marked(page, '[itemprop~="publisher"] [itemprop~="name"]');
    yield publisher;
    yield page.host.replace(/^www\./, '');
  },
  lang: (page) => [
    page.rootAttribute('lang'),
    page.rootAttribute('xml:lang'),
    ...metaValues(page, 'og:locale', 'content-language', 'language', 'dc.language'),
    linkedLanguage(page.linked.story),
  ],
  address: (page) => [
    ...page.links('canonical'),
    ...metaValues(page, 'og:url', 'parsely-link'),
    field(page.linked.story, 'url'),
  ],
  *section(page) {
    yield field(page.linked.story, 'articleSection');
    yield* metaValues(
      page,
      'article:section',
      'og:section',
      'section',
      'parsely-section',
      'dc.subject',
      'cxenseparse:section',
    );
    yield breadcrumb(page);
    yield marked(page, '[itemprop~="articleSection"]');
    yield printedTrail(page);
  },
  excerpt: (page) => [
    ...metaValues(page, 'og:description', 'description', 'twitter:description', 'dc.description'),
    field(page.linked.story, 'description'),
  ],
  leadImage: (page) => [
    ...metaValues(page, 'og:image:secure_url', 'og:image', 'og:image:url'),
    ...linkedImages(page.linked),
    ...metaValues(page, 'twitter:image', 'twitter:image:src', 'image', 'thumbnail'),
    ...page.links('image_src'),
  ],
} satisfies Record<string, (page: PageFacts) => Iterable<string>>;

/** What the first place says that says something; those after it, which may have to be searched for, are not read. */
function firstOf(places: Iterable<string>, tidied: (said: string) => string): string {
  for (const said of places) {
    const name = tidied(said);
    if (name) return name;
  }
  return '';
}

/**
 * Reads what a page says about its story; `body` is the page as `readPage` gives it. Never changes the document, never
 * throws: a field that cannot be read is empty. `text` is the story's text when it is known already; it decides the
 * language where the page gainsays itself.
 */
export function readMetadata(document: Document, url: string, body: PageNode, text = ''): Metadata {
  const page = attempt(() => gatherFacts(document, url, body), null);
  if (!page) return { ...EMPTY, url, claims: { ...EMPTY.claims, base: url } };
  const siteName = attempt(() => firstOf(trust.siteName(page), plainName).slice(0, 100), '');
  const sample =
    text ||
    attempt(
      () =>
        page
          .lines()
          .map((line) => line.text)
          .join('\n'),
      '',
    );
  const { base } = page;
  const lang = attempt(() => chooseLanguage(trust.lang(page), sample), '');
  const title = attempt(() => titleOf(page, siteName), '');
  return {
    title,
    siteName,
    lang,
    authors: attempt(() => chooseAuthors(page, siteName), []),
    ...attempt(() => chooseTimes(page, lang), { publishedTime: null, modifiedTime: null }),
    dir: attempt(() => chooseDirection(page.rootAttribute('dir'), lang, sample), 'ltr'),
    url: attempt(() => canonicalAddress(trust.address(page), url, base), url),
    section: attempt(() => firstOf(trust.section(page), sectionName), ''),
    excerpt: attempt(
      () =>
        (
          trust
            .excerpt(page)
            .map(tidy)
            .find((said) => said.length > 15 && said !== title) ?? ''
        ).slice(0, 1000),
      '',
    ),
    leadImage: attempt(
      () => leadPicture(trust.leadImage(page), base) ?? leadPicture(picturesInStory(document), base),
      null,
    ),
    claims: {
      base,
      free: attempt(() => freeToRead(page.linked.story), null),
      paidParts: attempt(() => paidParts(page.linked.story), ''),
      wordCount: attempt(() => Number(field(page.linked.story, 'wordCount')) || 0, 0),
      types: page.linked.types,
      articleBody: attempt(() => field(page.linked.story, 'articleBody'), ''),
      openGraphType: (metaValues(page, 'og:type')[0] ?? '').toLowerCase(),
    },
  };
}

const EMPTY: Metadata = {
  title: '',
  authors: [],
  siteName: '',
  publishedTime: null,
  modifiedTime: null,
  lang: '',
  dir: 'ltr',
  url: '',
  section: '',
  excerpt: '',
  leadImage: null,
  claims: { base: '', free: null, paidParts: '', wordCount: 0, types: new Set(), articleBody: '', openGraphType: '' },
};

/** A page may hide any member of its document; what cannot be read counts as not there. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function titleOf(page: PageFacts, siteName: string): string {
  return chooseHeadline({
    linked: field(page.linked.story, 'headline', 'name'),
    openGraph: metaValues(page, 'og:title')[0] ?? '',
    twitter: metaValues(page, 'twitter:title', 'parsely-title', 'dc.title', 'sailthru.title')[0] ?? '',
    headings: page.headings.map((heading) => wordsOf(heading, 400)),
    documentTitle: page.documentTitle,
    printed: () =>
      page
        .lines()
        .slice(0, 60)
        .map((line) => line.text),
    siteName,
    host: siteOf(page.host),
  });
}

/** The words, or the content, of the first element that a selector finds; a company's name is none of its paper. */
function marked({ document }: PageFacts, selector: string): string {
  const [element] = selectAll(document, selector);
  const words = element ? attribute(element, 'content') || wordsOf(element, 100) : '';
  return company.test(words) ? '' : words;
}

/** The end of a company's name. */
const company = /\b(?:gmbh|inc|ltd|llc|s\.?a\.?|ag)\.?$/i;

/** What the links to the front page say, in words or for the picture that they show. */
function homeNames({ document, url }: PageFacts): string[] {
  const home = absolute('/', url)?.href ?? '/';
  const links = selectAll(document, `a[href="/"], a[href="${home}"], a[href="${home.slice(0, -1)}"]`).slice(0, 8);
  return links.flatMap((link) => {
    const [picture] = link.getElementsByTagName('img');
    return [wordsOf(link, 100), attribute(link, 'title'), picture ? attribute(picture, 'alt') : ''];
  });
}

/** The last step of the path that the page prints above its headline: a short line of links, the story's own aside. */
function printedTrail(page: PageFacts): string {
  const trails = selectAll(page.document, '[class*="breadcrumb" i], nav[aria-label*="breadcrumb" i]').slice(0, 4);
  const trail = trails.find((element) => wordsOf(element, 400).length < longestTrail);
  const steps = trail ? [...trail.getElementsByTagName('a')].slice(0, 8) : [];
  const above = steps.filter((step) => isBelowHome(attribute(step, 'href'), page));
  const names = above.map((step) => wordsOf(step, 100)).filter((name) => name.length > 2 && name.length <= longestStep);
  return names.findLast((name) => !page.documentTitle.startsWith(name) && !noSection.test(name)) ?? '';
}

/** Whether a link leads to a place of the same site other than its front page. */
function isBelowHome(href: string, { host, url }: PageFacts): boolean {
  const address = href.startsWith('#') ? null : absolute(href, url);
  return address?.hostname === host && address.pathname.length > 1;
}

/** Steps that say nothing of the story: the front page, an archive's year, what a blog has no name for. */
const noSection = /^(?:home|start|startseite|all|back.*|uncategorized|[\d\W]+)$/i;

/** The longest path and the longest step of one, in characters. */
const longestTrail = 160;
const longestStep = 30;

function tidy(text: string): string {
  return text
    .slice(0, 6000)
    .replace(/<[^>]{1,80}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A site's name without the slogan behind it; an address is none. */
/** The first of several sections, unless it is as long as a sentence. */
function sectionName(said: string): string {
  const name = tidy(said).split(/[,;|]/)[0] ?? '';
  return name.length < 60 ? name : '';
}

function plainName(name: string): string {
  const [first = ''] = tidy(name).split(/\s+[|–—•·-]\s+/);
  return /^https?:|\//.test(first) ? '' : first;
}

/** The place above the story in its path; a path of two ends there or with the story, one of more with the story. */
function breadcrumb({ linked: { nodes, story }, documentTitle }: PageFacts): string {
  const trail = nodes.find((node) => textOf(node['@type']) === 'BreadcrumbList');
  const names = list(trail?.['itemListElement']).map((item) =>
    isNode(item) ? textOf(item['name']) || textOf(item['item']) : '',
  );
  const last = names.at(-1) ?? '';
  const isStory =
    names.length > 2 ||
    last.length > longestStep ||
    last === field(story, 'headline') ||
    documentTitle.startsWith(last);
  return names.length > 1 ? ((isStory ? names.slice(1, -1) : names.slice(1)).at(-1) ?? '') : '';
}

function linkedImages({ story, resolve }: LinkedData): string[] {
  return list(story?.['image']).map((image) => {
    const found = resolve(image);
    return isNode(found) ? textOf(found['url']) || textOf(found['contentUrl']) : textOf(found);
  });
}

/** Large pictures inside what the page marks as its story. */
function picturesInStory(document: Document): string[] {
  return selectAll(document, 'article img[src], main img[src], [itemprop="articleBody"] img[src]')
    .slice(0, 10)
    .filter((image) => Number(attribute(image, 'width') || (image.closest('figure, picture') ? 400 : 0)) >= 300)
    .map((image) => attribute(image, 'src'));
}
