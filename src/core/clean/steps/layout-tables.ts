import { findAround, type PageNode } from '../../page/page-node.ts';
import { type Choice, isProse, ownChars, takeOut, wordsLeft } from '../choice.ts';
import { holder, saidIn } from '../scope/parts.ts';

/** So much of the page's paragraphs stand in one cell if tables lay the page out, or outside all of them. */
const storyShare = 0.6;

/** How many levels up the cell of the story, and the table of a cell, are looked for. */
const highest = 29;

/** So many tables are looked at: a page of thousands is to take no longer for it. */
const mostTables = 60;

/** Where the story is, seen from a table that lays the page out: in one of its cells, or apart from it. */
type Seen = PageNode | 'apart';

/**
 * Takes out what stands beside the story, or floats in it, where tables lay the page out: its columns, and cells of a
 * table without figures that lead away or that Readability does not choose.
 */
export function dropLayoutCells(choices: readonly Choice[]): void {
  const left = wordsLeft(choices);
  const cells = left.filter(({ block }) => block.kind === 'cell');
  if (cells.length === 0) return;
  const prose = left.filter(({ block }) => isProse(block));
  const tables = new Map<PageNode, Seen | null>();
  for (const choice of cells) {
    const { node } = choice.block;
    const table = tableAround(node);
    if (!table) continue;
    let seen = tables.get(table);
    if (seen === undefined) {
      if (tables.size >= mostTables) continue;
      seen = seenFrom(table, prose);
      tables.set(table, seen);
    }
    if (!seen || (seen !== 'apart' && holder(seen)(node))) continue;
    const isColumn = seen !== 'apart' && (seen.parent === node.parent || !isProse(choice.block));
    if (isColumn || !choice.vote || leadsAway(choice)) takeOut(choice, 'off-story', 'layout cell');
  }
}

/** Where the story is, seen from a table; null if that holds figures, or parts of the story here and there. */
function seenFrom(table: PageNode, prose: readonly Choice[]): Seen | null {
  if (isData(table)) return null;
  const isInside = holder(table);
  const most = saidIn(prose) * storyShare;
  // Where each paragraph has a table of its own, none of them holds most of the story.
  const inTables = new Map<PageNode | null, number>();
  for (const { block } of prose) {
    const other = isInside(block.node) ? table : tableAround(block.node);
    inTables.set(other, (inTables.get(other) ?? 0) + ownChars(block));
  }
  for (const [other, chars] of inTables) if (other !== table && chars >= most) return 'apart';
  return storyCell(table, prose, most);
}

/** The cell of a table that holds most of the story. */
function storyCell(table: PageNode, prose: readonly Choice[], most: number): PageNode | null {
  const inCells = new Map<PageNode, number>();
  for (const { block } of prose) {
    let cell: PageNode | null = null;
    let at: PageNode | null = block.node;
    for (let step = 0; at && at !== table && step <= highest; at = at.parent, step++)
      if (at.tag === 'td' || at.tag === 'th') cell = at;
    if (at === table && cell) inCells.set(cell, (inCells.get(cell) ?? 0) + ownChars(block));
  }
  for (const [cell, chars] of inCells) if (chars >= most) return cell;
  return null;
}

const tableAround = (node: PageNode): PageNode | null => findAround(node, highest, ({ tag }) => tag === 'table');

/** A good part of it is link. */
const leadsAway = ({ block: { chars, linkChars } }: Choice): boolean => linkChars > chars * 0.3;

/** Whether a table holds figures: two rows with two cells of words or signs, and none of them a page. */
function isData(table: PageNode): boolean {
  const isFull = ({ chars, hasMedia }: PageNode): boolean => chars > 0 || hasMedia;
  const rows = rowsOf(table).filter(({ children }) => children.filter(isFull).length > 1);
  return rows.length > 1 && rows.every(({ chars }) => chars < longestRow);
}

/** A row of figures says no more than this, in weighted characters. */
const longestRow = 1000;

const rowsOf = ({ children }: PageNode): PageNode[] =>
  children.flatMap((child) => (child.tag === 'tr' ? [child] : tableRows.has(child.tag) ? rowsOf(child) : []));

const tableRows: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot']);
