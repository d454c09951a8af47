import { beforeEach, describe, expect, test } from 'vitest';
import {
  defaultSettings,
  loadSettings,
  resetSettings,
  saveSettings,
  siteOf,
  watchSettings,
} from '../../src/platform/settings.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

beforeEach(() => fakeBrowser.reset());

test('what was never set has its default', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
});

test('what is saved is loaded, and the rest stays', async () => {
  await saveSettings({ theme: 'dark' });
  await saveSettings({ textSize: 22 });
  expect(await loadSettings()).toEqual({ ...defaultSettings, theme: 'dark', textSize: 22 });
});

test.each([
  ['theme', 'neon'],
  ['textSize', 13],
  ['textSize', 33],
  ['textSize', 20.5],
  ['textSize', '20'],
  ['markNames', 1],
  ['autoCleanSites', ['news.example']],
  ['autoCleanSites', ['https://news.example/path']],
  ['autoCleanSites', ['file://x']],
  ['autoCleanSites', 'https://news.example'],
  ['unknown', true],
])('a stored %s of %j is not believed', async (name, value) => {
  await fakeBrowser.storage.local.set({ [name]: value });
  expect(await loadSettings()).toEqual(defaultSettings);
});

test('bounds are valid themselves, and a site is kept once', async () => {
  const stored = { textSize: 14, keyPeople: 20, autoCleanSites: ['https://a.example', 'https://a.example'] };
  await fakeBrowser.storage.local.set(stored);
  expect(await loadSettings()).toEqual({
    ...defaultSettings,
    textSize: 14,
    keyPeople: 20,
    autoCleanSites: ['https://a.example'],
  });
});

test('reset brings the defaults back and leaves other stored things alone', async () => {
  await saveSettings({ theme: 'dark' });
  await fakeBrowser.storage.local.set({ other: 1 });
  await resetSettings();
  expect(await loadSettings()).toEqual(defaultSettings);
  expect(fakeBrowser.storage.local.kept.get('other')).toBe(1);
});

test('a watcher hears of changes until it is ended', async () => {
  const heard: string[] = [];
  const over = new AbortController();
  watchSettings(({ theme }) => heard.push(theme), over.signal);
  await saveSettings({ theme: 'dark' });
  await fakeBrowser.storage.session.set({ theme: 'light' });
  over.abort();
  await saveSettings({ theme: 'sepia' });
  await Promise.resolve();
  expect(heard).toEqual(['dark']);
});

describe('siteOf', () => {
  test.each([
    ['https://News.Example/a?b#c', 'https://news.example'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1'],
    ['news.example', 'https://news.example'],
    [' www.news.example/politics ', 'https://www.news.example'],
    ['https://zeitung.example:8443', 'https://zeitung.example'],
    ['https://köln.example', 'https://xn--kln-sna.example'],
  ])('%s is on %s', (address, site) => expect(siteOf(address)).toBe(site));
  test.each(['about:blank', 'file:///x.html', 'chrome-extension://x/y', 'two words', '', 'https://'])(
    '%j is on none',
    (address) => expect(siteOf(address)).toBe(null),
  );
});
