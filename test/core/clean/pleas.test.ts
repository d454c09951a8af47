import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const story = Array.from(
  { length: 6 },
  (_, day) =>
    `<p>On day ${day} the ferry was late again, the harbour master said, and nobody could say why it was.</p>`,
).join('');
const about =
  '<p>Our desk has watched the harbour for ninety years, in fog and in sunshine, and asks what others do not.</p>';
const plea = '<p>Support our newsroom by giving as little as one crown a month.</p>';

function textOf(body: string): string {
  const { document } = new JSDOM(`<html lang="en"><body>${body}</body></html>`).window;
  return readStory(document, { url: 'https://sentinel.example/a' }).text;
}

test('a box that asks for money goes with all it says', () => {
  const text = textOf(
    `<article><h1>Late</h1><div class="copy">${story}</div><div class="ask">${about}${plea}</div></article>`,
  );
  expect(text).toContain('day 5');
  expect(text).not.toContain('Our desk');
});

test('of the story only the plea goes', () => {
  const copy = `<div class="copy">${story}</div>`;
  const text = textOf(`<article><h1>Late</h1>${copy}<div class="copy">${about}${plea}</div></article>`);
  expect(text).toContain('Our desk');
  expect(text).not.toContain('one crown');
});
