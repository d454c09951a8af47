import { inlineElements } from '../../article-html.ts';
import { absoluteLink } from './addresses.ts';
import { holdsParting, liftBreaks } from './breaks.ts';
import {
  type BlockShaper,
  become,
  childrenOf,
  deepest,
  fill,
  isElement,
  isText,
  make,
  type Shaping,
} from './elements.ts';
import { shapeDefinitions } from './shape-definitions.ts';
import { shapeFigure } from './shape-figure.ts';
import { dropped, isPicture, shapeInline, shapeInlineChildren } from './shape-inline.ts';
import { shapeList } from './shape-list.ts';
import { shapePreformatted } from './shape-preformatted.ts';
import { shapeTable } from './shape-table.ts';
import { hasWords, wordsOf } from './words.ts';

interface Flow {
  readonly blocks: Element[];
  /** The line that is being filled: text that stands between blocks without a paragraph of its own. */
  line: Node[];
}

const shapers: Readonly<Record<string, BlockShaper>> = {
  p: shapeParagraph,
  h1: shapeHeading,
  h2: shapeHeading,
  h3: shapeHeading,
  h4: shapeHeading,
  h5: shapeHeading,
  h6: shapeHeading,
  ul: shapeList,
  ol: shapeList,
  menu: shapeList,
  dir: shapeList,
  dl: shapeDefinitions,
  blockquote: shapeWrapper,
  section: shapeSection,
  article: shapeSection,
  div: shapeSection,
  details: shapeDetails,
  figure: shapeFigure,
  table: shapeTable,
  pre: shapePreformatted,
  listing: shapePreformatted,
  hr: (element, shaping) => [become(element, 'hr', [], shaping)],
};

const inline: ReadonlySet<string> = new Set([
  ...inlineElements,
  ...'span font big ins label bdi bdo del strike tt kbd samp var acronym dfn data nobr ruby rb rt rp math output blink picture'.split(
    ' ',
  ),
]);

/** The blocks of a container: loose lines become paragraphs, containers without a meaning of their own vanish. */
export function shapeFlow(source: Element, shaping: Shaping, depth: number): Element[] {
  const flow: Flow = { blocks: [], line: [] };
  if (depth > deepest) flow.line.push(shaping.document.createTextNode(wordsOf(source)));
  else pourChildren(source, flow, shaping, depth);
  endLine(flow, shaping);
  return flow.blocks;
}

function pourChildren(source: Element, flow: Flow, shaping: Shaping, depth: number): void {
  for (const node of childrenOf(source)) {
    if (isText(node)) flow.line.push(node);
    else if (isElement(node)) pour(node, flow, shaping, depth);
  }
}

function pour(element: Element, flow: Flow, shaping: Shaping, depth: number): void {
  const name = element.localName;
  if (dropped.has(name)) return;
  const shaper = shapers[name];
  if (shaper) {
    endLine(flow, shaping);
    for (const block of shaper(element, shaping, depth + 1)) flow.blocks.push(block);
  } else if (name === 'br') {
    pourBreak(element, flow, shaping);
  } else if (isInline(element, name) && !holdsBlock(element, depth)) {
    for (const part of liftBreaks(element, depth)) {
      if (isElement(part) && part.localName === 'br') pourBreak(part, flow, shaping);
      else for (const piece of shapeInline(part, shaping, depth + 1)) flow.line.push(piece);
    }
  } else if (name === 'a') {
    pourLinked(element, flow, shaping, depth);
  } else {
    pourContainer(element, flow, shaping, depth);
  }
}

/** A link around blocks is a link in each of them. */
function pourLinked(link: Element, flow: Flow, shaping: Shaping, depth: number): void {
  endLine(flow, shaping);
  for (const block of shapeFlow(link, shaping, depth + 1)) {
    flow.blocks.push(block);
    if (!/^(?:p|h[1-6])$/.test(block.localName) || block.getElementsByTagName('a').length > 0) continue;
    if (!absoluteLink(link.getAttribute('href'), shaping.url)) continue;
    fill(block, [become(link.cloneNode(false) as Element, 'a', childrenOf(block), shaping)]);
  }
}

function pourContainer(element: Element, flow: Flow, shaping: Shaping, depth: number): void {
  const parts = !isInline(element);
  if (parts) endLine(flow, shaping);
  if (depth > deepest) flow.line.push(shaping.document.createTextNode(wordsOf(element)));
  else pourChildren(element, flow, shaping, depth + 1);
  if (parts) endLine(flow, shaping);
}

/** Two breaks in a row part paragraphs; one is a new line. */
function pourBreak(element: Element, flow: Flow, shaping: Shaping): void {
  const last = flow.line.findLast((node) => !isText(node) || hasWords(node));
  if (last && isElement(last) && last.localName === 'br') endLine(flow, shaping);
  else if (last) flow.line.push(become(element, 'br', [], shaping));
}

function endLine(flow: Flow, shaping: Shaping): void {
  const line = flow.line;
  flow.line = [];
  for (const block of paragraphsOf(line, null, shaping)) flow.blocks.push(block);
}

/** A line as blocks: its pictures as figures, then its words as a paragraph (`paragraph` itself, if there is one). */
function paragraphsOf(line: readonly Node[], paragraph: Element | null, shaping: Shaping): Element[] {
  const pictures = line.flatMap(picturesIn);
  const blocks = pictures.map((picture) => make('figure', [picture], shaping));
  const words = pictures.length > 0 ? line.filter((node) => !isPicture(node)) : line;
  const trimmed = trimLine(words);
  if (!trimmed.some(hasWords)) return blocks;
  blocks.push(paragraph ? become(paragraph, 'p', trimmed, shaping) : make('p', trimmed, shaping));
  return blocks;
}

function picturesIn(node: Node): Element[] {
  if (!isElement(node)) return [];
  if (node.localName === 'img') return [node];
  if (!node.firstElementChild) return [];
  const pictures = [...node.getElementsByTagName('img')];
  for (const picture of pictures) picture.remove();
  return pictures;
}

/** Without the breaks and white space at its ends. */
function trimLine(line: readonly Node[]): Node[] {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line[start])) start++;
  while (end > start && isBlank(line[end - 1])) end--;
  const trimmed = line.slice(start, end);
  const first = trimmed[0];
  const last = trimmed.at(-1);
  if (first && isText(first)) trimText(first, 'trimStart');
  if (last && isText(last)) trimText(last, 'trimEnd');
  return trimmed;
}

/** Most texts are trimmed already, and to set one is dear. */
function trimText(text: Node, trim: 'trimStart' | 'trimEnd'): void {
  const words = text.textContent ?? '';
  const trimmed = words[trim]();
  if (trimmed !== words) text.textContent = trimmed;
}

function isBlank(node: Node | undefined): boolean {
  return node !== undefined && !hasWords(node) && (!isElement(node) || node.localName === 'br');
}

function shapeParagraph(paragraph: Element, shaping: Shaping, depth: number): Element[] {
  const marks = marksOf(paragraph);
  if (holdsBlock(paragraph, depth) || holdsParting(paragraph)) return shapeFlow(paragraph, shaping, depth);
  const blocks = paragraphsOf(shapeInlineChildren(paragraph, shaping, depth), paragraph, shaping);
  const last = blocks.at(-1);
  if (last === paragraph) mark(last, marks);
  return blocks;
}

function shapeHeading(heading: Element, shaping: Shaping, depth: number): Element[] {
  const line = shapeInlineChildren(heading, shaping, depth);
  const blocks = line.flatMap(picturesIn).map((picture) => make('figure', [picture], shaping));
  const words = trimLine(line.filter((node) => !isPicture(node)));
  if (words.some(hasWords)) blocks.push(become(heading, heading.localName, words, shaping));
  return blocks;
}

/** A quotation stays one, around its blocks. */
function shapeWrapper(element: Element, shaping: Shaping, depth: number): Element[] {
  const marks = marksOf(element);
  const blocks = shapeFlow(element, shaping, depth);
  if (blocks.length === 0) return [];
  const wrapper = become(element, element.localName, blocks, shaping);
  mark(wrapper, marks);
  return [wrapper];
}

/** A container means nothing, unless the preparing step found that it is an entry of a live blog. */
function shapeSection(element: Element, shaping: Shaping, depth: number): Element[] {
  const isEntry = marksOf(element).includes('entry') || element.getAttribute('class') === 'bs-entry';
  const blocks = shapeFlow(element, shaping, depth);
  if (!isEntry || blocks.length === 0) return blocks;
  const section = become(element, 'section', blocks, shaping);
  section.setAttribute('class', 'bs-entry');
  return [section];
}

function shapeDetails(details: Element, shaping: Shaping, depth: number): Element[] {
  const summary = [...details.children].find((child) => child.localName === 'summary');
  summary?.remove();
  const blocks = shapeFlow(details, shaping, depth);
  const words = summary ? trimLine(shapeInlineChildren(summary, shaping, depth)) : [];
  if (!summary || !words.some(hasWords) || blocks.length === 0) return blocks;
  return [become(details, 'details', [become(summary, 'summary', words, shaping), ...blocks], shaping)];
}

/** What the preparing step left for us; see prepare.ts. */
function marksOf(element: Element): string[] {
  return (element.getAttribute('data-bs') ?? '').split(' ').filter(Boolean);
}

function mark(element: Element, marks: readonly string[]): void {
  const [first] = marks;
  if (first) element.setAttribute('class', `bs-${first}`);
}

/** An element that is unknown, like one of the page's own making, is in a line if words stand right beside it. */
function isInline(element: Element, name = element.localName): boolean {
  if (inline.has(name)) return true;
  return name.includes('-') && (isWord(element.previousSibling) || isWord(element.nextSibling));
}

function isWord(node: Node | null): boolean {
  return node !== null && isText(node) && hasWords(node);
}

function holdsBlock(element: Element, depth: number): boolean {
  let child = element.firstElementChild;
  if (!child || depth > deepest || element.localName === 'math') return false;
  for (; child; child = child.nextElementSibling) {
    const name = child.localName;
    if (!dropped.has(name) && (!isInline(child, name) || holdsBlock(child, depth + 1))) return true;
  }
  return false;
}
