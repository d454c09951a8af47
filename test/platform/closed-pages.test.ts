import { beforeEach, expect, test } from 'vitest';
import { forgetTab, noteClosed, wasClosed } from '../../src/platform/closed-pages.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

beforeEach(() => fakeBrowser.reset());

test('a closed page is known by tab and address', async () => {
  await noteClosed(1, 'a');
  expect(await wasClosed(1, 'a')).toBe(true);
  expect(await wasClosed(1, 'b')).toBe(false);
  expect(await wasClosed(2, 'a')).toBe(false);
});

test('a tab keeps its last fifty, and nothing after it is gone', async () => {
  for (let index = 0; index < 60; index++) await noteClosed(1, `page ${index}`);
  expect(await wasClosed(1, 'page 9')).toBe(false);
  expect(await wasClosed(1, 'page 10')).toBe(true);
  await forgetTab(1);
  expect(await wasClosed(1, 'page 59')).toBe(false);
});

test('nothing goes to the disk', async () => {
  await noteClosed(1, 'a');
  expect(fakeBrowser.storage.local.kept.size).toBe(0);
});
