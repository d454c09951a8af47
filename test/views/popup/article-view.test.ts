import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { buildIn } from '../../../src/views/elements.ts';
import { showArticle } from '../../../src/views/popup/article-view.ts';
import { anArticle } from '../../support/article.ts';

const build = buildIn(document);

function shown(change: Partial<Article> = {}): HTMLElement {
  const root = build('main');
  root.append(showArticle(build, anArticle(change), build('div')));
  return root;
}
const textOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent;

test('the head says who, where, when and how long', () => {
  const root = shown();
  expect(textOf(root, 'h1')).toBe('Council keeps the night ferry');
  expect(textOf(root, '.source')).toBe('Port Ledger · Harbour');
  expect(textOf(root, '.authors')).toBe('By Anna Weir and Tom Ode');
  const times = [...root.querySelectorAll('time')];
  expect(times.map((time) => time.dateTime)).toEqual(['2026-03-02T16:05:00Z', '2026-03-03T05:00:00Z']);
  expect(times[0]?.textContent).toMatch(/^Published Mar 2, 2026, \d/);
  expect(textOf(root, '.facts')).toContain('1 minute');
  expect(textOf(root, '.facts')).toContain('48 words');
});

test('what is not known is left out', () => {
  const root = shown({ authors: [], siteName: '', section: '', publishedTime: null, modifiedTime: null });
  expect(root.querySelector('.source, .authors, time')).toBe(null);
});

test('a day without a clock stays that day, and an update within minutes is none', () => {
  const day = shown({ publishedTime: '2026-03-02', modifiedTime: '2026-03-02' });
  expect([...day.querySelectorAll('time')].map((time) => time.textContent)).toEqual(['Published Mar 2, 2026']);
  expect(shown({ publishedTime: 'in spring', modifiedTime: null }).querySelector('time')?.textContent).toBe(
    'Published in spring',
  );
});

test('the story is safe and loads no pictures', () => {
  const root = shown({
    html: '<p onclick="x()">One.</p><figure><img src="https://a.example/a.jpg"><figcaption>c</figcaption></figure><p>Two <img src="https://a.example/b.jpg"></p><script>x()</script>',
  });
  const story = root.querySelector('article.story');
  expect(story?.textContent?.trim()).toBe('One.Two');
  expect(story?.querySelector('img, script, figure, [onclick]')).toBe(null);
});

test('the story keeps its own language and direction', () => {
  const story = shown({ lang: 'ar', dir: 'rtl' }).querySelector('article');
  expect([story?.lang, story?.dir]).toEqual(['ar', 'rtl']);
});

test('the byline runs with the story, each of its words in its own direction', () => {
  const byline = shown({ dir: 'rtl', authors: ['نورا المثال', 'Tom Ode', 'سامي الغائب'] }).querySelector('.authors');
  expect(byline?.getAttribute('dir')).toBe('rtl');
  expect(byline?.textContent).toBe('By نورا المثال, Tom Ode, and سامي الغائب');
  const apart = [...(byline?.querySelectorAll('bdi') ?? [])].map((part) => part.textContent);
  expect(apart).toEqual(['By', 'نورا المثال', ',', 'Tom Ode', ',', 'and', 'سامي الغائب']);
});

test('a preview and a page that was cut say so', () => {
  expect(shown().querySelector('.notice')).toBe(null);
  expect(textOf(shown({ status: 'partial' }), '.notice')).toContain('48 words');
  expect(textOf(shown({ truncated: true }), '.notice')).toContain('too large');
});

test('what was removed is counted by reason and opens to the first words', () => {
  const removed = shown().querySelector('.removed');
  expect(removed?.querySelector('summary')?.textContent).toBe(
    '3 pieces removed: site navigation 2, beside the story 1',
  );
  expect([...(removed?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
    'Home News Sport',
    'About us',
    'Weather: rain',
  ]);
  expect(textOf(shown({ removed: [] }), '.removed')).toBe('Nothing had to be removed.');
});

test('a long piece is cut between words', () => {
  const text = 'word '.repeat(40).trim();
  const item = textOf(
    shown({ removed: [{ reason: 'related', text, words: 40, html: '', position: 0 }] }),
    '.removed li',
  );
  expect(item).toMatch(/^(word )+…$/);
});
