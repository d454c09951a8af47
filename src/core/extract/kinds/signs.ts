import { isStoryType } from '../json-ld.ts';
import { type Facts, hasType } from './facts.ts';

/** Whether the page's linked data calls it a story. */
export const isTyped = ({ types }: Facts): boolean => hasType(types, isStoryType);

/** Nothing on the page says that it is a story or whose. */
export function isUnsigned({ isDeclared, isStamped, openGraphType }: Facts): boolean {
  return !isDeclared && !isStamped && openGraphType !== 'article';
}

/** Nobody signed it, and no linked data calls it a story: Open Graph alone calls everything an article. */
export const isAnonymous = (page: Facts): boolean => !page.isAuthored && !isTyped(page);

/**
 * Something else at a story's address: unsigned, and the heading has no word of the title that the page has for machines.
 */
export const isStranger = ({ isAuthored, title, heading }: Facts): boolean =>
  !isAuthored &&
  heading !== '' &&
  !title.split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 3 && heading.includes(word));

export function leastProse({ isDeclared, isStamped, openGraphType }: Facts): number {
  if (isDeclared && isStamped) return 100;
  return isDeclared || isStamped || openGraphType === 'article' ? 160 : 300;
}

/** Too little running text for a story. */
export function isScarce(page: Facts): boolean {
  return page.prose < leastProse(page) && !isInLines(page);
}

/** A poem, say: each of its lines is too short for a paragraph. */
const isInLines = ({ isDeclared, lines }: Facts): boolean => isDeclared && lines >= 300;

/** Linked headlines and next to nothing else. */
export const isListed = ({ teasers, linkedHeadlines, headlineShare }: Facts): boolean =>
  teasers >= 4 || (linkedHeadlines >= 6 && headlineShare > 0.4);

export const isArchive = ({ bodyClass }: Facts): boolean => /\s(?:archive|category|tag)\s/.test(bodyClass);

/** Blogger has its topics in the folder of its search. */
export const isBloggerTopic = (path: string): boolean => path.startsWith('/search/label/');
