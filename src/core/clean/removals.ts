import type { Removal, RemovalReason } from '../article.ts';
import { type Block, blockText } from '../page/blocks.ts';
import type { PageNode } from '../page/page-node.ts';
import { countWords } from '../page/script-weight.ts';
import { foldSpace } from '../page/white-space.ts';
import { type Choice, isLinked } from './choice.ts';

/** The longest HTML of a removed piece that is worth keeping, in characters. */
const longestHtml = 20_000;

/**
 * What was taken out, in order: all that went with one element is one piece, and so are neighbours that lie off the
 * story. `placeOf` tells how many top-level blocks of the cleaned story end before or with a kept block; `title` is no
 * removal, it stands above the story; `isByline` tells lines that name who wrote one.
 */
export function listRemovals(
  choices: readonly Choice[],
  placeOf: (block: Block) => number,
  title: string,
  isByline: (line: string) => boolean,
): Removal[] {
  const removals: Removal[] = [];
  let position = 0;
  let piece: Piece | null = null;
  for (const choice of choices) {
    const { block, reason, within, rule } = choice;
    if (!reason) {
      if (piece) removals.push(...removalOf(piece, position));
      piece = null;
      position = Math.max(position, placeOf(block));
      continue;
    }
    if (block.kind === 'media' || block.chars === 0 || (rule === 'before' && blockText(block) === title)) continue;
    const named = reason === 'off-story' && isLinked(block) ? leadsTo(block, isByline) : reason;
    if (piece && belongs(piece, choice, named)) piece.blocks.push(block);
    else {
      if (piece) removals.push(...removalOf(piece, position));
      piece = { blocks: [block], reason: named, within };
    }
  }
  return piece ? [...removals, ...removalOf(piece, position)] : removals;
}

/** The shortest link that is a headline, in weighted characters: what is shorter names a part of the site. */
const shortestHeadline = 30;

/** What links off the story lead to: who wrote it, other stories, or the parts of the site. */
function leadsTo(block: Block, isByline: (line: string) => boolean): RemovalReason {
  if (isByline(blockText(block))) return 'byline';
  return block.chars >= shortestHeadline ? 'related' : 'navigation';
}

/** Blocks that go together. */
interface Piece {
  readonly blocks: Block[];
  readonly reason: RemovalReason;
  readonly within: PageNode | null;
}

function belongs(piece: Piece, { within, rule }: Choice, reason: RemovalReason): boolean {
  if (piece.reason !== reason) return false;
  return within ? piece.within === within : !piece.within && isLoose(rule);
}

const isLoose = (rule: string): boolean => rule === 'outside' || rule === 'before' || rule === 'after';

function removalOf({ blocks, reason }: Piece, position: number): Removal[] {
  const text = foldSpace(blocks.map(blockText).join(' ')).trim();
  if (text === '') return [];
  const html = blocks.map(blockHtml).join('');
  return [{ reason, text, words: countWords(text), html: html.length > longestHtml ? '' : html, position }];
}

function blockHtml(block: Block): string {
  const tag = block.kind === 'heading' ? 'h3' : 'p';
  return `<${tag}>${block.parts.map(partHtml).join('').trim()}</${tag}>`;
}

function partHtml(part: PageNode): string {
  if (part.tag === '') return escaped(part.text);
  if (part.tag === 'br') return '<br>';
  const inner = part.children.map(partHtml).join('');
  if (part.tag === 'a') {
    const href = part.element?.getAttribute('href') ?? '';
    return /^https?:\/\//i.test(href) && href.length < 1000 ? `<a href="${escaped(href)}">${inner}</a>` : inner;
  }
  return kept.has(part.tag) ? `<${part.tag}>${inner}</${part.tag}>` : inner;
}

const kept = new Set(['b', 'strong', 'i', 'em', 'code', 'sub', 'sup']);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
