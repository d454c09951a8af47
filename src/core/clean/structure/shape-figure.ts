import { become, make, type Shaping } from './elements.ts';
import { isPicture } from './shape-inline.ts';
import { hasWords } from './words.ts';

/** From so many characters on, the paragraphs of a figure are the story's own: some pages set all of it in one. */
const longText = 600;

/** A figure: its pictures (or its table, quotation, card), then one caption. Words beside a picture are its caption. */
export function shapeFigure(figure: Element, shaping: Shaping, depth: number): Element[] {
  const captions = [...figure.getElementsByTagName('figcaption')].filter((caption) => owner(caption) === figure);
  for (const caption of captions) caption.remove();
  const blocks = shaping.flow(figure, shaping, depth);
  const caption = captions.flatMap((part) => captionOf(part, shaping, depth));
  const inner = blocks.filter((block) => block.localName === 'figure');
  if (inner.length === 0) return withCaption(figure, blocks, caption, shaping);
  // Several pictures with a caption each are a gallery: each stands for itself.
  if (inner.some((block) => block.lastElementChild?.localName === 'figcaption')) return blocks;
  const pictures = inner.flatMap((block) => [...block.children].filter(isPicture));
  const beside = caption.length > 0 ? caption : blocks.filter((block) => block.localName === 'p').flatMap(contents);
  return [become(figure, 'figure', beside.length > 0 ? [...pictures, asCaption(beside, shaping)] : pictures, shaping)];
}

/**
 * A figure without a picture: its table, quotation or code is the story's text, so it stands by itself. A table's
 * caption is its own, a quotation's says who speaks, code's says what it is; only a card keeps its figure. A few words and
 * nothing else are what is left of a figure whose picture has no address.
 */
function withCaption(figure: Element, blocks: Element[], caption: Node[], shaping: Shaping): Element[] {
  if (blocks.every((block) => block.localName === 'p' && !isCard(block)) && isShort(blocks)) return [];
  const [only] = blocks;
  if (!only || caption.length === 0) return blocks;
  if (blocks.length === 1 && only.localName === 'table' && only.firstElementChild?.localName !== 'caption') {
    only.insertBefore(make('caption', caption, shaping), only.firstChild);
    return blocks;
  }
  if (blocks.length === 1 && only.localName === 'blockquote') {
    only.appendChild(make('p', [make('cite', caption, shaping)], shaping));
    return blocks;
  }
  if (blocks.every(isCard)) {
    return [become(figure, 'figure', [...blocks, asCaption(caption, shaping)], shaping)];
  }
  return [...blocks, make('p', caption, shaping)];
}

const isCard = (block: Element): boolean => block.classList.contains('bs-card');

const isShort = (blocks: readonly Element[]): boolean =>
  blocks.reduce((sum, block) => sum + (block.textContent ?? '').length, 0) < longText;

/** The caption's words as one line: its paragraphs are parted by a space. */
function captionOf(caption: Element, shaping: Shaping, depth: number): Node[] {
  const blocks = shaping.flow(caption, shaping, depth).filter((block) => hasWords(block));
  return blocks.flatMap((block, at) =>
    at > 0 ? [shaping.document.createTextNode(' '), ...contents(block)] : contents(block),
  );
}

function contents(block: Element): Node[] {
  return block.localName === 'p'
    ? [...block.childNodes]
    : [block.ownerDocument.createTextNode(block.textContent ?? '')];
}

function asCaption(line: readonly Node[], shaping: Shaping): Element {
  return make('figcaption', line, shaping);
}

function owner(caption: Element): Element | null {
  return caption.closest('figure');
}
