import { JSDOM } from 'jsdom';
import type { Story } from '../../src/core/article.ts';
import { readStory } from '../../src/core/read-story.ts';

/** A paragraph of the story that tests put other things into; each day's is its own. */
export const day = (n: number, { names = '', what = 'the ferry' } = {}): string =>
  `<p${names && ` class="${names}"`}>On day ${n} ${what} was late again, the harbour master said, and nobody on the pier could say why it was.</p>`;

/** The paragraphs of several days, the last included. */
export const days = (from: number, to: number, how?: Parameters<typeof day>[1]): string =>
  Array.from({ length: to - from + 1 }, (_, at) => day(from + at, how)).join('');

const url = 'https://sentinel.example/a';

/** Reads a page with that body. */
export const readBody = (body: string, title = 'Late'): Story =>
  readStory(new JSDOM(`<html lang="en"><title>${title}</title><body>${body}</body></html>`, { url }).window.document, {
    url,
  });
