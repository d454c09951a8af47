import { beforeAll, expect, test } from 'vitest';
import type { Popup, Visit } from '../support/browsers/types.d.ts';
import { until } from '../support/browsers/waiting.mjs';
import { type FixturePage, pages } from '../support/pages.ts';
import { inEachBrowser } from './support/in-browsers.ts';
import { words } from './support/words.ts';

/** One page for each way news is laid out; what comes of finer points is tested without a browser. */
const layouts = [
  'hashed--classes-say-nothing',
  'classic--german-cms',
  'soup--arabic-right-to-left',
  'amp--spanish-mobile-page',
  'app--single-page-loads-late',
  'live--flood-with-entries',
  'paywall--french-preview',
  'front--home-page-of-a-newspaper',
  'section--city-news-with-standfirsts',
];
const chosen = pages().filter(({ name }) => layouts.includes(name));

inEachBrowser('news pages', (session) => {
  let visit: Visit;
  let popup: Popup;

  beforeAll(async () => {
    expect(chosen).toHaveLength(layouts.length);
    visit = await session().visit(Object.fromEntries(chosen.map(({ url, html }) => [url, html])));
    await session().inExtension((api) => api.storage.local.set({ copySourceLine: false }));
  });

  async function openOn({ url, expected }: FixturePage): Promise<void> {
    await visit.page.goto(url);
    // What writes its story late is asked for when the story is there.
    if (expected.script) await visit.page.waitForSelector('h1');
    popup = await session().clickToolbar(visit.page);
  }

  test.each(chosen.filter(({ expected }) => expected.status !== 'none'))('$name', async (page) => {
    const { title, authors, lang, dir, status, must, mustNot, people = [] } = page.expected;
    await openOn(page);
    await popup.appears('article.story');
    expect(await popup.text('main h1')).toBe(title);
    for (const author of authors) expect(await popup.text('.authors')).toContain(author);
    expect(await popup.evaluate((document) => document.querySelector('article.story')?.getAttribute('dir'))).toBe(dir);
    expect(await popup.evaluate((document) => document.querySelector('article.story')?.getAttribute('lang'))).toBe(
      lang,
    );
    expect(await popup.shows('.notice')).toBe(status === 'partial');

    await popup.click('#copy');
    await until('the copy', async () => (await popup.text('#status')) === words('copy_done'));
    const { text } = await session().clipboard();
    for (const sentence of must) expect(text).toContain(sentence);
    for (const clutter of mustNot) expect(text).not.toContain(clutter);

    if (lang !== 'en') return;
    popup = await session().clickToolbar(visit.page);
    await popup.appears('.person');
    const names = await popup.evaluate((document) =>
      [...document.querySelectorAll('.person strong')].map((name) => name.textContent),
    );
    for (const person of people) expect(names).toContain(person);
  });

  test.each(chosen.filter(({ expected }) => expected.status === 'none'))('$name', async (page) => {
    await openOn(page);
    await popup.appears('.state[role="alert"]');
    const state = await popup.text('.state');
    expect(state).toContain(words('popup_notAnArticle'));
    expect(state).toContain(words(`kind_${page.expected.kind}`));
    expect(
      await popup.evaluate((document) => (document.querySelector('#open-reader') as HTMLButtonElement).disabled),
    ).toBe(true);
  });
});
