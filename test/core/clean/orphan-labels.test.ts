import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const story = Array.from(
  { length: 6 },
  (_, day) =>
    `<p>On day ${day} the ferry was late again, the harbour master said, and nobody could say why it was.</p>`,
).join('');

function textOf(body: string): string {
  const { document } = new JSDOM(`<html lang="en"><body><article><h1>Late</h1>${body}</article></body></html>`).window;
  return readStory(document, { url: 'https://sentinel.example/a' }).text;
}

test('a line that announces links to other stories goes with them', () => {
  const links = '<p><a href="/b">Why the pier was never mended, and who has paid for it</a></p>';
  const text = textOf(`<div>${story}<p>Our writers looked at piers:</p>${links}${story}</div>`);
  expect(text).toContain('day 5');
  expect(text).not.toContain('Our writers');
});

test('a line that announces what is story stays', () => {
  const text = textOf(
    `<div>${story}<p>The harbour master gave two reasons:</p>${story.replaceAll('day', 'pier')}</div>`,
  );
  expect(text).toContain('two reasons');
});

test('a first paragraph in a box of its own, set like the others, is story', () => {
  const copy = story.replaceAll('<p>', '<p class="copy">');
  const lead = '<p class="copy lead">HARBOUR TOWN — Boats were late for the fourth month in a row.</p>';
  expect(textOf(`<div><div>${lead}</div><div>${copy}</div></div>`)).toContain('fourth month');
});
