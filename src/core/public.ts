/** The public contract: what `dist/core.js` exports. */
export type { Article, Person } from './article.ts';
export { findPeople } from './people/find-people.ts';
export { readArticle } from './read-article.ts';
export { readStory } from './read-story.ts';
