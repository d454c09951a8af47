import { beforeEach, expect, test, vi } from 'vitest';
import {
  finishAsking,
  forgetSites,
  isAutoCleaned,
  switchOff,
  switchOffEverywhere,
  switchOn,
  switchOnEverywhere,
  updateAutoClean,
} from '../../src/platform/auto-clean.ts';
import { defaultSettings, loadSettings, saveSettings } from '../../src/platform/settings.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

const site = 'https://news.example';
const pattern = 'https://news.example/*';
const matches = () => fakeBrowser.scripts.get('auto-clean')?.matches;

beforeEach(() => fakeBrowser.reset());

test('switching on asks for that site alone, first thing, and runs only there', async () => {
  const done = switchOn(site);
  expect(fakeBrowser.asked).toEqual([pattern]);
  expect(await done).toBe(true);
  await updateAutoClean();
  expect((await loadSettings()).autoCleanSites).toEqual([site]);
  expect(matches()).toEqual([pattern]);
});

test('a refusal changes nothing', async () => {
  fakeBrowser.allows = false;
  expect(await switchOn(site)).toBe(false);
  await finishAsking([pattern]);
  expect((await loadSettings()).autoCleanSites).toEqual([]);
});

test('when the question closed the popup, the background finishes what was asked for', async () => {
  await fakeBrowser.storage.session.set({ asked: site });
  await finishAsking(['https://other.example/*']);
  expect((await loadSettings()).autoCleanSites).toEqual([]);
  await finishAsking([pattern]);
  expect((await loadSettings()).autoCleanSites).toEqual([site]);
  expect(fakeBrowser.storage.session.kept.has('asked')).toBe(false);
});

test('switching off gives the permission back and takes the script away', async () => {
  await switchOn(site);
  await updateAutoClean();
  await switchOff(site);
  await updateAutoClean();
  expect(fakeBrowser.granted.size).toBe(0);
  expect(matches()).toBe(undefined);
});

test('a site that is switched on but not granted gets no script', async () => {
  await saveSettings({ autoCleanSites: [site, 'https://granted.example'] });
  fakeBrowser.granted.add('https://granted.example/*');
  await updateAutoClean();
  expect(matches()).toEqual(['https://granted.example/*']);
});

test('a page that loads while something else changes finds the script in place', async () => {
  await switchOn(site);
  await updateAutoClean();
  const gone = vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts');
  await switchOn('https://second.example');
  await updateAutoClean();
  expect(matches()).toEqual([pattern, 'https://second.example/*']);
  expect(gone).not.toHaveBeenCalled();
  gone.mockRestore();
});

test('every site is one pattern', async () => {
  await switchOnEverywhere();
  await updateAutoClean();
  expect(matches()).toEqual(['*://*/*']);
  await switchOffEverywhere();
  await updateAutoClean();
  expect(matches()).toBe(undefined);
});

test('several changes at once do not trip over each other', async () => {
  await switchOn(site);
  await Promise.all([updateAutoClean(), updateAutoClean(), updateAutoClean()]);
  expect(matches()).toEqual([pattern]);
});

test('a permission taken back in the browser switches its site off, and no other', async () => {
  await switchOn(site);
  await switchOn('https://other.example');
  await forgetSites([pattern]);
  expect((await loadSettings()).autoCleanSites).toEqual(['https://other.example']);
  await saveSettings({ autoCleanEverywhere: true });
  await forgetSites(['*://*/*']);
  expect((await loadSettings()).autoCleanEverywhere).toBe(false);
});

test.each([
  ['https://news.example/a', true],
  ['https://www.news.example/a', false],
  ['http://news.example/a', false],
  ['about:blank', false],
])('%s is cleaned by itself: %s', (url, expected) => {
  expect(isAutoCleaned({ ...defaultSettings, autoCleanSites: [site] }, url)).toBe(expected);
  expect(isAutoCleaned(defaultSettings, url)).toBe(false);
  expect(isAutoCleaned({ ...defaultSettings, autoCleanEverywhere: true }, url)).toBe(!url.startsWith('about:'));
});
