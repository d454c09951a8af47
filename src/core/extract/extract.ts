import { Readability } from '@mozilla/readability';

/** What Readability made of a document of ours. */
export interface Extracted {
  /** The story's root element, in the document that was given. */
  readonly content: Element;
  readonly title: string;
  readonly byline: string;
}

/** Runs Readability on `document`, which it changes: give it a copy. Null when it finds no story. */
export function extract(document: Document): Extracted | null {
  const found = new Readability<Element>(document, {
    serializer: (node) => node as Element,
  }).parse();
  if (!found?.content) return null;
  return { content: found.content, title: found.title ?? '', byline: found.byline ?? '' };
}
