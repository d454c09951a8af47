// Chromium with the extension in it, driven over the DevTools pipe.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find.mjs';
import { notTheBrowsersOwn, servePages, startRefusingProxy } from './network.mjs';
import { viewOf } from './view.mjs';
import { until } from './waiting.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const clipboardAddress = 'https://clipboard.example/';

/**
 * @param {string} folder the unpacked extension, absolute
 * @param {{ headless?: boolean, online?: boolean, say?: (line: string) => void }} [options] `online` lets it use the network
 * @returns {Promise<import('./types.d.ts').Session>}
 */
export async function openChromium(folder, { headless = true, online = false, say } = {}) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const executablePath = findBrowser('chromium', say);
  const proxy = await startRefusingProxy();
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1200, height: 800 } : null,
    protocolTimeout: 120_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(online ? [] : [`--proxy-server=127.0.0.1:${proxy.port}`]),
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--mute-audio',
      '--autoplay-policy=no-user-gesture-required',
      '--lang=en-US',
    ],
  });
  const id = await browser.installExtension(folder);
  const extension = await until('the extension', async () => (await browser.extensions()).get(id));
  const url = (/** @type {string} */ file) => `chrome-extension://${id}/${file}`;
  const isWorker = (/** @type {import('puppeteer-core').Target} */ target) =>
    target.type() === 'service_worker' && target.url().startsWith(url(''));
  await browser.waitForTarget(isWorker);
  const first = (await browser.pages())[0] ?? (await browser.newPage());
  const desk = await openOwn(manifest.options_ui.page);

  /** @param {string} file */
  async function openOwn(file) {
    const page = await browser.newPage();
    await page.goto(url(file));
    return page;
  }

  /** @param {string} event @param {unknown[]} given */
  async function report(event, given) {
    await desk.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
    const worker = await (await browser.waitForTarget(isWorker)).worker();
    await worker?.evaluate(
      /** @param {string} path @param {any[]} list */
      (path, list) => {
        const found = path.split('.').reduce((object, name) => object[name], /** @type {any} */ (globalThis).chrome);
        found.dispatch(...list);
      },
      event,
      given,
    );
  }

  /** @param {import('puppeteer-core').Target} target */
  const isPopup = (target) =>
    target.type() === 'page' && target.url().startsWith(url(manifest.action.default_popup)) && !tabs.has(target);
  /** @type {import('puppeteer-core').MediaFeature[]} */
  let media = [];
  const tabs = new WeakSet();
  /** Chromium warms a connection to each page's host before the page is asked for. @type {Record<string, unknown>[]} */
  const served = [{ [clipboardAddress]: '' }];
  const isServed = (/** @type {string} */ asked) =>
    served.some((pages) => Object.keys(pages).some((address) => `${new URL(address).hostname}:443` === asked));
  const popupIsOpen = async () =>
    (await desk.evaluate(`chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then((all) => all.length)`)) > 0;

  async function closePopup() {
    await desk.evaluate(`chrome.extension.getViews({ type: 'popup' }).forEach((view) => view.close())`);
    await until('the popup to close', async () => !(await popupIsOpen()) && !browser.targets().some(isPopup));
  }

  /** @type {import('./types.d.ts').Session} */
  const session = {
    kind: 'chromium',
    browser,
    desk,
    asked: () => notTheBrowsersOwn(proxy.asked).filter((host) => !isServed(host)),
    url,
    async openOwn(file) {
      const page = await openOwn(file);
      tabs.add(page.target());
      return page;
    },
    async visit(pages, address) {
      const page = first.url() === 'about:blank' ? first : await browser.newPage();
      const { refused } = pages ? await servePages(page, pages) : { refused: [] };
      if (pages) served.push(pages);
      await page.bringToFront();
      if (address) await page.goto(address, { waitUntil: 'load' });
      return { page, refused };
    },
    async tabId(page) {
      await page.bringToFront();
      const query = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0].id)`;
      return /** @type {Promise<number>} */ (desk.evaluate(query));
    },
    inExtension: (what, ...given) => /** @type {any} */ (desk.evaluate(call(what, 'chrome', given))),
    async clickToolbar(page) {
      await page.bringToFront();
      if (await popupIsOpen()) await closePopup();
      await page.triggerExtensionAction(extension);
      const popup = await (await browser.waitForTarget(isPopup, { timeout: 20_000 })).asPage();
      await popup.emulateMediaFeatures(media);
      await popup.waitForFunction(`document.readyState === 'complete'`);
      const view = viewOf(
        (what, given) => popup.evaluate(call(what, 'document', given)),
        (x, y) => popup.mouse.click(x, y),
        until,
      );
      return /** @type {any} */ ({
        ...view,
        page: popup,
        press: (/** @type {import('puppeteer-core').KeyInput} */ key) => popup.keyboard.press(key),
        screenshot: (/** @type {`${string}.png`} */ path) => popup.screenshot({ path }),
        close: closePopup,
      });
    },
    popupIsOpen,
    async chooseFromMenu(page, menuItemId) {
      const tab = await grant(page);
      await report('contextMenus.onClicked', [{ menuItemId, pageUrl: page.url(), editable: false }, tab]);
    },
    async pressCommand(page, name) {
      await report('commands.onCommand', [name, await grant(page)]);
    },
    async clipboard() {
      const page = await clipboardPage();
      await page.bringToFront();
      return page.evaluate(async () => {
        const out = { text: '', html: '' };
        for (const item of await navigator.clipboard.read()) {
          if (item.types.includes('text/plain')) out.text = await (await item.getType('text/plain')).text();
          if (item.types.includes('text/html')) out.html = await (await item.getType('text/html')).text();
        }
        return out;
      });
    },
    async clearClipboard() {
      const page = await clipboardPage();
      await page.bringToFront();
      await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
    },
    answerPrompt: async () => {},
    async scheme(scheme) {
      media = [{ name: 'prefers-color-scheme', value: scheme }];
      for (const page of await browser.pages()) {
        await page.emulateMediaFeatures(media);
      }
    },
    async stopBackground() {
      const target = browser.targets().find(isWorker);
      await (await target?.worker())?.close();
      await until('the worker to stop', () => !browser.targets().some(isWorker));
    },
    async reader(page) {
      const cdp = await page.createCDPSession();
      const root = await closedRoot(cdp);
      if (!root) {
        await cdp.detach();
        return null;
      }
      return viewOf(
        (what, given) => callOn(cdp, root, what, given),
        (x, y) => page.mouse.click(x, y),
        until,
      );
    },
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
  return session;

  /** Opens and closes the popup, as a gesture that lets us read the page. @param {Page} page */
  async function grant(page) {
    const popup = await session.clickToolbar(page);
    await popup.close();
    await page.bringToFront();
    return { id: await session.tabId(page), url: page.url() };
  }

  async function clipboardPage() {
    const address = clipboardAddress;
    const open = (await browser.pages()).find((page) => page.url() === address);
    if (open) return open;
    const page = await browser.newPage();
    await servePages(page, { [address]: '<title>clipboard</title>' });
    await page.goto(address);
    await browser
      .defaultBrowserContext()
      .overridePermissions('https://clipboard.example', ['clipboard-read', 'clipboard-sanitized-write']);
    return page;
  }
}

/**
 * A call as source: of a function on a named global.
 * @param {Function} what @param {string} scope @param {readonly unknown[]} given
 */
export function call(what, scope, given) {
  return `(${what})(${[scope, ...given.map((value) => JSON.stringify(value) ?? 'undefined')].join(', ')})`;
}

/**
 * The object id of the one closed shadow root in a page (test pages have none of their own).
 * @param {import('puppeteer-core').CDPSession} cdp
 */
async function closedRoot(cdp) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  /** @type {import('puppeteer-core').Protocol.DOM.Node[]} */
  const queue = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (closed) return (await cdp.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId })).object.objectId;
    queue.push(...(node.children ?? []));
  }
  return undefined;
}

/**
 * @param {import('puppeteer-core').CDPSession} cdp @param {string} objectId @param {Function} what @param {unknown[]} given
 */
async function callOn(cdp, objectId, what, given) {
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (...given) { return (${what})(this, ...given); }`,
    arguments: given.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
