import { fromPageData, pageData } from '../languages/page-data.ts';
import { hasLetter, isLatin, lettersOnly } from '../page/letters.ts';
import { textOf as textOfNode } from '../page/page-node.ts';
import { absolute } from './addresses.ts';
import { titleSeparator } from './headline.ts';
import { field, isNode, list, textOf } from './json-ld.ts';
import { marked, metaValues, type PageFacts, tidy } from './page-facts.ts';
import { attribute, selectAll, wordsOf } from './unclobbered.ts';

/** Names of the section that the story stands in, in the order of trust; the page is searched for one only while none before it will do. */
export function* sections(page: PageFacts): Iterable<string> {
  yield field(page.linked.story, 'articleSection');
  yield* metaValues(page, ...pageData().metaNames.section);
  yield category(page);
  yield breadcrumb(page);
  yield marked(page, '[itemprop~="articleSection"]');
  yield printedTrail(page);
  yield sectionInMenus(page);
}

/** The first of several sections, unless it is as long as a sentence. */
export function sectionName(said: string): string {
  const name = tidy(said).split(/[,;|]/)[0] ?? '';
  return name.length < 60 && hasLetter(name) && !isNone(name) ? name : '';
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
        !isNone(name) &&
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

const none = fromPageData(({ placeNames: { noSection } }) => new RegExp(`^(?:${noSection})$`, 'i'));

/** Words that stand where sections do and name none. */
const isNone = (name: string): boolean => none().test(name);
