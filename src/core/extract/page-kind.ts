import type { ArticleStatus, PageKind } from '../article.ts';
import { fromPageData, type PageWordList, pageData, wordsSeen } from '../languages/page-data.ts';
import { type Block, blockText, isTopHeading } from '../page/blocks.ts';
import { absolute, isFrontPath } from './addresses.ts';
import { titleSeparator } from './headline.ts';
import { isCut } from './is-cut.ts';
import { isStoryType } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import { type PageShape, shapeOf } from './page-shape.ts';
import { selectAll, wordsOf } from './unclobbered.ts';

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

/** The judgement: anything but an article has status 'none'. */
export interface Judgement {
  readonly status: ArticleStatus;
  readonly kind: PageKind;
}

/** Says whether the page is a story, whether all of it is there, and what the page is otherwise. */
export function judgePage(evidence: PageEvidence): Judgement {
  const facts = factsOf(evidence);
  const kind = kindRules.find((rule) => rule.when(facts))?.kind ?? 'article';
  if (kind !== 'article') return { status: 'none', kind };
  return { status: isCut(evidence, facts.prose) ? 'partial' : 'article', kind };
}

/** What the rules ask about. */
interface Facts extends PageShape {
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

function factsOf({ document, url, blocks, kept, wall, text, metadata }: PageEvidence): Facts {
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
    isFront: address !== null && isFrontPath(address),
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
    onTitle: () => onTitle(metadata.title, text),
    address: () => addressIn(text, metadata.lang),
    has: (selector) => selectAll(document, selector).length > 0,
    count: (list) => selectAll(document, pageData().pageWords[list].join()).length,
    says: (list) => short().some((text) => fits(list, text)),
    saysOneOf: (list) => saysOneOf(list, short()),
  };
}

/** Whether one of a page's types passes a test. */
const hasType = (types: ReadonlySet<string>, test: (type: string) => boolean): boolean => [...types].some(test);

/** Whether a word is in a list as it stands. */
const isIn = (list: PageWordList, word: string): boolean => pageData().pageWords[list].includes(word);

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

/** A sort of page and how it is told. The first that holds decides. */
interface KindRule {
  readonly kind: PageKind;
  readonly why: string;
  readonly when: (facts: Facts) => boolean;
}

/** Whether one of a list's words stands in a text in small letters, whole; in scripts without spaces, anywhere. */
const tells = (list: PageWordList, text: string): boolean => found(list, text) !== null;

function found(list: PageWordList, text: string): RegExpExecArray | null {
  const seen = wordsSeen(pageData().pageWords[list], text);
  return seen.length > 0 ? whole(seen, 'u').exec(text) : null;
}

/** The patterns of a list as one, made when first asked for. */
const patternOf = fromPageData(({ pageWords }) => {
  const made = new Map<PageWordList, RegExp>();
  return (list: PageWordList): RegExp => {
    const pattern = made.get(list) ?? new RegExp(pageWords[list].join('|'), 'iu');
    made.set(list, pattern);
    return pattern;
  };
});

/** Whether a text fits one of the list's patterns. */
const fits = (list: PageWordList, text: string): boolean => patternOf()(list).test(text);

/** Whether a folder of a path is one of the list's words. */
function leadsTo(list: PageWordList, path: string, from = 1): boolean {
  const words = pageData().pageWords[list];
  return path
    .split(/[/.]/)
    .slice(from)
    .some((folder) => words.includes(folder));
}

/** Whether the last folder of a path, or the page in it, is called by one of the list's words. */
function endsIn(list: PageWordList, path: string): boolean {
  const last = path.split('/').findLast(Boolean) ?? '';
  return isIn(list, last.replace(/\.\w{2,5}$/, ''));
}

/** Any of the words, from their beginning on; whole, unless `end` lets them go on. */
function whole(words: readonly string[], flags: string, end = '(?![\\p{L}\\p{N}])'): RegExp {
  const isUnspaced = (word: string): boolean =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
  const unspaced = words.filter(isUnspaced);
  const spaced = words.filter((word) => !unspaced.includes(word));
  const parts = spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})${end}`, ...unspaced] : unspaced;
  return new RegExp(parts.join('|'), flags);
}

const kindRules: readonly KindRule[] = [
  {
    kind: 'other',
    why: 'data, not a page',
    when: ({ text }) => /^\s*[[{]\s*["[{]/.test(text) && /[\]}]\s*$/.test(text),
  },
  {
    kind: 'error',
    why: 'says that there is nothing here',
    when: (page) =>
      page.bodyClass.includes(' error404 ')
        ? !page.isDeclared || page.prose < 900
        : (!page.isDeclared && isError(page)) || isGone(page),
  },
  {
    kind: 'other',
    why: 'wants to know who looks',
    when: (page) =>
      page.prose < (page.isDeclared ? 600 : 2000) &&
      (!page.isDeclared || isStranger(page)) &&
      (page.title.startsWith('index of /') ||
        tells('robot', `${page.title}\n${page.heading}\n${page.prose < 600 ? page.text.toLowerCase() : ''}`)),
  },
  {
    kind: 'consent',
    why: 'asks for consent at an address of its own',
    when: (page) => isUnsigned(page) && page.prose < 3000 && leadsTo('consentPath', page.path),
  },
  {
    kind: 'other',
    why: 'about the site itself',
    when: (page) => !isTyped(page) && (!page.isDeclared || !page.isAuthored) && isHouse(page),
  },
  {
    kind: 'consent',
    why: 'speaks of nothing but consent',
    when: (page) =>
      page.prose < 8000 &&
      (!page.isDeclared || isStranger(page)) &&
      consentDensity(page.text) > (page.openGraphType === 'article' && !isStranger(page) ? 14 : 7),
  },
  {
    kind: 'login',
    why: 'asks for a password',
    when: (page) =>
      page.prose < (isUnsigned(page) ? 1200 : page.isAuthored ? 300 : 700) &&
      (!page.isDeclared || (isAnonymous(page) && leadsTo('loginPath', page.path))) &&
      (page.has('input[type="password" i]') || (page.title.length < 50 && tells('login', page.title))),
  },
  {
    kind: 'search',
    why: 'lists what was looked for',
    when: (page) =>
      !page.isDeclared &&
      page.linkedHeadlines + page.linkOpened >= 4 &&
      (page.longestRun < 900 || page.linkOpened >= 4) &&
      isSearch(page),
  },
  {
    kind: 'other',
    why: 'what is on, and when',
    when: (page) =>
      isUnsigned(page) && page.prose < 900 && page.linkedHeadlines >= 3 && endsIn('calendarPath', page.path),
  },
  {
    kind: 'other',
    why: 'asks for a gift',
    when: (page) =>
      isUnsigned(page) &&
      page.prose < 1500 &&
      page.prices() >= 3 &&
      (page.saysOneOf('gift') > 0 || leadsTo('giftPath', page.path)),
  },
  {
    kind: 'product',
    why: 'is for sale',
    when: (page) => !page.isDeclared && page.longestRun < 4000 && isProduct(page),
  },
  { kind: 'product', why: 'is for sale by its owner', when: isForSale },
  {
    kind: 'product',
    why: 'subscriptions with their prices',
    when: (page) =>
      page.prose < 4000 &&
      ((isUnsigned(page) && page.prices() >= (leadsTo('offerPath', page.path) ? 2 : 6)) || isOffer(page)),
  },
  {
    kind: 'login',
    why: 'wants to know who pays, and where to deliver',
    when: (page) => page.prose < 900 && isAnonymous(page) && page.count('fields') >= 5,
  },
  {
    kind: 'other',
    why: 'a broadcast and what it is about',
    when: (page) =>
      page.prose < 900 && hasType(page.types, (type) => /(?:Episode|Series)$/.test(type)) && !isTyped(page),
  },
  {
    kind: 'other',
    why: 'a job, an event',
    when: (page) =>
      !isTyped(page) &&
      hasType(
        page.types,
        (type) => type === 'JobPosting' || (!page.isDeclared && page.longestRun < 700 && /Event$/.test(type)),
      ),
  },
  {
    kind: 'other',
    why: 'weather, prices of shares, a programme: what is looked up',
    when: (page) =>
      !isTyped(page) &&
      !page.isAuthored &&
      page.openGraphType !== 'article' &&
      page.prose < 1200 &&
      (!page.isStamped || page.linkedHeadlines >= 5 || page.prose < 400) &&
      [page.windowTitle().toLowerCase(), page.heading].some((words) => tells('tool', words)),
  },
  {
    kind: 'other',
    why: 'the printed paper, to leaf through',
    when: (page) => page.prose < 300 && leadsTo('editionPath', page.path),
  },
  {
    kind: 'other',
    why: 'to play with',
    when: (page) => page.prose < 300 && leadsTo('puzzlePath', page.path),
  },
  {
    kind: 'section',
    why: 'who writes, and what',
    when: (page) => page.isAboutAuthor && page.linkedHeadlines >= 6 && page.prose < 1500,
  },
  {
    kind: 'other',
    why: 'asks for an address to write to',
    when: (page) =>
      !page.isAuthored &&
      page.prose < 1500 &&
      tells('signup', page.title) &&
      (!(page.isDeclared || page.isStamped) || page.saysOneOf('signup') >= 4) &&
      page.has('input[type="email" i]'),
  },
  { kind: 'forum', why: 'people answer each other', when: isForum },
  { kind: 'gallery', why: 'pictures with their captions', when: isGallery },
  { kind: 'video', why: 'a film and a few words', when: isVideo },
  {
    kind: 'gallery',
    why: 'a file of a wiki, of a blog',
    when: ({ bodyClass }) => / mediawiki .* ns-6 | attachment /.test(bodyClass),
  },
  {
    kind: 'front',
    why: 'the front page',
    when: (page) =>
      page.isFront &&
      (isSection(page) ||
        ((page.teasers >= 4 || page.linkedHeadlines >= 12) &&
          page.longestRun < (page.isDeclared ? 600 : 1500) &&
          (page.teasers >= 8 || page.ownRun < 600))),
  },
  { kind: 'section', why: 'teasers of other stories', when: isSection },
  { kind: 'section', why: 'about a subject or a person, and what there is to read of it', when: isTopic },
  {
    kind: 'other',
    why: 'what a name may mean',
    when: (page) =>
      page.bodyClass.includes(' mediawiki ') && page.has('#disambigbox, .mw-disambig, .disambigbox, .disambig'),
  },
  {
    kind: 'other',
    why: 'explains a program',
    when: (page) => !page.isDeclared && !page.isStamped && leadsTo('manualPath', page.path) && page.has('pre, code'),
  },
  {
    kind: 'front',
    why: 'the front page of something that is no news',
    when: (page) => page.isFront && page.query === '' && isUnsigned(page) && !isScarce(page) && page.prose < 900,
  },
  {
    kind: 'other',
    why: 'wants something done',
    when: (page) => isUnsigned(page) && page.prose < 900 && page.saysOneOf('action') > 0,
  },
  {
    kind: 'other',
    why: 'lines with a time each: a log, a programme',
    when: (page) =>
      !page.isDeclared && !page.isAuthored && page.prose < 1200 && timesIn(page.everything()) >= fewestTimes,
  },
  // What is left has too little text for a story: what else it has says what it is.
  {
    kind: 'consent',
    why: 'a wall',
    when: (page) => (isScarce(page) || (page.prose < 600 && isStranger(page))) && consentDensity(page.everything()) > 9,
  },
  { kind: 'login', why: 'asks who it is', when: (page) => isScarce(page) && leadsTo('loginPath', page.path) },
  { kind: 'search', why: 'nothing was found', when: (page) => isScarce(page) && isSearch(page) },
  { kind: 'forum', why: 'short answers', when: (page) => isScarce(page) && page.replies >= 3 },
  { kind: 'gallery', why: 'pictures and hardly a word', when: (page) => isScarce(page) && isGalleryOf(page, 8) },
  { kind: 'front', why: 'headlines, at the front', when: (page) => isScarce(page) && page.isFront && isListed(page) },
  { kind: 'section', why: 'headlines', when: (page) => isScarce(page) && isListed(page) },
  { kind: 'other', why: 'too little text', when: isScarce },
  {
    kind: 'other',
    why: 'speaks to its reader, and not of what its title says',
    when: (page) => !page.isWalled && page.prose < 900 && page.onTitle() < 0.34 && page.address() > 5,
  },
  {
    kind: 'section',
    why: 'some words on a subject above what there is to read of it',
    when: (page) => page.prose < 350 && page.linkedHeadlines >= 10 && !page.isAuthored && page.onTitle() < 0.34,
  },
  {
    kind: 'section',
    why: 'next to no words above a list, on a page that calls itself no article',
    when: (page) =>
      page.openGraphType === 'website' &&
      !page.isDeclared &&
      !page.isAuthored &&
      page.prose < 250 &&
      page.linkedHeadlines >= 4 &&
      page.title.length < 30,
  },
];

/** So many times of day have pages of lines that each have one. */
const fewestTimes = 14;

const timesIn = (text: string): number => text.match(/(?<![\d:.])\d{1,2}:\d{2}(?![\d.])/g)?.length ?? 0;

/** Whether the page's linked data calls it a story. */
const isTyped = ({ types }: Facts): boolean => hasType(types, isStoryType);

/** The page of a subject or of an author: some text of its own above a list of stories. */
function isTopic(page: Facts): boolean {
  if (isTyped(page) || page.longestRun > 2500) return false;
  const isPerson = page.types.has('ProfilePage') || page.openGraphType === 'profile';
  if (isPerson) return page.linkedHeadlines >= 6 && page.longestRun < 1000;
  if (page.types.has('CollectionPage')) return page.linkedHeadlines >= 4;
  const isListed = leadsTo('listPath', page.path.replace(/\/[^/]+\/?$/, ''), -1) || isArchive(page);
  return !page.isDeclared && isListed && page.linkedHeadlines >= 5 && (page.teasers >= 3 || page.headlineShare > 0.4);
}

/** Nothing on the page says that it is a story or whose. */
function isUnsigned({ isDeclared, isStamped, openGraphType }: Facts): boolean {
  return !isDeclared && !isStamped && openGraphType !== 'article';
}

/** Nobody signed it, and no linked data calls it a story: Open Graph alone calls everything an article. */
const isAnonymous = (page: Facts): boolean => !page.isAuthored && !isTyped(page);

/**
 * Something else at a story's address: unsigned, and the heading has no word of the title that the page has for machines.
 */
const isStranger = ({ isAuthored, title, heading }: Facts): boolean =>
  !isAuthored &&
  heading !== '' &&
  !title.split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 3 && heading.includes(word));

/** Too little running text for a story. */
function isScarce(page: Facts): boolean {
  return page.prose < leastProse(page) && !isInLines(page);
}

/** Linked headlines and next to nothing else. */
const isListed = ({ teasers, linkedHeadlines, headlineShare }: Facts): boolean =>
  teasers >= 4 || (linkedHeadlines >= 6 && headlineShare > 0.4);

function leastProse({ isDeclared, isStamped, openGraphType }: Facts): number {
  if (isDeclared && isStamped) return 100;
  return isDeclared || isStamped || openGraphType === 'article' ? 160 : 300;
}

/** A poem, say: each of its lines is too short for a paragraph. */
const isInLines = ({ isDeclared, lines }: Facts): boolean => isDeclared && lines >= 300;

/**
 * Whether title or heading are nothing but what sites call the pages about themselves, or linked data says so. Of a page
 * that nobody signed a part of the title will do, or where its address ends.
 */
function isHouse(page: Facts): boolean {
  const { types, title, heading, path } = page;
  const isCalled = (words: string): boolean => isIn('house', words);
  if (types.has('AboutPage') || isCalled(title) || isCalled(heading)) return true;
  return isUnsigned(page) && (title.split(titleSeparator).some(isCalled) || endsIn('housePath', path));
}

/** Whether title or heading say that there is nothing here and hardly more, over no more text than takes to say so. */
function isError(page: Facts): boolean {
  // A story may be about an error, and have it for a headline.
  if (page.isAuthored && page.prose > 1200) return false;
  if (isScarce(page) && fits('httpError', page.windowTitle())) return true;
  const most = page.openGraphType === 'article' ? 300 : 500;
  return [page.title, page.heading].some((words) => {
    const isCoded = isUnsigned(page) && /^(?:error )?[45]\d\d\b/.test(words);
    if (words.length >= 70 || page.longestRun >= (isCoded ? 1500 : words.length < 30 ? 900 : most)) return false;
    const said = found('error', words);
    if (isCoded && said) return true;
    if (said === null || words.length < 35 || said.index === 0) return said !== null;
    return page.runParagraphs < 3 && said[0].length > words.length * 0.4;
  });
}

/** Whether a heading says in so many words that this page or story is no more, whatever linked data calls the page. */
const isGone = ({ prose, isAuthored, heading }: Facts): boolean =>
  prose < 500 &&
  !isAuthored &&
  heading.length < 70 &&
  tells('page', heading) &&
  (tells('error', heading) || tells('gone', heading));

const shortTexts = (blocks: readonly Block[]): string[] =>
  blocks.filter(({ chars }) => chars < 40).map((block) => blockText(block).toLowerCase());

function saysOneOf(list: PageWordList, texts: readonly string[]): number {
  const seen = wordsSeen(pageData().pageWords[list], texts.join('\n'));
  if (seen.length === 0) return 0;
  const pattern = new RegExp(`^[^\\p{L}]*(?:${seen.join('|')})[^\\p{L}]*$`, 'u');
  return texts.filter((text) => pattern.test(text)).length;
}

/** Words of consent in a thousand characters. */
function consentDensity(text: string): number {
  const sample = text.slice(0, 6000).toLowerCase();
  const seen = wordsSeen(pageData().pageWords.consent, sample);
  if (seen.length < 4) return 0;
  const found = sample.match(whole(seen, 'gu', '')) ?? [];
  return new Set(found).size < 4 ? 0 : (1000 * found.length) / Math.max(300, sample.length);
}

function isSearch({ path, query, title, bodyClass }: Facts): boolean {
  if (isBloggerTopic(path)) return false;
  return (
    /\ssearch(?:-results|-no-results)\s/.test(bodyClass) ||
    /[?&](?:q|s|query|search|keywords?|suche|text|k)=/i.test(query) ||
    leadsTo('searchPath', path) ||
    tells('search', title)
  );
}

/** Blogger has its topics in the folder of its search. */
const isBloggerTopic = (path: string): boolean => path.startsWith('/search/label/');

function isProduct(page: Facts): boolean {
  const { openGraphType, saysOneOf } = page;
  // A test of a product is signed and does not sell it.
  if (isWare(page)) return !page.isAuthored || page.longestRun < 900 || saysOneOf('product') > 0;
  return openGraphType !== 'article' && saysOneOf('product') > 0;
}

/** Whether the page says to machines that it is something for sale or to be had. */
const isWare = ({ types, openGraphType }: Facts): boolean =>
  hasType(types, (type) => isIn('wareTypes', type)) || /product/.test(openGraphType);

/** An advertisement of one thing: its price under its name, and one sign more. */
function isForSale(page: Facts): boolean {
  if (!isAnonymous(page) || page.prose > 2500) return false;
  return isWare(page) || (page.isPriced() && (leadsTo('salePath', page.path) || page.saysOneOf('seller') > 0));
}

/** A subscription that is to be sold: of the signs that it is, so many as a story about subscriptions never has. */
function isOffer(page: Facts): boolean {
  if (page.isAuthored) return false;
  const strong = Number(leadsTo('offerPath', page.path)) + Number(isWare(page));
  if (strong === 0) return false;
  const weak = [tells('offer', page.title), page.saysOneOf('offer') > 0, page.prices() > 1].filter(Boolean).length;
  return 2 * strong + weak >= (isTyped(page) ? 5 : 4);
}

function isForum(page: Facts): boolean {
  // A column of advice; and what the software of a board calls an article, above what people say to it.
  const isColumn =
    page.longestRun > 600 &&
    (page.has('[data-template$="type_article"]') ||
      (page.openGraphType === 'article' && page.isAuthored && page.replies < 2 && page.types.has('QAPage')));
  if (isColumn) return false;
  if (page.types.has('DiscussionForumPosting') || page.types.has('QAPage')) return !page.types.has('NewsArticle');
  if (isAnonymous(page) && (fits('postPaths', page.path) || /\(@[\w.@-]+\)/.test(page.title))) return true;
  if (page.isDeclared) return false;
  const named = leadsTo('forumPath', page.path);
  const isThread = fits('threadPaths', page.path) && (page.paragraphs > 1 || isScarce(page));
  if (page.count('boards') > 0 || (leadsTo('questionPath', page.path) && page.saysOneOf('answers') > 0)) return true;
  return isThread || (page.replies >= 2 && (named || page.afterReply > 0.4));
}

function isGallery(page: Facts): boolean {
  if (page.longestRun > 900 || (page.longestRun > 450 && page.runParagraphs > 2)) return false;
  if (page.linkEnded >= Math.max(4, page.paragraphs * 0.6)) return false;
  const named = isNamedGallery(page);
  if (named && !page.isWalled && !page.isAuthored && page.prose < longestCaption) return page.pictures > 0;
  if (named && !page.isDeclared) return page.pictures >= 4;
  if (!named && (page.isDeclared || (page.openGraphType === 'article' && page.prose > 500))) return false;
  return page.pictures >= 5 && page.pictured >= 4 && page.pictured >= page.paragraphs * 0.6;
}

/** What stands beside a single picture of a gallery, whose others are drawn when the reader goes on, in weighted characters. */
const longestCaption = 200;

const isNamedGallery = ({ types, path, title }: Facts): boolean =>
  types.has('ImageGallery') ||
  types.has('MediaGallery') ||
  leadsTo('galleryPath', path.replace(/-[^/]*/g, '')) ||
  tells('gallery', title);

/** A page without running text: pictures with captions, very many, or one of a row that is counted ("3 / 12"). */
function isGalleryOf(page: Facts, many: number): boolean {
  if (page.captioned >= 4 || page.pictures >= many) return page.linkedHeadlines < page.pictures;
  return page.pictures > 0 && isNamedGallery(page) && page.says('place');
}

function isVideo(page: Facts): boolean {
  if (page.prose >= 1500 || page.longestRun >= 1200) return false;
  if (page.isStamped && page.paragraphs >= 5 && page.prose >= 700) return false;
  const typed = page.types.has('VideoObject') || page.openGraphType.startsWith('video');
  const named =
    /\/(?:videos?|watch|mediathek|wideo|clips?)(?:[/.-]|$)|\/tv(?:[/.]|$)/.test(page.path) ||
    (tells('video', page.title) && page.has('video, iframe'));
  if (page.isDeclared && !named) return isFilmAlone(page);
  return (typed || named) && page.prose < (typed && named ? 1500 : 900) && page.longestRun < 1200;
}

/** A film with what it is about in a few words, on a page that calls itself an article as all pages of its site do. */
const isFilmAlone = (page: Facts): boolean =>
  page.types.has('VideoObject') && !isTyped(page) && page.prose < longestBlurb;

/** The longest text that only says what a film is about, in weighted characters. */
const longestBlurb = 400;

const isArchive = ({ bodyClass }: Facts): boolean => /\s(?:archive|category|tag)\s/.test(bodyClass);

/** Lists of stories: most of the text would be teasers, or there is next to none of it beside many linked headlines. */
function isSection(page: Facts): boolean {
  const listed =
    page.types.has('CollectionPage') ||
    page.types.has('ProfilePage') ||
    page.types.has('ItemList') ||
    page.openGraphType === 'website' ||
    page.openGraphType === 'profile';
  if (!page.isDeclared && (page.postsInRow >= 3 || isBloggerTopic(page.path))) return true;
  const isCommented = page.isAuthored && page.ownRun > 1500 && page.teasers < 4;
  if (
    !page.isDeclared &&
    !isCommented &&
    Math.max(page.linkOpened, page.linkEnded) >= Math.max(4, page.paragraphs * 0.6)
  )
    return true;
  if (page.isDeclared && page.longestRun > 300) return false;
  if (page.isDeclared && page.isStamped && page.ownRun > 150 && page.heading.length > 25) return false;
  if (
    !page.isDeclared &&
    page.teaserShare > 0.5 &&
    (leadsTo('listPath', page.path.replace(/\/[^/]+\/?$/, ''), -1) || isArchive(page))
  )
    return true;
  // Paragraphs behind links to the like are no teasers when they are long and few.
  const isBroken = page.isAuthored && page.keptTeasers < 5 && page.prose * page.teaserShare > page.keptTeasers * 450;
  if (page.teaserShare > 0.5 && page.keptTeasers >= (listed || !page.isStamped ? 3 : 4)) return !isBroken;
  if (page.longestRun > 900) return false;
  if (page.teasers >= 5 && page.linkedHeadlines >= 10 && page.prose < 900 && !page.isDeclared) return true;
  return page.linkedHeadlines >= 15 && page.prose < leastProse(page) * 2 && !page.isDeclared;
}
