import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const url = 'https://news.example/pier';
const paragraph = (n: number): string =>
  `On day ${n} the pier stayed shut, the harbour master said, and the boats lay at anchor in the bay until the wind had gone round.`;
const days = [1, 2, 3, 4, 5, 6];

const read = (html: string) =>
  readStory(new JSDOM(`<title>The pier</title><body><h1>The pier</h1>${html}`, { url }).window.document, { url });

test('a story below more elements than any page needs is read, paragraph by paragraph', () => {
  const story = days.map((n) => `<p>${paragraph(n)}</p>`).join('');
  const { status, text, truncated } = read('<div>'.repeat(1500) + story);
  expect({ status, truncated }).toEqual({ status: 'article', truncated: false });
  expect(text.split('\n\n')).toEqual(days.map(paragraph));
});

test('so is one whose paragraphs are never closed, each deeper than the last', () => {
  const { text } = read(days.map((n) => '<div>'.repeat(200) + paragraph(n)).join(''));
  expect(text.split('\n\n')).toEqual(days.map(paragraph));
});

test('down there links and emphasis stay in their line', () => {
  const story = days.map((n) => `<p>${paragraph(n)} <em>It is <a href="/${n}">not known</a></em> why.</p>`).join('');
  const { html } = read('<div>'.repeat(600) + story);
  expect(html).toContain('<em>It is <a href="https://news.example/6">not known</a></em> why.</p>');
});
