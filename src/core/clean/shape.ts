import { dropAttributes, fill, type Shaping } from './structure/elements.ts';
import { levelHeadings } from './structure/headings.ts';
import { placeLeadPicture } from './structure/lead-picture.ts';
import { dropRepeatedPullQuotes } from './structure/pull-quotes.ts';
import { shapeFlow } from './structure/shape-flow.ts';

/** What the shaping step may be told beside the content. */
export interface ShapeOptions {
  /** Absolute address of the story's lead picture; put first if the content lacks it. */
  readonly leadImage?: string | null;
}

/**
 * Gives the final content its final shape, in place: only the elements and attributes of `article-html.ts`, absolute
 * addresses, block text in paragraphs, captions in their figure, headings from h2 down, nothing empty.
 *
 * `content` becomes a plain container whose children are the top-level blocks of `Article.html`. An element that stays
 * what it was (a paragraph, a heading, a list) stays the same object, so a caller may hold on to blocks.
 * Returns the pull quotes that went because a paragraph says the same.
 * `url` is the page's address. Captions are in `figcaption`; cards are `p.bs-card`; both are not story text.
 */
export function shapeContent(content: Element, url: string, { leadImage = null }: ShapeOptions = {}): Element[] {
  const shaping: Shaping = { document: content.ownerDocument, url, flow: shapeFlow };
  fill(content, shapeFlow(content, shaping, 0));
  dropAttributes(content);
  levelHeadings(content, shaping);
  const repeated = dropRepeatedPullQuotes(content);
  placeLeadPicture(content, leadImage, shaping);
  return repeated;
}
