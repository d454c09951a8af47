import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../../src/core/article.ts';
import { awaitStory } from '../../src/platform/await-story.ts';

/** Enough of a story for the question whether it is there: the page's paragraphs. */
async function read(): Promise<Story> {
  const text = [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n\n');
  const status = text === '' ? 'none' : document.body.id === 'preview' ? 'partial' : 'article';
  return { status, text } as Story;
}

const add = (text: string): void => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.append(paragraph);
};
const wait = (before = ''): Promise<Story | null> => awaitStory(document, read, { before, signal: over.signal });
let over: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
  document.body.replaceChildren();
  document.body.id = '';
});
afterEach(() => vi.useRealTimers());

test('a story that is there is found at once', async () => {
  add('One.');
  const found = wait();
  await vi.advanceTimersByTimeAsync(600);
  expect((await found)?.text).toBe('One.');
});

test('a story that comes late, in pieces, is found whole', async () => {
  const found = wait();
  await vi.advanceTimersByTimeAsync(5000);
  add('One.');
  await vi.advanceTimersByTimeAsync(350);
  add('Two.');
  await vi.advanceTimersByTimeAsync(3000);
  expect((await found)?.text).toBe('One.\n\nTwo.');
});

test('a page without a story is given up, and not read more often than its changes ask for', async () => {
  const reading = vi.fn(read);
  const found = awaitStory(document, reading, { before: '', signal: over.signal });
  for (let second = 0; second < 12; second++) {
    document.body.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(1000);
  }
  await vi.advanceTimersByTimeAsync(2000);
  expect(await found).toBe(null);
  expect(reading.mock.calls.length).toBeLessThan(12);
});

test('the beginning of a story alone does not open the reader', async () => {
  document.body.id = 'preview';
  add('One.');
  const found = wait();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await found).toBe(null);
});

test('the story of the page before is not taken for the new one', async () => {
  add('Old.');
  const found = wait('Old.');
  await vi.advanceTimersByTimeAsync(1000);
  document.body.replaceChildren();
  add('New.');
  await vi.advanceTimersByTimeAsync(3000);
  expect((await found)?.text).toBe('New.');
});

test('it stops when it is told to', async () => {
  const found = wait();
  await vi.advanceTimersByTimeAsync(100);
  over.abort();
  add('One.');
  await vi.advanceTimersByTimeAsync(5000);
  expect(await found).toBe(null);
});
