// No test touches a network: pages come from a table, everything else is refused and written down.
import { createServer } from 'node:http';

/**
 * A proxy that lets nothing through. Whatever a browser asks for outside the pages the harness serves ends here, and
 * its host is in `asked`: what an extension page or a background asks for too.
 * @returns {Promise<{ port: number, asked: string[], close: () => Promise<void> }>}
 */
export async function startRefusingProxy() {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Hosts a browser asks of its own accord, whatever runs in it. */
const browsersOwn =
  /(^|\.)(mozilla\.(org|com|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(:\d+)?$/;

/**
 * Of the addresses a proxy was asked for, those that are not the browser's own errands.
 * @param {readonly string[]} asked
 */
export function notTheBrowsersOwn(asked) {
  return asked.filter((address) => !browsersOwn.test(address.replace(/^https?:\/\//, '').replace(/\/.*$/s, '')));
}

/**
 * @typedef {string | { body: string | Buffer, contentType?: string, headers?: Record<string, string>, status?: number, after?: number }} Served
 * What is at an address: HTML, or a whole answer; `after` delays it by so many milliseconds.
 */

/**
 * Serves a tab's pages under their own addresses.
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, Served>} pages by address without fragment; may be added to later
 * @returns {Promise<{ refused: { url: string, type: string }[] }>} what else the tab asked for
 */
export async function servePages(page, pages) {
  /** @type {{ url: string, type: string }[]} */
  const refused = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, pages, refused).catch(() => {}));
  return { refused };
}

/**
 * @param {import('puppeteer-core').HTTPRequest} request
 * @param {Record<string, Served>} pages
 * @param {{ url: string, type: string }[]} refused
 */
async function answer(request, pages, refused) {
  const url = request.url();
  const served = pages[url.replace(/#.*$/s, '')];
  if (served !== undefined) {
    const {
      body,
      contentType = 'text/html; charset=utf-8',
      headers = {},
      status = 200,
      after = 0,
    } = typeof served === 'string' ? { body: served } : served;
    if (after) await new Promise((resolve) => setTimeout(resolve, after));
    return request.respond({ status, contentType, headers, body });
  }
  if (/^(chrome-extension|moz-extension|data|about|blob|chrome|resource):/.test(url)) return request.continue();
  refused.push({ url, type: typeOf(request) });
  return request.abort();
}

/** What a request is for, where the browser says it: Firefox does not. @param {import('puppeteer-core').HTTPRequest} request */
function typeOf(request) {
  try {
    return request.resourceType();
  } catch {
    return '';
  }
}
