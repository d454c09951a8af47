import { pageData } from '../languages/page-data.ts';
import { parseJson } from '../page/parse-json.ts';

/** A node of linked data. */
export type LinkedNode = { readonly [key: string]: unknown };

/** What the page's JSON-LD says, still unchecked: every field may be junk. */
export interface LinkedData {
  /** The node that describes this page's story, or null. */
  readonly story: LinkedNode | null;
  /** Types of the nodes that describe the page as a whole, without namespace: "NewsArticle", "Product". */
  readonly types: ReadonlySet<string>;
  /** Follows an `@id` reference to the node it names. */
  readonly resolve: (value: unknown) => unknown;
  readonly nodes: readonly LinkedNode[];
}

const LARGEST = 3_000_000;
const MOST_NODES = 5000;
const DEEPEST = 12;

/** Parses every JSON-LD block of a page, the broken ones as far as they can be mended, and finds the story at `url` in them. */
export function readJsonLd(blocks: readonly string[], url: string): LinkedData {
  const all: LinkedNode[] = [];
  let budget = LARGEST;
  for (const text of blocks) {
    budget -= text.length;
    if (budget < 0) break;
    collect(parseLeniently(text), all, 0);
  }
  const byId = new Map<string, LinkedNode>();
  for (const node of all) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const types = new Set(all.flatMap(typesOf));
  return { story: chooseStory(all, url), types, resolve: (value) => resolve(value, byId), nodes: all };
}

/** The types of a node without their namespace. */
export function typesOf(node: LinkedNode): string[] {
  return list(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** A value that may be one or many, as many. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a value: itself, or its `name`, `@value` or `headline`; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return decodeEntities(value).replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return isNode(value) ? textOf(value['@value'] ?? value['name'] ?? value['headline'] ?? '') : '';
}

const STORY_TYPE = /(?:Article|BlogPosting|Report)$|^(?:LiveBlogPosting|Recipe|Review)$/;

/** Whether a type is one that stories have. */
export function isStoryType(type: string): boolean {
  return STORY_TYPE.test(type);
}

function resolve(value: unknown, byId: ReadonlyMap<string, LinkedNode>): unknown {
  if (!isNode(value)) return value;
  const id = value['@id'];
  return typeof id === 'string' && textOf(value) === '' ? (byId.get(id) ?? value) : value;
}

/** Nodes that stand for the page: at the top, in `@graph`, or named as the main thing; a list's items do not. */
function collect(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  into.push(value);
  collect(value['@graph'], into, depth + 1);
  collect(value['mainEntity'], into, depth + 1);
  if (isNode(value['mainEntityOfPage'])) collect(value['mainEntityOfPage'], into, depth + 1);
}

/** The story whose address is the page's; else the only one; else the first with a body or a headline. */
function chooseStory(nodes: readonly LinkedNode[], url: string): LinkedNode | null {
  const stories = nodes.filter((node) => typesOf(node).some(isStoryType));
  const own = stories.find((node) => addressesOf(node).some((address) => samePath(address, url)));
  return own ?? stories.find((node) => textOf(node['headline'] ?? node['name']) !== '') ?? stories[0] ?? null;
}

function addressesOf(node: LinkedNode): string[] {
  const page = node['mainEntityOfPage'];
  return [node['url'], node['@id'], page, isNode(page) ? page['@id'] : undefined].filter(
    (value): value is string => typeof value === 'string',
  );
}

function samePath(a: string, b: string): boolean {
  try {
    const [one, two] = [new URL(a, b), new URL(b)];
    return one.pathname.replace(/\/$/, '') === two.pathname.replace(/\/$/, '') && one.pathname.length > 1;
  } catch {
    return false;
  }
}

/** JSON as pages write it: inside comments, with line breaks in strings, with a comma too many. */
function parseLeniently(text: string): unknown {
  const plain = text.trim();
  const bare = /^[[{]/.test(plain)
    ? plain
    : plain.replace(
        /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)\s*|\s*(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)$/g,
        '',
      );
  return (
    parseJson(bare) ??
    parseJson(
      bare
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    )
  );
}

/** A text without the escapes of HTML: pages escape what they say to machines for it, sometimes twice. The result is text, never markup. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,7}));/gi, (whole, decimal, hex, name) => {
    if (name) return pageData().entities[name.toLowerCase()] ?? accented(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
}

function accented(name: string): string | undefined {
  const { accents } = pageData();
  const accent = Object.hasOwn(accents, name.slice(1)) ? accents[name.slice(1)] : undefined;
  return accent && /^[a-z]/i.test(name) ? (name.charAt(0) + accent).normalize('NFC') : undefined;
}

/** A plain field as text: the first of `keys` that has a text. */
export function field(node: LinkedNode | null, ...keys: string[]): string {
  for (const key of keys) {
    const text = node ? textOf(node[key]) : '';
    if (text) return text;
  }
  return '';
}

/** The language the node declares, or empty. */
export function linkedLanguage(node: LinkedNode | null): string {
  const language = node?.['inLanguage'];
  return isNode(language) ? textOf(language['alternateName'] ?? language['name']) : textOf(language);
}

/**
 * A selector of the parts of a story that cost, by their classes; empty when it names none. What a page says is not to be
 * searched for at any price.
 */
export function paidParts(node: LinkedNode | null): string {
  const parts = list(node?.['hasPart']).filter(isNode);
  return parts
    .filter((part) => freeToRead(part) === false)
    .map((part) => field(part, 'cssSelector'))
    .filter((selector) => /^[.#][\w-]{1,100}$/.test(selector))
    .slice(0, 10)
    .join(', ');
}

/** True, false, or null when the story does not say whether all of it may be read. */
export function freeToRead(node: LinkedNode | null): boolean | null {
  const value = node?.['isAccessibleForFree'];
  if (value === undefined || value === null) return null;
  return !/^(?:false|no|0)$/i.test(String(value));
}
