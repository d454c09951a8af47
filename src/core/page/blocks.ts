import { isBareEmbed } from './embedded-post.ts';
import { isInitial } from './initials.ts';
import { headingTags, isInline, type PageNode } from './page-node.ts';
import { foldJoined } from './white-space.ts';

/** What sort of block it is, as the page marks it up. */
export type BlockKind = 'text' | 'heading' | 'item' | 'cell' | 'media';

/** A stretch of text that stands by itself: a paragraph, a heading, a list item, a table cell, a line parted by breaks. */
export interface Block {
  readonly kind: BlockKind;
  /** The element it stands in. */
  readonly node: PageNode;
  /** The children of `node` that make it up. */
  readonly parts: readonly PageNode[];
  /** Place among the blocks. */
  readonly index: number;
  /** Weighted characters, and those of them in links. */
  readonly chars: number;
  readonly linkChars: number;
}

/** Text outside links from which a block counts as running text, in weighted characters. */
export const runningFrom = 70;

/** Cuts the page into blocks, in order, and sums up the running text of every node on the way. */
export function cutIntoBlocks(body: PageNode): Block[] {
  const blocks: Block[] = [];
  visit(body, blocks);
  return blocks;
}

/** `run` is a drop cap that stands before `node`, whose text goes on with it. */
function visit(node: PageNode, blocks: Block[], run: PageNode[] = []): void {
  const isFigure = node.tag === 'figure' || node.tag === 'noscript';
  if (isFigure ? !node.hasBlock || node.chars < 600 : isBareEmbed(node)) {
    add('media', node, node.children, blocks);
    return;
  }
  let breaks = 0;
  const { children } = node;
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as PageNode;
    const isBreak = child.tag === 'br';
    if (isBreak) breaks++;
    else if (breaks > 0 && (child.tag !== '' || child.text !== ' ')) breaks = 0;
    if (isBreak ? breaks === 1 : isInline(child)) {
      run.push(child);
      continue;
    }
    if (isBreak && breaks > 2) continue;
    if (run.length === 0 && child.chars > 0 && child.chars <= 2 && isLetterOf(child, children, at)) {
      run.push(...child.children);
      continue;
    }
    const goesOn =
      child.tag === 'p' && run.length > 0 && run.length <= 2 && isInitial(run.map(partText).join(''), child);
    if (run.length > 0 && !goesOn) addRun(node, run, blocks);
    if (!isBreak) visit(child, blocks, goesOn ? run : []);
    if (run.length > 0) run = [];
  }
  if (run.length > 0) addRun(node, run, blocks);
  for (let at = 0; at < children.length; at++) node.running += (children[at] as PageNode).running;
}

/** A box that holds nothing but the drop cap of the paragraph behind it. */
function isLetterOf(box: PageNode, beside: readonly PageNode[], at: number): boolean {
  const next = beside[beside[at + 1]?.text === ' ' ? at + 2 : at + 1];
  return box.tag === 'div' && next?.tag === 'p' && isInitial(box.children.map(partText).join(''), next);
}

function addRun(node: PageNode, run: PageNode[], blocks: Block[]): void {
  while (run[0] && isBlank(run[0])) run.shift();
  for (let last = run.at(-1); last && isBlank(last); last = run.at(-1)) run.pop();
  if (run.length > 0) add(kindOf(node), node, run, blocks);
}

const isBlank = (part: PageNode): boolean => part.tag === 'br' || (part.tag === '' && part.text === ' ');

function add(kind: BlockKind, node: PageNode, parts: readonly PageNode[], blocks: Block[]): void {
  let chars = 0;
  let linkChars = 0;
  let media = kind === 'media' && node.tag === 'div' && parts.length === 0;
  for (const part of parts) {
    chars += part.chars;
    linkChars += part.tag === 'a' ? part.chars : part.linkChars;
    media ||= kind === 'media' || part.hasMedia;
  }
  if (chars === 0 && !media) return;
  if (isInLink(node)) linkChars = chars;
  const shown = chars === 0 ? 'media' : kind;
  blocks.push({ kind: shown, node, parts, index: blocks.length, chars, linkChars });
  if (shown !== 'media' && chars - linkChars >= runningFrom) node.running += chars - linkChars;
}

/** How far above a block the link around it may begin: a whole card may be one. */
const highestLink = 10;

function isInLink(node: PageNode): boolean {
  for (let at: PageNode | null = node, steps = 0; at && steps < highestLink; at = at.parent, steps++)
    if (at.tag === 'a') return true;
  return false;
}

function kindOf(node: PageNode): BlockKind {
  if (headingTags.has(node.tag)) return 'heading';
  if (node.tag === 'td' || node.tag === 'th') return 'cell';
  for (let at: PageNode | null = node, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (at.tag === 'li' || at.tag === 'dt' || at.tag === 'dd') return 'item';
    if (headingTags.has(at.tag)) return 'heading';
  }
  return 'text';
}

/** Whether a block is, or stands in, a heading of the first level. */
export const isTopHeading = ({ node }: Block): boolean => node.tag === 'h1' || node.parent?.tag === 'h1';

const texts = new WeakMap<Block, string>();

/** The words of a block, white space folded; a single line break stays a line break. */
export function blockText(block: Block): string {
  let text = texts.get(block);
  if (text === undefined) {
    text = foldJoined(block.parts.map(partText).join(''));
    texts.set(block, text);
  }
  return text;
}

function partText(part: PageNode): string {
  if (part.tag === '') return part.text;
  if (part.tag === 'br') return '\n';
  if (part.removal || part.tag === 'noscript') return '';
  const inner = part.children.map(partText).join('');
  return isInline(part) ? inner : ` ${inner} `;
}
