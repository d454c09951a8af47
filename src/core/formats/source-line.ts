import type { Article } from '../article.ts';
import type { FormatOptions } from './format-options.ts';

/** Where a story comes from, as parts that are shown with a dash between them; parts that are not known are left out. */
export interface SourceParts {
  readonly title: string;
  readonly authors: string;
  readonly site: string;
  readonly date: string;
  readonly address: string;
  readonly readOn: string;
}

/** The parts of the source line. Dates are days as the page states them (ISO 8601), so that no language is assumed. */
export function sourceParts(article: Article, { readOn, words }: Required<FormatOptions>): SourceParts {
  const published = dayOf(article.publishedTime);
  const modified = dayOf(article.modifiedTime);
  const isUpdated = published && modified && modified !== published;
  return {
    title: oneLine(article.title),
    authors: article.authors.map(oneLine).join(', '),
    site: oneLine(article.siteName),
    date: isUpdated ? `${published} (${words.updated} ${modified})` : published || modified,
    address: article.url,
    readOn: readOn ? `${words.readOn} ${dayOf(readOn)}` : '',
  };
}

/** The parts that are known, in order, as plain words. */
export function sourceLine(parts: SourceParts): string {
  return [parts.title, parts.authors, parts.site, parts.date, parts.address, parts.readOn].filter(Boolean).join(' — ');
}

/** White space folded: a title may be set on several lines. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function dayOf(time: string | null): string {
  return time ? (/^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? oneLine(time)) : '';
}
