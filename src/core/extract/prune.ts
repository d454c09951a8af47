import type { RemovalReason } from '../article.ts';
import { isInline, mediaTags, type PageNode } from '../page/page-node.ts';
import type { TreeReader } from '../page/tree-reader.ts';
import { nameRules } from './name-rules.ts';

/** Marks what cannot be story by its element, its role, its being hidden, its class or id. Changes the marks only. */
export function prune(body: PageNode, reader: TreeReader): void {
  const judge = nameJudge();
  const weightOf = weigher(body);
  const total = Math.max(1, weightOf(body));
  const marked: { node: PageNode; mark: Mark }[] = [];
  const visit = (node: PageNode, isInArticle: boolean): void => {
    for (const child of node.children) {
      if (child.tag === '') continue;
      const mark = markFor(child, reader, judge, weightOf, total, isInArticle);
      if (mark) marked.push({ node: child, mark });
      else visit(child, isInArticle || child.tag === 'article' || child.tag === 'main');
    }
  };
  visit(body, false);
  const weights = new Map<string, number>();
  for (const { node, mark } of marked) weights.set(mark.key, (weights.get(mark.key) ?? 0) + weightOf(node));
  for (const { node, mark } of marked) {
    if ((weights.get(mark.key) ?? 0) > total * mark.share) visitSpared(node);
    else node.removal = mark.reason;
  }

  /** What many of a kind carry together is story, if it is much: a class that every paragraph has says nothing. */
  function visitSpared(node: PageNode): void {
    for (const child of node.children) {
      if (child.tag === '') continue;
      const mark = markFor(child, reader, judge, weightOf, total, true);
      if (mark && weightOf(child) <= total * 0.03) child.removal = mark.reason;
      else visitSpared(child);
    }
  }
}

/** Why a node goes, with the share of running text that all nodes marked for the same cause may carry together. */
interface Mark {
  readonly reason: RemovalReason;
  readonly key: string;
  readonly share: number;
}

/** Elements that are not story by what they are, with the largest share of running text that they may carry. */
const semanticMarks: Readonly<Record<string, { reason: RemovalReason; share: number }>> = {
  nav: { reason: 'navigation', share: 0.3 },
  aside: { reason: 'related', share: 0.25 },
  footer: { reason: 'navigation', share: 0.12 },
  form: { reason: 'form', share: 0.12 },
  fieldset: { reason: 'form', share: 0.12 },
  button: { reason: 'form', share: 0 },
  menu: { reason: 'navigation', share: 0.12 },
  dialog: { reason: 'hidden', share: 0.12 },
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

function markFor(
  node: PageNode,
  reader: TreeReader,
  judge: NameJudge,
  weightOf: (node: PageNode) => number,
  total: number,
  isInArticle: boolean,
): Mark | null {
  const share = weightOf(node) / total;
  if (node.hasTitle && share > 0.05 && !Object.hasOwn(semanticMarks, node.tag)) return null;
  if (mediaTags.has(node.tag)) return null;
  const semantic = Object.hasOwn(semanticMarks, node.tag) ? semanticMarks[node.tag] : undefined;
  if (semantic && share <= semantic.share) return { reason: semantic.reason, key: node.tag, share: 0.5 };
  if (node.tag === 'header' && !isInArticle && share <= 0.05 && node.linkChars > node.chars * 0.5)
    return { reason: 'navigation', key: 'header', share: 0.2 };
  const element = node.element as Element;
  if (share <= 0.3 && isHidden(element, reader))
    return { reason: 'hidden', key: `hidden ${node.tag}${plain(node.names)}`, share: 0.5 };
  const role = reader.attribute(element, 'role');
  const byRole = role && Object.hasOwn(roleMarks, role) ? roleMarks[role] : undefined;
  if (byRole && share <= 0.12) return { reason: byRole, key: `role ${role}`, share: 0.3 };
  if (node.names === '' || isInSentence(node) || holdsPost(node)) return null;
  if (tableParts.has(node.tag)) return null;
  const rule = judge(node.names);
  if (rule && rule.reason !== 'comments' && share > 0.03 && storyNames.test(node.names)) return null;
  if (rule?.reason === 'comments' && total - weightOf(node) >= 800)
    return { reason: 'comments', key: 'comments', share: 1 };
  if (!rule || share > rule.share || isProse(node, rule.reason)) return null;
  return { reason: rule.reason, key: `${node.tag}${plain(node.names)}`, share: rule.share };
}

const storyNames =
  / (entry|article|post|story|news) (content|body|text|copy) | (articlebody|storybody|postbody|entrycontent|articlecontent|storycontent) /;

const tableParts = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'col', 'colgroup']);

const plain = (names: string): string => names.replace(/ \d+(?= )/g, '');

/** What a node weighs: its running text, or all its text outside links where the page has hardly any that runs. */
function weigher(body: PageNode): (node: PageNode) => number {
  return body.running >= 700 ? (node) => node.running : (node) => node.chars - node.linkChars;
}

function isHidden(element: Element, reader: TreeReader): boolean {
  if (reader.attribute(element, 'hidden') !== null || reader.attribute(element, 'aria-hidden') === 'true') return true;
  const style = reader.attribute(element, 'style');
  return style !== null && /display:\s*none|visibility:\s*hidden/.test(style);
}

/** An inline element with words beside it. */
function isInSentence(node: PageNode): boolean {
  if (!isInline(node) || !node.parent) return false;
  return node.parent.chars - node.chars > 25 && node.parent.chars > node.chars * 1.5;
}

/** An embedded post, or the box around one. */
function holdsPost(node: PageNode): boolean {
  if (node.tag === 'blockquote') return /tweet|instagram|tiktok|bluesky|mastodon|fb post|reddit/.test(node.names);
  return node.children.length <= 4 && node.chars < 1500 && node.children.some(holdsPost);
}

/** A single long paragraph is left alone, whatever its class says, unless it is a caption or about the author. */
function isProse(node: PageNode, reason: RemovalReason): boolean {
  if (reason === 'caption' || reason === 'byline') return false;
  return node.tag === 'p' && node.chars - node.linkChars > 150;
}

type NameJudge = (names: string) => (typeof nameRules)[number] | null;

/** One regular expression for all rules, and an answer kept for each set of names. */
function nameJudge(): NameJudge {
  const known = new Map<string, ReturnType<NameJudge>>();
  return (names) => {
    let rule = known.get(names);
    if (rule === undefined) {
      rule = find(names);
      known.set(names, rule);
    }
    return rule;
  };
}

const wordRules = new Map<string, (typeof nameRules)[number]>();
const phraseRules: { phrase: string; rule: (typeof nameRules)[number] }[] = [];
for (const rule of [...nameRules].reverse()) {
  const [words = '', ...phrases] = rule.words.split('|');
  for (const word of words.split(' ')) wordRules.set(word, rule);
  for (const phrase of phrases) phraseRules.unshift({ phrase: ` ${phrase} `, rule });
}

function find(names: string): (typeof nameRules)[number] | null {
  for (const { phrase, rule } of phraseRules) if (names.includes(phrase)) return rule;
  for (const word of names.split(' ')) {
    const rule = word === '' ? undefined : wordRules.get(word);
    if (rule) return rule;
  }
  return null;
}
