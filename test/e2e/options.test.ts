import { writeFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { until } from '../support/browsers/waiting.mjs';
import { axeFindings } from './support/axe.ts';
import { artifact, inEachBrowser } from './support/in-browsers.ts';
import { pier, pierPage } from './support/pier-story.ts';
import { words } from './support/words.ts';

inEachBrowser(
  'options',
  (session) => {
    let options: Page;

    beforeEach(async () => {
      await session().inExtension((api) => api.storage.local.clear());
      options = await session().openOwn('views/options/options.html');
      await options.waitForSelector('#options_export');
      await options.bringToFront();
      return () => options.close();
    });

    const stored = () => session().inExtension((api) => api.storage.local.get());
    const status = () => options.$eval('#status', (element) => element.textContent);
    const problem = () =>
      options.evaluate(() => [...document.querySelectorAll('.problem')].map((element) => element.textContent).join(''));

    async function importing(name: string, content: string): Promise<void> {
      const file = artifact(name);
      writeFileSync(file, content);
      const input = await options.$('#import-file');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    }

    /** What the export would put into a file. */
    async function exported(): Promise<string> {
      await options.evaluate(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
          return make(blob);
        };
      });
      await options.click('#options_export');
      await options.waitForFunction('globalThis.exported');
      return (await options.evaluate('globalThis.exported')) as string;
    }

    test('keeps a change, and the popup goes by it', async () => {
      await options.click('input[name="theme"][value="dark"]');
      await options.click('input[name="copyFormat"][value="markdown"]');
      await options.focus('#keyPeople');
      await options.keyboard.press('Home');
      await until('the changes to be stored', async () => (await stored())['keyPeople'] === 1);
      expect(await stored()).toMatchObject({ theme: 'dark', copyFormat: 'markdown', keyPeople: 1 });
      expect(await status()).toBe(words('options_saved'));

      const { page } = await session().visit({ [pier.address]: pierPage() }, pier.address);
      await session().clearClipboard();
      const popup = await session().clickToolbar(page);
      await popup.appears('.person');
      expect(await popup.evaluate((document) => document.body.dataset['theme'])).toBe('dark');
      expect(await popup.evaluate((document) => document.querySelectorAll('.people > ul > li').length)).toBe(1);
      await popup.click('#copy');
      await until('the copy', async () => (await popup.text('#status')) === words('copy_done'));
      expect((await session().clipboard()).text).toMatch(/^#+ What the survey found$/m);
      await page.close();
    });

    test('are there after the background was stopped', async () => {
      await options.click('input[name="theme"][value="sepia"]');
      await until('the change to be stored', async () => (await stored())['theme'] === 'sepia');
      await session().stopBackground();
      const again = await session().openOwn('views/options/options.html');
      await again.waitForSelector('input[name="theme"][value="sepia"]:checked');
      await again.close();
    });

    test('go into a file and come back from it', async () => {
      await options.click('input[name="theme"][value="dark"]');
      await options.click('#copySourceLine');
      await until('the change to be stored', async () => (await stored())['copySourceLine'] === false);
      const file = await exported();
      await session().inExtension((api) => api.storage.local.clear());
      await importing('settings.json', file);
      await until('the settings to be back', async () => (await stored())['theme'] === 'dark');
      expect((await stored())['copySourceLine']).toBe(false);
      expect(
        await options.$eval('input[name="theme"][value="dark"]', (input) => (input as HTMLInputElement).checked),
      ).toBe(true);
    });

    test.each([
      ['not JSON', 'theme: dark', words('options_import_not_json')],
      ['something else', '{"theme": "light"}', words('options_import_not_settings')],
      [
        'a value that cannot be',
        '{"broadsheet": 1, "settings": {"textSize": 20, "theme": "pink"}}',
        words('options_importBadValue', words('setting_theme')),
      ],
    ])('a bad file (%s) changes nothing and says why', async (_, content, says) => {
      await options.click('input[name="theme"][value="dark"]');
      await until('the change to be stored', async () => (await stored())['theme'] === 'dark');
      const before = await stored();
      await importing('bad-settings.json', content);
      await until('a word about the file', problem);
      expect(await problem()).toBe(says);
      expect(await stored()).toEqual(before);
    });

    test('are reset after one more question', async () => {
      await options.click('input[name="theme"][value="dark"]');
      await until('the change to be stored', async () => (await stored())['theme'] === 'dark');
      await options.click('#options_reset');
      await options.click('#options_resetKeep');
      expect((await stored())['theme']).toBe('dark');
      await options.click('#options_reset');
      await options.click('#options_resetDo');
      await until('the defaults', async () => (await stored())['theme'] === undefined);
      await options.waitForSelector('input[name="theme"][value="system"]:checked');
    });

    test('say what is wrong with a site', async () => {
      await options.type('#site', 'not a site');
      await options.click('.add button');
      expect(await problem()).toBe(words('options_siteBad'));
      expect((await stored())['autoCleanSites'] ?? []).toEqual([]);
    });

    test('add a site with its permission, and remove it', async () => {
      const site = 'https://shoreline-post.example';
      await options.type('#site', 'shoreline-post.example');
      await options.click('.add button');
      await session().answerPrompt(true);
      await until(
        'the site to be stored',
        async () => JSON.stringify((await stored())['autoCleanSites']) === JSON.stringify([site]),
      );
      const allowed = () =>
        session().inExtension((api, origin) => api.permissions.contains({ origins: [`${origin}/*`] }), site);
      expect(await allowed()).toBe(true);
      await options.waitForSelector('.sites .site');
      await options.click('.sites li > button');
      await until('the site to be gone', async () => ((await stored())['autoCleanSites'] as unknown[]).length === 0);
      // What came with the installation of the test build stays.
      if (session().kind === 'firefox') expect(await allowed()).toBe(false);
    });

    test.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (scheme) => {
      await session().scheme(scheme);
      await session().inExtension((api) =>
        api.storage.local.set({ autoCleanSites: ['https://shoreline-post.example'] }),
      );
      await options.waitForSelector('.sites .site');
      expect(await options.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
      expect(await axeFindings(options)).toEqual([]);
      await session().scheme('light');
    });
  },
  { granted: ['https://shoreline-post.example/*'] },
);
