import type { Block } from '../page/blocks.ts';
import type { PageNode } from '../page/page-node.ts';

/** The attribute that tells which block an element of the lean copy stands for. */
export const blockAttribute = 'data-block';

const keptTags = new Set(
  'p div section article main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tr td th pre blockquote'.split(' '),
);

/**
 * A document of our own with the page's blocks in their containers and nothing else: no attribute of the page, no
 * inline element but links. It is what Readability gets to see.
 */
export function leanCopy(document: Document, blocks: readonly Block[]): Document {
  const isLeftOut = leftOut();
  const copy = document.implementation.createHTMLDocument('');
  nameAuthor(copy);
  const made = new Map<PageNode, Element>();
  const elementFor = (node: PageNode): Element => {
    let element = made.get(node);
    if (element) return element;
    if (!node.parent) element = copy.body;
    else {
      element = copy.createElement(keptTags.has(node.tag) ? node.tag : 'div');
      if (node.names) element.className = node.names;
      elementFor(node.parent).append(element);
    }
    made.set(node, element);
    return element;
  };
  for (const block of blocks) {
    if (block.kind === 'media' || isLeftOut(block.node)) continue;
    const isWhole =
      !made.has(block.node) &&
      !block.node.hasBlock &&
      block.parts.length >= block.node.children.length - 1 &&
      block.node.parent;
    let element: Element;
    if (isWhole) {
      const tag = block.node.tag;
      element = copy.createElement(keptTags.has(tag) && tag !== 'div' ? tag : 'p');
      if (block.node.names) element.className = block.node.names;
      elementFor(block.node.parent as PageNode).append(element);
      made.set(block.node, element);
    } else {
      element = copy.createElement('p');
      elementFor(block.node).append(element);
    }
    element.setAttribute(blockAttribute, String(block.index));
    fill(element, block.parts, copy);
  }
  return copy;
}

/** Readability reads the words of every element to find a byline, unless the page names its author; bylines are not its task here. */
function nameAuthor(copy: Document): void {
  const meta = copy.createElement('meta');
  meta.setAttribute('name', 'author');
  meta.setAttribute('content', 'author');
  copy.head.append(meta);
}

function fill(element: Element, parts: readonly PageNode[], copy: Document): void {
  let text = '';
  const visit = (part: PageNode): void => {
    if (part.removal) return;
    if (part.tag === '') text += part.text;
    else if (part.tag === 'br') text += ' ';
    else if (part.tag === 'a') {
      if (text) element.append(text);
      text = '';
      const link = copy.createElement('a');
      link.append(wordsOf(part));
      element.append(link);
    } else part.children.forEach(visit);
  };
  parts.forEach(visit);
  if (text) element.append(text);
}

const wordsOf = (part: PageNode): string => (part.tag === '' ? part.text : part.children.map(wordsOf).join(''));

/** A test for having been taken out, with its answers remembered. */
function leftOut(): (node: PageNode | null) => boolean {
  const known = new Map<PageNode, boolean>();
  const isOut = (node: PageNode | null): boolean => {
    if (!node) return false;
    let answer = known.get(node);
    if (answer === undefined) {
      answer = node.removal !== null || isOut(node.parent);
      known.set(node, answer);
    }
    return answer;
  };
  return isOut;
}
