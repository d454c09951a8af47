import type { ArticleStatus, PageKind } from '../../../src/core/article.ts';
import { pagePairs } from '../page-pairs.ts';

/** A page of a sort, built as a site on the web builds such pages. */
export interface SitePage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly status: ArticleStatus;
  /** What it may be called. */
  readonly kinds: readonly PageKind[];
  /** Words that are to be in the text of a story. */
  readonly must: readonly string[];
}

/** The pages in `pages/`: each an HTML file, and beside it in JSON its address, what is hard about it and what it is. */
export const sitePages = (): SitePage[] =>
  pagePairs<Omit<SitePage, 'must'> & Partial<SitePage>>(new URL('pages/', import.meta.url)).map(
    ({ must = [], ...page }) => ({ ...page, must }),
  );
