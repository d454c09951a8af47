import type { RemovalReason } from '../article.ts';
import { runningFrom } from '../page/blocks.ts';
import { isPost } from '../page/embedded-post.ts';
import { isFactBox } from '../page/fact-boxes.ts';
import { isInitial } from '../page/initials.ts';
import { figureless, headingTags, holds, isInline, isPlayer, mediaTags, type PageNode } from '../page/page-node.ts';
import { isInTimeline } from '../page/timelines.ts';
import type { TreeReader } from '../page/tree-reader.ts';
import { isFoldedText } from './folded-text.ts';
import { type NameVerdict, nameJudge } from './name-judge.ts';
import { isSlideText } from './slide-text.ts';

/** Why a node goes, with the share of running text that all nodes marked for the same cause may carry together. */
interface Mark {
  readonly reason: RemovalReason;
  readonly cause: string;
  readonly share: number;
}

/** Marks what cannot be story by its element, its role, its being hidden, its class or id. Changes the marks only. */
export function prune(body: PageNode, reader: TreeReader): void {
  const weightOf = weigher(body);
  const total = Math.max(1, weightOf(body));
  /** Names of slides and parts that carry too much text to go: shorter ones of the same names are story as well. */
  const tooLong = new Set<string>();
  const markOf = marker(reader, weightOf, total, tooLong);
  const isTwin = (node: PageNode): boolean => node.running >= runningFrom && tooLong.has(figureless(node.names));
  const marked: { node: PageNode; mark: Mark }[] = [];
  walk(body, false, (node, isInArticle) => {
    const mark = markOf(node, isInArticle);
    if (mark) marked.push({ node, mark });
    return mark !== null;
  });
  const weights = new Map<string, number>();
  for (const { node, mark } of marked) weights.set(mark.cause, (weights.get(mark.cause) ?? 0) + weightOf(node));
  for (const { node, mark } of marked) {
    if (!isTwin(node) && (weights.get(mark.cause) ?? 0) <= total * mark.share) node.removal = mark.reason;
    else spare(node, (child) => (weightOf(child) <= total * 0.03 ? markOf(child, true) : null), mark.cause);
  }
}

/** What many of a kind carry together is story, if it is much: a class that every paragraph has says nothing. */
function spare(node: PageNode, markOf: (node: PageNode) => Mark | null, cause: string): void {
  walk(node, true, (child) => {
    const mark = markOf(child);
    if (mark && mark.cause !== cause) child.removal = mark.reason;
    return child.removal !== null;
  });
}

/** Calls `visit` for each element below `node`, from above; goes no deeper where it answers true, nor into figures. */
function walk(node: PageNode, isInArticle: boolean, visit: (node: PageNode, isInArticle: boolean) => boolean): void {
  const { children } = node;
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as PageNode;
    if (child.tag === '' || mediaTags.has(child.tag) || visit(child, isInArticle)) continue;
    if (child.tag === 'figure' && child.chars < 600) continue;
    walk(child, isInArticle || child.tag === 'article' || child.tag === 'main', visit);
  }
}

/** Elements that are not story by what they are, with the largest share of running text that they may carry. */
const elementMarks: Readonly<Record<string, { reason: RemovalReason; share: number }>> = {
  nav: { reason: 'navigation', share: 0.3 },
  aside: { reason: 'related', share: 0.25 },
  footer: { reason: 'navigation', share: 0.12 },
  form: { reason: 'form', share: 0.12 },
  fieldset: { reason: 'form', share: 0.12 },
  button: { reason: 'form', share: 0 },
  menu: { reason: 'navigation', share: 0.12 },
  dialog: { reason: 'hidden', share: 0.12 },
  figcaption: { reason: 'caption', share: 0.12 },
};

const roleMarks: Readonly<Record<string, RemovalReason>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  complementary: 'related',
  contentinfo: 'navigation',
  search: 'form',
  banner: 'navigation',
  dialog: 'hidden',
  alertdialog: 'hidden',
  alert: 'hidden',
  form: 'form',
  tooltip: 'hidden',
};

/** Names that say of an element that it is the story. */
const storyNames =
  / (entry|article|post|story|news) (content|body|text|copy) | (articlebody|storybody|postbody|entrycontent|articlecontent|storycontent) /;

/** Names of what a reporter says while something goes on: commentary, not comments. */
const liveNames = / (live|liveblog|ticker|liveticker) /;

/** A link of such a name opens one. */
const opens = new Set(['popup', 'modal', 'overlay', 'dialog']);

const tableParts = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'col', 'colgroup']);

/** What may outweigh the story goes if this much running text is left, in weighted characters. */
const restOf: Readonly<Partial<Record<RemovalReason, number>>> = { comments: 800, consent: 500 };

type Marker = (node: PageNode, isInArticle: boolean) => Mark | null;

function marker(reader: TreeReader, weightOf: (node: PageNode) => number, total: number, tooLong: Set<string>): Marker {
  const judge = nameJudge();
  const byElement = (node: PageNode, share: number, isInArticle: boolean): Mark | null => {
    const mark = Object.hasOwn(elementMarks, node.tag) ? elementMarks[node.tag] : undefined;
    if (mark && share <= mark.share && !isOfQuote(node) && !isTitle(node) && !isFactBox(node))
      return { reason: namedReason(node, mark.reason), cause: node.tag, share: 0.5 };
    const isPageHead = node.tag === 'header' && !isInArticle && share <= 0.05 && node.linkChars > node.chars * 0.5;
    return isPageHead ? { reason: 'navigation', cause: 'header', share: 0.2 } : null;
  };
  /** Names say better than the element what an aside or a form is. */
  const namedReason = (node: PageNode, reason: RemovalReason): RemovalReason =>
    (reason === 'related' || reason === 'form') && node.names !== ''
      ? (judge(node.names)?.rule.reason ?? reason)
      : reason;
  const byAttribute = (node: PageNode, share: number): Mark | null => {
    if (share <= 0.3 && isHidden(node, reader) && !isDropCap(node)) {
      return { reason: 'hidden', cause: `hidden ${node.tag}${plain(node.names)}`, share: 0.5 };
    }
    const role = node.isBare ? null : reader.attribute(node, 'role');
    const reason = role && Object.hasOwn(roleMarks, role) ? roleMarks[role] : undefined;
    return reason && share <= 0.12 ? { reason, cause: `role ${role}`, share: 0.3 } : null;
  };
  const byName = (node: PageNode, share: number): Mark | null => {
    const verdict = node.names === '' ? null : judge(node.names);
    if (
      !verdict ||
      node.tag === 'main' ||
      (tableParts.has(node.tag) && verdict.rule.reason !== 'caption') ||
      (isInSentence(node) && !isOneOfNames(node, judge)) ||
      holdsPost(node)
    )
      return null;
    const { rule, word } = verdict;
    if (rule.reason === 'comments' && liveNames.test(node.names)) return null;
    if (rule.reason === 'hidden' && node.tag === 'a' && opens.has(word)) return null;
    if (word === 'ticker' && isOfEntry(node)) return null;
    if ((rule.reason === 'form' || rule.reason === 'navigation') && isFactBox(node)) return null;
    if (word === 'call to action' && node.linkChars === 0 && node.running >= runningFrom) return null;
    if (rule.reason === 'navigation' && (isFigures(node) || isPlainList(node) || holds(node, isCode))) return null;
    if (rule.reason === 'byline' && (isOfQuote(node) || isInTimeline(node))) return null;
    if (rule.reason === 'caption' && isAroundCaption(node, judge)) return null;
    if (rule.reason !== 'advertising' && node.chars === 0 && holds(node, isPlayer)) return null;
    if (rule.reason === 'media' && node.chars > 0 && isPictures(node)) return null;
    const isWorded = headingTags.has(node.tag) && node.linkChars < node.chars * 0.5;
    if (isWorded && (node.tag === 'h1' || rule.reason === 'navigation')) return null;
    const rest = restOf[rule.reason];
    if (rest && total - weightOf(node) >= rest) return { reason: rule.reason, cause: word, share: 1 };
    if (rule.reason !== 'comments' && share > 0.03 && storyNames.test(node.names)) return null;
    if (rule.reason === 'related' && (headingTags.has(node.tag) || isText(node))) return null;
    if (rule.reason === 'caption' && isSection(node)) return null;
    if (rule.reason === 'advertising' && isPoints(node)) return null;
    if (share > rule.share || isProse(node, rule.reason)) {
      if (rule.reason === 'media' || rule.reason === 'navigation') tooLong.add(figureless(node.names));
      return null;
    }
    return {
      reason: rule.reason,
      cause: `${rule.reason} ${word}`,
      share: Math.max(rule.share, rule.reason === 'caption' ? 0.4 : 0.2),
    };
  };
  return (node, isInArticle) => {
    const share = weightOf(node) / total;
    if (node.hasTitle && share > 0.05 && !Object.hasOwn(elementMarks, node.tag)) return null;
    const mark = byElement(node, share, isInArticle) ?? byAttribute(node, share) ?? byName(node, share);
    return mark && (isFoldedText(node, reader) || isSlideText(node)) ? null : mark;
  };
}

const plain = (names: string): string => names.replace(/ \d+(?= )/g, '');

/** What a node weighs: its running text, or all its text outside links where the page has hardly any that runs. */
function weigher(body: PageNode): (node: PageNode) => number {
  return body.running >= 700 ? (node) => node.running : (node) => node.chars - node.linkChars;
}

function isHidden(node: PageNode, reader: TreeReader): boolean {
  return (!node.isBare && saysHidden(node, reader)) || !reader.isShown(node);
}

function saysHidden(node: PageNode, reader: TreeReader): boolean {
  if (reader.attribute(node, 'hidden') !== null || reader.attribute(node, 'aria-hidden') === 'true') return true;
  const style = reader.attribute(node, 'style');
  return style !== null && /display:\s*none|visibility:\s*hidden/.test(style);
}

/** A paragraph has no more children than this; a page of hidden letters is not to be searched for each of them. */
const mostBeside = 100;

/** A drop cap is often hidden from screen readers, which are to read the word in one piece. */
function isDropCap(node: PageNode): boolean {
  const beside = node.parent?.children ?? [];
  if (node.chars === 0 || node.chars > 2 || beside.length > mostBeside) return false;
  const next = beside[beside.indexOf(node) + 1];
  return next !== undefined && isInitial(node.children.map(({ text }) => text).join(''), next);
}

const emphases: ReadonlySet<string> = new Set(['em', 'i', 'strong', 'b', 'u', 'cite']);

/**
 * An inline element with words beside it, or beside the emphasis that it is nearly alone in. For a link all words of its
 * line count.
 */
function isInSentence(node: PageNode): boolean {
  let { parent } = node;
  if (!isInline(node) || isEditLink(node)) return false;
  while (parent?.parent && isInline(parent)) {
    if (node.tag !== 'a' && !(emphases.has(parent.tag) && parent.chars <= node.chars + 3)) break;
    parent = parent.parent;
  }
  return parent !== null && parent.chars - node.chars > 25 && parent.chars > node.chars * 1.5;
}

/** Whether all words beside an element in its line have names of their own that take them out: who, when, how long a read. */
const isOneOfNames = ({ parent, tag }: PageNode, judge: (names: string) => NameVerdict | null): boolean =>
  tag !== 'a' &&
  (parent?.children ?? []).every(
    (child) =>
      child.chars === 0 ||
      (!isInline(child) && parent?.tag === 'header') ||
      (child.tag !== '' && child.names !== '' && judge(child.names) !== null),
  );

/** "[edit]" behind a heading. */
const isEditLink = ({ parent, chars, linkChars }: PageNode): boolean =>
  parent !== null && headingTags.has(parent.tag) && chars <= longestEditLink && linkChars >= chars * 0.5;

/** The longest such link, in weighted characters. */
const longestEditLink = 30;

/**
 * Text hardly any of which is link, paragraphs with a few of them, or a list without any: what leads to other stories is
 * link. A page may call its own lead a teaser, and a list in its story a story list.
 */
function isText({ tag, running, chars, linkChars }: PageNode): boolean {
  if ((tag === 'ul' || tag === 'ol') && linkChars === 0 && chars > 40) return true;
  if (tag === 'li' && linkChars === 0 && chars > shortestItem) return true;
  return (running >= runningFrom && linkChars < chars * 0.1) || (running >= 300 && linkChars < chars * 0.25);
}

/** An item that says something, in weighted characters. */
const shortestItem = 15;

/** A list that leads nowhere, with a heading at most: an ad leads somewhere, points at the head of a story do not. */
const isPoints = (node: PageNode): boolean =>
  node.linkChars === 0 &&
  node.chars > 40 &&
  charsIn(node.children, ({ tag }) => tag === 'ul' || tag === 'ol') > node.chars * 0.6;

/** Who speaks, below a quotation. */
const isOfQuote = ({ tag, parent }: PageNode): boolean => tag === 'footer' && parent?.tag === 'blockquote';

/** A button that is a whole heading unfolds what stands below it. */
const isTitle = ({ tag, parent, chars }: PageNode): boolean =>
  tag === 'button' && parent !== null && headingTags.has(parent.tag) && parent.chars === chars;

/** A list that leads nowhere, with items longer than those of a menu. */
const isPlainList = ({ tag, linkChars, chars, children }: PageNode): boolean =>
  (tag === 'ul' || tag === 'ol') && linkChars === 0 && chars >= children.length * longItem;
const longItem = 40;

/** A table that leads nowhere, whatever it is of: the weather, too. */
const isFigures = ({ tag, linkChars }: PageNode): boolean => tag === 'table' && linkChars === 0;

/** Code has a bar of tools above it, in the box of both. */
const isCode = (tag: string): boolean => tag === 'pre';

/** A part of an entry of a live ticker, whose text stands beside it. */
const isOfEntry = ({ parent }: PageNode): boolean =>
  parent !== null && / ticker /.test(parent.names) && parent.running >= runningFrom;

/** A picture's box may be named after the caption in it, which then goes alone. */
function isAroundCaption(node: PageNode, judge: (names: string) => NameVerdict | null): boolean {
  const isCaption = ({ tag, names }: PageNode): boolean =>
    tag === 'figcaption' || (names !== '' && judge(names)?.rule.reason === 'caption');
  return holdsPicture(node) && charsIn(node.children, isCaption) > node.chars * 0.8;
}

/** Pictures with nothing but their captions, and a counter. */
const isPictures = (node: PageNode): boolean =>
  node.linkChars < node.chars * 0.5 &&
  holdsPicture(node) &&
  node.chars <= charsIn(node.children, ({ tag }) => tag === 'figcaption') + 20;

/** How much text stands in those of the nodes, or of what is in them, that pass a test. */
const charsIn = (nodes: readonly PageNode[], test: (node: PageNode) => boolean): number =>
  nodes.reduce((sum, node) => sum + (test(node) ? node.chars : charsIn(node.children, test)), 0);

const holdsPicture = ({ children }: PageNode): boolean => children.some((child) => holds(child, isPictureTag));

const isPictureTag = (tag: string): boolean => tag === 'img' || tag === 'amp-img';

/** An embedded post, or the box around one. */
function holdsPost(node: PageNode): boolean {
  if (node.tag === 'blockquote') return isPost(node);
  return node.children.length <= 4 && node.chars < 1500 && node.children.some(holdsPost);
}

/** Text below a heading of its own is no caption, though it stands beside a picture. */
const isSection = ({ running, children }: PageNode): boolean =>
  running >= 200 && children.some(({ tag }) => headingTags.has(tag));

/** A single long paragraph is left alone, whatever its class or that of the words in it says, unless it is a caption or about the author. */
function isProse(node: PageNode, reason: RemovalReason): boolean {
  if (reason === 'caption' || reason === 'byline') return false;
  return (node.tag === 'p' || (node.parent?.tag === 'p' && isInline(node))) && node.chars - node.linkChars > 100;
}
