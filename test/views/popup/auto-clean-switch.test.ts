import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, loadSettings, type Settings } from '../../../src/platform/settings.ts';
import { buildIn } from '../../../src/views/elements.ts';
import { showAutoClean } from '../../../src/views/popup/auto-clean-switch.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

const build = buildIn(document);
let said: string[];

beforeEach(() => {
  fakeBrowser.reset();
  said = [];
});

function show(url = 'https://news.example/story', change: Partial<Settings> = {}): HTMLElement {
  const place = build('footer', { attributes: { hidden: true } });
  document.body.replaceChildren(place);
  showAutoClean(build, place, { id: 7, url }, { ...defaultSettings, ...change }, (text) => said.push(text));
  return place;
}
const boxOf = (place: HTMLElement) => place.querySelector('input') ?? build('input');

test('it names the site, and is not there where there is none', () => {
  expect(show().textContent).toBe('Auto-clean news.example');
  expect(show('about:blank').hidden).toBe(true);
});

test('switching it on asks for the site before anything else happens', async () => {
  const box = boxOf(show());
  box.click();
  expect(fakeBrowser.asked).toEqual(['https://news.example/*']);
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect((await loadSettings()).autoCleanSites).toEqual(['https://news.example']);
  expect(box.checked).toBe(true);
});

test('a refusal leaves it off', async () => {
  fakeBrowser.allows = false;
  const box = boxOf(show());
  box.click();
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(box.checked).toBe(false);
});

test('it shows that it is on, and can be switched off', async () => {
  const box = boxOf(show(undefined, { autoCleanSites: ['https://news.example'] }));
  expect(box.checked).toBe(true);
  box.click();
  await vi.waitFor(() => expect(said[0]).toContain('no longer'));
  expect((await loadSettings()).autoCleanSites).toEqual([]);
});

test('where every site is on, this one cannot be switched by itself', () => {
  expect(boxOf(show(undefined, { autoCleanEverywhere: true })).disabled).toBe(true);
});

test('in Firefox, whose question would be hidden below the popup, a page of ours asks', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `moz-extension://broadsheet/${path}`);
  const closed = vi.spyOn(window, 'close').mockImplementation(() => {});
  boxOf(show()).click();
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  expect(opened).toHaveBeenCalledWith({
    url: 'moz-extension://broadsheet/views/options/options.html#auto=https%3A%2F%2Fnews.example',
  });
  expect(fakeBrowser.asked).toEqual([]);
  vi.restoreAllMocks();
});
