import { deepest, isElement, isText } from './elements.ts';
import { hasWords } from './words.ts';

/** Whether two breaks in a row part what is in `element`, however deep in bold or italic type they stand. */
export function holdsParting(element: Element): boolean {
  if (!element.firstElementChild || element.getElementsByTagName('br').length < 2) return false;
  let breaks = 0;
  const visit = (node: Node, depth: number): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isElement(child) && child.localName === 'br') breaks++;
      else if (isElement(child) && child.firstChild && depth < deepest) {
        if (visit(child, depth + 1)) return true;
      } else if (!isText(child) || hasWords(child)) breaks = 0;
      if (breaks > 1) return true;
    }
    return false;
  };
  return visit(element, 0);
}

/**
 * An element of a line without the breaks at its ends and without two in a row inside: those stand between copies of
 * it, so that bold paragraphs parted by breaks stay bold.
 */
export function liftBreaks(element: Element, depth: number): Node[] {
  if (depth > deepest || !element.firstElementChild || element.getElementsByTagName('br').length === 0)
    return [element];
  const lifted: Node[] = [];
  let run: Node[] = [];
  let pending: Node[] = [];
  const endRun = (): void => {
    if (run.length > 0) lifted.push(around(element, run));
    run = [];
  };
  for (const child of [...element.childNodes].flatMap((node) =>
    isElement(node) && node.localName !== 'br' ? liftBreaks(node, depth + 1) : [node],
  )) {
    const isBreak = isElement(child) && child.localName === 'br';
    if (isBreak || (pending.length > 0 && isText(child) && !hasWords(child))) {
      pending.push(child);
      continue;
    }
    if (run.length === 0 || pending.filter(isElement).length > 1) {
      endRun();
      lifted.push(...pending);
    } else run.push(...pending);
    pending = [];
    run.push(child);
  }
  endRun();
  return [...lifted, ...pending];
}

function around(element: Element, children: readonly Node[]): Element {
  const copy = element.cloneNode(false) as Element;
  copy.append(...children);
  return copy;
}
