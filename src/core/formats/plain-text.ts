import type { Article } from '../article.ts';
import { complete, type FormatOptions } from './format-options.ts';
import { peopleAsText } from './people-list.ts';
import { sourceLine, sourceParts } from './source-line.ts';

/** The story as paragraphs parted by a blank line; with the source line first and the people last, if asked for. */
export function plainText(article: Article, options: FormatOptions = {}): string {
  const full = complete(options);
  const people = full.people ? peopleAsText(article, full.words) : '';
  const parts = [
    full.source ? sourceLine(sourceParts(article, full)) : '',
    article.text,
    people && `${full.words.keyPeople}\n\n${people}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
