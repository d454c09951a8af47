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
  const get = method(element, 'getAttribute');
  return String(get?.call(element, name) ?? '').trim();
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

/** A walker over the elements and texts under `root`. */
export function walk(document: Document, root: Node): TreeWalker | null {
  return (method(document, 'createTreeWalker')?.call(document, root, 5) as TreeWalker | undefined) ?? null;
}

type Callable = (this: unknown, ...rest: unknown[]) => unknown;

function method(node: object, name: string): Callable | undefined {
  return inherited(node, name)?.value as Callable | undefined;
}

function getter(node: object, name: string): Callable | undefined {
  return inherited(node, name)?.get as Callable | undefined;
}

function inherited(node: object, name: string): PropertyDescriptor | undefined {
  for (let proto: object | null = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const own = Object.getOwnPropertyDescriptor(proto, name);
    if (own) return own;
  }
  return undefined;
}
