import { pageData, wordsSeen } from '../../languages/page-data.ts';
import { type Block, blockText } from '../../page/blocks.ts';
import { type PageNode, textOf } from '../../page/page-node.ts';

/** How a page's text lies: what tells a story from a list of other stories, of pictures, of posts. */
export interface PageShape {
  /** Weighted characters of running text that was taken for the story, and of how many paragraphs. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Characters of what was taken and is too short to be a paragraph: the lines of a poem, of a dialogue. */
  readonly lines: number;
  /** The share of it that stands as a teaser: a paragraph or two right under a linked headline. */
  readonly teaserShare: number;
  /** How many such teasers the story would be made of. */
  readonly keptTeasers: number;
  /** Stretches of the story, however long, that stand under a heading which is a link: posts of a list. */
  readonly postsInRow: number;
  /** Paragraphs of the story that open with a link of some words, or that end with the same short link ("Read more"). */
  readonly linkOpened: number;
  readonly linkEnded: number;
  /** Teasers on the whole page, headlines that are links, and the share of the page's characters that stand in these. */
  readonly teasers: number;
  readonly linkedHeadlines: number;
  readonly headlineShare: number;
  /** The longest stretch of paragraphs with nothing between them but headings: characters and paragraphs. */
  readonly longestRun: number;
  readonly runParagraphs: number;
  /** The longest stretch that stands under no headline which is a link. */
  readonly ownRun: number;
  /** Pictures on the page that stand by themselves, those that carry a caption, and the paragraphs right under one. */
  readonly pictures: number;
  readonly captioned: number;
  readonly pictured: number;
  /** Share of the running text after the first block that says "reply" or its like, and how many such blocks there are. */
  readonly afterReply: number;
  readonly replies: number;
}

/** The least text outside links that runs, in weighted characters: a paragraph, and a lead that is set as a heading. */
const RUNNING = 60;
const RUNNING_HEADING = 140;

/** A block below that is a label, a link or a button, in weighted characters. */
const SHORT = 30;

/** A sentence or two under a linked headline, in weighted characters: the shortest teaser. */
const SHORT_TEASER = 25;

/** Looks at the blocks of a page in order; `isKept` tells those taken for the story. */
export function shapeOf(blocks: readonly Block[], isKept: (block: Block) => boolean): PageShape {
  const seen = {
    prose: 0,
    paragraphs: 0,
    lines: 0,
    teaserProse: 0,
    keptTeasers: 0,
    postsInRow: 0,
    linkOpened: 0,
    teasers: 0,
    linkedHeadlines: 0,
    headlineChars: 0,
    chars: 0,
    longestRun: 0,
    runParagraphs: 0,
    ownRun: 0,
    pictures: 0,
    captioned: 0,
    pictured: 0,
    replied: 0,
    replies: 0,
  };
  const replies = repliesAmong(blocks);
  const endings = new Map<string, number>();
  let run = { count: 0, kept: 0, start: 'none' as Start, isPost: false, isTeaser: false };
  let isHeading = false;
  let mark: Start = 'none';
  const close = () => {
    if (run.isPost && run.kept > 0) seen.postsInRow += 1;
    if (run.start === 'headline' && run.count <= 2) {
      seen.teasers += run.count > 0 || run.isTeaser ? 1 : 0;
      seen.teaserProse += run.kept;
      seen.keptTeasers += run.kept > 0 ? 1 : 0;
    }
    if (run.start === 'picture' && run.count === 1 && run.kept > 0) seen.pictured += 1;
    if (run.start !== 'headline') seen.ownRun = Math.max(seen.ownRun, run.kept);
    if (run.kept > seen.longestRun) [seen.longestRun, seen.runParagraphs] = [run.kept, run.count];
    run = { count: 0, kept: 0, start: mark, isPost: isHeading, isTeaser: false };
  };
  for (const block of blocks) {
    const kind = sortOf(block, replies);
    seen.chars += block.chars;
    if (kind === 'prose') {
      const own = block.chars - block.linkChars;
      const kept = isKept(block) ? own : 0;
      run.count += 1;
      run.kept += kept;
      if (kept > 0) {
        seen.linkOpened += opensWithLink(block) ? 1 : 0;
        count(endings, endingOf(block));
      }
      seen.prose += kept;
      seen.paragraphs += kept > 0 ? 1 : 0;
      if (seen.replies > 0) seen.replied += kept;
      continue;
    }
    if (kind === 'other') {
      if (block.kind !== 'heading' && isKept(block)) seen.lines += block.chars - block.linkChars;
      if (block.kind !== 'heading' && block.linkChars === 0 && block.chars >= SHORT_TEASER) run.isTeaser = true;
      if (run.kept > 0 && block.chars < 30 && block.linkChars > 0) count(endings, blockText(block));
      continue;
    }
    const isCard = kind === 'picture' && block.linkChars >= SHORT_TEASER;
    if (kind === 'headline' || isCard) {
      seen.linkedHeadlines += 1;
      seen.headlineChars += block.chars;
    }
    if (kind === 'picture') {
      seen.pictures += Math.max(1, block.parts.filter(({ tag }) => tag === 'a').length);
      seen.captioned += !isCard && block.chars >= SHORT ? 1 : 0;
    }
    if (kind === 'reply') seen.replies += 1;
    isHeading = kind === 'headline' && block.kind === 'heading';
    mark = kind === 'picture' && run.start === 'headline' && run.count === 0 ? 'headline' : kind;
    close();
  }
  close();
  return {
    ...seen,
    linkEnded: Math.max(0, ...endings.values()),
    headlineShare: seen.chars ? seen.headlineChars / seen.chars : 0,
    teaserShare: seen.prose ? seen.teaserProse / seen.prose : 0,
    afterReply: seen.prose ? seen.replied / seen.prose : 0,
  };
}

type Start = 'none' | 'headline' | 'picture' | 'reply';

/** The short blocks that say "reply" or its like and little else. */
function repliesAmong(blocks: readonly Block[]): ReadonlySet<Block> {
  const texts = new Map<Block, string>();
  for (const block of blocks)
    if (block.kind !== 'media' && block.chars < SHORT) texts.set(block, blockText(block).toLowerCase());
  const words = wordsSeen(pageData().pageWords.forum, [...texts.values()].join('\n'));
  if (words.length === 0) return new Set();
  const reply = new RegExp(`^(?:${words.join('|')})(?:\\s*[:#(].{0,20}|\\s\\d.{0,12})?$`, 'u');
  return new Set([...texts].filter(([, text]) => reply.test(text)).map(([block]) => block));
}

/** A linked headline has a few words at least; what is short and no link ("2 hours ago") parts nothing. */
function sortOf(block: Block, replies: ReadonlySet<Block>): 'prose' | 'other' | Exclude<Start, 'none'> {
  if (block.kind === 'media') return 'picture';
  if (block.chars < SHORT) return replies.has(block) ? 'reply' : headlineOrOther(block);
  const least = block.kind === 'heading' ? RUNNING_HEADING : RUNNING;
  return block.chars - block.linkChars >= least ? 'prose' : headlineOrOther(block);
}

function headlineOrOther(block: Block): 'headline' | 'other' {
  const isHeading = block.kind === 'heading';
  return block.chars >= (isHeading ? 10 : 16) &&
    (block.linkChars >= block.chars * 0.7 || (isHeading && isUnderLink(block.node))) &&
    (isHeading ? fewWords : someWords).test(blockText(block))
    ? 'headline'
    : 'other';
}

/** A line that is a headline has three words, or as many signs of a script without spaces; one that is set as a heading, two. */
const someWords = /\S\s+\S+\s+\S|[\u3040-\u9fff]{6}/u;
const fewWords = /\S\s+\S|[\u3040-\u9fff]{6}/u;

/** A card holds no more than this, in weighted characters, and its heading stands at most so deep in it. */
const CARD = 500;
const CARD_DEPTH = 4;

/** Whether a heading stands in a card over which a link without words is laid: the whole card leads to the story. */
function isUnderLink({ tag, parent }: PageNode): boolean {
  if (tag === 'h1') return false;
  for (let at = parent, depth = 0; at && at.chars <= CARD && depth < CARD_DEPTH; at = at.parent, depth++)
    if (at.children.some(isLaidOver)) return true;
  return false;
}

const isLaidOver = ({ tag, children, element }: PageNode): boolean =>
  tag === 'a' && children.length === 0 && /^[^#]/.test(element?.getAttribute('href') ?? '');

function count(counts: Map<string, number>, text: string): void {
  if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
}

const isBlank = ({ tag, text }: PageNode): boolean => tag === '' && text.trim() === '';

/** Whether a block's first words are a link as long as a headline. */
function opensWithLink({ parts }: Block): boolean {
  const first = inmost(parts, (all) => all.find((part) => !isBlank(part)));
  return first?.tag === 'a' && first.chars >= 16;
}

/** The words of the short link that a block, or all its text in a font, ends with; empty when it ends otherwise. */
function endingOf({ parts }: Block): string {
  const last = inmost(
    parts,
    (all) => all.findLast((part) => !isBlank(part)),
    ({ chars, linkChars }) => chars - linkChars >= SHORT,
  );
  return last?.tag === 'a' && last.chars < 30 ? textOf(last) : '';
}

type Choose = (nodes: readonly PageNode[]) => PageNode | undefined;

/** The first or the last of some nodes, or what stands first or last in it, down to a link. */
function inmost(nodes: readonly PageNode[], choose: Choose, goesOn: (node: PageNode) => boolean = () => true) {
  let node = choose(nodes);
  for (let inner = node; inner && node && node.tag !== 'a' && goesOn(node); inner = choose(node.children)) node = inner;
  return node;
}
