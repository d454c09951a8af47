import { inherited } from '../page/inherited.ts';
import { isForm } from '../page/tree-reader.ts';

/**
 * Reading a page's own document safely: a form or image of the page named `querySelectorAll` or `title` hides the
 * document's member of that name, in an extension's world too. The prototypes are never hidden.
 */

/** Every element that matches `selector`, in document order; none when the document cannot answer. */
export function selectAll(document: Document, selector: string): Element[] {
  const found = method(document, 'querySelectorAll')?.call(document, selector) as NodeListOf<Element> | undefined;
  return found ? [...found] : [];
}

/** The root element, or null for a document without one. */
export function rootOf(document: Document): Element | null {
  return (getter(document, 'documentElement')?.call(document) as Element | null | undefined) ?? null;
}

/** An attribute's value without white space at its ends; empty when it is not there or the element hides it. */
export function attribute(element: Element, name: string): string {
  const value = isForm(element) ? method(element, 'getAttribute')?.call(element, name) : element.getAttribute(name);
  return String(value ?? '').trim();
}

/** The words of an element, white space folded, at most `longest` code units. */
export function wordsOf(element: Element, longest = 5000): string {
  const text = String(getter(element, 'textContent')?.call(element) ?? '');
  return text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
}

/** A node's name in small letters, "#text" for a text. A form may hide its own: it is a form then. */
export function nameOf(node: Node): string {
  if (node.nodeType === 3) return '#text';
  const name: unknown = (node as Element).localName ?? '#other';
  return typeof name === 'string' ? name : 'form';
}

/** The node that a reader comes to next: inside `node`, or behind it when `skip` is set. Null at the end of `top`. */
export function nextNode(node: Node, top: Node, skip: boolean): Node | null {
  const child = skip ? null : beside(node, 'firstChild');
  if (child) return child;
  for (let at: Node | null = node; at && at !== top; at = beside(at, 'parentNode')) {
    const next = beside(at, 'nextSibling');
    if (next) return next;
  }
  return null;
}

/** The neighbour of a node, past what the fields of a form may stand in for. */
export function beside(node: Node, where: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null {
  return isForm(node) ? ((getter(node, where)?.call(node) as Node | null) ?? null) : node[where];
}

type Callable = (this: unknown, ...rest: unknown[]) => unknown;

function method(node: object, name: string): Callable | undefined {
  return inherited(node, name)?.value as Callable | undefined;
}

function getter(node: object, name: string): Callable | undefined {
  return inherited(node, name)?.get as Callable | undefined;
}
