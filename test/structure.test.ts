import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, phraseTexts } from '../build.mjs';
import { removalReasons } from '../src/core/article.ts';
import { clutterLanguages, phrasesOf } from '../src/core/languages/clutter/index.ts';
import { filesNamed } from './tools/pack.mjs';

/** What neither the linter nor the arrows can say. */
const root = new URL('..', import.meta.url).pathname;
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const english: Record<string, { message: string }> = json(join(root, 'src/_locales/en/messages.json'));

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }));

describe('strings', () => {
  const used = sources.flatMap(({ file, text }) => {
    const whole = text.matchAll(/\bmessage\(\s*'(\w+)'|data-(?:text|label)="(\w+)"/g);
    const counted = text.matchAll(/\bcountedMessage\(\s*'(\w+)'/g);
    return [
      ...[...whole].map((found) => ({ file, key: found[1] ?? found[2] ?? '' })),
      ...[...counted].flatMap((found) => ['one', 'other'].map((form) => ({ file, key: `${found[1]}_${form}` }))),
    ];
  });

  test('every string that is asked for is there', () => {
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter(({ key }) => !english[key])).toEqual([]);
  });

  test.each(readdirSync(join(root, 'src/_locales')))(
    '%s has the keys of English, in order, and none is empty',
    (locale) => {
      const messages: typeof english = json(join(root, 'src/_locales', locale, 'messages.json'));
      expect(Object.keys(messages)).toEqual(Object.keys(english).sort());
      expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
    },
  );

  test('every setting, every reason and every kind of page has its label', () => {
    const settings = readFileSync(join(root, 'src/platform/settings.ts'), 'utf8');
    const table = settings.slice(settings.indexOf('settingsTable = {'), settings.indexOf('\n};'));
    const names = [...table.matchAll(/^ {2}(\w+):/gm)].map((found) => found[1] ?? '');
    expect(names).toContain('theme');
    const model = readFileSync(join(root, 'src/core/article.ts'), 'utf8');
    const kinds = [...(/type PageKind =([^;]+);/.exec(model)?.[1] ?? '').matchAll(/'(\w+)'/g)].map((found) => found[1]);
    expect(kinds).toContain('front');
    const wanted = [
      ...names.map((name) => `setting_${name}`),
      ...kinds.map((kind) => `kind_${kind}`),
      ...removalReasons.map((reason) => `reason_${reason.replace('-', '_')}`),
    ];
    expect(wanted.filter((key) => !english[key])).toEqual([]);
  });
});

describe('code', () => {
  test('HTML enters a document at one place only', () => {
    const doors =
      /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|setHTML|createContextualFragment|document\.write\(/;
    expect(sources.filter(({ text }) => doors.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('nothing asks the network', () => {
    const ways = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
    expect(sources.filter(({ text }) => ways.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the built extension', () => {
  const out = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  const inside = (browser: string, file: string) => join(out, browser, file);
  beforeAll(() => build({ only: ['extension'], out }), 60_000);
  afterAll(() => rmSync(out, { recursive: true }));

  test.each(['chromium', 'firefox'])('%s: every file the manifest names is there', (browser) => {
    const named = filesNamed(json(inside(browser, 'manifest.json')));
    expect(named.filter((file) => !existsSync(inside(browser, file)))).toEqual([]);
  });

  test.each(['chromium', 'firefox'])('%s: asks for nothing alarming, and has no door for pages', (browser) => {
    const manifest = json(inside(browser, 'manifest.json'));
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.content_security_policy.extension_pages).toMatch(/script-src 'self';.*connect-src 'none'/);
    expect(manifest.version).toBe(json(join(root, 'package.json')).version);
  });

  test('what Chromium keeps for itself is no shortcut of ours', () => {
    const { commands } = json(inside('chromium', 'manifest.json'));
    const keys = Object.values<{ suggested_key: { default: string } }>(commands).map(
      (command) => command.suggested_key.default,
    );
    expect(keys).not.toContain('Alt+Shift+R');
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['content.js', 190_000],
    ['overlay.js', 160_000],
    ['auto.js', 10_000],
  ])('%s, which runs in pages, stays within %d bytes', (file, budget) => {
    expect(statSync(inside('chromium', file)).size).toBeLessThanOrEqual(budget);
  });

  test('the background has the phrases of every language ready, as text', async () => {
    const ready = await phraseTexts();
    const codes = clutterLanguages.map(({ code }) => code);
    expect(Object.keys(ready)).toEqual(codes);
    for (const code of codes) expect(JSON.parse(ready[code] ?? '')).toEqual(phrasesOf([code])[0]);
    const background = readFileSync(inside('chromium', 'background.js'), 'utf8');
    expect(background.replaceAll('\\', '')).toContain('{"code":"de","rules":[{"reason"');
    expect(background).not.toContain(clutterLanguages[1]?.rules[0]?.keeps);
  });

  test('content.js asks to be compiled at once: the hint counts in the first line only', () => {
    expect(readFileSync(inside('chromium', 'content.js'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  test('the polyfill stays out of pages, and is where the extension has pages of its own', () => {
    const hasPolyfill = (file: string) =>
      readFileSync(inside('firefox', file), 'utf8').includes('loaded in a browser ext');
    expect(['content.js', 'overlay.js', 'auto.js'].filter(hasPolyfill)).toEqual([]);
    expect(['background.js', 'views/popup/popup.js'].filter(hasPolyfill)).toHaveLength(2);
  });
});
