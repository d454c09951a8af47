// A place to open hostile pages in: Chromium, with everything watched that a page's HTML could do to its reader.
import { sleep, until } from '../browsers/waiting.mjs';

const address = 'https://hostile.example/story';
/** What Chromium asks for by itself, sooner or later. */
const icon = 'https://hostile.example/favicon.ico';

/**
 * @typedef {object} Outcome
 * @property {'article' | 'none'} shown what the popup said
 * @property {string[]} faults everything that should not have happened; empty when the page did no harm
 */

/**
 * @param {import('../browsers/types.d.ts').Session} session of Chromium
 * @returns {Promise<{ open(html: string): Promise<Outcome>, control(html: string): Promise<string[]>, close(): Promise<void> }>}
 */
export async function openWard(session) {
  /** @type {Record<string, import('../browsers/network.mjs').Served>} */
  const pages = {};
  const { page, refused } = await session.visit(pages);
  /** Scripts that ran or were about to, dialogs. @type {string[]} */
  const tries = [];
  const cdp = await page.createCDPSession();
  await watchPolicy(cdp, (what) => tries.push(`page: ${what}`));
  page.on('dialog', (dialog) => {
    tries.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss().catch(() => {});
  });

  /** The page's own scripts are kept from running, so that whatever tries to run later is what we put there. @param {string} html */
  async function load(html) {
    pages[address] = { body: html, headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" } };
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await sleep(60);
  }

  return {
    async open(html) {
      await load(html);
      const asked = session.asked().length;
      tries.length = 0;
      refused.length = 0;
      /** @type {string[]} */
      const faults = [];
      const popup = await session.clickToolbar(page);
      const popupCdp = await /** @type {any} */ (popup).page.createCDPSession();
      await watchPolicy(popupCdp, (what) => tries.push(`popup: ${what}`));
      await popup.appears('article.story, .state[role="alert"]');
      const shown = (await popup.shows('article.story')) ? 'article' : 'none';
      faults.push(...(await popup.evaluate(unsafeParts, 'main')).map((part) => `popup: ${part}`));
      if (shown === 'article') {
        await popup.evaluate((document) => document.querySelector('details.removed')?.setAttribute('open', ''));
        await popup.click('#open-reader');
        const reader = await until('the reader', () => session.reader(page));
        await reader.appears('.story-body');
        await reader.evaluate((root) => {
          const button = root.querySelector('details.removed > .acts button');
          if (button instanceof HTMLElement) button.click();
        });
        await sleep(40);
        faults.push(...(await reader.evaluate(unsafeParts, '.story-body')).map((part) => `reader: ${part}`));
      } else await popup.close();
      await sleep(20);
      faults.push(...tries);
      faults.push(
        ...refused
          .filter(({ type, url }) => type !== 'image' && url !== icon)
          .map(({ url, type }) => `load: ${type} ${url.slice(0, 120)}`),
      );
      faults.push(
        ...session
          .asked()
          .slice(asked)
          .map((host) => `asked the network: ${host}`),
      );
      return { shown, faults };
    },
    /** What is seen when HTML goes into a page as it is, from a content script: a ward that sees nothing proves nothing. */
    async control(html) {
      await load('<!doctype html><title>control</title><p>control</p>');
      const popup = await session.clickToolbar(page);
      await popup.close();
      const tabId = await session.tabId(page);
      tries.length = 0;
      await session.inExtension(
        (api, tab, markup) =>
          api.scripting.executeScript({
            target: { tabId: tab },
            func: (/** @type {string} */ inner) => {
              document.body.innerHTML = inner;
            },
            args: [markup],
          }),
        tabId,
        html,
      );
      await sleep(200);
      return [...tries, ...(await page.evaluate(`(${unsafeParts})(document, 'body')`))];
    },
    close: () => page.close(),
  };
}

/**
 * Tells of every script a content security policy stopped, in this target, from its beginning.
 * @param {import('puppeteer-core').CDPSession} cdp @param {(what: string) => void} tell
 */
async function watchPolicy(cdp, tell) {
  cdp.on('Audits.issueAdded', ({ issue }) => {
    const violation = issue.details.contentSecurityPolicyIssueDetails;
    if (violation && /script|default|object|frame/.test(violation.violatedDirective)) {
      tell(`${violation.violatedDirective} ${violation.blockedURL ?? ''}`.trim());
    }
  });
  await cdp.send('Audits.enable');
}

/**
 * Elements and attributes that have no place in a cleaned story, as short strings. Runs in the page.
 * @param {ParentNode} root @param {string} within
 * @returns {string[]}
 */
function unsafeParts(root, within) {
  const elements =
    'script style iframe frame object embed applet form input select svg math link meta base template portal video audio source track';
  /** @type {string[]} */
  const found = [];
  for (const story of root.querySelectorAll(within === 'main' ? 'article.story' : within)) {
    for (const element of story.querySelectorAll('*')) {
      if (elements.split(' ').includes(element.localName)) found.push(`<${element.localName}>`);
      for (const { name, value } of element.attributes) {
        const isAddress = /^(href|src|srcset|action|formaction|poster|background|xlink:href|data)$/.test(name);
        const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[^!-\uffff]/g, ''))?.[1]?.toLowerCase();
        const isBad =
          /^on|^(style|srcdoc|ping|is)$/.test(name) ||
          (isAddress && scheme !== undefined && !/^(https?|mailto)$/.test(scheme));
        if (isBad) found.push(`${element.localName}[${name}="${value.slice(0, 60)}"]`);
      }
    }
  }
  return found;
}
