import { fromPageData, pageData } from '../languages/page-data.ts';
import { hasLetter, isLatin, lettersOnly } from '../page/letters.ts';
import { type PageNode, textOf as textOfNode } from '../page/page-node.ts';
import { absolute, canonicalAddress, isFrontPath, leadPicture, siteOf } from './addresses.ts';
import { chooseAuthors } from './choose-authors.ts';
import { chooseTimes } from './choose-times.ts';
import { chooseHeadline, isHostName, siteByLinks, siteInTitle, titleSeparator } from './headline.ts';
import {
  field,
  freeToRead,
  isNode,
  type LinkedData,
  linkedLanguage,
  list,
  paidParts,
  textOf,
  typesOf,
} from './json-ld.ts';
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
    if (!patterns().company.test(publisher)) yield publisher;
    const host = page.host.replace(/^www\./, '');
    const given = metaValues(page, ...pageData().metaNames.siteName);
    yield* given.filter((name) => !patterns().software.test(name) && name !== host && name !== page.host);
    const site = field(page.linked.nodes.find((node) => typesOf(node).includes('WebSite')) ?? null, 'name');
    if (!patterns().company.test(site)) yield site;
    yield siteInTitle(page.documentTitle, siteOf(page.host));
    yield logo(page, host);
    yield siteByLinks(page.documentTitle, homeNames(page));
    yield marked(page, '[itemprop~="publisher"] [itemprop~="name"]');
    yield publisher;
    yield host;
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
    yield* metaValues(page, ...pageData().metaNames.section);
    yield category(page);
    yield breadcrumb(page);
    yield marked(page, '[itemprop~="articleSection"]');
    yield printedTrail(page);
    yield sectionInMenus(page);
  },
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

/** The words, or the content, of the first element that a selector finds; a company's name is none of its paper. */
function marked({ document }: PageFacts, selector: string): string {
  const [element] = selectAll(document, selector);
  const words = element ? attribute(element, 'content') || wordsOf(element, 100) : '';
  return patterns().company.test(words) ? '' : words;
}

/** The words for a picture, when they are the host's name written out. */
function logo({ document }: PageFacts, host: string): string {
  const words = selectAll(document, 'img[alt]').slice(0, 12);
  return (
    words.map((picture) => attribute(picture, 'alt').replace(/ logo$/i, '')).find((name) => isHostName(name, host)) ??
    ''
  );
}

const patterns = fromPageData(({ placeNames: { company, software, noSection } }) => ({
  company: new RegExp(company, 'i'),
  software: new RegExp(`^(?:${software})$`, 'i'),
  noSection: new RegExp(`^(?:${noSection})$`, 'i'),
}));

/** What the links to the front page say, in words or for the picture that they show. */
function homeNames({ document, url, host }: PageFacts): string[] {
  const links = selectAll(document, 'a[href]')
    .slice(0, 200)
    .filter((link) => {
      const address = absolute(attribute(link, 'href'), url);
      return address?.hostname === host && isFrontPath(address) && !attribute(link, 'href').startsWith('#');
    });
  return links.slice(0, 8).flatMap((link) => {
    const [picture] = link.getElementsByTagName('img');
    return [wordsOf(link, 100), attribute(link, 'title'), picture ? attribute(picture, 'alt') : ''];
  });
}

/** The last step of the path that the page prints above its headline: a short line of links, the story's own aside. */
function printedTrail(page: PageFacts): string {
  const { trail: first, otherTrail } = pageData().marks;
  const trails = [first, otherTrail].flatMap((selector) => selectAll(page.document, selector)).slice(0, 4);
  const trail = trails.find((element) => wordsOf(element, 400).length < longestTrail);
  const steps = trail?.localName === 'a' ? [trail] : [...(trail?.getElementsByTagName('a') ?? [])].slice(0, 8);
  return sectionNames(steps, page).at(-1) ?? '';
}

/** What links to sections say: short words, none that the story's own title begins with. */
function sectionNames(links: readonly Element[], page: PageFacts): string[] {
  return links
    .filter((link) => isBelowHome(attribute(link, 'href'), page))
    .map((link) => wordsOf(link, 100))
    .filter(
      (name) =>
        name.length > 1 &&
        name.length <= longestStep &&
        (isLatin(name) ? latinSection : anySection).test(name) &&
        !patterns().noSection.test(name) &&
        !page.documentTitle.startsWith(name),
    );
}

const latinSection = /^[a-zA-Z\xc0-\u024f][a-zA-Z\xc0-\u024f\d\s&’',/+-]*$/;
const anySection = /^\p{L}[\p{L}\p{M}\p{N}\s&’',/+-]*$/u;

/** The category that a blog marks as its story's, unless it marks several. */
function category(page: PageFacts): string {
  const { category: categories, otherStories } = pageData().marks;
  const links = selectAll(page.document, categories).slice(0, 20);
  const [name = '', ...others] = new Set(
    sectionNames(
      links.filter((link) => !link.closest(otherStories)),
      page,
    ),
  );
  return others.length ? '' : name;
}

/**
 * A name in the page's menus that the story has as well: printed right above its headline, between the headline and the
 * site's name in its title, or as the folder in which it lies.
 */
function sectionInMenus(page: PageFacts): string {
  const menus = selectAll(page.document, pageData().marks.menu).slice(0, 300);
  let said: readonly string[] | undefined;
  // A menu has many links, few of which say what is looked for: only those have their addresses read.
  const known = (words: string): string => {
    said ??= menus.map((link) => wordsOf(link, 100).toLowerCase());
    const sought = words.toLowerCase();
    const links = words.length > longestStep ? [] : menus.filter((_, place) => said?.[place] === sought);
    return sectionNames(links, page)[0] ?? '';
  };
  const headline = page.headings[0] ? wordsOf(page.headings[0], 400) : '';
  const lines = page.lines().slice(0, 12);
  const place = lines.findIndex(({ text }) => text === headline);
  const above = lines.slice(0, Math.max(0, place)).map(({ text, links: [link] }) => {
    const words = link ? textOfNode(link) : '';
    if (!link?.element || !words || !text.startsWith(words) || text.length > longestHat) return known(text);
    const isSection = /\/(?:section|categor|rubri)/i.test(attribute(link.element, 'href'));
    return known(words) || (isSection ? (sectionNames([link.element], page)[0] ?? '') : '');
  });
  const within = page.documentTitle.split(titleSeparator).slice(1, -1);
  return (
    above.findLast(Boolean) ??
    within
      .map((part) => known(part) || (folders(page.url).some((name) => isSpelled(part, name)) ? part : ''))
      .findLast(Boolean) ??
    folder(menus, page)
  );
}

/** The longest line above a headline that begins with its section, in characters: a date may follow. */
const longestHat = 80;

/** The names of the folders that an address leads through. */
const folders = (address: string): string[] => absolute(address, address)?.pathname.split('/').slice(1, -1) ?? [];

/** What a menu calls the deepest folder of the story's address that it leads to, if it is called so in the address as well. */
function folder(menus: readonly Element[], page: PageFacts): string {
  const own = folders(page.url);
  let deepest = -1;
  let found = '';
  for (const link of menus) {
    const href = attribute(link, 'href');
    // Only an address that goes on from the page's own leads to a folder that it does not name; one may name it without escapes.
    if (/^(?:\/|\w+:)/.test(href) && !own.some((name) => name.includes('%') || href.includes(name))) continue;
    const last = folders(`${absolute(href, page.url)?.href.replace(/\/?(?:[?#].*)?$/, '/')}`).at(-1) ?? '';
    const [name] = own.lastIndexOf(last) > deepest ? sectionNames([link], page) : [];
    if (!name || /\d/.test(last) || (/[a-z]/i.test(name) && !isSpelled(name, last)) || (found && last === 'news'))
      continue;
    deepest = own.lastIndexOf(last);
    found = name;
  }
  return found;
}

/** Whether a name is that of a folder, which has no signs on its letters. */
function isSpelled(name: string, folder: string): boolean {
  const [one, two] = [name, folder].map((text) => lettersOnly(text.normalize('NFD').toLowerCase(), ''));
  return one !== '' && one === two;
}

/** Whether a link leads to a place of the same site other than its front page. */
function isBelowHome(href: string, { host, url }: PageFacts): boolean {
  const address = href.startsWith('#') ? null : absolute(href, url);
  return address?.hostname === host && address.pathname.length > 1;
}

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

/** The first of several sections, unless it is as long as a sentence. */
function sectionName(said: string): string {
  const name = tidy(said).split(/[,;|]/)[0] ?? '';
  return name.length < 60 && hasLetter(name) && !patterns().noSection.test(name) ? name : '';
}

/** A site's name without the slogan behind it; an address is none. */
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
