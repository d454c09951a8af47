import { notStoryText } from './text-map.ts';

/** Puts the text of a range into elements from `make`, one for each text node it touches, and gives them back. */
export function wrapText(range: Range, make: () => HTMLElement): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const node of textNodesOf(range)) {
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    const start = node === range.startContainer ? range.startOffset : 0;
    if (node.data.slice(start, end).trim() === '') continue;
    if (end < node.data.length) node.splitText(end);
    const piece = start > 0 ? node.splitText(start) : node;
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

function textNodesOf(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (root.nodeType === 3) return [root as Text];
  const document = root.ownerDocument as Document;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    range.intersectsNode(node) && !node.parentElement?.closest(notStoryText)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
