import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const url = 'https://bay.example/2026/bridge';
const story = `<div class="q1"><h1>The bridge is shut</h1>${[
  'The bridge over the bay was shut on Monday, and nobody could say for how long, the harbour master told the crews.',
  'Two of the bearings had cracked in the frost, and a third gave way while the engineers were looking at the others.',
  'Until they are cast anew the buses will take the long road round the bay, which adds an hour to the way to school.',
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')}</div>`;

const reasonsOf = (html: string): Record<string, string> => {
  const { document } = new JSDOM(`<html lang="en"><title>The bridge is shut</title>${html}</html>`, { url }).window;
  return Object.fromEntries(readStory(document, { url }).removed.map(({ text, reason }) => [text, reason]));
};

test('links off the story are navigation where they name places of the site, related where they are headlines', () => {
  const menu = '<div class="q2"><p><a href="/city">City</a></p><p><a href="/sport">Sport</a></p></div>';
  const teasers =
    '<div class="q3"><p><a href="/a">Ferry fares are frozen until the autumn</a></p><p><a href="/b">How the old swing bridge was taken apart</a></p></div>';
  expect(reasonsOf(`${menu}${story}${teasers}`)).toEqual({
    'City Sport': 'navigation',
    'Ferry fares are frozen until the autumn How the old swing bridge was taken apart': 'related',
  });
});

test('a byline of links off the story is a byline', () => {
  const by = '<div class="q4"><p>By <a href="/ott">Ann Mary Ott</a> and <a href="/ray">Bo van der Ray</a></p></div>';
  expect(reasonsOf(`${by}${story}`)).toMatchObject({ 'By Ann Mary Ott and Bo van der Ray': 'byline' });
});
