/** Scripts of ours that come into one page at different times find each other by a symbol: a page's element could stand in for a plain name. */
const key = (name: string): symbol => Symbol.for(`broadsheet ${name}`);

/** Leaves something for the scripts of ours that are in this page. */
export function leaveHere(name: string, thing: unknown): void {
  (globalThis as Record<symbol, unknown>)[key(name)] = thing;
}

/** What was left under a name; undefined if nothing. */
export function findHere(name: string): unknown {
  return (globalThis as Record<symbol, unknown>)[key(name)];
}
