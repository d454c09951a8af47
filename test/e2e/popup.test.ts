import { beforeAll, expect, test } from 'vitest';
import type { Popup, Visit } from '../support/browsers/types.d.ts';
import { sleep, until } from '../support/browsers/waiting.mjs';
import { axeFindings } from './support/axe.ts';
import { inEachBrowser } from './support/in-browsers.ts';
import { frontPage, pier, pierPage } from './support/pier-story.ts';
import { words } from './support/words.ts';

const address = {
  story: pier.address,
  front: 'https://shoreline-post.example/',
  preview: 'https://shoreline-post.example/2026/05/preview',
};

inEachBrowser('popup', (session) => {
  let visit: Visit;
  let popup: Popup;

  beforeAll(async () => {
    visit = await session().visit({
      [address.story]: pierPage(),
      [address.front]: frontPage,
      [address.preview]: preview,
    });
  });

  async function openOn(url: string): Promise<Popup> {
    if (visit.page.url() !== url) await visit.page.goto(url);
    popup = await session().clickToolbar(visit.page);
    return popup;
  }

  async function openOnStory(): Promise<Popup> {
    await openOn(address.story);
    await popup.appears('article.story');
    return popup;
  }

  async function choose(label: string): Promise<void> {
    await popup.click('#copy-more');
    await popup.appears('[role="menu"]');
    const index = await popup.evaluate(
      (document, wanted) =>
        [...document.querySelectorAll('[role="menu"] > *')].findIndex((item) => item.textContent === wanted),
      label,
    );
    expect(index, `the menu's entry ${label}`).toBeGreaterThanOrEqual(0);
    await popup.click(`[role="menu"] > :nth-child(${index + 1})`);
  }

  async function copied(): Promise<{ text: string; html: string }> {
    await until('the word that it was copied', async () => (await popup.text('#status')) === words('copy_done'));
    return session().clipboard();
  }

  test('shows who wrote what, when and where, and the story without what is not story', async () => {
    await openOnStory();
    expect(await popup.text('main h1')).toBe(pier.title);
    expect(await popup.text('.authors')).toContain(pier.authors.join(' and '));
    expect(await popup.text('.source')).toContain('Shoreline Post');
    expect(await popup.evaluate((document) => document.querySelector('time')?.dateTime)).toContain('2026-05-12');
    expect(await popup.text('.facts')).toMatch(/\d minutes?/);
    const story = await popup.text('article.story');
    expect(story).toContain(pier.first);
    expect(story).toContain(pier.last);
    for (const clutter of pier.clutter) expect(story).not.toContain(clutter);
  });

  test('lists the people; each opens to what the story says about them', async () => {
    await openOnStory();
    await popup.appears('.person');
    const names = await popup.evaluate((document) =>
      [...document.querySelectorAll('.person .who strong')].map((name) => name.textContent),
    );
    expect(names).toEqual(expect.arrayContaining([...pier.people]));
    const lund = names.indexOf('Henrik Lund') + 1;
    const entry = `.people li:nth-child(${lund}) > .person`;
    expect(await popup.text(`${entry} .role`)).toMatch(/harbour master/);
    await popup.click(`${entry} > summary`);
    await popup.appears(`${entry} .about`);
    expect(await popup.text(`${entry} .about`)).toContain('nowhere to put the ferries');
  });

  test('says what was removed and why', async () => {
    await openOnStory();
    expect(await popup.text('details.removed > summary')).toMatch(/^\d+ pieces removed/);
    await popup.click('details.removed > summary');
    const removed = await popup.text('details.removed');
    expect(removed).toContain(words('reason_subscribe'));
    expect(removed).toContain('Sign up for the Shoreline Post newsletter');
    expect(removed).toContain(words('reason_navigation'));
  });

  test('copies the story as plain text with its source line', async () => {
    await openOnStory();
    await session().clearClipboard();
    await openOnStory();
    await popup.click('#copy');
    const { text } = await copied();
    for (const part of [pier.title, 'Ines Calder', 'Shoreline Post', pier.address, pier.first, pier.last])
      expect(text).toContain(part);
    for (const clutter of pier.clutter) expect(text).not.toContain(clutter);
    expect(text).toContain(`\n\nMayor Rosa Delgado said`);
  });

  test('copies Markdown, rich text and the people from the menu', async () => {
    await openOnStory();
    await choose(words('copy_markdown'));
    expect((await copied()).text).toMatch(/^#+ What the survey found$/m);
    await openOnStory();
    await choose(words('copy_rich'));
    const rich = await copied();
    expect(rich.html).toMatch(/<h\d[^>]*>What the survey found<\/h\d>/);
    expect(rich.text).toContain(pier.first);
    await openOnStory();
    await popup.appears('.person');
    await choose(words('copy_peoplePlain'));
    const people = (await copied()).text;
    expect(people).toContain('Henrik Lund');
    expect(people).toMatch(/harbour master/);
  });

  test('shows the text selected when the clipboard refuses', async () => {
    await openOnStory();
    await popup.evaluate((document) => {
      const refuse = () => Promise.reject(new DOMException('not now', 'NotAllowedError'));
      Object.assign((document.defaultView as Window).navigator.clipboard, { writeText: refuse, write: refuse });
    });
    await popup.click('#copy');
    await popup.appears('textarea');
    expect(await popup.text('#status')).toBe(words('copy_refused'));
    const selected = await popup.evaluate((document) => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(selected).toContain(pier.first);
    expect(selected).toContain(pier.last);
  });

  test('is used with the keyboard alone', async () => {
    await openOnStory();
    await session().clearClipboard();
    await openOnStory();
    await popup.evaluate((document) => (document.querySelector('#copy') as HTMLElement).focus());
    await popup.press('Tab');
    await popup.press('Enter');
    await popup.appears('[role="menu"]');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    expect((await copied()).text).toMatch(/^#+ What the survey found$/m);
  });

  test('says that a front page is not an article', async () => {
    await openOn(address.front);
    await popup.appears('.state[role="alert"]');
    expect(await popup.text('.state')).toContain(words('popup_notAnArticle'));
    expect(await popup.text('.state')).toMatch(new RegExp([words('kind_front'), words('kind_section')].join('|')));
  });

  test('says that only the beginning of a story is there', async () => {
    await openOn(address.preview);
    await popup.appears('article.story');
    expect(await popup.text('.notice')).toMatch(/Only the beginning of this story is on the page: \d+ words/);
  });

  test("says that the browser's own pages cannot be read", async () => {
    const own = session().kind === 'chromium' ? 'chrome://version/' : 'about:license';
    const page = await session().browser.newPage();
    // puppeteer hears of no load of these pages in Firefox.
    await page.goto(own, { waitUntil: [] }).catch(() => {});
    await until(own, () =>
      page.evaluate((address) => document.URL === address && document.readyState === 'complete', own),
    );
    popup = await session().clickToolbar(page);
    await popup.appears('.state[role="alert"]');
    expect(await popup.text('.state')).toContain(words('popup_refused'));
    expect(await popup.text('.state')).toContain(words('popup_refusedWhy'));
    await popup.close();
    await page.close();
  });

  test('says that it works, and after an error tries again', async () => {
    await visit.page.goto(address.story);
    await visit.page.evaluate(() => {
      setTimeout(() => {
        for (const end = Date.now() + 3000; Date.now() < end; );
      }, 100);
    });
    // In Firefox the click does not wait for the page: it must be busy by then, or it answers before that can be made to fail.
    if (session().kind === 'firefox') await sleep(200);
    popup = await session().clickToolbar(visit.page);
    await popup.appears('.state');
    expect(await popup.text('.state')).toContain(words('popup_working'));
    await popup.evaluate((document) => {
      type Tabs = { tabs: { sendMessage: () => Promise<unknown> } };
      const { chrome, browser } = document.defaultView as unknown as { chrome: Tabs; browser?: Tabs };
      // In Firefox the two are different objects, and the extension speaks through `browser`; in Chromium they are one.
      for (const tabs of new Set([chrome.tabs, (browser ?? chrome).tabs])) {
        const real = tabs.sendMessage;
        tabs.sendMessage = () => {
          tabs.sendMessage = real;
          return Promise.reject(new Error('the page went away'));
        };
      }
    });
    await popup.appears('.state[role="alert"]');
    expect(await popup.text('.state')).toContain(words('popup_failed'));
    expect(await popup.text('.state')).toContain('the page went away');
    await popup.click('.state button');
    await popup.appears('article.story');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (scheme) => {
    await openOnStory();
    await popup.close();
    const tab = await session().tabId(visit.page);
    const page = await session().openOwn(`views/popup/popup.html?tab=${tab}`);
    await session().scheme(scheme);
    await page.waitForSelector('.person');
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
    await session().scheme('light');
  });

  test('asks nothing of the network, nor makes the page ask', async () => {
    await visit.page.goto(address.story);
    const before = visit.refused.length;
    await openOnStory();
    await popup.appears('.person');
    await popup.close();
    expect(visit.refused.slice(before)).toEqual([]);
    expect(session().asked()).toEqual([]);
  });
});

/** A story that breaks off at a paywall, and says so to machines and to people. */
const preview = pierPage({
  head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${pier.title}","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>`,
}).replace(
  /<aside class="newsletter[\s\S]*<\/article>/,
  '<div class="paywall"><h3>To read on, subscribe</h3><p>Subscribers read the whole story. Already a subscriber? Sign in.</p></div></article>',
);
