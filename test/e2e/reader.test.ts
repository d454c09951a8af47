import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { View, Visit } from '../support/browsers/types.d.ts';
import { sleep, until } from '../support/browsers/waiting.mjs';
import { axeFindings } from './support/axe.ts';
import { inEachBrowser } from './support/in-browsers.ts';
import { pier, pierPage } from './support/pier-story.ts';
import { silence } from './support/silence.ts';
import { words } from './support/words.ts';

inEachBrowser('reader', (session) => {
  let visit: Visit;
  let page: Page;
  let reader: View<ShadowRoot>;

  beforeAll(async () => {
    visit = await session().visit({ [pier.address]: livelyPage });
    page = visit.page;
  });

  async function openFromPopup(): Promise<void> {
    await page.goto(pier.address);
    const popup = await session().clickToolbar(page);
    await popup.appears('#open-reader:enabled');
    await popup.click('#open-reader');
    await readerOpens();
  }

  async function readerOpens(): Promise<void> {
    reader = await until('the reader', () => session().reader(page));
    await reader.appears('.story-body');
  }

  async function readerCloses(): Promise<void> {
    await until('the page to be back', async () => (await session().reader(page)) === null);
  }

  test('shows the story with its people over the page', async () => {
    await openFromPopup();
    expect(await session().popupIsOpen()).toBe(false);
    expect(await reader.text('#title')).toBe(pier.title);
    const story = await reader.text('.story');
    expect(story).toContain(pier.authors.join(' and '));
    expect(story).toContain(pier.last);
    for (const clutter of pier.clutter) if (clutter !== pier.credit) expect(story).not.toContain(clutter);
    await reader.appears('.people .person');
    const people = await reader.text('.people');
    for (const name of pier.people) expect(people).toContain(name);
  });

  test.each(['Escape', 'the button', 'the shortcut'])('%s gives the page back exactly as it was', async (way) => {
    await page.goto(pier.address);
    await page.evaluate(() => (document.querySelector('audio') as HTMLAudioElement).play());
    await page.click('#note');
    await page.keyboard.type('half a sent');
    // The caret first: a field that has it is scrolled into view a moment later.
    await page.keyboard.press('ArrowLeft');
    await sleep(150);
    await page.evaluate(() => {
      (document.querySelector('details') as HTMLDetailsElement).open = true;
      scrollTo(0, 640);
    });
    const before = await page.evaluate(stateOfPage);
    expect(before).toMatchObject({ typed: 'half a sent', caret: 10, focus: 'note', playing: true, interruptions: 0 });

    await session().pressCommand(page, 'toggle-reader');
    await readerOpens();
    await reader.evaluate((root) => {
      (root.querySelector('dialog') as HTMLElement).scrollTop = 300;
    });
    await sleep(150);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else if (way === 'the button') await reader.click('.tool-close');
    else await session().pressCommand(page, 'toggle-reader');
    await readerCloses();

    expect(await page.evaluate(stateOfPage)).toEqual(before);
  });

  test('lets no key through to the page', async () => {
    await openFromPopup();
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await readerCloses();
    expect(await page.evaluate(() => document.documentElement.dataset['keys'])).toBeUndefined();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.documentElement.dataset['keys'])).toBe('j');
  });

  test('puts a removed block back, and takes it out again', async () => {
    await openFromPopup();
    expect(await reader.text('.story-body')).not.toContain('One letter each morning');
    await reader.click('details.removed > summary');
    const group = await reader.evaluate((root) => {
      const groups = [...root.querySelectorAll('details.removed > details')];
      return groups.findIndex((details) => details.textContent?.includes('One letter each morning')) + 1;
    });
    expect(group, 'a group with the newsletter in it').toBeGreaterThan(0);
    const within = `details.removed > details:nth-of-type(${group})`;
    await reader.click(`${within} > summary`);
    const piece = await reader.evaluate(
      (root, selector) =>
        [...root.querySelectorAll(`${selector} li`)].findIndex((item) => item.textContent?.includes('letter')) + 1,
      within,
    );
    const toggle = `${within} li:nth-child(${piece}) .acts button:last-child`;
    await reader.click(toggle);
    expect(await reader.text('.story-body')).toContain('One letter each morning');
    expect(await reader.text('.put-back')).toContain(words('reason_subscribe'));
    await reader.click(toggle);
    expect(await reader.text('.story-body')).not.toContain('One letter each morning');
  });

  test('marks names on request; a name shows its card; n and p go from mention to mention', async () => {
    await openFromPopup();
    await reader.appears('.people .person');
    const isMarked = await reader.evaluate((root) => root.querySelectorAll('.name').length > 0);
    expect(isMarked).toBe(false);
    await reader.click('.tool-names');
    await reader.appears('.name[role="button"]');
    const name = await reader.text('.name[role="button"]');
    await reader.click('.name[role="button"]');
    await reader.appears('.card');
    expect(await reader.text('.card .person-name')).toContain(name.split(' ').at(-1));
    await page.keyboard.press('Escape');
    expect(await reader.shows('.card')).toBe(false);
    expect(await session().reader(page), 'Escape closes the card first').not.toBeNull();

    const place = () =>
      reader.evaluate((root) => {
        const mark = root.querySelector('mark.here');
        return mark ? [...root.querySelectorAll('.story-body *')].indexOf(mark) : -1;
      });
    await page.keyboard.press('n');
    const first = await place();
    await page.keyboard.press('n');
    const second = await place();
    await page.keyboard.press('p');
    expect(first).toBeGreaterThanOrEqual(0);
    expect(second).toBeGreaterThan(first);
    expect(await place()).toBe(first);
    await reader.click('.tool-names');
    expect(await reader.evaluate((root) => root.querySelectorAll('.name').length)).toBe(0);
  });

  test('a person opens to role, quotations and mentions, each leading to its place', async () => {
    await openFromPopup();
    await reader.appears('.people .person');
    const index = await reader.evaluate(
      (root) =>
        [...root.querySelectorAll('.person .person-name')].findIndex((name) => name.textContent === 'Henrik Lund') + 1,
    );
    const person = `.people li:nth-child(${index}) > .person`;
    await reader.click(`${person} > summary`);
    await reader.appears(`${person} .quotes button`);
    await reader.click(`${person} .quotes button`);
    const shown = await reader.text('mark.here');
    expect(shown).toContain('We will have nowhere to put the ferries');
    await reader.click(`${person} .switch`);
    expect(await reader.text('mark.quote')).toContain('We will have nowhere to put the ferries');
  });

  test('copies the story and the people', async () => {
    await openFromPopup();
    await reader.appears('.people .person');
    await session().clearClipboard();
    await page.bringToFront();
    await reader.click('.menu-copy > button');
    const index = await reader.evaluate(
      (root, label) => [...root.querySelectorAll('.menu-copy li')].findIndex((item) => item.textContent === label) + 1,
      words('copy_markdown'),
    );
    await reader.click(`.menu-copy li:nth-child(${index}) button`);
    await until(
      'the word that it was copied',
      async () => (await reader.text('[role="status"]')) === words('copy_done'),
    );
    expect((await session().clipboard()).text).toMatch(/^#+ What the survey found$/m);
    await page.bringToFront();
    await reader.click('.people-content > .acts button');
    await until('the people on the clipboard', async () => /Henrik Lund/.test((await session().clipboard()).text));
    expect((await session().clipboard()).text).toMatch(/harbour master/);
  });

  test('the menu and the keys copy the story without opening anything', async () => {
    await page.goto(pier.address);
    await session().clearClipboard();
    await session().chooseFromMenu(page, 'copy-story');
    await copiedOrShown();
    await page.goto(pier.address);
    await session().clearClipboard();
    await session().pressCommand(page, 'copy-story');
    await copiedOrShown();
  });

  /** Chromium lets no page write to the clipboard without a click or key in the page: then the text must be shown selected. */
  async function copiedOrShown(): Promise<void> {
    const note = await until('a word about the copy', () => session().reader(page));
    await note.appears('.note');
    const says = await note.text('.note p');
    expect([words('copy_done'), words('copy_refused')]).toContain(says);
    if (session().kind === 'firefox') expect(says).toBe(words('copy_done'));
    const text =
      says === words('copy_done')
        ? (await session().clipboard()).text
        : await note.evaluate((root) => {
            const area = root.activeElement as HTMLTextAreaElement;
            return area.value.slice(area.selectionStart, area.selectionEnd);
          });
    expect(text).toContain(pier.first);
    expect(text).toContain(pier.last);
  }

  test('the menu opens the reader', async () => {
    await page.goto(pier.address);
    await session().chooseFromMenu(page, 'toggle-reader');
    await readerOpens();
  });

  test('changes of size and theme last', async () => {
    await openFromPopup();
    await reader.click('.menu-display > button');
    await reader.click('.menu-display .themes [data-value="dark"]');
    await reader.click('.menu-display .stepper button:last-of-type');
    const shownSize = () => reader.text('.menu-display .stepper .value');
    // A page left at once would take the saving with it.
    await until('both to be saved, and the size shown', async () => {
      const stored = await session().inExtension((api) => api.storage.local.get(['theme', 'textSize']));
      return stored['theme'] === 'dark' && String(stored['textSize']) === (await shownSize());
    });
    const size = await shownSize();
    await openFromPopup();
    expect(await reader.evaluate((root) => root.querySelector('dialog')?.dataset['theme'])).toBe('dark');
    expect(await reader.evaluate((root) => root.querySelector('dialog')?.style.getPropertyValue('--story-size'))).toBe(
      `${size}px`,
    );
    await session().inExtension((api) => api.storage.local.clear());
  });

  test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (scheme) => {
    await session().scheme(scheme);
    await openFromPopup();
    await reader.appears('.people .person');
    await reader.click('.tool-names');
    await reader.appears('.name');
    await reader.evaluate((root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      // axe looks for trees where the page can see them.
      Object.defineProperty(root.host, 'shadowRoot', { value: root });
    });
    const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(dark).toBe(scheme === 'dark');
    const findings = await axeFindings(page);
    expect(findings.filter((finding) => finding.includes('broadsheet-reader'))).toEqual([]);
    await session().inExtension((api) => api.storage.local.clear());
    await session().scheme('light');
  });

  test('asks nothing of the network but the pictures of the story', async () => {
    await page.goto(pier.address);
    const before = visit.refused.length;
    await openFromPopup();
    await reader.appears('.people .person');
    await page.keyboard.press('Escape');
    await readerCloses();
    const own = 'https://shoreline-post.example/pictures/pier.jpg';
    expect(visit.refused.slice(before).filter(({ url }) => url !== own)).toEqual([]);
    expect(session().asked()).toEqual([]);
  });
});

/** What must be as before when the reader has gone. */
function stateOfPage() {
  const note = document.querySelector('#note') as HTMLInputElement;
  const audio = document.querySelector('audio') as HTMLAudioElement;
  return {
    html: document.documentElement.outerHTML,
    typed: note.value,
    caret: note.selectionStart,
    focus: document.activeElement?.id,
    scroll: [scrollX, scrollY],
    sheets: document.adoptedStyleSheets.length,
    playing: !audio.paused,
    interruptions: (globalThis as { interruptions?: number }).interruptions,
  };
}

/** The story with something typed, something playing and a page that listens to keys. */
const livelyPage = pierPage({
  inside: `<div><input id="note" aria-label="Note"><audio loop src="${silence}"></audio><details><summary>More</summary>Text</details></div>`,
  end: `<script>globalThis.interruptions = 0; for (const name of ['pause', 'emptied', 'abort', 'stalled']) document.querySelector('audio').addEventListener(name, () => interruptions++);
document.addEventListener('keydown', (event) => { if (event.target.id !== 'note') document.documentElement.dataset.keys = (document.documentElement.dataset.keys ?? '') + event.key; })</script>`,
});
