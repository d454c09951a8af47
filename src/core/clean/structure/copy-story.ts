import type { Block } from '../../page/blocks.ts';
import { holds, isInline, isPictureTag, type PageNode, runsAlong } from '../../page/page-node.ts';
import type { StoryBlocks } from './picture-blocks.ts';

/** Attributes that structure is read from; a page's addresses may stand in any data attribute. */
const read = new Set(
  'class href src srcset alt title width height datetime cite lang dir colspan rowspan scope start reversed role style poster type label aria-label alttext itemprop itemtype allowfullscreen videoid'.split(
    ' ',
  ),
);

/** Their contents are not in the tree of plain objects, or not with the white space they need. */
const copiedWhole: ReadonlySet<string> = new Set(['noscript', 'pre', 'math', 'object']);

/** Elements that may carry what a script of the page made of them; only their contents are wanted. */
const plain: ReadonlySet<string> = new Set(['form', 'fieldset', 'body', 'html', 'button', 'dialog', 'frameset']);

/**
 * Copies the blocks of a story, with the elements they stand in, into a `div` of `copy`, a document of our own: what
 * `prepareStructure` and then `shapeContent` make `Article.html` of. What was taken out inside a block stays out,
 * except the captions of pictures. No `id`, `name` or form control of the page is copied.
 * Returns the `div`, and of each block the first node that shaping leaves alone, to find the block's place again.
 */
export function copyStory(
  { blocks, captions, times }: StoryBlocks,
  copy: Document,
): { readonly content: Element; readonly firsts: ReadonlyMap<Block, Node> } {
  const content = copy.createElement('div');
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
    const isCaption = captions.has(block);
    let shell = shellOf(block.node);
    if (isCaption) shell = shell.appendChild(captionShell(copy));
    else if (times.has(block) && !isInTime(block)) shell = shell.appendChild(copy.createElement('time'));
    // Blocks of one element are parted by breaks, which belong to neither.
    if (before === block.node) shell.append(copy.createElement('br'), copy.createElement('br'));
    before = block.node;
    const hasPicture = isCaption || block.kind === 'media' || block.parts.some((part) => holds(part, isPictureTag));
    for (const part of block.parts) {
      const copied = copyNode(part, copy, hasPicture);
      if (!copied) continue;
      shell.appendChild(copied);
      if (!firsts.has(block)) firsts.set(block, isKept(block, part) ? copied : innermost(copied));
    }
  }
  return { content, firsts };
}

const isInTime = ({ node, parts }: Block): boolean =>
  node.tag === 'time' || parts.some((part) => holds(part, isTimeTag));

const isTimeTag = (tag: string): boolean => tag === 'time';

const isKept = (block: Block, part: PageNode): boolean => block.kind === 'media' || copiedWhole.has(part.tag);

/** Shaping may take an element from around its words, but keeps the words. */
function innermost(node: Node): Node {
  let at = node;
  while (at.firstChild) at = at.firstChild;
  return at;
}

/** Marked, so that a caption whose picture is not there does not become text. */
function captionShell(copy: Document): Element {
  const shell = copy.createElement('div');
  shell.setAttribute('data-bs', 'caption');
  return shell;
}

function copyNode(node: PageNode, copy: Document, withCaptions: boolean): Node | null {
  if (!node.element) return copy.createTextNode(node.text);
  const isCaption = withCaptions && node.removal === 'caption';
  if (node.removal && !isCaption) return null;
  if (copiedWhole.has(node.tag)) return copy.importNode(node.element, true);
  const shell = shellFor(node, copy);
  if (isCaption && node.tag !== 'figcaption' && node.tag !== 'figure') shell.setAttribute('data-bs', 'caption');
  for (const child of node.children) {
    if (!child.element) {
      shell.append(child.text);
      continue;
    }
    const copied = copyNode(child, copy, withCaptions);
    if (copied) shell.appendChild(copied);
  }
  return shell;
}

function shellFor(node: PageNode, copy: Document): Element {
  const { tag, element } = node;
  const isUnknown = node.runsAlong && !runsAlong(tag);
  if (!element || isUnknown || plain.has(tag) || !/^[a-z][\w.-]*$/.test(tag))
    return copy.createElement(isInline(node) ? 'span' : 'div');
  const shell = copy.createElement(tag);
  if (node.isBare) return shell;
  for (const name of element.getAttributeNames()) {
    if (read.has(name) || name.startsWith('data-')) shell.setAttribute(name, element.getAttribute(name) ?? '');
  }
  return shell;
}
