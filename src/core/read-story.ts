import type { Story } from './article.ts';
import { allPageData } from './languages/all-page-data.ts';
import { phrasesFor } from './languages/clutter/index.ts';
import { usePageData } from './languages/page-data.ts';
import { type ReadOptions, readStoryWith } from './read-story-with.ts';

export type { ReadOptions };

usePageData(allPageData);

/**
 * The page without its people: the part of the pipeline that runs in the page.
 * Never changes `document`. Does not throw on any document: a page it cannot read is a Story of status 'none'.
 */
export function readStory(document: Document, options: ReadOptions): Story {
  return readStoryWith(document, options, phrasesFor);
}
