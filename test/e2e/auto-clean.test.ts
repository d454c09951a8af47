import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Session, View } from '../support/browsers/types.d.ts';
import { sleep, until } from '../support/browsers/waiting.mjs';
import { pages } from '../support/pages.ts';
import { inEachBrowser } from './support/in-browsers.ts';
import { frontPage, pier, pierPage } from './support/pier-story.ts';

const site = 'https://shoreline-post.example';
const address = {
  story: pier.address,
  other: `${site}/2026/05/other`,
  /** What Back brings from memory in Chromium, and what it asks for again. */
  kept: `${site}/2026/05/kept`,
  unkept: `${site}/2026/05/unkept`,
  front: `${site}/`,
  foreign: 'https://elsewhere.example/2026/05/pier',
};
const lateApp = pages().find(({ name }) => name.startsWith('app--'));
const appSite = lateApp ? new URL(lateApp.url).origin : '';
const nextStory = `${appSite}${lateApp?.expected.next?.path}`;

/** Longer than a page with a story needs to be cleaned. */
const longEnough = 2500;

inEachBrowser(
  'auto-clean',
  (session) => {
    let page: Page;

    beforeAll(async () => {
      const story = pierPage();
      const visit = await session().visit({
        [address.story]: story,
        [address.other]: story.replaceAll(pier.title, 'Council counts its votes again'),
        [address.kept]: story,
        [address.unkept]: { body: story, headers: { 'cache-control': 'no-store' } },
        [address.front]: frontPage,
        [address.foreign]: story,
        [lateApp?.url ?? '']: lateApp?.html ?? '',
      });
      page = visit.page;
    });

    const readerNow = () => session().reader(page);
    const title = async () => (await readerNow())?.text('#title');
    const readerOpens = (): Promise<View<ShadowRoot>> => until('the reader to open by itself', readerNow);
    const readerStaysAway = async (): Promise<void> => {
      for (const end = Date.now() + longEnough; Date.now() < end; await sleep(250))
        expect(await readerNow()).toBeNull();
    };
    const closeReader = async (): Promise<void> => {
      await readerOpens();
      await page.keyboard.press('Escape');
      await until('the reader to close', async () => (await readerNow()) === null);
      // What follows may stop the background, or leave: the page's word that it was closed must have arrived.
      await until('the closing to be noted', async () => (await closedPages()).at(-1) === page.url());
    };
    const closedPages = () =>
      session().inExtension(async (api) =>
        Object.entries(await api.storage.session.get())
          .filter(([key]) => key.startsWith('closed-'))
          .flatMap(([, urls]) => urls as string[]),
      );
    const registered = () =>
      session().inExtension(async (api) =>
        (await api.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches),
      );

    test('is off until it is switched on', async () => {
      expect(await registered()).toEqual([]);
      await page.goto(address.story);
      await readerStaysAway();
    });

    test('is switched on in the popup, for this site alone', async () => {
      await page.goto(address.story);
      const popup = await session().clickToolbar(page);
      await popup.click('#auto-clean input');
      if (session().kind === 'firefox') await allowInTheOptions(session());
      await until('the script to be registered', async () => (await registered()).length > 0);
      expect(await registered()).toEqual([`${site}/*`]);
      await page.bringToFront();
      await page.goto(address.story);
      const reader = await readerOpens();
      expect(await reader.text('#title')).toBe(pier.title);
    });

    test('opens at load, and not again after the reader closed it on that page', async () => {
      await page.goto(address.other);
      await readerOpens();
      await closeReader();
      await page.reload();
      await readerStaysAway();
      await page.goto(address.story);
      await readerOpens();
    });

    test('leaves front pages and other sites alone', async () => {
      await page.goto(address.front);
      await readerStaysAway();
      await page.goto(address.foreign);
      await readerStaysAway();
    });

    test.each(['kept', 'unkept'] as const)('does not open on the way back (%s in memory)', async (left) => {
      await page.goto(address[left]);
      await readerOpens();
      await page.goto(address.front);
      await readerStaysAway();
      await page.goBack();
      await until('the story', async () => page.url() === address[left]);
      await readerStaysAway();
    });

    test('waits for a story that arrives late, and goes along within a page', async () => {
      await switchOnByOptions(session(), appSite);
      await page.bringToFront();
      await page.goto(lateApp?.url ?? '');
      const reader = await readerOpens();
      expect(await reader.text('#title')).toBe(lateApp?.expected.title);
      await closeReader();
      await page.evaluate(() => (document.querySelector('#next') as HTMLElement).click());
      await until('the next story', async () => (await title()) === lateApp?.expected.next?.title);
      expect(page.url()).toBe(nextStory);
      await closeReader();
      await page.evaluate(() => history.back());
      await until('the first story', async () => page.url() === lateApp?.url);
      await readerStaysAway();
    });

    test('outlives a stop of the background', async () => {
      await session().stopBackground();
      await page.goto(address.story);
      await readerOpens();
      await closeReader();
      await session().stopBackground();
      await page.reload();
      await readerStaysAway();
    });

    test('is switched off in the popup', async () => {
      await page.goto(address.story);
      const popup = await session().clickToolbar(page);
      await popup.appears('#auto-clean input:checked');
      await popup.click('#auto-clean input');
      await until('the script to be gone', async () => !(await registered()).includes(`${site}/*`));
      await popup.close();
      await page.goto(address.other);
      await readerStaysAway();
    });
  },
  { granted: [`${site}/*`, `${appSite}/*`] },
);

/** Firefox asks on a page of ours, where its prompt can be seen. */
async function allowInTheOptions(session: Session): Promise<void> {
  const options = await until('the options page', async () => {
    for (const page of await session.browser.pages()) {
      if (page !== session.desk && (await page.$('#allow'))) return page;
    }
    return null;
  });
  await options.bringToFront();
  await options.click('#allow');
  await session.answerPrompt(true);
  await options.waitForFunction(() => document.querySelector('#allow')?.hasAttribute('hidden'));
  await options.close();
}

/** Adds a site on the options page. */
async function switchOnByOptions(session: Session, origin: string): Promise<void> {
  const options = await session.openOwn('views/options/options.html');
  await options.bringToFront();
  await options.type('#site', origin);
  await options.click('.add button');
  await session.answerPrompt(true);
  await options.waitForFunction(
    (site) => [...document.querySelectorAll('.sites .site')].some((item) => item.textContent === site),
    {},
    origin,
  );
  await options.close();
}
