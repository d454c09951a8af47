import type { Article } from '../article.ts';
import type { FormatOptions } from './format-options.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { richText } from './rich-text.ts';

/** A way to take a story along. */
export interface ArticleFormat {
  readonly id: 'plain' | 'markdown' | 'rich';
  /** The key of its label in `_locales`. */
  readonly label: string;
  /** What the clipboard is told the string is. */
  readonly mediaType: 'text/plain' | 'text/html';
  readonly format: (article: Article, options?: FormatOptions) => string;
}

/** The formats, in the order the copy menu shows them. */
export const formats: readonly ArticleFormat[] = [
  { id: 'plain', label: 'copy_plain', mediaType: 'text/plain', format: plainText },
  { id: 'markdown', label: 'copy_markdown', mediaType: 'text/plain', format: markdown },
  { id: 'rich', label: 'copy_rich', mediaType: 'text/html', format: richText },
];
