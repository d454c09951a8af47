import type { PageKind } from '../../article.ts';
import { type Facts, hasType } from './facts.ts';
import { isAnonymous, isListed, isScarce, isStranger, isTyped, isUnsigned } from './signs.ts';
import {
  asksForAge,
  isError,
  isForSale,
  isForum,
  isGallery,
  isGalleryOf,
  isGone,
  isHouse,
  isHousePage,
  isOffer,
  isProduct,
  isSearch,
  isSection,
  isTopic,
  isVideo,
  shortTitle,
} from './sorts.ts';
import { consentDensity, endsIn, leadsTo, tells } from './words.ts';

/** A sort of page and how it is told. The first that holds decides. */
interface KindRule {
  readonly kind: PageKind;
  readonly why: string;
  readonly when: (facts: Facts) => boolean;
}

export const kindRules: readonly KindRule[] = [
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
    when: (page) =>
      !page.isDeclared &&
      !page.isStamped &&
      page.prose < 3000 &&
      leadsTo('consentPath', page.path) &&
      (isUnsigned(page) || consentDensity(page.text) > 4),
  },
  {
    kind: 'other',
    why: 'asks for the reader’s age',
    when: (page) => page.prose < 600 && (isUnsigned(page) || isStranger(page)) && asksForAge(page),
  },
  {
    kind: 'other',
    why: 'about the site itself',
    when: (page) => (!isTyped(page) && (!page.isDeclared || !page.isAuthored) && isHouse(page)) || isHousePage(page),
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
      [page.windowTitle().toLowerCase(), page.heading, page.title].some((words) => tells('tool', words)),
  },
  {
    kind: 'other',
    why: 'what is looked up, where such things are',
    when: (page) =>
      !isTyped(page) &&
      !page.isAuthored &&
      page.prose < 1200 &&
      leadsTo('quotePath', page.path) &&
      tells('tool', page.windowTitle().toLowerCase()),
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
  {
    kind: 'other',
    why: 'what a name may mean',
    when: (page) =>
      page.bodyClass.includes(' mediawiki ') && page.has('#disambigbox, .mw-disambig, .disambigbox, .disambig'),
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
      page.title.length < shortTitle,
  },
];

/** So many times of day have pages of lines that each have one. */
const fewestTimes = 14;

const timesIn = (text: string): number => text.match(/(?<![\d:.])\d{1,2}:\d{2}(?![\d.])/g)?.length ?? 0;
