import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://www.lockpost.example/2026/05/12/gates';
const sentence =
  'The keeper opened the upper gate at six, and the first of the barges went through before the fog had lifted.';
const read = (paragraphs: number, behind: string) =>
  readStory(
    new JSDOM(
      `<title>Gates</title><article><h1>Gates open again</h1>${Array.from({ length: paragraphs }, (_, at) => `<p>${at} ${sentence} ${at * 7}</p>`).join('')}${behind}</article>`,
      { url },
    ).window.document,
    { url },
  );

test('the wall behind a preview and its buttons are no part of the words that are there', () => {
  const { text, status, removed } = read(
    3,
    '<p>Nobody cheered.</p><div><p>1,240 words left</p><p>Choose a plan</p></div>',
  );
  expect(status).toBe('partial');
  expect(text.endsWith('Nobody cheered.')).toBe(true);
  expect(removed.some(({ reason, text }) => reason === 'subscribe' && text === '1,240 words left')).toBe(true);
});

test('the end of a long story is left as it is', () => {
  const { text, status } = read(
    40,
    '<p>The sign at the gate says “1,240 words left” and nobody knows who hung it there, or why.</p>',
  );
  expect(status).toBe('article');
  expect(text).toContain('nobody knows who hung it');
});

test('a last paragraph that speaks of reading on is no wall', () => {
  const last = 'The keeper asked the children of the quay school to keep reading the river over the summer.';
  const { text, status } = read(3, `<p>${last}</p>`);
  expect(status).toBe('article');
  expect(text.endsWith(last)).toBe(true);
});
