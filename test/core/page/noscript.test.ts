import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const url = 'https://news.example/pier';
const day = (n: number): string =>
  `On day ${n} the pier stayed shut, the harbour master said, and the boats lay at anchor until the wind had gone round.`;
const paragraphs = [1, 2, 3, 4, 5].map((n) => `<p>${day(n)}</p>`).join('');
const read = (html: string, runScripts?: 'dangerously'): string =>
  readStory(
    new JSDOM(`<title>The pier</title><h1>The pier</h1>${html}`, { url, ...(runScripts && { runScripts }) }).window
      .document,
    {
      url,
    },
  ).text;

test('a story that a script shows is read from beside it where scripts are switched off', () => {
  const text = read(`<script type="text/template">${paragraphs}</script><noscript>${paragraphs}</noscript>`);
  expect(text).toBe([1, 2, 3, 4, 5].map(day).join('\n\n'));
});

test('where scripts run it is not read a second time', () => {
  const text = read(
    `<div>${paragraphs}</div><noscript>${paragraphs.replaceAll('day', 'night')}</noscript>`,
    'dangerously',
  );
  expect(text).not.toContain('night');
});

test('a note that there is no script is no story', () => {
  expect(read(`<div>${paragraphs}</div><noscript><p>${day(6)}</p><p>${day(7)}</p></noscript>`)).not.toContain(day(6));
});
