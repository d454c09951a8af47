import type { RemovalReason } from '../article.ts';
import { isLatin, lettersOnly } from './letters.ts';
import { headingTags, inlineTags, isMedia, type PageNode, type PageTree, runsAlong } from './page-node.ts';
import { weigh } from './script-weight.ts';
import { isFormName, type TreeReader, treeReader } from './tree-reader.ts';
import { foldSpace } from './white-space.ts';

/** Where the reading of a page stops: beyond that it is cut off, and says so. */
const maximumNodes = 150_000;
const maximumText = 4_000_000;

/** How deep blocks are nested at most, and what runs along in their lines below that: what is deeper is set beside it. */
const maximumDepth = 120;
const depthOfLines = 20;

/** Elements that are not read at all: they show no text. */
const unread = new Set(
  'script style template head link meta title base svg object embed select datalist textarea input option param noembed noframes frameset map area canvas dialog'.split(
    ' ',
  ),
);

/**
 * Reads the page below `root` into plain objects, in one walk that asks each element for what it needs once.
 * Never changes the page, and trusts no property that a form's fields could stand in for.
 */
export function readPage(root: Element): PageTree & { readonly reader: TreeReader } {
  const reader = treeReader(root);
  const namesOf = namesReader(reader);
  const kindOf = kindReader();
  let size = 0;
  let textSize = 0;
  let truncated = false;

  const make = (kind: Kind, element: Element | null, text: string, parent: PageNode | null): PageNode =>
    new ReadNode(kind, element, text, parent, size++, namesOf);

  const addText = (data: string, parent: PageNode): void => {
    if (!/\S/.test(data)) {
      if (data !== '' && isInLine(parent)) parent.children.push(make(textKind, null, ' ', parent));
      return;
    }
    const text = foldSpace(data);
    textSize += text.length;
    parent.children.push(make(textKind, null, text, parent));
  };

  /** Where an element goes that stands in `parent`: what is nested deeper than pages are goes beside it. */
  const placeFor = (tag: string, parent: PageNode): PageNode => {
    const most = inlineTags.has(tag) ? maximumDepth + depthOfLines : maximumDepth;
    let place = parent;
    while (place.depth >= most && place.parent) place = place.parent;
    return place;
  };

  const after = (element: Element, tag: string): Node | null =>
    tag === 'form' ? reader.nextSibling(element) : element.nextSibling;

  /** Reads all below `root` with a stack of its own: a page may be nested deeper than functions can call themselves. */
  const readBelow = (root: Element, top: PageNode): void => {
    const open: PageNode[] = [top];
    let next = reader.firstChild(root);
    for (let parent: PageNode | undefined = top; parent; parent = open.at(-1)) {
      truncated ||= size >= maximumNodes || textSize > maximumText;
      if (!next || truncated) {
        sumUp(parent);
        open.pop();
        next = parent.element && after(parent.element, parent.tag);
        continue;
      }
      const name: unknown = (next as Element).localName;
      if (name === undefined) {
        if (next.nodeType === 3) addText((next as Text).data, parent);
        next = next.nextSibling;
        continue;
      }
      const element = next as Element;
      const kind = kindOf(element, name);
      // What is not read further is no form, and a form alone has fields that stand in for its properties.
      next = kind.isUnread || kind.isLeaf ? element.nextSibling : firstShown(element, kind, reader);
      if (kind.isUnread) continue;
      const place = parent.depth < maximumDepth ? parent : placeFor(kind.tag, parent);
      const node = make(kind, element, '', place);
      place.children.push(node);
      if (!kind.isLeaf) open.push(node);
    }
  };

  const body = make(kindOf(root, 'body'), root, '', null);
  readBelow(root, body);
  return { body, size, truncated, reader };
}

/** A node as it was read. Its names are read when first asked for: most nodes of menus and footers are never asked. */
class ReadNode implements PageNode {
  readonly tag: string;
  readonly element: Element | null;
  readonly text: string;
  readonly parent: PageNode | null;
  readonly children: PageNode[];
  readonly runsAlong: boolean;
  readonly index: number;
  readonly depth: number;
  hasMedia: boolean;
  chars = 0;
  linkChars = 0;
  running = 0;
  hasBlock = false;
  hasTitle: boolean;
  removal: RemovalReason | null = null;
  private readonly namesOf: NamesReader;
  private known: string | null = null;
  private bare: boolean | null = null;

  constructor(
    kind: Kind,
    element: Element | null,
    text: string,
    parent: PageNode | null,
    index: number,
    namesOf: NamesReader,
  ) {
    this.tag = kind.tag;
    this.element = element;
    this.text = text;
    this.parent = parent;
    this.children = element ? [] : noChildren;
    this.runsAlong = kind.runsAlong;
    this.index = index;
    this.depth = parent ? parent.depth + 1 : 0;
    this.hasMedia = kind.isMedia;
    this.hasTitle = kind.tag === 'h1';
    this.namesOf = namesOf;
  }

  get names(): string {
    this.known ??= this.isBare && !isOwnElement(this.tag) ? '' : this.namesOf(this);
    return this.known;
  }

  get isBare(): boolean {
    this.bare ??= this.tag !== 'form' && !this.element?.hasAttributes();
    return this.bare;
  }
}

/** What an element's name says about it; found out once a name. */
interface Kind {
  /** What the element is read as. */
  readonly tag: string;
  readonly runsAlong: boolean;
  readonly isMedia: boolean;
  readonly isUnread: boolean;
  /** Whether its contents are not read here. */
  readonly isLeaf: boolean;
  /** Whether its first child is what it shows first: it is no form, no shadow's template and no element of the page's own. */
  readonly isPlain: boolean;
}

const kindOfTag = (tag: string): Kind => ({
  tag,
  runsAlong: runsAlong(tag),
  isMedia: isMedia(tag),
  isUnread: unread.has(tag),
  isLeaf: tag === 'noscript' || tag === 'math',
  isPlain: tag !== 'form' && !tag.includes('-'),
});

const textKind = kindOfTag('');
/** A template that a browser makes the insides of the element around it. */
const shadowKind: Kind = { ...kindOfTag('div'), isPlain: false };

/** Says what elements are read as, which is by their own names but for three that are often not used for what they are. */
function kindReader(): (element: Element, name: unknown) => Kind {
  const known = new Map<unknown, Kind>();
  const kindNamed = (name: unknown, element: Element): Kind => {
    let found = known.get(name);
    if (!found) {
      found = kindOfTag(isFormName(name) ? 'form' : (name as string));
      if (isUnknown(element)) found = { ...found, runsAlong: true };
      known.set(name, found);
    }
    return found;
  };
  return (element, name) => {
    if (name === 'a' && isTarget(element)) return kindNamed('span', element);
    if (name === 'noscript' && holdsParagraphs(element)) return kindNamed('div', element);
    if (name === 'template' && isShadow(element)) return shadowKind;
    return kindNamed(name, element);
  };
}

/** An element that HTML does not have runs along: wires mark people and places with such, `<person>`. */
const isUnknown = (element: Element): boolean =>
  Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';

/** As many paragraphs in a `noscript` are a story, which a script shows in another way; fewer say that there is no script. */
const fewestParagraphs = 3;

/** Where scripts run a `noscript` holds no elements; where they do not, the reader sees what it holds. */
function holdsParagraphs(noscript: Element): boolean {
  let count = 0;
  for (let child = noscript.firstElementChild; child && count < fewestParagraphs; child = child.nextElementSibling)
    if (child.localName === 'p') count++;
  return count >= fewestParagraphs;
}

/** Whether an `a` is where links lead to, and none itself. Old pages never close it, and all their text stands in it. */
const isTarget = (anchor: Element): boolean => anchor.hasAttribute('name') && !anchor.hasAttribute('href');

/** Saved pages still have the template that a browser makes the insides of the element around it. */
const isShadow = (template: Element): boolean => template.getAttribute('shadowrootmode') === 'open';

/** The first of what an element shows: an element of the page's own making may have it all in its shadow. */
function firstShown(element: Element, kind: Kind, reader: TreeReader): Node | null {
  if (kind.isPlain) return element.firstChild;
  if (kind.tag === 'form') return reader.firstChild(element);
  if (kind === shadowKind) return (element as HTMLTemplateElement).content.firstChild;
  return element.firstChild ?? element.shadowRoot?.firstChild ?? null;
}

/** Texts have none. */
const noChildren: PageNode[] = [];

/** Whether a blank at the end of what is read so far parts two words. */
function isInLine(parent: PageNode): boolean {
  const before = parent.children.at(-1);
  if (!before) return inlineTags.has(parent.tag);
  return before.tag === '' || (!before.hasBlock && inlineTags.has(before.tag)) || before.tag.includes('-');
}

/** Sums up a node whose children are all known. */
function sumUp(node: PageNode): void {
  const { children } = node;
  // By index, as in the other loops that see every node: code that has just come into a page pays for each step of an iterator.
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as PageNode;
    if (child.tag === '') {
      child.chars = child.text === ' ' ? 0 : weigh(child.text);
      node.chars += child.chars;
      continue;
    }
    node.chars += child.chars;
    node.hasTitle ||= child.hasTitle;
    node.hasMedia ||= child.hasMedia;
    node.linkChars += child.tag === 'a' ? child.chars : child.linkChars;
    if (child.hasBlock || (child.chars > 0 && !child.runsAlong)) node.hasBlock = true;
  }
}

/** Classes that say what the element has, is tagged with or does without; not what it is. */
const aside =
  /^(?:(?:has|with|without|no|not|tag|category|cat|type|status|format|post-format|js|is|include|includes|label|theme|field--label|field-label|post_format|hide-for|show-for|visible)[-_]|elementor-widget(?:-(?:container|wrap|text-editor|heading|blockquote|html|icon-list|theme-post-content))?$|hidden-(?:xs|sm|md|lg|xl|print|mobile|desktop)$)/;

/** Whether a site made up an element, whose own name then says what it is; AMP's are made for all sites. */
const isOwnElement = (tag: string): boolean => tag.includes('-') && !tag.startsWith('amp-');

type NamesReader = (node: PageNode) => string;

/** Turns class and id values into words, each value once: "ArticleBody_related--x1" is " article body related x1 ". */
function namesReader(reader: TreeReader): NamesReader {
  const known = new Map<string, string>([['', '']]);
  return (node) => {
    const classes = reader.attribute(node, 'class') ?? '';
    // A heading's id is made of its own words, for links to it: it says nothing about what the heading is.
    const id = headingTags.has(node.tag) ? '' : (reader.attribute(node, 'id') ?? '');
    const own = isOwnElement(node.tag) ? node.tag : '';
    const value = own || id ? `${own} ${classes} ${id}` : classes;
    let names = known.get(value);
    if (names === undefined) {
      names = plainNames(value);
      known.set(value, names);
    }
    return names;
  };
}

/** What builders of style sheets hang on to a name to make it unlike all others: "content_BuS1". */
const moduleHash = /_(?=[a-z\d]*[A-Z])(?=[a-zA-Z]*\d)[a-zA-Z\d]{4,6}(?=\s|$)/g;

function plainNames(value: string): string {
  const parted = value
    .slice(0, 400)
    .split(/\s+/)
    .filter((name) => !aside.test(name.toLowerCase()))
    .join(' ')
    .replace(moduleHash, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2');
  const words = isLatin(parted) ? lettersOnly(parted, ' ') : parted.replace(/[^\p{L}\d]+/gu, ' ');
  return ` ${words.trim().toLowerCase()} `;
}
