/** Reads single nodes of a page. */
export interface TreeReader {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  type(node: Node): number;
  tag(element: Element): string;
  text(node: Node): string;
  /** Class, id and test id, parted by blanks. */
  names(element: Element): string;
  attribute(element: Element, name: string): string | null;
}

/**
 * A reader that a page cannot lead astray: the fields of a form stand in for the form's own properties
 * (`<input name=nextSibling>`), so forms are read through the prototypes.
 */
export function treeReader(root: Element): TreeReader {
  const safe = safeProperties(root);
  const isForm = (node: Node): boolean =>
    typeof node.nodeType !== 'number' ||
    (node as Element).localName === 'form' ||
    typeof (node as Element).localName === 'object';
  const get = <T>(node: Node, name: string): T =>
    (isForm(node) ? safe.get(node, name) : (node as unknown as Record<string, unknown>)[name]) as T;
  const attribute = (element: Element, name: string): string | null =>
    isForm(element) ? (safe.call(element, 'getAttribute', name) as string | null) : element.getAttribute(name);
  return {
    firstChild: (node) => get(node, 'firstChild'),
    nextSibling: (node) => get(node, 'nextSibling'),
    type: (node) => get(node, 'nodeType'),
    tag: (element) => (isForm(element) ? 'form' : element.localName),
    text: (node) => (node as Text).data,
    names: (element) => {
      const classes = attribute(element, 'class');
      const id = attribute(element, 'id');
      if (classes) return id ? `${classes} ${id}` : classes;
      return id ?? '';
    },
    attribute,
  };
}

/** Properties and methods as the prototypes define them, found once. */
function safeProperties(root: Element) {
  const getters = new Map<string, PropertyDescriptor | undefined>();
  const find = (name: string): PropertyDescriptor | undefined => {
    for (let at = Object.getPrototypeOf(root); at; at = Object.getPrototypeOf(at)) {
      const found = Object.getOwnPropertyDescriptor(at, name);
      if (found) return found;
    }
    return undefined;
  };
  const known = (name: string): PropertyDescriptor | undefined => {
    if (!getters.has(name)) getters.set(name, find(name));
    return getters.get(name);
  };
  return {
    get: (node: Node, name: string): unknown => {
      const getter = known(name)?.get;
      return getter ? getter.call(node) : (node as unknown as Record<string, unknown>)[name];
    },
    call: (node: Node, name: string, ...given: unknown[]): unknown => known(name)?.value.call(node, ...given),
  };
}
