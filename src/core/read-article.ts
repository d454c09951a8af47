import type { Article } from './article.ts';
import { findPeople, peopleStatusFor } from './people/find-people.ts';
import { type ReadOptions, readStory } from './read-story.ts';

/**
 * Reads a page: the story, what was taken out of it, and who is in it.
 * Never changes `document`. Does not throw on any document: a page it cannot read is an Article of status 'none'.
 */
export function readArticle(document: Document, options: ReadOptions): Article {
  const story = readStory(document, options);
  const { text, title, lang } = story;
  return { ...story, people: findPeople(text, { title, lang }), peopleStatus: peopleStatusFor(text, lang) };
}
