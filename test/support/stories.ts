import type { PageKind, Story } from '../../src/core/article.ts';
import { pagePairs } from './page-pairs.ts';

/** A page with a story, as somebody wrote it who did not know the rules, and what a reader wants of it. */
export interface WholePage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** Each paragraph, subheading and item of the story, in order. */
  readonly text: readonly string[];
  /** Lines of clutter. */
  readonly not?: readonly string[];
  /** What it is known to be called instead of a story. */
  readonly called?: PageKind;
  /** What is known to be missing from what is read, and to be in it that should not be. */
  readonly lost?: readonly string[];
  readonly leaked?: readonly string[];
}

/** Some hundred such pages in two dozen languages: of many platforms, of local papers, of unusual forms. */
export const wholePages = (): WholePage[] => pagePairs(new URL('stories/pages/', import.meta.url));

/** A text without what marks items, quotations and cells. */
const plain = (text: string): string =>
  text
    .replace(/(?:^|\n)\s*\d+\. /g, ' ')
    .replace(/[\s|#>*•"“”„«»-]+/g, ' ')
    .trim();

/** The lines of the story that are not in what was read, and the lines of clutter that are. */
export function differences(page: WholePage, story: Story): { lost: string[]; leaked: string[] } {
  const read = plain(story.text);
  return {
    lost: page.text.filter((line) => !read.includes(plain(line))),
    leaked: (page.not ?? []).filter((line) => plain(line) !== '' && read.includes(plain(line))),
  };
}
