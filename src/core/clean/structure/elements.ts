import { articleClasses, commonAttributes, elementAttributes } from '../../article-html.ts';
import { absoluteLink, absolutePicture } from './addresses.ts';

/** What the shaping functions share. */
export interface Shaping {
  /** The document that owns the content. */
  readonly document: Document;
  /** The page's address. */
  readonly url: string;
  /** The blocks of a container; given along, so that lists and cells can hold what the story's root can. */
  readonly flow: (source: Element, shaping: Shaping, depth: number) => Element[];
}

/** Turns one block element into the blocks that stand for it; `depth` is the nesting so far. */
export type BlockShaper = (element: Element, shaping: Shaping, depth: number) => Element[];

/** Deeper than this nothing is told apart any more: only the words are kept. Keeps hostile nesting off the stack. */
export const deepest = 160;

/** Whether a node is an element (core knows no `instanceof`: nodes may come from any document). */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is text. */
export function isText(node: Node): boolean {
  return node.nodeType === 3;
}

/**
 * `element` itself if it already is a `name`, else a new one; either way with no children but `children` and only the
 * attributes that the vocabulary allows, addresses made absolute.
 */
export function become(element: Element, name: string, children: readonly Node[], shaping: Shaping): Element {
  const isBare = !element.hasAttributes();
  const same = element.localName === name && isPlain(element, isBare);
  const target = same ? element : shaping.document.createElement(name);
  if (!isBare) {
    const kept = allowedAttributes(element, name, shaping.url);
    if (same) dropAttributes(element);
    for (const [key, value] of kept) target.setAttribute(key, value);
  }
  fill(target, children);
  return target;
}

/** By their names, which are cheaper to have than the attributes; not every attribute of another document's can be named. */
export function dropAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  if (element.hasAttributes()) for (const attribute of [...element.attributes]) element.removeAttributeNode(attribute);
}

/** An element with an `is` keeps it even without the attribute, and one of SVG is not what its name says. */
function isPlain(element: Element, isBare: boolean): boolean {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml' && (isBare || !element.hasAttribute('is'));
}

/** The children of a node as they are now. From one to the next, since a list of nodes is asked twice for each of them. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** Makes `children` the only children of `parent`. */
export function fill(parent: Element, children: readonly Node[]): void {
  let present = parent.firstChild;
  let same = 0;
  for (; present && present === children[same]; same++) present = present.nextSibling;
  if (!present && same === children.length) return;
  parent.textContent = '';
  for (const child of children) parent.appendChild(child);
}

/** Takes an element out of the content, and what is then empty around it. */
export function takeOut(element: Element, content: Element): void {
  let gone = element;
  for (let parent = gone.parentElement; parent && parent !== content; parent = gone.parentElement) {
    if (parent.childNodes.length > 1 || parent.localName === 'td' || parent.localName === 'th') break;
    gone = parent;
  }
  gone.remove();
}

/** A new element with these children. */
export function make(name: string, children: readonly Node[], { document }: Shaping, className = ''): Element {
  const element = document.createElement(name);
  if (className) element.setAttribute('class', className);
  for (const child of children) element.appendChild(child);
  return element;
}

/** Always in the order of the vocabulary. */
function allowedAttributes(element: Element, name: string, url: string): [string, string][] {
  const kept: [string, string][] = [];
  for (const key of [...(elementAttributes[name] ?? []), ...commonAttributes]) {
    const value = element.getAttribute(key);
    const clean =
      value === null ? null : key === 'lang' || key === 'dir' ? plainValue(key, value) : ownValue(key, value, url);
    if (clean !== null) kept.push([key, clean]);
  }
  return kept;
}

function plainValue(key: string, value: string): string | null {
  const pattern = key === 'dir' ? /^(?:ltr|rtl|auto)$/i : /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
  return pattern.test(value) ? value : null;
}

function ownValue(key: string, value: string, url: string): string | null {
  if (key === 'href') return absoluteLink(value, url);
  if (key === 'src') return absolutePicture(value, url);
  if (key === 'class') return (articleClasses as readonly string[]).includes(value) ? value : null;
  if (key === 'alt' || key === 'title') return value.replace(/\s+/g, ' ').trim();
  if (key === 'datetime') return /^[\w:.+\- ]{1,40}$/.test(value) ? value : null;
  if (key === 'scope') return /^(?:row|col|rowgroup|colgroup)$/.test(value) ? value : null;
  if (key === 'reversed') return '';
  if (key === 'type') return /^[1aAiI]$/.test(value) ? value : null;
  return /^-?\d{1,6}$/.test(value) ? value : null;
}
