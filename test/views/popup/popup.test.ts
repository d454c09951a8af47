import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article, Story } from '../../../src/core/article.ts';
import { allPageData } from '../../../src/core/languages/all-page-data.ts';
import { answerBackground, answerTab } from '../../../src/platform/messages.ts';
import { anArticle } from '../../support/article.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

const page = readFileSync('src/views/popup/popup.html', 'utf8');
const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const opened = vi.fn(() => 'open' as const);

/** What the tab's page answers, and what the background does. */
function answers(story: Story | null, people: Pick<Article, 'people' | 'peopleStatus'> | Error = anArticle()): void {
  answerTab({
    readPage: () => story,
    openReader: opened,
    closeReader: () => {},
    toggleReader: () => 'closed',
    copyStory: () => 'copied',
    autoClean: () => {},
  });
  answerBackground({
    findPeople: () => (people instanceof Error ? Promise.reject(people) : people),
    pageData: () => allPageData,
    clutterPhrases: () => [],
    pageReady: () => {},
    readerClosed: () => {},
    wasReaderClosed: () => false,
    openOptions: () => {},
    bringOverlay: () => {},
  });
}

/** Opens the popup and waits until it shows `selector`. */
async function open(selector: string): Promise<void> {
  vi.resetModules();
  await import('../../../src/views/popup/popup.ts');
  await vi.waitFor(() => expect(document.querySelector(selector)).not.toBe(null));
}

beforeEach(() => {
  fakeBrowser.reset();
  document.documentElement.innerHTML = new DOMParser().parseFromString(page, 'text/html').documentElement.innerHTML;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{}] as never);
  vi.spyOn(window, 'close').mockImplementation(() => {});
  opened.mockClear();
});
afterEach(() => vi.restoreAllMocks());

test('shows the story and its people, and can be used', async () => {
  answers(anArticle());
  await open('.person');
  expect(text('main h1')).toBe('Council keeps the night ferry');
  expect(document.querySelectorAll('.person')).toHaveLength(2);
  expect(text('#auto-clean')).toBe('Auto-clean news.example');
  document.querySelector<HTMLElement>('#open-reader')?.click();
  await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  expect(opened).toHaveBeenCalledTimes(1);
});

test('the theme is that of the settings', async () => {
  await fakeBrowser.storage.local.set({ theme: 'dark' });
  answers(anArticle());
  await open('.person');
  expect(document.body.dataset).toMatchObject({ theme: 'dark' });
});

test('the story stays when people cannot be found', async () => {
  answers(anArticle(), new Error('the engine is gone'));
  await open('article.story');
  await vi.waitFor(() => expect(text('.people .note')).toContain('could not be looked for'));
  expect(text('article.story')).toContain('night ferry');
});

test('a page that is no article offers neither reader nor copy', async () => {
  answers(anArticle({ status: 'none', kind: 'section' }));
  await open('.state h1');
  expect(text('.state h1')).toBe('This is not an article');
  expect(document.querySelector<HTMLButtonElement>('#open-reader')).toMatchObject({ hidden: true, disabled: true });
  expect(document.querySelector('#copy')).toBe(null);
});

test.each([
  ['Cannot access a chrome:// URL', 'Not on this page'],
  ['The extensions gallery cannot be scripted.', 'Not on this page'],
  ['Missing host permission for the tab', 'Not on this page'],
  ['No tab with id: 7', 'That did not work'],
])('when the browser says %j, the popup says %j', async (error, title) => {
  vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValue(new Error(error));
  await open('.state:not(.working)');
  expect(text('.state h1')).toBe(title);
});

test('a PDF viewer, and a page of Firefox that answers with no frame, are pages of the browser', async () => {
  answers(null);
  await open('.state:not(.working)');
  expect(text('.state h1')).toBe('Not on this page');
  vi.mocked(fakeBrowser.scripting.executeScript).mockResolvedValue([null] as never);
  document.querySelector('main')?.replaceChildren();
  await open('.state:not(.working)');
  expect(text('.state h1')).toBe('Not on this page');
});

test('after an error one can try again', async () => {
  answers(anArticle());
  vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(new Error('the tab is loading'));
  await open('.reason');
  expect(text('.reason')).toBe('the tab is loading');
  document.querySelector<HTMLElement>('.state button')?.click();
  await vi.waitFor(() => expect(text('main h1')).toBe('Council keeps the night ferry'));
  expect(document.querySelector<HTMLButtonElement>('#open-reader')).toMatchObject({ hidden: false, disabled: false });
});
