import { inlineTags, mediaTags, type PageNode, type PageTree } from './page-node.ts';
import { weigh } from './script-weight.ts';
import { type TreeReader, treeReader } from './tree-reader.ts';

/** Where the reading of a page stops: beyond that it is cut off, and says so. */
const maximumNodes = 150_000;
const maximumDepth = 250;
const maximumText = 4_000_000;

/** Elements that are not read at all: they show no text. */
const unread = new Set(
  'script style template head link meta title base svg object embed select datalist textarea input option param noembed noframes frameset map area canvas dialog'.split(
    ' ',
  ),
);

/**
 * Reads the page below `root` into plain objects, in one walk that asks each element for what it needs once.
 * Never changes the page, and trusts no property that a form's fields could stand in for.
 */
export function readPage(root: Element): PageTree & { readonly reader: TreeReader } {
  const read = treeReader(root);
  const namesOf = namesReader();
  let size = 0;
  let textSize = 0;
  let truncated = false;

  const make = (tag: string, element: Element | null, text: string, parent: PageNode | null): PageNode => ({
    tag,
    element,
    text,
    parent,
    children: [],
    names: element ? namesOf(read.names(element)) : '',
    index: size++,
    depth: parent ? parent.depth + 1 : 0,
    chars: 0,
    linkChars: 0,
    running: 0,
    hasBlock: false,
    hasTitle: tag === 'h1',
    removal: null,
  });

  const addText = (node: Node, parent: PageNode): void => {
    const data = read.text(node);
    if (data === '') return;
    const text = data.replace(/\s+/g, ' ');
    if (text === ' ' && parent.children.length === 0 && !inlineTags.has(parent.tag)) return;
    textSize += text.length;
    parent.children.push(make('', null, text, parent));
  };

  const body = make('body', root, '', null);
  let parent = body;
  let node: Node | null = read.firstChild(root);
  const stack: Node[] = [];
  while (node || stack.length > 0) {
    if (!node) {
      const done: Node = stack.pop() as Node;
      if (parent.parent) parent = finish(parent);
      node = read.nextSibling(done);
      continue;
    }
    if (size >= maximumNodes || textSize > maximumText) {
      truncated = true;
      break;
    }
    const type = read.type(node);
    if (type === 3) addText(node, parent);
    else if (type === 1) {
      const tag = read.tag(node as Element);
      if (!unread.has(tag)) {
        const child = make(tag, node as Element, '', parent);
        parent.children.push(child);
        const first: Node | null = tag === 'noscript' || tag === 'math' ? null : read.firstChild(node);
        if (first && stack.length < maximumDepth) {
          stack.push(node);
          parent = child;
          node = first;
          continue;
        }
        if (first) truncated = true;
        finish(child);
      }
    }
    node = read.nextSibling(node);
  }
  while (parent.parent) parent = finish(parent);
  finish(body);
  return { body, size, truncated, reader: read };
}

/** Sums up a node whose children are all known; returns its parent. */
function finish(node: PageNode): PageNode {
  for (const child of node.children) {
    if (child.tag === '') {
      child.chars = child.text === ' ' ? 0 : weigh(child.text);
      node.chars += child.chars;
      continue;
    }
    node.chars += child.chars;
    node.hasTitle ||= child.hasTitle;
    node.linkChars += child.tag === 'a' ? child.chars : child.linkChars;
    if (child.hasBlock || !(inlineTags.has(child.tag) || mediaTags.has(child.tag) || child.tag.includes('-'))) {
      if (child.chars > 0 || child.hasBlock) node.hasBlock = true;
    }
  }
  return node.parent ?? node;
}

/** Classes that say what the element has, is tagged with or does without; not what it is. */
const aside =
  /(?<![^\s])(?:has|with|without|no|not|tag|category|cat|type|status|format|post-format|js|is|include|includes|label|theme|field--label|field-label|post_format|hide-for|show-for|visible)[-_][^\s]*|(?<![^\s])hidden-(?:xs|sm|md|lg|xl|print|mobile|desktop)(?![^\s])/gi;

/** Turns class and id values into words, each value once: "ArticleBody_related--x1" is " article body related x1 ". */
function namesReader(): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (value === '') return '';
    let names = known.get(value);
    if (names === undefined) {
      names = ` ${value
        .slice(0, 400)
        .replace(aside, ' ')
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim()
        .toLowerCase()} `;
      known.set(value, names);
    }
    return names;
  };
}
