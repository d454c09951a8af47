import { notStoryText, type TextPlace } from './text-map.ts';

/**
 * Puts the text of a place into elements from `make`, one for each text node it touches, and gives them back. Places
 * that come before it stay good: wrap several from the last to the first.
 */
export function wrapText({ start, end }: TextPlace, make: () => HTMLElement): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const node of textNodesBetween(start.node, end.node)) {
    const until = node === end.node ? end.offset : node.data.length;
    const from = node === start.node ? start.offset : 0;
    if (node.data.slice(from, until).trim() === '') continue;
    if (until < node.data.length) node.splitText(until);
    const piece = from > 0 ? node.splitText(from) : node;
    const wrapper = make();
    piece.replaceWith(wrapper);
    wrapper.append(piece);
    made.push(wrapper);
  }
  return made;
}

/** Takes wrappers away again and leaves their text where it was. */
export function unwrapText(wrappers: readonly Element[]): void {
  for (const wrapper of wrappers) {
    const parent = wrapper.parentNode;
    wrapper.replaceWith(...wrapper.childNodes);
    parent?.normalize();
  }
}

function textNodesBetween(first: Text, last: Text): Text[] {
  const nodes = [first];
  if (first === last) return nodes;
  const walker = first.ownerDocument.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(notStoryText)) nodes.push(node);
    if (node === last) break;
  }
  return nodes;
}
