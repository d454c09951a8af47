import { beside, nameOf, nextNode, rootOf, selectAll, wordsOf } from './unclobbered.ts';

/** A line of the page as a reader sees it: the words of one block, or of the part of it up to a line break. */
export interface Line {
  readonly text: string;
  /** Name of the block element the line ends in. */
  readonly tag: string;
}

const MOST_NODES = 1500;
const MOST_LINES = 80;
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
  const body = selectAll(document, 'body')[0] ?? rootOf(document);
  if (!body) return [];
  return (start && withLinesAbove(start, body)) ?? collect(start ?? body, body);
}

const MOST_ABOVE = 6;

/** Some pages print date or byline above the headline: takes the headline's box from its beginning when that is near. */
function withLinesAbove(start: Element, body: Node): Line[] | null {
  const parent = beside(start, 'parentNode');
  const box = parent && beside(parent, 'parentNode');
  if (!parent || !box || parent === body || box === body) return null;
  const lines = collect(box, body);
  const words = wordsOf(start, LONGEST);
  const place = lines.findIndex(({ text }) => text === words);
  return place >= 0 && place <= MOST_ABOVE ? lines : null;
}

function collect(start: Node, top: Node): Line[] {
  const lines: Line[] = [];
  let [text, tag] = ['', ''];
  let block: Node | null = null;
  const close = () => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded) lines.push({ text: folded.slice(0, LONGEST), tag });
    text = '';
  };
  let node: Node | null = start;
  for (let seen = 0; node && seen < MOST_NODES && lines.length < MOST_LINES; seen += 1) {
    const name = nameOf(node);
    if (name === '#text') {
      const holder = holderOf(node);
      if (holder !== block) close();
      [block, tag] = [holder, holder ? nameOf(holder) : ''];
      if (text.length < LONGEST * 2) text += (node as Text).data;
    } else if (!INLINE.has(name)) close();
    node = nextNode(node, top, SKIPPED.has(name));
  }
  close();
  return lines;
}

/** The nearest block a text stands in. */
function holderOf(node: Node): Node | null {
  let holder = beside(node, 'parentNode');
  for (let steps = 0; holder && INLINE.has(nameOf(holder)) && steps < 30; steps += 1)
    holder = beside(holder, 'parentNode');
  return holder;
}
