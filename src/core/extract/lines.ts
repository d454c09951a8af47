import { rootOf, selectAll, walk } from './unclobbered.ts';

/** A line of the page as a reader sees it: the words of one block, or of the part of it up to a line break. */
export interface Line {
  readonly text: string;
  /** Name of the block element the line ends in. */
  readonly tag: string;
}

const MOST_NODES = 3000;
const MOST_LINES = 160;
const LONGEST = 600;
const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'select',
  'textarea',
  'button',
  'nav',
  'footer',
  'form',
]);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark picture q ruby rb rt s samp small span strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

/** Lines from the headline on (or from the page's top when it has none): where byline and date stand. Bounded. */
export function linesFrom(document: Document, start: Element | null): Line[] {
  const root = rootOf(document);
  const body = selectAll(document, 'body')[0] ?? root;
  const walker = body && walk(document, body);
  if (!walker) return [];
  if (start && start !== body) walker.currentNode = start;
  return collect(walker);
}

function collect(walker: TreeWalker): Line[] {
  const lines: Line[] = [];
  let [text, tag] = ['', ''];
  let block: Node | null = null;
  const close = () => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded) lines.push({ text: folded.slice(0, LONGEST), tag });
    text = '';
  };
  let node: Node | null = walker.currentNode;
  for (let seen = 0; node && seen < MOST_NODES && lines.length < MOST_LINES; seen += 1) {
    const name = nameOf(node);
    if (SKIPPED.has(name)) {
      node = after(walker);
      continue;
    }
    const holder = name === '#text' ? holderOf(node) : node;
    if (name === '#text' ? holder !== block : !INLINE.has(name)) close();
    if (name === '#text') {
      [block, tag] = [holder, holder ? nameOf(holder) : ''];
      if (text.length < LONGEST * 2) text += (node as Text).data;
    }
    node = walker.nextNode();
  }
  close();
  return lines;
}

/** The nearest block a text stands in. */
function holderOf(node: Node): Node | null {
  let holder = node.parentNode;
  for (let steps = 0; holder && INLINE.has(nameOf(holder)) && steps < 30; steps += 1) holder = holder.parentNode;
  return holder;
}

/** The next node that is not inside the current one. */
function after(walker: TreeWalker): Node | null {
  for (let steps = 0; steps < 10_000; steps += 1) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
  return null;
}

function nameOf(node: Node): string {
  const name: unknown = node.nodeType === 3 ? '#text' : node.nodeName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}
