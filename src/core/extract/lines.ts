import { type PageNode, textOf } from '../page/page-node.ts';
import { foldJoined } from '../page/white-space.ts';
import { beside } from './unclobbered.ts';

/** A line of the page as a reader sees it: the words of one block, or of the part of it up to a line break. */
export interface Line {
  readonly text: string;
  /** The links that begin in it. */
  readonly links: readonly PageNode[];
}

const mostNodes = 1500;
const mostLines = 80;
const longest = 600;

/** What stands in these is in no line. */
const skipped = new Set('noscript svg iframe select textarea button nav footer form'.split(' '));

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark picture q ruby rb rt s samp small span strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

/** Lines from the headline on (or from the page's top when it has none): where byline and date stand. Bounded. */
export function linesFrom(body: PageNode, headline: Element | null): Line[] {
  const start = headline && nodeOf(headline, body);
  return (start && withLinesAbove(start, body)) ?? collect(start ?? body);
}

/** The node that an element of the page was read into; null for one that was not read. */
function nodeOf(element: Element, body: PageNode): PageNode | null {
  const around = new Set<Node>();
  for (let at: Node | null = element; at; at = beside(at, 'parentNode')) around.add(at);
  let found: PageNode | undefined = body;
  while (found && found.element !== element)
    found = found.children.find((child) => child.element && around.has(child.element));
  return found ?? null;
}

const mostAbove = 6;

/** Some pages print date or byline above the headline: takes the headline's box from its beginning when that is near. */
function withLinesAbove(start: PageNode, body: PageNode): Line[] | null {
  const words = textOf(start);
  for (const box of [start.parent?.parent, start.parent])
    if (box && box !== body && collect(box, mostAbove + 1).some(({ text }) => text === words)) return collect(box);
  return null;
}

/** The first `most` lines of a node and of what comes behind it on the page. */
function collect(start: PageNode, most = mostLines): Line[] {
  const lines: Line[] = [];
  let text = '';
  let links: PageNode[] = [];
  let block: PageNode | null = null;
  let seen = 0;
  const close = (): void => {
    if (text === '' && links.length === 0) return;
    const folded = foldJoined(text);
    if (folded) lines.push({ text: folded.slice(0, longest), links });
    text = '';
    links = [];
  };
  /** `holder` is the nearest block around the node. */
  const visit = (node: PageNode, holder: PageNode | null): void => {
    seen += 1;
    const isBlock = node.tag !== '' && !inline.has(node.tag);
    if (isBlock || holder !== block) close();
    block = holder;
    if (node.tag === '') {
      if (text.length < longest * 2) text += node.text;
      return;
    }
    if (node.tag === 'a') links.push(node);
    if (!skipped.has(node.tag)) visitAll(node.children, 0, isBlock ? node : holder);
  };
  const visitAll = (nodes: readonly PageNode[], from: number, holder: PageNode | null): void => {
    for (let at = from; at < nodes.length && seen < mostNodes && lines.length < most; at += 1) {
      if (at > from && areApart(nodes[at - 1] as PageNode, nodes[at] as PageNode)) close();
      visit(nodes[at] as PageNode, holder);
    }
  };
  visit(start, blockAround(start));
  for (let at = start; at.parent; at = at.parent)
    visitAll(at.parent.children, at.parent.children.indexOf(at) + 1, blockAround(at));
  close();
  return lines;
}

/** Spans with names that touch each other are set apart by the page's styles, as a writer and a date are; a date and a time belong together. */
const areApart = (one: PageNode, next: PageNode): boolean =>
  isSetApart(one) && isSetApart(next) && !/^[^\p{L}]*\p{Nd}/u.test(textOf(next));

const isSetApart = (node: PageNode): boolean =>
  node.tag === 'span' && node.chars >= fewestApart && node.chars <= mostApart && node.names !== '';

/** A span of fewer letters may be the beginning of a word, in weighted characters. */
const fewestApart = 6;

/** One of more letters is a text. */
const mostApart = 160;

/** The nearest block that a node stands in. */
function blockAround(node: PageNode): PageNode | null {
  let holder = node.parent;
  while (holder && inline.has(holder.tag)) holder = holder.parent;
  return holder;
}
