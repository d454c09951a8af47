import { inherited } from './inherited.ts';

/** Reads single nodes of a page. */
export interface TreeReader {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  attribute(element: Element, name: string): string | null;
  /** False where the page's styles keep an element from being shown; true also where nobody lays pages out. */
  isShown(element: Element): boolean;
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
    attribute: (element, name) =>
      isForm(element) ? (safe.call(element, 'getAttribute', name) as string | null) : element.getAttribute(name),
    isShown: (element) => !laysOut || safe.call(element, 'checkVisibility') !== false,
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
