import { become, make, type Shaping } from './elements.ts';
import { shapeCompact } from './shape-list.ts';

/** A list of terms and what they mean; wrappers between the list and its terms vanish. */
export function shapeDefinitions(list: Element, shaping: Shaping, depth: number): Element[] {
  const parts: Element[] = [];
  for (const child of entriesOf(list)) {
    const children = shapeCompact(child, shaping, depth + 1);
    if (children.length > 0) parts.push(become(child, child.localName, children, shaping));
  }
  const isPair = parts.some((part) => part.localName === 'dt') && parts.some((part) => part.localName === 'dd');
  if (isPair) return [become(list, 'dl', parts, shaping)];
  return parts.flatMap((part) => shaping.flow(make('div', [...part.childNodes], shaping), shaping, depth + 1));
}

function entriesOf(list: Element): Element[] {
  return [...list.children].flatMap((child) => (isEntry(child) ? [child] : [...child.children].filter(isEntry)));
}

function isEntry(element: Element): boolean {
  return element.localName === 'dt' || element.localName === 'dd';
}
