import type { PageKind } from '../../src/core/article.ts';
import { oddPages, sorts } from './not-stories/kinds.ts';
import { layouts } from './not-stories/layouts.ts';
import { languages } from './not-stories/words.ts';

/** A page that is no story. */
export interface NotStory {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** What it may be called; empty when any kind but 'article' will do. */
  readonly kinds: readonly PageKind[];
}

/** Some three hundred pages that are no stories: every sort in every language, in two of the four layouts in turn. Always the same. */
export function notStories(): NotStory[] {
  const pages: NotStory[] = [];
  sorts.forEach((sort, row) => {
    languages.forEach((words, column) => {
      for (const turn of [0, 2]) {
        const layout = layouts[(row + column + turn + (column > 3 ? 1 : 0)) % layouts.length];
        if (!layout) continue;
        const path = sort.path
          .replace('GALLERY', words.gallery.path)
          .replace('VIDEO', words.video.path)
          .replace('query', encodeURIComponent(words.query));
        pages.push({
          name: `${sort.name}, ${words.lang}, ${layout.name}`,
          url: `https://${words.host}${path}`,
          html: sort.page(words, layout),
          kinds: sort.kinds,
        });
      }
    });
  });
  return [
    ...pages,
    ...oddPages.map(({ name, path, html }) => ({ name, html, url: `https://www.example.example${path}`, kinds: [] })),
  ];
}
