import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://news.example/pier';
const headline = 'The pier of Lower Quay stays shut for the whole of a wet and windy summer';
const days = [1, 2, 3, 4, 5, 6];
const paragraphs = days
  .map(
    (n) => `<div>On day ${n} the harbour master said that the boats lay at anchor until the wind had gone round.</div>`,
  )
  .join('');

/** A page without a heading, whose first line is `line`. */
const read = (line: string) =>
  readStory(
    new JSDOM(`<title>${headline} | The Tide</title><div><div>${line}</div>${paragraphs}</div>`, { url }).window
      .document,
    { url },
  );

test('the headline is not the first line of the text, though no heading says that it is the headline', () => {
  const { title, text } = read(headline);
  expect(title).toBe(headline);
  expect(text).toMatch(/^On day 1 /);
});

test('a first line that says more than the headline is kept', () => {
  const line = `${headline}, and nobody in the town has been told why it had to be.`;
  expect(read(line).text).toContain(line);
});
