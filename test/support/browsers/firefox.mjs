// Firefox with the extension in it, driven over WebDriver BiDi and, for what is the browser's own, its chrome window.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { call } from './chromium.mjs';
import { findBrowser } from './find.mjs';
import { notTheBrowsersOwn, servePages, startRefusingProxy } from './network.mjs';
import { viewOf } from './view.mjs';
import { until } from './waiting.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @param {string} folder the unpacked extension, absolute
 * @param {{ headless?: boolean, online?: boolean, say?: (line: string) => void }} [options] `online` lets it use the network
 * @returns {Promise<import('./types.d.ts').Session>}
 */
export async function openFirefox(folder, { headless = true, online = false, say } = {}) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const geckoId = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const executablePath = findBrowser('firefox', say);
  const proxy = await startRefusingProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    protocolTimeout: 120_000,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'intl.locale.requested': 'en-US',
      'network.proxy.type': online ? 5 : 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      // puppeteer waits for ever for the load of a page that comes back from memory.
      'browser.sessionhistory.max_total_viewers': 0,
      'media.autoplay.default': 0,
      'media.volume_scale': '0.0',
    },
  });
  await browser.installExtension(folder);
  const bidi = /** @type {any} */ (browser).connection;
  const send = async (/** @type {string} */ method, /** @type {object} */ given) =>
    (await bidi.send(method, given)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chromeWindow = contexts[0].context;
  const url = (/** @type {string} */ file) => `moz-extension://${uuid}/${file}`;
  const desk = await openOwn(manifest.options_ui.page);

  /** Runs an expression in the browser's own window. @param {string} expression */
  async function inWindow(expression) {
    const target = { context: chromeWindow };
    const answer = await send('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** puppeteer never sees an extension page's load event. @param {string} file */
  async function openOwn(file) {
    const page = await browser.newPage();
    await page.goto(url(file), { waitUntil: [] });
    await page.waitForFunction(`document.readyState === 'complete' && location.protocol === 'moz-extension:'`);
    return page;
  }

  const popupDocument = `browser.extension.getViews({ type: 'popup' })[0].document`;
  const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`;
  const popupIsOpen = () =>
    /** @type {Promise<boolean>} */ (desk.evaluate(`browser.extension.getViews({ type: 'popup' }).length > 0`));

  async function closePopup() {
    await desk.evaluate(`browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())`);
    await until('the popup to close', async () => !(await popupIsOpen()) && !(await inWindow(`!!${popupBrowser}`)));
  }

  /** The panel grows and moves for a while after its content has changed; a click on its old place would miss. */
  async function popupToSettle() {
    let last = '';
    let still = 0;
    await until("the popup's panel to stand still", async () => {
      const now = await inWindow(`JSON.stringify(${popupBrowser}.getBoundingClientRect())`);
      still = now === last ? still + 1 : 0;
      last = now;
      return still >= 5;
    });
  }

  /** A mouse click in the browser's window. @param {number} x @param {number} y */
  async function clickInPopup(x, y) {
    await inWindow(`(async () => {
      const { left, top } = ${popupBrowser}.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        window.synthesizeMouseEvent(type, left + ${x}, top + ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })()`);
  }

  /** A chord in the browser's window: what page, popup and commands all see. @param {readonly [string, number, number?][]} keys */
  async function chord(keys) {
    await inWindow(`(() => {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const keys = ${JSON.stringify(keys)}.map(([key, keyCode]) => new KeyboardEvent('', { key, keyCode }));
      keys.forEach((key) => processor.keydown(key));
      keys.reverse().forEach((key) => processor.keyup(key));
    })()`);
  }

  /** @type {import('./types.d.ts').Session} */
  const session = {
    kind: 'firefox',
    browser,
    desk,
    asked: () => notTheBrowsersOwn(proxy.asked),
    url,
    openOwn,
    async visit(pages, address) {
      const blank = (await browser.pages()).find(
        (page) => page.url() === 'about:blank' && page !== desk && !taken.has(page),
      );
      const page = blank ?? (await browser.newPage());
      taken.add(page);
      await page.bringToFront();
      const { refused } = pages ? await servePages(page, pages) : { refused: [] };
      if (address) await page.goto(address, { waitUntil: 'load' });
      return { page, refused };
    },
    async tabId(page) {
      await page.bringToFront();
      const query = `browser.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0].id)`;
      return /** @type {Promise<number>} */ (desk.evaluate(query));
    },
    inExtension: (what, ...given) => /** @type {any} */ (desk.evaluate(call(what, 'browser', given))),
    async clickToolbar(page) {
      await page.bringToFront();
      if (await popupIsOpen()) await closePopup();
      await inWindow(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
      await until('the popup', () => desk.evaluate(`${popupDocument}.readyState === 'complete'`), 20_000);
      const view = viewOf(
        (what, given) => desk.evaluate(call(what, popupDocument, given)),
        clickInPopup,
        until,
        popupToSettle,
      );
      return /** @type {any} */ ({
        ...view,
        async press(/** @type {string} */ key) {
          await inWindow(`${popupBrowser}.focus()`);
          await chord([[key, keyCodes[key] ?? key.toUpperCase().charCodeAt(0)]]);
        },
        screenshot: pictureOfPopup,
        close: closePopup,
      });
    },
    popupIsOpen,
    async chooseFromMenu(page, id) {
      await page.bringToFront();
      await page.mouse.click(300, 300, { button: 'right' });
      const menu = `document.getElementById('contentAreaContextMenu')`;
      await until('the context menu', () => inWindow(`${menu}.state === 'open'`));
      const item = `${menu}.querySelector('menuitem[id*="-menuitem-"][id$="_${id}"]')`;
      await inWindow(`${item}.parentNode !== ${menu} && ${item}.parentNode.parentNode.openMenu(true)`);
      await until('the submenu', () => inWindow(`${item}.parentNode.state === 'open'`));
      await inWindow(`${item}.parentNode.activateItem(${item})`);
    },
    async pressCommand(page, name) {
      await page.bringToFront();
      const commands = await session.inExtension((api) => api.commands.getAll());
      const { shortcut } = commands.find((/** @type {{ name: string }} */ command) => command.name === name);
      await inWindow(`gBrowser.selectedBrowser.focus()`);
      await chord(
        shortcut
          .split('+')
          .map((/** @type {string} */ key) => [key === 'Ctrl' ? 'Control' : key, keyCodes[key] ?? key.charCodeAt(0)]),
      );
    },
    clipboard: async () => ({
      text: (await clipboardAs('text/plain')) ?? '',
      html: (await clipboardAs('text/html')) ?? '',
    }),
    clearClipboard: () => inWindow(`navigator.clipboard.writeText('nothing was copied')`),
    async answerPrompt(accept) {
      const prompt = `document.querySelector('#notification-popup popupnotification')`;
      await until('the permission prompt', () => inWindow(`!!${prompt}?.button`));
      await inWindow(`${prompt}.${accept ? 'button' : 'secondaryButton'}.click()`);
    },
    async scheme(scheme) {
      await inWindow(`(() => {
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${scheme === 'dark' ? 1 : 0});
      })()`);
    },
    async stopBackground() {
      await inWindow(`(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
        await extension.terminateBackground();
      })()`);
    },
    async reader(page) {
      const context = /** @type {any} */ (page.mainFrame())._id;
      const root = await closedRoot(context);
      if (!root) return null;
      return viewOf(
        (what, given) => callOn(context, root, what, given),
        (x, y) => page.mouse.click(x, y),
        until,
      );
    },
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
  const taken = new WeakSet();
  return session;

  /** @param {string} type */
  function clipboardAs(type) {
    return inWindow(`(async () => {
      for (const item of await navigator.clipboard.read()) {
        if (item.types.includes(${JSON.stringify(type)})) return (await item.getType(${JSON.stringify(type)})).text();
      }
      return null;
    })()`);
  }

  /** @param {string} file */
  async function pictureOfPopup(file) {
    const data = await inWindow(`(async () => {
      const popup = ${popupBrowser};
      const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL();
    })()`);
    writeFileSync(file, Buffer.from(data.split(',')[1], 'base64'));
  }

  /** The shared id of the one closed shadow root in a page (test pages have none of their own). @param {string} context */
  async function closedRoot(context) {
    const { result } = await send('script.evaluate', {
      expression: 'document.documentElement',
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
    });
    const queue = [result];
    for (let node = queue.pop(); node; node = queue.pop()) {
      const root = node.value?.shadowRoot;
      if (root?.value?.mode === 'closed') return root.sharedId;
      queue.push(...(node.value?.children ?? []));
    }
    return undefined;
  }

  /** @param {string} context @param {string} sharedId @param {Function} what @param {unknown[]} given */
  async function callOn(context, sharedId, what, given) {
    const list = given.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
    const answer = await send('script.callFunction', {
      functionDeclaration: `async (root) => JSON.stringify(await (${what})(root${list && `, ${list}`}))`,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }
}

/** @type {Record<string, number>} */
const keyCodes = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ' ': 32,
  Alt: 18,
  Shift: 16,
  Ctrl: 17,
  ArrowDown: 40,
  ArrowUp: 38,
  ArrowLeft: 37,
  ArrowRight: 39,
};
