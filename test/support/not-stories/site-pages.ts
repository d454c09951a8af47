import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleStatus, PageKind } from '../../../src/core/article.ts';

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

const folder = new URL('pages/', import.meta.url);

/** The pages in `pages/`: each an HTML file, and beside it in JSON its address, what is hard about it and what it is. */
export const sitePages = (): SitePage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const { must = [], ...said } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return { name, html: readFileSync(new URL(`${name}.html`, folder), 'utf8'), must, ...said };
    });
