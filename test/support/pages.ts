import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { ArticleStatus, PageKind } from '../../src/core/article.ts';

/** What must come of a fixture page: `article.json` beside it. */
export interface Expected {
  readonly status: ArticleStatus;
  readonly kind: PageKind;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishedTime: string | null;
  readonly modifiedTime?: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly leadImage?: string;
  /** Strings that the cleaned text has, in this order. */
  readonly must: readonly string[];
  /** Strings that the cleaned text has not. */
  readonly mustNot: readonly string[];
  /** Strings that the cleaned text has exactly once. */
  readonly once?: readonly string[];
  /** Strings that the cleaned HTML has, and that it has not. */
  readonly html?: { readonly must?: readonly string[]; readonly mustNot?: readonly string[] };
  /** The page writes its story by script. */
  readonly script?: boolean;
  /** For a page that goes on without loading: where to, and what is there then. */
  readonly next?: { readonly path: string; readonly title: string; readonly must: readonly string[] };
  /** Everybody the story names. */
  readonly people?: readonly string[];
  /** Those a summary would name, each with words that its role has. */
  readonly keyPeople?: readonly { readonly name: string; readonly role: string }[];
}

/** A fixture page: a folder under `test/pages`, named topic--detail. */
export interface FixturePage {
  readonly name: string;
  readonly html: string;
  /** The address the page stands under, from the comment on its first line. */
  readonly url: string;
  readonly expected: Expected;
}

const FOLDER = new URL('../pages/', import.meta.url);

/** Every fixture page, by name. */
export function pages(): FixturePage[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => {
    const html = readFileSync(new URL(`${name}/page.html`, FOLDER), 'utf8');
    const url = /^<!-- (https?:\/\/\S+) -->/.exec(html)?.[1];
    if (!url) throw new Error(`test/pages/${name}/page.html has no address on its first line`);
    return { name, html, url, expected: JSON.parse(readFileSync(new URL(`${name}/article.json`, FOLDER), 'utf8')) };
  });
}

/** The page's document as a browser would have it: scripts run, at once instead of later, where the page needs them. */
export function documentOf({ html, url, expected }: FixturePage): Document {
  if (!expected.script) return new JSDOM(html, { url }).window.document;
  const late: (() => void)[] = [];
  const page = new JSDOM(html, {
    url,
    runScripts: 'dangerously',
    beforeParse(window) {
      window.setTimeout = ((task: () => void) => late.push(task)) as unknown as typeof window.setTimeout;
    },
  });
  for (const task of late) task();
  return page.window.document;
}
