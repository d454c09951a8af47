/** What each prototype gives, noted: a page has hundreds of elements of a dozen kinds. */
const noted = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/**
 * A property or method as the prototypes of `object` define it, past what the object itself may have under that name: the
 * fields of a form stand in for the form's own members. Undefined where no prototype has it.
 */
export function inherited(object: object, name: string): PropertyDescriptor | undefined {
  const proto: object | null = Object.getPrototypeOf(object);
  if (!proto) return undefined;
  let known = noted.get(proto);
  if (!known) {
    known = new Map();
    noted.set(proto, known);
  }
  if (!known.has(name)) known.set(name, Object.getOwnPropertyDescriptor(proto, name) ?? inherited(proto, name));
  return known.get(name);
}
