import { become, deepest, isElement, make, type Shaping } from './elements.ts';
import { isPicture } from './shape-inline.ts';
import { hasWords } from './words.ts';

/** A list with its items. A list in a list belongs to the item before it; a list without an item is no list. */
export function shapeList(list: Element, shaping: Shaping, depth: number): Element[] {
  if (depth > deepest || !list.firstElementChild) return shaping.flow(list, shaping, depth);
  if (isSlides(list) || isLive(list))
    return [...list.children].flatMap((slide) => shaping.flow(slide, shaping, depth + 1));
  const items: Element[] = [];
  for (const child of [...list.childNodes]) addItem(child, items, shaping, depth);
  if (items.length === 0) return [];
  // A list around nothing but a list says nothing.
  const inner = items.length === 1 ? onlyList(items[0]) : null;
  if (inner) return [inner];
  return [become(list, list.localName === 'ol' ? 'ol' : 'ul', items, shaping)];
}

/** The children of a list item or a cell: one paragraph alone, or before lists, needs no `p` of its own. */
export function shapeCompact(source: Element, shaping: Shaping, depth: number): Node[] {
  const blocks = shaping.flow(source, shaping, depth);
  const [first, ...rest] = blocks;
  const isPlain = first?.localName === 'p' && !first.hasAttribute('class') && rest.every(isList);
  return first && isPlain ? [...first.childNodes, ...rest] : blocks;
}

function addItem(child: Node, items: Element[], shaping: Shaping, depth: number): void {
  const last = items.at(-1);
  if (!isElement(child)) {
    if (child.nodeType === 3 && hasWords(child)) items.push(make('li', [child], shaping));
  } else if (child.localName === 'li') {
    const item = shapeItem(child, shaping, depth);
    if (item) items.push(item);
  } else if (last && isList(child)) {
    for (const nested of shapeList(child, shaping, depth + 1)) last.appendChild(nested);
  } else {
    const blocks = shaping.flow(make('div', [child], shaping), shaping, depth + 1);
    if (blocks.length > 0) items.push(make('li', shapeCompactly(blocks), shaping));
  }
}

function shapeItem(item: Element, shaping: Shaping, depth: number): Element | null {
  const isNote = hasWayBack(item);
  const children = shapeCompact(item, shaping, depth + 1);
  if (!children.some((child) => hasWords(child) || holdsPicture(child))) return null;
  const shaped = become(item, 'li', children, shaping);
  if (isNote) shaped.setAttribute('class', 'bs-note');
  return shaped;
}

function onlyList(item: Element | undefined): Element | null {
  const only = item?.childNodes.length === 1 ? item.firstElementChild : null;
  return only && isList(only) ? only : null;
}

function shapeCompactly(blocks: readonly Element[]): Node[] {
  const [only] = blocks;
  return blocks.length === 1 && only?.localName === 'p' ? [...only.childNodes] : [...blocks];
}

/** A footnote links back to the place that refers to it. */
function hasWayBack(item: Element): boolean {
  if (item.getAttribute('class') === 'bs-note') return true;
  for (const link of item.getElementsByTagName('a')) {
    const href = link.getAttribute('href') ?? '';
    if (
      /#[^/]*ref/i.test(href) ||
      (href.includes('#') && /^(?:\s|\ufe0e|\ufe0f|[↩↑^⤴])+$/.test(link.textContent ?? ''))
    )
      return true;
  }
  return false;
}

/** The pictures of a gallery are often a list; in a story each stands for itself. */
function isSlides(list: Element): boolean {
  const items = [...list.children];
  return items.length > 0 && items.every((item) => item.getElementsByTagName('figure').length > 0 || isPicture(item));
}

/** So are the entries of a live blog. */
function isLive(list: Element): boolean {
  return [...list.children].some((item) => item.firstElementChild?.getAttribute('data-bs') === 'entry');
}

function holdsPicture(node: Node): boolean {
  return isPicture(node) || (isElement(node) && (node as Element).getElementsByTagName('img').length > 0);
}

function isList(element: Element): boolean {
  return element.localName === 'ul' || element.localName === 'ol';
}
