import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './support/in-browsers.ts';
import { pier, pierPage } from './support/pier-story.ts';

inEachBrowser('pages nobody asked about', (session, kind) => {
  test('run nothing of ours', async () => {
    expect(await session().inExtension((api) => api.scripting.getRegisteredContentScripts())).toEqual([]);
    const manifest = await session().inExtension((api) => api.runtime.getManifest());
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect([...(manifest.permissions ?? [])].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect((manifest as { host_permissions?: string[] }).host_permissions ?? []).toEqual([]);
  });

  test('every command has its keys, which the browser has not taken for itself', async () => {
    const commands = await session().inExtension((api) => api.commands.getAll());
    expect(commands.filter(({ shortcut }) => !shortcut).map(({ name }) => name)).toEqual([]);
  });

  test('cannot be read without a click', async () => {
    const { page } = await session().visit({ [pier.address]: pierPage() }, pier.address);
    const tab = await session().tabId(page);
    const refusal = await session().inExtension(
      (api, tabId) =>
        api.scripting.executeScript({ target: { tabId }, files: ['/content.js'] }).then(
          () => 'entered',
          (error: Error) => error.message,
        ),
      tab,
    );
    expect(refusal).toMatch(/cannot access|missing host permission/i);
    await page.close();
  });

  test.runIf(kind === 'chromium')('show no world of ours to the profiler, until the click', async () => {
    const { page } = await session().visit({ [pier.address]: pierPage() }, pier.address);
    const scripts = await ourScripts(page, session().url(''));
    await page.reload();
    expect(await scripts()).toEqual([]);
    const popup = await session().clickToolbar(page);
    await popup.appears('article.story');
    expect(await scripts()).toEqual([session().url('content.js')]);
    await popup.close();
    await page.close();
  });

  test('know nothing of us: what the extension has in it cannot be asked for', async () => {
    const { page } = await session().visit({ [pier.address]: pierPage() }, pier.address);
    const icon = session().url('icons/16.png');
    const loaded = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve(true);
          picture.onerror = () => resolve(false);
          picture.src = url;
        }),
      icon,
    );
    expect(loaded).toBe(false);
    expect(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')).not.toContain(
      'web_accessible_resources',
    );
    await page.close();
  });
});

/** The extension's scripts that ran in a page since this was called, as the profiler counts them. */
async function ourScripts(page: Page, base: string): Promise<() => Promise<string[]>> {
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    return result.map(({ url }) => url).filter((url) => url.startsWith(base));
  };
}
