import type { Span } from '../../core/article.ts';

/** Finds stretches of `Article.text` in the story as it is drawn. */
export interface TextMap {
  /** The place of each span, in order; null where the drawn story does not have these words. */
  placesOf(spans: readonly Span[]): (TextPlace | null)[];
}

/**
 * A stretch of the drawn story, end exclusive, good until the text before it is changed. Not a Range: thousands of live
 * ones make every change of the document slow.
 */
export interface TextPlace {
  readonly start: TextPoint;
  readonly end: TextPoint;
}
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Parts of the drawn story whose words are not in `Article.text`. */
export const notStoryText = 'figure, caption, .bs-card, .bs-time, .put-back';

/**
 * Maps offsets of `text` to the story drawn in `body`. White space differs between the two, so both are compared by
 * their other characters, paragraph by paragraph; a paragraph that is not found is left out and harms no other.
 * Text nodes may be split and wrapped later, and blocks put back: only the order of the story's characters counts.
 */
export function mapText(body: Element, text: string): TextMap {
  const drawn = letters(
    chunksOf(body)
      .map(({ node }) => node.data)
      .join(''),
  );
  const written = positionsOf(text);
  const pieces = alignPieces(text, written, drawn);
  const place = (letter: number): number | null => {
    const piece = pieces[lastBefore(pieces, letter, ({ from }) => from)];
    return piece && letter < piece.to ? letter - piece.from + piece.at : null;
  };
  return {
    placesOf(spans) {
      const chunks = chunksOf(body);
      return spans.map(({ start, end }) => {
        const first = place(indexOfPosition(written, start));
        const last = place(indexOfPosition(written, end) - 1);
        return first === null || last === null || last < first ? null : placeOf(chunks, first, last);
      });
    },
  };
}

/** A run of letters of the text, [from, to), that is in the drawn story from the letter `at` on. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** A text node of the story and the number of letters before it. */
interface Chunk {
  readonly node: Text;
  readonly before: number;
}

const letters = (text: string): string => text.replace(/\s+/g, '');

function positionsOf(text: string): number[] {
  const positions: number[] = [];
  for (let index = 0; index < text.length; index++) if (!isSpace(text, index)) positions.push(index);
  return positions;
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text.charAt(index)));
}

/** The number of letters that stand before a position of the text. */
function indexOfPosition(positions: readonly number[], position: number): number {
  return lastBefore(positions, position - 1, (value) => value) + 1;
}

/** How far ahead a paragraph is looked for; a short one only near by, since its words may stand anywhere. */
const reach = (length: number): number => (length < 40 ? 600 : 50_000);

function alignPieces(text: string, written: readonly number[], drawn: string): Piece[] {
  const pieces: Piece[] = [];
  let cursor = 0;
  let from = 0;
  const align = (part: string): boolean => {
    const ahead = drawn.slice(cursor, cursor + reach(part.length) + part.length).indexOf(part);
    if (part === '' || ahead < 0) return false;
    const at = cursor + ahead;
    pieces.push({ from, to: from + part.length, at });
    cursor = at + part.length;
    return true;
  };
  for (const paragraph of text.split('\n\n')) {
    const whole = letters(paragraph);
    if (align(whole)) {
      from += whole.length;
      continue;
    }
    for (const line of paragraph.split(/\n|\t/)) {
      const part = letters(line);
      const marker = /^(?:[-*•–]|\d{1,3}[.)])/.exec(part)?.[0].length ?? 0;
      from += marker;
      if (!align(part.slice(marker)) && marker > 0) {
        from -= marker;
        align(part);
        from += marker;
      }
      from += part.length - marker;
    }
  }
  return from === written.length ? pieces : [];
}

function chunksOf(body: Element): Chunk[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(notStoryText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const chunks: Chunk[] = [];
  let before = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    chunks.push({ node, before });
    before += letters(node.data).length;
  }
  return chunks;
}

function placeOf(chunks: readonly Chunk[], first: number, last: number): TextPlace | null {
  const start = pointOf(chunks, first);
  const end = pointOf(chunks, last);
  return start && end ? { start, end: { ...end, offset: end.offset + 1 } } : null;
}

/** Where the letter with this number stands. */
function pointOf(chunks: readonly Chunk[], letter: number): TextPoint | null {
  const chunk = chunks[lastBefore(chunks, letter, ({ before }) => before)];
  if (!chunk) return null;
  let left = letter - chunk.before;
  for (let offset = 0; offset < chunk.node.data.length; offset++) {
    if (!isSpace(chunk.node.data, offset) && left-- === 0) return { node: chunk.node, offset };
  }
  return null;
}

/** The index of the last item whose value is not above `limit`, in a list that is sorted by it; -1 if there is none. */
function lastBefore<Item>(items: readonly Item[], limit: number, keyOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
