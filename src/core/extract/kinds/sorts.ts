import { titleSeparator } from '../headline.ts';
import { type Facts, hasType } from './facts.ts';
import { isAnonymous, isArchive, isBloggerTopic, isScarce, isTyped, isUnsigned, leastProse } from './signs.ts';
import { endsIn, fits, found, isIn, leadsTo, tells } from './words.ts';

/**
 * Whether title or heading are nothing but what sites call the pages about themselves, or linked data says so. Of a page
 * that nobody signed a part of the title will do, or where its address ends.
 */
export function isHouse(page: Facts): boolean {
  const { types, title, heading, path } = page;
  const isCalled = (words: string): boolean => isIn('house', words);
  if (types.has('AboutPage') || isCalled(title) || isCalled(heading)) return true;
  return isUnsigned(page) && (title.split(titleSeparator).some(isCalled) || endsIn('housePath', path));
}

/**
 * Software that makes sites calls every page of theirs an article: what is called as pages about the site are, and made as
 * those are that stand outside its stories, or lies where they do and was written by nobody, is one all the same.
 */
const isHousePageBody = / (?:page|page-template\S*|page-id-\d+) /;

export const isHousePage = (page: Facts): boolean =>
  [page.title, page.heading].some((words) => isIn('house', words)) &&
  (isHousePageBody.test(page.bodyClass) || (!page.isAuthored && endsIn('housePath', page.path)));

/** A heading that wants to know how old its reader is, in few words. */
export const asksForAge = ({ heading, title }: Facts): boolean =>
  [heading, title].some((words) => words.length > 0 && words.length < 80 && fits('age', words));

/** Whether title or heading say that there is nothing here and hardly more, over no more text than takes to say so. */
export function isError(page: Facts): boolean {
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
export const isGone = ({ prose, isAuthored, heading }: Facts): boolean =>
  prose < 500 &&
  !isAuthored &&
  heading.length < 70 &&
  tells('page', heading) &&
  (tells('error', heading) || tells('gone', heading));

export function isSearch({ path, query, title, bodyClass }: Facts): boolean {
  if (isBloggerTopic(path)) return false;
  return (
    /\ssearch(?:-results|-no-results)\s/.test(bodyClass) ||
    /[?&](?:q|s|query|search|keywords?|suche|text|k)=/i.test(query) ||
    leadsTo('searchPath', path) ||
    tells('search', title)
  );
}

/** More running text than a shop has for a thing, in weighted characters. */
const longestOffer = 1500;

export function isProduct(page: Facts): boolean {
  const { openGraphType, saysOneOf } = page;
  // A test of a product is signed and does not sell it.
  if (isWare(page)) return !page.isAuthored || page.longestRun < 900 || saysOneOf('product') > 0;
  // It may have its tables for sale.
  const isTest = page.isStamped && page.longestRun >= longestOffer;
  return openGraphType !== 'article' && !isTest && saysOneOf('product') > 0;
}

/** Whether the page says to machines that it is something for sale or to be had. */
const isWare = ({ types, openGraphType, has }: Facts): boolean =>
  hasType(types, (type) => isIn('wareTypes', type)) ||
  /product/.test(openGraphType) ||
  has('meta[property^="product:price"]');

/** An advertisement of one thing: its price under its name, and one sign more. */
export function isForSale(page: Facts): boolean {
  if (!isAnonymous(page) || page.prose > 2500) return false;
  return isWare(page) || (page.isPriced() && (leadsTo('salePath', page.path) || page.saysOneOf('seller') > 0));
}

/** A subscription that is to be sold: of the signs that it is, so many as a story about subscriptions never has. */
export function isOffer(page: Facts): boolean {
  if (page.isAuthored) return false;
  const strong = Number(leadsTo('offerPath', page.path)) + Number(isWare(page));
  if (strong === 0) return false;
  const weak = [tells('offer', page.title), page.saysOneOf('offer') > 0, page.prices() > 1].filter(Boolean).length;
  return 2 * strong + weak >= (isTyped(page) ? 5 : 4);
}

export function isForum(page: Facts): boolean {
  // A column of advice; and what the software of a board calls an article, above what people say to it.
  const isColumn =
    page.longestRun > 600 &&
    (page.has('[data-template$="type_article"]') ||
      (page.openGraphType === 'article' && page.isAuthored && page.replies < 2 && page.types.has('QAPage')));
  if (isColumn) return false;
  if (page.types.has('DiscussionForumPosting') || page.types.has('QAPage')) return !page.types.has('NewsArticle');
  if (isAnonymous(page) && (fits('postPaths', page.path) || /\(@[\w.@-]+\)/.test(page.title))) return true;
  if (isAnonymous(page) && (page.count('boards') > 0 || fits('commentsOn', page.heading))) return true;
  if (page.isDeclared) return false;
  const named = leadsTo('forumPath', page.path);
  const isThread = fits('threadPaths', page.path) && (page.paragraphs > 1 || isScarce(page));
  if (page.count('boards') > 0 || (leadsTo('questionPath', page.path) && page.saysOneOf('answers') > 0)) return true;
  return isThread || (page.replies >= 2 && (named || page.afterReply > 0.4));
}

export function isGallery(page: Facts): boolean {
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
export function isGalleryOf(page: Facts, many: number): boolean {
  if (page.isDeclared && page.teasers < 4 && isNamedGallery(page)) return true;
  if (page.captioned >= 4 || page.pictures >= many) return page.linkedHeadlines < page.pictures;
  return page.pictures > 0 && isNamedGallery(page) && page.says('place');
}

export function isVideo(page: Facts): boolean {
  if (page.prose >= 1500 || page.longestRun >= 1200) return false;
  if (page.isStamped && page.paragraphs >= 5 && page.prose >= 700) return false;
  const typed = page.types.has('VideoObject') || page.openGraphType.startsWith('video');
  const named =
    /\/(?:videos?|watch|mediathek|wideo|clips?)(?:[/.-]|$)/.test(page.path) ||
    // Papers write about television in a folder of that name.
    ((/\/tv(?:[/.]|$)/.test(page.path) || tells('video', page.title)) && page.has('video, iframe'));
  if (page.isDeclared && !named) return isFilmAlone(page);
  return (typed || named) && page.prose < (typed && named ? 1500 : 900) && page.longestRun < 1200;
}

/** A film with what it is about in a few words, on a page that calls itself an article as all pages of its site do. */
const isFilmAlone = (page: Facts): boolean =>
  page.types.has('VideoObject') && !isTyped(page) && page.prose < longestBlurb;

/** The longest text that only says what a film is about, in weighted characters. */
const longestBlurb = 400;

/** The page of a subject or of an author: some text of its own above a list of stories. */
export function isTopic(page: Facts): boolean {
  if (isTyped(page) || page.longestRun > 2500) return false;
  const isPerson = page.types.has('ProfilePage') || page.openGraphType === 'profile';
  if (isPerson) return page.linkedHeadlines >= 6 && page.longestRun < 1000;
  if (page.types.has('CollectionPage')) return page.linkedHeadlines >= 4;
  const isListed = leadsTo('listPath', page.path.replace(/\/[^/]+\/?$/, ''), -1) || isArchive(page);
  return !page.isDeclared && isListed && page.linkedHeadlines >= 5 && (page.teasers >= 3 || page.headlineShare > 0.4);
}

/** Sections have shorter titles than stories, in UTF-16 code units. */
export const shortTitle = 30;

/** Lists of stories: most of the text would be teasers, or there is next to none of it beside many linked headlines. */
export function isSection(page: Facts): boolean {
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
  // Of a list whose teasers are set apart, the first alone may have been taken for the story.
  if (!page.isDeclared && !page.isAuthored && page.teaserShare > 0.5 && page.teasers >= 4 && page.isInMenu())
    return true;
  // Paragraphs behind links to the like are no teasers when they are long and few.
  const isBroken = page.isAuthored && page.keptTeasers < 5 && page.prose * page.teaserShare > page.keptTeasers * 450;
  if (page.teaserShare > 0.5 && page.keptTeasers >= (listed || !page.isStamped ? 3 : 4)) return !isBroken;
  if (page.longestRun > 900) return false;
  // A few signed lines that say what their headline says are a story, however many others stand around it.
  if (page.isAuthored && page.isStamped && page.heading.length > shortTitle && page.onTitle() > 0.6) return false;
  if (page.teasers >= 5 && page.linkedHeadlines >= 10 && page.prose < 900 && !page.isDeclared) return true;
  return page.linkedHeadlines >= 15 && page.prose < leastProse(page) * 2 && !page.isDeclared;
}
