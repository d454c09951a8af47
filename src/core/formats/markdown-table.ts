import { type LineContext, markdownLine } from './markdown-line.ts';
import type { StoryElement, StoryNode } from './story-tree.ts';

/** A table as GFM has it: one head row, cells of one line. Cells that span several columns or rows leave empty ones. */
export function markdownTable(table: StoryElement, context: LineContext): string {
  const rows = rowsIn(table.children);
  const grid = layOut(rows, context);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return '';
  const hasHead = rows[0]?.children.every((cell) => isNamed(cell, 'th')) ?? false;
  const [head = [], ...body] = hasHead ? grid : [[], ...grid];
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const rule = `|${' --- |'.repeat(width)}`;
  const caption = table.children.find((child): child is StoryElement => isNamed(child, 'caption'));
  const title = caption ? markdownLine(flat(caption.children), { ...context, isSingle: true }).trim() : '';
  return [...(title ? [`**${title}**`, ''] : []), line(head), rule, ...body.map(line)].join('\n');
}

/** More columns than this are no table a reader can use. */
const widest = 60;

function layOut(rows: readonly StoryElement[], context: LineContext): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (typeof cell === 'string') continue;
      while (grid[y]?.[x] !== undefined) x++;
      const columns = span(cell, 'colspan');
      const height = Math.min(span(cell, 'rowspan'), rows.length - y);
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < columns && x + right < widest; right++) {
          const isFirst = down === 0 && right === 0;
          const line = grid[y + down];
          if (line) line[x + right] = isFirst ? cellLine(cell, context) : '';
        }
      }
      x += columns;
    }
  });
  return grid;
}

function cellLine(cell: StoryElement, context: LineContext): string {
  const line = markdownLine(flat(cell.children), { ...context, isSingle: true, inCell: true });
  return line
    .replace(/\s+/g, ' ')
    .replace(/(?: ?<br> ?)+/g, '<br>')
    .replace(/^(?:<br>)+|(?:<br>)+$|^ | $/g, '')
    .trim();
}

const lineEnd: StoryElement = { name: 'br', attributes: new Map(), children: [] };

/** The blocks of a cell in one line, parted by breaks. */
function flat(nodes: readonly StoryNode[]): StoryNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' || !isBlock(node) ? [node] : [lineEnd, ...flat(node.children), lineEnd],
  );
}

function isBlock({ name }: StoryElement): boolean {
  return /^(?:p|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|pre|h[2-6]|div|section)$/.test(name);
}

function rowsIn(nodes: readonly StoryNode[]): StoryElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (node.name === 'tr') return [{ ...node, children: node.children.filter((child) => isNamed(child, 'td', 'th')) }];
    return /^t(?:head|body|foot)$/.test(node.name) ? rowsIn(node.children) : [];
  });
}

function isNamed(node: StoryNode, ...names: string[]): node is StoryElement {
  return typeof node !== 'string' && names.includes(node.name);
}

function span(cell: StoryElement, attribute: string): number {
  const value = Number(cell.attributes.get(attribute) ?? 1);
  return value >= 1 && value <= widest ? Math.floor(value) : 1;
}
