import { expect, test, vi } from 'vitest';
import { buildIn } from '../../../src/views/elements.ts';
import { failed, notAnArticle, refused } from '../../../src/views/popup/states.ts';

const build = buildIn(document);

test('a page that is no article is named', () => {
  expect(notAnArticle(build, 'front').textContent).toMatch(/^This is not an article.*front page/);
  expect(notAnArticle(build, 'search').textContent).toMatch(/search results/);
});

test('a page the browser keeps to itself is said to be so, with nothing to retry', () => {
  const state = refused(build);
  expect(state.textContent).toContain('does not let extensions read this page');
  expect(state.querySelector('button')).toBe(null);
});

test('an error gives its reason and a way to retry', () => {
  const retry = vi.fn();
  const state = failed(build, new Error('<b>gone</b>'), retry);
  expect(state.querySelector('.reason')?.textContent).toBe('<b>gone</b>');
  state.querySelector('button')?.click();
  expect(retry).toHaveBeenCalledTimes(1);
});
