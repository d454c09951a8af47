import { become, isElement, make, type Shaping } from './elements.ts';
import { shapeCompact } from './shape-list.ts';
import { hasWords } from './words.ts';

/** Cells with more words than this, in most rows, hold running text: the table only lays the page out. */
const longestCell = 60;

/** A table with data keeps its rows and cells; one that only lays out gives its contents, in order. */
export function shapeTable(table: Element, shaping: Shaping, depth: number): Element[] {
  const rows = rowsOf(table);
  if (!holdsData(table, rows))
    return rows.flatMap((row) => [...row.children].flatMap((cell) => shaping.flow(cell, shaping, depth + 1)));
  const head = rows.filter(isHead);
  const body = rows.filter((row) => !isHead(row));
  const caption = [...table.children].find((child) => child.localName === 'caption');
  const parts: Element[] = [];
  if (caption && hasWords(caption))
    parts.push(become(caption, 'caption', shapeCompact(caption, shaping, depth + 1), shaping));
  const shapedHead = head.flatMap((row) => shapeRow(row, shaping, depth));
  const shapedBody = body.flatMap((row) => shapeRow(row, shaping, depth));
  if (shapedHead.length > 0) parts.push(make('thead', shapedHead, shaping));
  if (shapedBody.length > 0) parts.push(make('tbody', shapedBody, shaping));
  return parts.some((part) => part !== caption) ? [become(table, 'table', parts, shaping)] : [];
}

/** Whether a table holds data: two rows and two columns at least, no table within, cells short. */
export function holdsData(table: Element, rows: readonly Element[] = rowsOf(table)): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  if (rows.length < 2 || table.getElementsByTagName('table').length > 0) return false;
  const wide = rows.filter((row) => row.children.length > 1);
  if (wide.length < 2 && wide.length < rows.length / 2) return false;
  if (table.getElementsByTagName('th').length > 0) return true;
  const long = rows.filter((row) => [...row.children].some((cell) => countWords(cell) > longestCell));
  return wide.length >= 2 && long.length <= rows.length / 4 && !rows.some(isChrome);
}

/** The rows of a table itself, not of tables inside it. */
export function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((part) => {
    if (part.localName === 'tr') return [part];
    return /^t(?:head|body|foot)$/.test(part.localName)
      ? [...part.children].filter((row) => row.localName === 'tr')
      : [];
  });
}

function shapeRow(row: Element, shaping: Shaping, depth: number): Element[] {
  const cells: Element[] = [];
  for (const cell of [...row.children]) {
    if (cell.localName !== 'td' && cell.localName !== 'th') continue;
    cells.push(become(cell, cell.localName, shapeCompact(cell, shaping, depth + 1), shaping));
  }
  return cells.some((cell) => hasWords(cell) || cell.getElementsByTagName('img').length > 0)
    ? [become(row, 'tr', cells, shaping)]
    : [];
}

function isHead(row: Element): boolean {
  const parent = row.parentNode;
  if (parent && isElement(parent) && parent.localName === 'thead') return true;
  return (
    !row.previousElementSibling && row.children.length > 1 && [...row.children].every((cell) => cell.localName === 'th')
  );
}

/** A cell with headings, forms or several paragraphs is a part of a page. */
function isChrome(row: Element): boolean {
  return [...row.children].some((cell) => cell.querySelector('h1, h2, h3, form, p + p, iframe') !== null);
}

function countWords(cell: Element): number {
  return (cell.textContent ?? '').match(/\S+/g)?.length ?? 0;
}
