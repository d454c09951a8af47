import { inherited } from './inherited.ts';
import type { PageNode } from './page-node.ts';

/** Reads single nodes of a page. */
export interface TreeReader {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  attribute(node: PageNode, name: string): string | null;
  /** False where the page's styles keep an element from being shown; true also where nobody lays pages out. */
  isShown(node: PageNode): boolean;
}

/**
 * Whether a node is a form. The fields of a form stand in for the form's own properties (`<input name=nextSibling>`),
 * so a node whose name is something else than a name is one too.
 */
export function isForm(node: Node): boolean {
  return isFormName((node as Element).localName);
}

/** Whether that is the local name of a form, or what stands in for it; undefined is the name of what is no element. */
export const isFormName = (name: unknown): boolean =>
  name === 'form' || (typeof name !== 'string' && name !== undefined && name !== null);

/** A reader that a page cannot lead astray: forms are read through the prototypes. */
export function treeReader(root: Element): TreeReader {
  const safe = safeProperties(root);
  const laysOut =
    typeof (root as Partial<Element>).checkVisibility === 'function' && safe.call(root, 'checkVisibility') === true;
  return {
    firstChild: (node) => (isForm(node) ? (safe.get(node, 'firstChild') as Node | null) : node.firstChild),
    nextSibling: (node) => (isForm(node) ? (safe.get(node, 'nextSibling') as Node | null) : node.nextSibling),
    // A node of the tree says by its tag whether it is a form, so that the element need not be asked for its name each time.
    attribute: ({ element, tag }, name) => {
      if (!element) return null;
      return tag === 'form' ? (safe.call(element, 'getAttribute', name) as string | null) : element.getAttribute(name);
    },
    isShown: ({ element, tag }) => {
      if (!element || !laysOut) return true;
      return (tag === 'form' ? safe.call(element, 'checkVisibility') : element.checkVisibility()) !== false;
    },
  };
}

/** Properties and methods as the prototypes of the page's root define them. */
function safeProperties(root: Element) {
  return {
    get: (node: Node, name: string): unknown => {
      const getter = inherited(root, name)?.get;
      return getter ? getter.call(node) : (node as unknown as Record<string, unknown>)[name];
    },
    call: (node: Node, name: string, ...given: unknown[]): unknown => inherited(root, name)?.value.call(node, ...given),
  };
}
