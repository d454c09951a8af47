import { pageData } from '../languages/page-data.ts';
import type { PageNode } from '../page/page-node.ts';
import { canonicalAddress, leadPicture, siteOf } from './addresses.ts';
import { chooseAuthors } from './choose-authors.ts';
import { chooseTimes } from './choose-times.ts';
import { chooseHeadline } from './headline.ts';
import { field, freeToRead, isNode, type LinkedData, linkedLanguage, list, paidParts, textOf } from './json-ld.ts';
import { chooseDirection, chooseLanguage } from './language.ts';
import { gatherFacts, metaValues, type PageFacts, tidy } from './page-facts.ts';
import { sectionName, sections } from './section.ts';
import { plainName, siteNames } from './site-name.ts';
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
 * The order of trust: for each field the places it is read from, most trusted first; those that are searched for in the
 * page have files of their own (`site-name.ts`, `section.ts`). The title, the authors and the times are checked across
 * the places as well (`headline.ts`, `choose-authors.ts`, `choose-times.ts`).
 */
const trust = {
  siteName: siteNames,
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
  section: sections,
  excerpt: (page) => [...metaValues(page, ...pageData().metaNames.excerpt), field(page.linked.story, 'description')],
  leadImage: (page) => [
    ...metaValues(page, 'og:image:secure_url', 'og:image', 'og:image:url'),
    ...linkedImages(page.linked),
    ...metaValues(page, ...pageData().metaNames.picture),
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
    twitter: metaValues(page, ...pageData().metaNames.title)[0] ?? '',
    headings: page.headings.map((heading) => wordsOf(heading, 400)),
    documentTitle: page.documentTitle,
    siteName,
    host: siteOf(page.host),
  });
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
