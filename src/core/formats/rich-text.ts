import type { Article } from '../article.ts';
import { articleClasses, blockElements, commonAttributes, elementAttributes, inlineElements } from '../article-html.ts';
import { complete, type FormatOptions } from './format-options.ts';
import { copiedPeople } from './people-list.ts';
import { oneLine, type SourceParts, sourceParts } from './source-line.ts';
import { readStoryTree, type StoryElement, type StoryNode } from './story-tree.ts';
import type { FormatWords } from './words.ts';

const known: ReadonlySet<string> = new Set([...blockElements, ...inlineElements]);
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** The story as HTML for the clipboard. Written anew from the vocabulary, so that nothing else can be in it. */
export function richText(article: Article, options: FormatOptions = {}): string {
  const full = complete(options);
  const source = full.source ? richSource(sourceParts(article, full)) : '';
  return source + storyAsHtml(article.html) + (full.people ? richPeople(article, full.words) : '');
}

/** Cleaned HTML, written anew: elements and attributes that are not in the vocabulary are left out, their words stay. */
export function storyAsHtml(html: string): string {
  return readStoryTree(html).map(write).join('');
}

function write(node: StoryNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { name, children } = node;
  const inner = children.map(write).join('');
  if (!known.has(name)) return inner;
  return empty.has(name) ? `<${name}${attributesOf(node)}>` : `<${name}${attributesOf(node)}>${inner}</${name}>`;
}

function attributesOf({ name, attributes }: StoryElement): string {
  const allowed = [...commonAttributes, ...(elementAttributes[name] ?? [])];
  return [...attributes]
    .filter(([key, value]) => allowed.includes(key) && isSafe(key, value))
    .map(([key, value]) => ` ${key}="${escapeHtml(value).replace(/"/g, '&quot;')}"`)
    .join('');
}

function isSafe(key: string, value: string): boolean {
  if (key === 'href') return /^(?:https?:\/\/|mailto:)/i.test(value);
  if (key === 'src') return /^https?:\/\//i.test(value);
  return key !== 'class' || (articleClasses as readonly string[]).includes(value);
}

function richSource({ title, authors, site, date, address, readOn }: SourceParts): string {
  const head = `<strong>${escapeHtml(title || address)}</strong>`;
  const link = isSafe('src', address)
    ? `<a href="${escapeHtml(address).replace(/"/g, '&quot;')}">${escapeHtml(address)}</a>`
    : '';
  return `<p>${[head, ...[authors, site, date].map(escapeHtml), link, escapeHtml(readOn)].filter(Boolean).join(' — ')}</p>`;
}

function richPeople(article: Article, words: FormatWords): string {
  const people = copiedPeople(article).map((person) => {
    const role = person.role ? `, ${escapeHtml(oneLine(person.role.text))}` : '';
    const quotes = person.quotes
      .map(({ text }) => `<blockquote><p>${escapeHtml(oneLine(text))}</p></blockquote>`)
      .join('');
    const count = escapeHtml(words.mentions(person.mentions.length));
    return `<li><strong>${escapeHtml(oneLine(person.name))}</strong>${role} (${count})${quotes}</li>`;
  });
  return people.length > 0 ? `<h2>${escapeHtml(words.keyPeople)}</h2><ul>${people.join('')}</ul>` : '';
}

function escapeHtml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
