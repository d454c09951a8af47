/**
 * `Article.html` as a tree, read without a DOM: a service worker and a command line have none. It reads the serialised
 * form of our own vocabulary; whatever else it meets becomes words or nothing, never markup.
 */

/** An element of the story. */
export interface StoryElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: StoryNode[];
}

/** An element, or words with their entities resolved. */
export type StoryNode = StoryElement | string;

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'textarea', 'title']);

/** Deeper elements give their words to the element around them. */
const deepest = 200;

/** Reads cleaned HTML; one pass, linear in its length, never throws. */
export function readStoryTree(html: string): StoryNode[] {
  const root: StoryElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const end = start < 0 ? html.length : start;
    if (end > at) addWords(open, html.slice(at, end));
    if (start < 0) break;
    const tag = readTag(html, start);
    at = tag ? tag.end : start + 1;
    if (!tag) addWords(open, '<');
    else if (tag.isEnd) close(open, tag.name);
    else if (silent.has(tag.name)) at = afterSilent(html, tag);
    else if (tag.name) add(open, tag);
  }
  return root.children;
}

/** An element's words, as they stand. */
export function textOf(nodes: readonly StoryNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

function readTag(html: string, start: number): Tag | null {
  if (html.startsWith('<!', start)) return comment(html, start);
  const opening = /<(\/?)([a-z][a-z0-9-]*)/iy;
  opening.lastIndex = start;
  const found = opening.exec(html);
  if (!found) return null;
  const attribute = /\s+([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;
  const attributes = new Map<string, string>();
  let at = opening.lastIndex;
  for (;;) {
    attribute.lastIndex = at;
    const [whole, name, ...values] = attribute.exec(html) ?? [];
    if (!whole || !name) break;
    attributes.set(name.toLowerCase(), resolveEntities(values.find((value) => value !== undefined) ?? ''));
    at += whole.length;
  }
  const closing = /\s*\/?>/y;
  closing.lastIndex = at;
  // What is cut off or broken inside a tag ends the tag: its rest are words.
  const end = closing.test(html) ? closing.lastIndex : at;
  return { name: (found[2] ?? '').toLowerCase(), isEnd: found[1] === '/', attributes, end };
}

function comment(html: string, start: number): Tag {
  const close = html.startsWith('<!--', start) ? '-->' : '>';
  const end = html.indexOf(close, start);
  return { name: '', isEnd: false, attributes: new Map(), end: end < 0 ? html.length : end + close.length };
}

function add(open: StoryElement[], { name, attributes }: Tag): void {
  if (open.length > deepest) return;
  const element: StoryElement = { name, attributes, children: [] };
  open.at(-1)?.children.push(element);
  if (!empty.has(name)) open.push(element);
}

function addWords(open: readonly StoryElement[], words: string): void {
  open.at(-1)?.children.push(resolveEntities(words));
}

function close(open: StoryElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function afterSilent(html: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'gi');
  closing.lastIndex = end;
  return closing.test(html) ? closing.lastIndex : html.length;
}

/** All that a serialiser writes, and numbers; other entities stay as they are. */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };

function resolveEntities(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
