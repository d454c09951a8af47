import type { Article } from '../core/article.ts';
import { markdown } from '../core/formats/markdown.ts';
import { plainText } from '../core/formats/plain-text.ts';
import { richText } from '../core/formats/rich-text.ts';
import type { OutputFormat, PageCommand } from './arguments.ts';

type Printer = (article: Article, options: { source: boolean; people: boolean }) => string;

const printers: Readonly<Record<OutputFormat, Printer>> = {
  text: plainText,
  markdown,
  html: (article, options) => (options.source || options.people ? richText(article, options) : article.html),
  json: (article) => JSON.stringify(article, null, 2),
};

/** What is printed for a page: empty when there is no story, except as JSON, which says so. */
export function printed(article: Article, { format, source, people }: PageCommand): string {
  if (article.status === 'none' && format !== 'json') return '';
  return `${printers[format](article, { source, people })}\n`;
}
