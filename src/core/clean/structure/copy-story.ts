import type { Block } from '../../page/blocks.ts';
import { isInline, type PageNode } from '../../page/page-node.ts';

/** Attributes that structure is read from; a page's addresses may stand in any data attribute. */
const read = new Set(
  'class href src srcset alt title width height datetime cite lang dir colspan rowspan scope start reversed role style poster type label aria-label alttext itemprop itemtype allowfullscreen'.split(
    ' ',
  ),
);

/** Their contents are not in the tree of plain objects, or not with the white space they need. */
const copiedWhole: ReadonlySet<string> = new Set(['noscript', 'pre', 'math', 'object']);

/** Elements that may carry what a script of the page made of them; only their contents are wanted. */
const plain: ReadonlySet<string> = new Set(['form', 'fieldset', 'body', 'html', 'button', 'dialog', 'frameset']);

/**
 * Copies the blocks of a story, with the elements they stand in, into a `div` of a document of our own: what
 * `prepareStructure` and then `shapeContent` make `Article.html` of. `isLeftOut` says of an element inside a block
 * whether it was taken out. No `id`, `name` or form control of the page is copied.
 * Returns the `div`, and the copy of each block's first part, to find a block's place again.
 */
export function copyStory(
  blocks: readonly Block[],
  document: Document,
  isLeftOut: (node: PageNode) => boolean = (node) => node.removal !== null,
): { readonly content: Element; readonly firsts: ReadonlyMap<Block, Node> } {
  const copy = document.implementation.createHTMLDocument('');
  const content = copy.body.appendChild(copy.createElement('div'));
  const shells = new Map<PageNode, Element>();
  const firsts = new Map<Block, Node>();
  const shellOf = (node: PageNode): Element => {
    const known = shells.get(node);
    if (known) return known;
    const shell = node.parent ? shellOf(node.parent).appendChild(shellFor(node, copy)) : content;
    shells.set(node, shell);
    return shell;
  };
  let before: PageNode | null = null;
  for (const block of blocks) {
    const shell = shellOf(block.node);
    // Blocks of one element are parted by breaks, which belong to neither.
    if (before === block.node) shell.append(copy.createElement('br'), copy.createElement('br'));
    before = block.node;
    for (const part of block.parts) {
      const copied = copyNode(part, copy, isLeftOut);
      if (!copied) continue;
      shell.appendChild(copied);
      if (!firsts.has(block)) firsts.set(block, copied);
    }
  }
  return { content, firsts };
}

function copyNode(node: PageNode, copy: Document, isLeftOut: (node: PageNode) => boolean): Node | null {
  if (!node.element) return copy.createTextNode(node.text);
  if (isLeftOut(node)) return null;
  if (copiedWhole.has(node.tag)) return copy.importNode(node.element, true);
  const shell = shellFor(node, copy);
  for (const child of node.children) {
    const copied = copyNode(child, copy, isLeftOut);
    if (copied) shell.appendChild(copied);
  }
  return shell;
}

function shellFor(node: PageNode, copy: Document): Element {
  const { tag, element } = node;
  if (!element || plain.has(tag) || !/^[a-z][\w.-]*$/.test(tag))
    return copy.createElement(isInline(node) ? 'span' : 'div');
  const shell = copy.createElement(tag);
  for (const { name, value } of element.attributes) {
    if (read.has(name) || name.startsWith('data-')) shell.setAttribute(name, value);
  }
  return shell;
}
