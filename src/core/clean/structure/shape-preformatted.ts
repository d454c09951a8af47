import { become, make, type Shaping } from './elements.ts';

/** Code and poems: words and white space as they stand, line numbers and colours gone. */
export function shapePreformatted(element: Element, shaping: Shaping): Element[] {
  const isCode = element.getElementsByTagName('code').length > 0 || element.getElementsByTagName('samp').length > 0;
  const text = linesOf(element).replace(/^\n+|\s+$/g, '');
  if (!text) return [];
  const words = shaping.document.createTextNode(text);
  return [become(element, 'pre', isCode ? [make('code', [words], shaping)] : [words], shaping)];
}

function linesOf(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const name = child.nodeType === 1 ? (child as Element).localName : '';
    if (name === 'br') text += '\n';
    else if (name === 'div' || name === 'p' || name === 'li') text += `${linesOf(child).replace(/\n$/, '')}\n`;
    else if (name !== 'button') text += name ? linesOf(child) : child.nodeType === 3 ? child.textContent : '';
  }
  return text;
}
