import type { Article } from '../article.ts';
import { escapeLineStarts, escapeWords, linkTarget } from './escape-markdown.ts';
import { complete, type FormatOptions } from './format-options.ts';
import { markdownBlocks, noteNumbers } from './markdown-blocks.ts';
import { peopleAsMarkdown } from './people-list.ts';
import { type SourceParts, sourceParts } from './source-line.ts';
import { readStoryTree } from './story-tree.ts';

/** The story as Markdown (CommonMark with the tables, strike-through and footnotes of GFM). */
export function markdown(article: Article, options: FormatOptions = {}): string {
  const full = complete(options);
  const people = full.people ? peopleAsMarkdown(article, full.words) : '';
  const parts = [
    full.source ? markdownSource(sourceParts(article, full)) : '',
    storyAsMarkdown(article.html),
    people && `## ${escapeWords(full.words.keyPeople)}\n\n${people}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** Cleaned HTML of ours as Markdown. */
export function storyAsMarkdown(html: string): string {
  const tree = readStoryTree(html);
  return markdownBlocks(tree, { notes: noteNumbers(tree) });
}

function markdownSource({ title, authors, site, date, address, readOn }: SourceParts): string {
  const target = linkTarget(address, ['http', 'https']);
  const head = escapeWords(title || address);
  const parts = [target ? `[${head}](${target})` : head, ...[authors, site, date, readOn].map(escapeWords)];
  return escapeLineStarts(parts.filter(Boolean).join(' — '));
}
