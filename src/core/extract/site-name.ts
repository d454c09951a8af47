import { fromPageData, pageData } from '../languages/page-data.ts';
import { absolute, isFrontPath, siteOf } from './addresses.ts';
import { isHostName, siteByLinks, siteInTitle } from './headline.ts';
import { field, textOf, typesOf } from './json-ld.ts';
import { marked, metaValues, type PageFacts, tidy } from './page-facts.ts';
import { attribute, selectAll, wordsOf } from './unclobbered.ts';

/** Names of the site, in the order of trust; the page is searched for one only while none before it will do. */
export function* siteNames(page: PageFacts): Iterable<string> {
  const publisher =
    field(page.linked.story, 'publisher') || textOf(page.linked.resolve(page.linked.story?.['publisher']));
  if (!isCompany(publisher)) yield publisher;
  const host = page.host.replace(/^www\./, '');
  const own = host.replace(patterns().roof, '.');
  const given = metaValues(page, ...pageData().metaNames.siteName);
  yield* given.filter((name) => !isSoftware(name) && name !== host && name !== page.host);
  const site = field(page.linked.nodes.find((node) => typesOf(node).includes('WebSite')) ?? null, 'name');
  if (!isCompany(site)) yield site;
  yield siteInTitle(page.documentTitle, own === host ? siteOf(host) : own);
  const isOwn = (name: string): boolean => isHostName(name, own);
  yield pictureWords(page).find(isOwn) ?? '';
  const home = homeNames(page);
  yield home.find(isOwn) ?? '';
  yield siteByLinks(page.documentTitle, home);
  const printed = marked(page, '[itemprop~="publisher"] [itemprop~="name"]');
  if (!isCompany(printed)) yield printed;
  yield publisher;
  yield host;
}

/** A site's name without the slogan behind it; an address is none. */
export function plainName(name: string): string {
  const [first = ''] = tidy(name).split(/\s+[|–—•·-]\s+/);
  return /^https?:|\/\/|\.\w+\//.test(first) ? '' : first;
}

const patterns = fromPageData(({ placeNames: { company, software, roofs } }) => ({
  roof: new RegExp(`\\.(?:${roofs})\\.`, 'i'),
  company: new RegExp(company, 'i'),
  software: new RegExp(`^(?:${software})$`, 'i'),
}));

/** A company's name is none of its paper. */
const isCompany = (name: string): boolean => patterns().company.test(name);

/** The software that made the page is not its site. */
const isSoftware = (name: string): boolean => patterns().software.test(name);

/** The words for the page's first pictures: its logo is among them. */
const pictureWords = ({ document }: PageFacts): string[] =>
  selectAll(document, 'img[alt]')
    .slice(0, 12)
    .map((picture) => attribute(picture, 'alt').replace(/ logo$/i, ''));

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
