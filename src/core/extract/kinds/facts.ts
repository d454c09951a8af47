import { type PageWordList, pageData } from '../../languages/page-data.ts';
import { type Block, blockText, isTopHeading } from '../../page/blocks.ts';
import { absolute, isFrontPath } from '../addresses.ts';
import { isStoryType } from '../json-ld.ts';
import type { Metadata } from '../metadata.ts';
import { attribute, selectAll, wordsOf } from '../unclobbered.ts';
import { type PageShape, shapeOf } from './shape.ts';
import { fits, isIn, saysOneOf, tells } from './words.ts';

/** What a page is judged by, after its text was chosen. */
export interface PageEvidence {
  readonly document: Document;
  readonly url: string;
  /** Every block of the page, in order, and which of them were taken for the story. */
  readonly blocks: readonly Block[];
  readonly kept: readonly Block[];
  /** The block that asks to pay for the rest, or null. */
  readonly wall: Block | null;
  /** The story's text as it would be shown. */
  readonly text: string;
  readonly metadata: Metadata;
}

/** What the rules ask about. */
export interface Facts extends PageShape {
  readonly path: string;
  readonly query: string;
  readonly isFront: boolean;
  /** Title and headline, lower case; and the heading on the page, which may be another. */
  readonly title: string;
  readonly heading: string;
  readonly windowTitle: () => string;
  readonly text: string;
  /** Everything the page says, up to a measure. */
  readonly everything: () => string;
  /** How many short blocks of the page state a price; whether one does close to the heading, outside links. */
  readonly prices: () => number;
  readonly isPriced: () => boolean;
  /** The classes of the body, where blog software says what sort of page it made. */
  readonly bodyClass: string;
  readonly types: ReadonlySet<string>;
  readonly openGraphType: string;
  /** The page calls itself a story: by linked data, or by Open Graph with an author or a time. */
  readonly isDeclared: boolean;
  /** The page names an author or a time, as stories do. */
  readonly isStamped: boolean;
  /** The page names an author. */
  readonly isAuthored: boolean;
  /** Something asks to pay for the rest of the text. */
  readonly isWalled: boolean;
  /** The title is the name of who is said to have written the page. */
  readonly isAboutAuthor: boolean;
  /** Whether the site's menus lead to the page, and by its title: to sections and to pages about the site they do. */
  readonly isInMenu: () => boolean;
  /** The share of the title's words that the text has, from 0 to 1: a story says what its headline says. */
  readonly onTitle: () => number;
  /** How many of a hundred words of the text, quotations aside, speak to the reader or of the site: "you", "our". */
  readonly address: () => number;
  readonly has: (selector: string) => boolean;
  /** How many elements match a list of selectors. */
  readonly count: (list: PageWordList) => number;
  /** Whether a short block of the page fits one of the list's patterns. */
  readonly says: (list: PageWordList) => boolean;
  /** How many short blocks of the page say one of these words and nothing else. */
  readonly saysOneOf: (list: PageWordList) => number;
}

export function factsOf({ document, url, blocks, kept, wall, text, metadata }: PageEvidence): Facts {
  const chosen = new Set(kept);
  const address = absolute(url, url);
  const { types, openGraphType } = metadata.claims;
  let texts: readonly string[] | undefined;
  const short = (): readonly string[] => {
    texts ??= shortTexts(blocks);
    return texts;
  };
  const isStamped = metadata.authors.length > 0 || metadata.publishedTime !== null;
  return {
    ...shapeOf(blocks, (block) => chosen.has(block)),
    path: decoded(address?.pathname ?? ''),
    query: address?.search ?? '',
    isFront: address !== null && (isFrontPath(address) || isEdition(address, metadata.title)),
    title: metadata.title.toLowerCase(),
    heading: headingOf(blocks),
    windowTitle: () =>
      selectAll(document, 'title')
        .slice(0, 1)
        .map((title) => wordsOf(title, 200))
        .join(''),
    text,
    everything: () => everythingIn(blocks),
    prices: () => blocks.filter(isPrice).length,
    isPriced: () => {
      const at = blocks.findIndex(isTopHeading);
      return (
        at >= 0 &&
        blocks.slice(Math.max(0, at - 3), at + PRICED).some((block) => isPrice(block) && block.linkChars === 0)
      );
    },
    bodyClass: bodyClassOf(blocks[0]),
    types,
    openGraphType,
    isDeclared:
      hasType(types, isStoryType) || (openGraphType === 'article' && isStamped && !hasType(types, isOfOthers)),
    isStamped,
    isAuthored: metadata.authors.length > 0,
    isWalled: wall !== null,
    isAboutAuthor: metadata.authors.some((author) => author.toLowerCase() === metadata.title.toLowerCase()),
    isInMenu: () => address !== null && isInMenu(document, address, [metadata.title.toLowerCase(), headingOf(blocks)]),
    onTitle: () => onTitle(metadata.title, text),
    address: () => addressIn(text, metadata.lang),
    has: (selector) => selectAll(document, selector).length > 0,
    count: (list) => selectAll(document, pageData().pageWords[list].join()).length,
    says: (list) => short().some((text) => fits(list, text)),
    saysOneOf: (list) => saysOneOf(list, short()),
  };
}

/** Papers have a front page for each of their editions, in a folder that is named after where its readers live. */
const isEdition = ({ pathname }: URL, title: string): boolean =>
  /^\/[^/]+\/?$/.test(pathname) && tells('edition', title.toLowerCase());

/** So many links of the menus are looked at. */
const mostLinks = 300;

function isInMenu(document: Document, { href, pathname }: URL, titles: readonly string[]): boolean {
  return selectAll(document, pageData().marks.menu)
    .slice(0, mostLinks)
    .some(
      (link) =>
        titles.includes(wordsOf(link, 100).toLowerCase()) &&
        absolute(attribute(link, 'href'), href)?.pathname === pathname,
    );
}

/** Whether one of a page's types passes a test. */
export const hasType = (types: ReadonlySet<string>, test: (type: string) => boolean): boolean => [...types].some(test);

/** Types of pages about other pages, about a person, about the site, about a broadcast: no story, whatever Open Graph says. */
const isOfOthers = (type: string): boolean => isIn('otherTypes', type);

/** The longest line that is looked at for a price, in weighted characters. */
const longestPrice = 60;

/** A price stands fewer blocks behind the heading of what it is for. */
const PRICED = 7;

const isPrice = (block: Block): boolean =>
  block.kind !== 'media' && block.chars < longestPrice && fits('price', blockText(block));

function onTitle(title: string, text: string): number {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = text.toLowerCase();
  // Endings differ from one sentence to the next.
  return words.length === 0 ? 1 : words.filter((word) => said.includes(word.slice(0, -2))).length / words.length;
}

const quotations = /[„“"«»”][^„“"«»”]{3,400}[„“"«»”]/g;

/** Fewer words than this tell little by a share of them. */
const fewestWords = 20;

function addressIn(text: string, lang: string): number {
  const code = lang.slice(0, 2);
  const said = text.replace(quotations, ' ');
  const words = (code === 'de' ? said : said.toLowerCase()).match(/[\p{L}\p{M}]+/gu) ?? [];
  const known = new Set(pageData().addressWords[code]?.split(' '));
  return (100 * words.filter((word) => known.has(word)).length) / Math.max(fewestWords, words.length);
}

/** The first heading of the first level, in small letters. */
function headingOf(blocks: readonly Block[]): string {
  const heading = blocks.find(isTopHeading);
  return heading ? blockText(heading).toLowerCase() : '';
}

function everythingIn(blocks: readonly Block[]): string {
  let all = '';
  for (const block of blocks) if (all.length < 6000) all += `${blockText(block)} `;
  return all;
}

function bodyClassOf(block: Block | undefined): string {
  let top = block?.node;
  while (top?.parent) top = top.parent;
  return ` ${top?.element?.getAttribute('class') ?? ''} `;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

const shortTexts = (blocks: readonly Block[]): string[] =>
  blocks.filter(({ chars }) => chars < 40).map((block) => blockText(block).toLowerCase());
