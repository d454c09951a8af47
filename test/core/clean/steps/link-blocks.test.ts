import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://sentinel.example/a';
const day = (n: number): string =>
  `<p>On day ${n} the ferry was late again, the harbour master said, and nobody could say why it was.</p>`;

function textOf(box: string): string {
  const story = `<article><h1>Late</h1>${day(1)}${day(2)}${day(3)}${box}${day(4)}${day(5)}${day(6)}</article>`;
  const { document } = new JSDOM(`<html lang="en"><title>Late</title><body>${story}</body></html>`, { url }).window;
  return readStory(document, { url }).text;
}

test.each(['READ ALSO', 'Kapcsolódó', '関連記事'])('a label goes with the title that is glued to it: %s', (label) =>
  expect(
    textOf(`<div class="x1"><span>${label}</span><a href="/b">The bath shuts again, and nobody says why</a></div>`),
  ).not.toContain('The bath shuts'),
);

test('a paragraph that ends in a link stays', () =>
  expect(textOf('<p><strong>Ann Ott</strong> <a href="/b">the second keeper of the harbour light</a></p>')).toContain(
    'Ann Ott',
  ));
