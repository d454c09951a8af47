import type { RemovalReason } from '../article.ts';
import { foldJoined } from './white-space.ts';

/** An element or a text of the page, in a tree of plain objects: cheap to walk, and out of the page's reach. */
export interface PageNode {
  /** Local name in small letters; empty for a text. */
  readonly tag: string;
  /** The page's own element, read only; null for a text. */
  readonly element: Element | null;
  /** The words of a text, white space folded; empty for an element. */
  readonly text: string;
  readonly parent: PageNode | null;
  readonly children: PageNode[];
  /** Class, id and the like as words parted by single blanks: "article body", with a blank before and after. */
  readonly names: string;
  /** Whether its element runs along in a line of text, as long as no block stands in it. */
  readonly runsAlong: boolean;
  /** Whether its element has no attribute at all, as most in a line of text have none: it need not be asked for each. */
  readonly isBare: boolean;
  /** Place in document order. */
  readonly index: number;
  /** How many levels below the body. */
  readonly depth: number;
  /** Characters of text in it, weighted by script, and how many of them stand in links. */
  chars: number;
  linkChars: number;
  /** Characters of running text in it: sentences outside links. */
  running: number;
  /** Whether a block element stands somewhere in it. */
  hasBlock: boolean;
  /** Whether a heading of the first level stands in it. */
  hasTitle: boolean;
  /** Whether it is, or holds, a picture, a player or an embedded post. */
  hasMedia: boolean;
  /** Why it is not part of the story; null as long as it is. */
  removal: RemovalReason | null;
}

/** A page, read into plain objects. */
export interface PageTree {
  readonly body: PageNode;
  readonly size: number;
  /** The page went on after the budget was spent. */
  readonly truncated: boolean;
}

const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that run along in a line of text. Unknown names count as blocks only when they hold one. */
export const inlineTags = tags(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br',
);

/** Elements whose text is never the story's. */
export const mediaTags = tags(
  'img picture video audio iframe source track canvas embed object amp-img amp-video amp-iframe',
);

export const isPictureTag = (tag: string): boolean => tag === 'img' || tag === 'picture';

const playerTags = tags('video audio iframe embed object');

/** Elements of AMP that hold what the page would hold without them: text, or pictures. https://amp.dev/documentation/components */
const ampBoxes = tags(
  'amp-accordion amp-base-carousel amp-carousel amp-fit-text amp-inline-gallery amp-layout amp-list amp-live-list amp-mega-menu amp-nested-menu amp-selector amp-stream-gallery amp-story amp-truncate-text amp-timeago amp-access amp-animation amp-state amp-mustache',
);

/** Whether an element is a player or an embedded post; AMP has elements of its own for each sort. */
export const isPlayer = (tag: string): boolean =>
  playerTags.has(tag) ||
  tag.startsWith('lite-') ||
  (tag.startsWith('amp-') && tag !== 'amp-img' && tag !== 'amp-ad' && !ampBoxes.has(tag));

/** Whether elements of a name show something other than text; a `noscript` mostly holds a picture that a script is to load. */
export const isMedia = (tag: string): boolean => mediaTags.has(tag) || isPlayer(tag) || tag === 'noscript';

export const headingTags = tags('h1 h2 h3 h4 h5 h6');

/** Whether elements of a name run along in a line of text; texts, which have none, do. */
export const runsAlong = (tag: string): boolean =>
  tag === '' || inlineTags.has(tag) || mediaTags.has(tag) || tag.includes('-');

/** Whether a node flows in a line of text rather than standing as a block of its own. */
export function isInline(node: PageNode): boolean {
  return node.runsAlong && !node.hasBlock;
}

/** Whether a node is, or holds, an element whose name passes a test. */
export const holds = (node: PageNode, isWanted: (tag: string) => boolean): boolean =>
  isWanted(node.tag) || node.children.some((child) => holds(child, isWanted));

/** The text of a node, white space folded; line breaks become blanks. Leaves out what was taken out below `node`. */
export function textOf(node: PageNode): string {
  return node.tag === '' ? node.text : foldJoined(node.children.map(flat).join(''));
}

function flat(node: PageNode): string {
  if (node.tag === '') return node.text;
  if (node.tag === 'br') return ' ';
  const inner = node.children.map(flat).join('');
  return isInline(node) ? inner : ` ${inner} `;
}

/** The first of a node and the elements around it, up to so many levels above, that passes a test; null if none does. */
export function findAround(node: PageNode, levels: number, test: (at: PageNode) => boolean): PageNode | null {
  for (let at: PageNode | null = node, step = 0; at && step <= levels; at = at.parent, step++) if (test(at)) return at;
  return null;
}

/** Whether a node, or one of the elements around it up to so many levels above, passes a test. */
export const isAround = (node: PageNode, levels: number, test: (at: PageNode) => boolean): boolean =>
  findAround(node, levels, test) !== null;

/** Names without those that have figures in them: a number of its own tells no kind of box from another. */
export const figureless = (names: string): string => (/\d/.test(names) ? names.replace(/\S*\d\S* ?/g, '') : names);
