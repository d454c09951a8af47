import type { Story } from './article.ts';
import { extract } from './extract/extract.ts';
import { readMetadata } from './extract/metadata.ts';

/** What the reading of a page may be told. */
export interface ReadOptions {
  /** The page's address, absolute: relative links are resolved against it. */
  readonly url: string;
}

/**
 * The page without its people: the part of the pipeline that runs in the page.
 * Never changes `document`. Does not throw on any document: a page it cannot read is a Story of status 'none'.
 */
export function readStory(document: Document, { url }: ReadOptions): Story {
  const copy = document.cloneNode(true) as Document;
  const found = extract(copy);
  const blocks = found ? [...found.content.querySelectorAll('p, h2, h3, li, blockquote')] : [];
  const text = blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n\n');
  const wordCount = text.split(/\s+/).filter(Boolean).length;
  const { claims: _, ...about } = readMetadata(document, url, text);
  return {
    status: found ? 'article' : 'none',
    kind: found ? 'article' : 'other',
    ...about,
    html: found?.content.innerHTML ?? '',
    text,
    wordCount,
    readingMinutes: Math.ceil(wordCount / 230),
    removed: [],
    truncated: false,
  };
}
