import { shorten } from '../languages/clutter/branches.ts';
import { pageData } from '../languages/page-data.ts';
import { type Block, blockText } from '../page/blocks.ts';
import { isAround, type PageNode } from '../page/page-node.ts';
import { countWords } from '../page/script-weight.ts';
import { runsIn } from '../page/seen-runs.ts';
import { isNamedFold } from './folded-text.ts';
import type { Metadata } from './metadata.ts';
import { selectAll, wordsOf } from './unclobbered.ts';

/** A story longer than this, in weighted characters, is whole whatever stands behind it. */
const LONG = 6000;

/**
 * A wall says so in its first words, in UTF-16 code units; a last paragraph may say further on that children are to keep
 * reading.
 */
const OPENING = 25;

/** A last line as long as a paragraph that ends with a small letter or a comma. */
const UNENDED = /[^\n]{60}[\p{Ll},]\s*$/u;

/** What tells whether a story is whole. */
interface CutEvidence {
  readonly document: Document;
  /** The block that asks to pay for the rest, or null. */
  readonly wall: Block | null;
  readonly text: string;
  readonly metadata: Metadata;
}

/**
 * Whether only the beginning of the story is here: a wall stands right behind the text of a page that does not call
 * itself free, or is its last paragraph, and the text is short or breaks off; or the page says that it is not free, and
 * there is next to nothing, or less than it says there is, or nothing in the part that costs.
 * `prose` is the story's running text in weighted characters.
 */
export function isCut({ document, wall, metadata, text }: CutEvidence, prose: number): boolean {
  const { free, paidParts, wordCount } = metadata.claims;
  const breaksOff = /(?:…|\.\.\.)$/u.test(text.trimEnd());
  if (free !== true && (free === false || prose < 2500 || breaksOff) && wall) return prose < LONG;
  if (free !== false) return false;
  if (prose < 700 || ((breaksOff || UNENDED.test(text.slice(-99))) && prose < 2000)) return true;
  return wordCount > 100 + 1.6 * countWords(text) || (prose < 3000 && paidParts !== '' && isEmpty(document, paidParts));
}

/** Whether all that a page has of the parts that cost is a few words. */
function isEmpty(document: Document, selector: string): boolean {
  try {
    const parts = selectAll(document, selector);
    return parts.length > 0 && parts.every((part) => wordsOf(part, 300).length < 100);
  } catch {
    return false;
  }
}

/** Whether a node stands among comments or the like, which may be for subscribers only, too. */
const isForOthers = (node: PageNode): boolean =>
  isAround(node, node.depth, ({ removal }) => removal === 'comments' || removal === 'sharing');

/** How far around a block the rest of the story that it is of may begin. */
const highestFold = 2;

/**
 * The block that asks readers to pay or to sign in for the rest: right behind the last paragraph taken for the story, or
 * that paragraph itself, or a heading over it. Null if there is none.
 */
export function findWall(blocks: readonly Block[], kept: readonly Block[]): Block | null {
  if (kept.reduce((sum, { chars }) => sum + chars, 0) > LONG) return null;
  const last = kept.findLast((block) => block.chars - block.linkChars >= 60)?.index ?? 0;
  const first = blocks[last - 1]?.kind === 'heading' ? last - 1 : last;
  // Where the last paragraph is of the rest that a button shows, the rest is here, whatever the button says.
  const lastNode = blocks[last]?.node;
  const isUnfolded = lastNode !== undefined && isAround(lastNode, highestFold, isNamedFold);
  const behind = blocks
    .slice(first, last + 14)
    .filter(
      ({ chars, node }) => chars > 8 && chars < 400 && !isForOthers(node) && !(isUnfolded && node.tag === 'button'),
    );
  const texts = behind.map((block) => blockText(block).toLowerCase());
  const wall = shorten(pageData().wallPhrases, runsIn(texts));
  if (wall === null) return null;
  const pattern = new RegExp(wall, 'u');
  return (
    behind.find((block, place) => {
      const at = texts[place]?.search(pattern) ?? -1;
      return at >= 0 && (block.index > last || at < OPENING);
    }) ?? null
  );
}
