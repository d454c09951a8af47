// `npm start`: a browser with Broadsheet in it and a news page to click on. Without a display it clicks by itself,
// prints the cleaned text and the people, and leaves pictures of popup and reader.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../build.mjs';
import { openChromium } from '../support/browsers/chromium.mjs';
import { browserNames } from '../support/browsers/find.mjs';
import { openFirefox } from '../support/browsers/firefox.mjs';
import { until } from '../support/browsers/waiting.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = `${root}test/pages/hashed--classes-say-nothing/page.html`;
const usage = `npm start [-- [PAGE_OR_FILE] [--firefox] [--headless]]

Builds Broadsheet and opens a browser with it on a page: a sample of ours, an address (https://...), or a saved page.
  --firefox    in Firefox instead of Chromium
  --headless   no window, even if there is a display: click, print, take pictures`;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start() {
  const { values, positionals } = options();
  if (values.help) {
    console.log(usage);
    return;
  }
  const kind = values.firefox ? 'firefox' : 'chromium';
  const headless = Boolean(values.headless) || !hasDisplay();
  const target = targetOf(positionals[0] ?? sample);
  await build();
  const open = kind === 'firefox' ? openFirefox : openChromium;
  const session = await open(`${root}dist/${kind}`, {
    headless,
    online: !target.pages,
    say: (line) => console.log(line),
  });
  const closed = new Promise((gone) => session.browser.once('disconnected', () => gone(undefined)));
  try {
    const visit = await session.visit(target.pages, target.address);
    if (headless) await clickAndTell(session, visit.page, kind);
    else {
      await visit.page.bringToFront();
      console.log(`${browserNames[kind]} is open on ${target.address}.`);
      console.log(
        'Click the Broadsheet button in the toolbar (it may be behind the puzzle piece), or press Alt+Shift+K.',
      );
      console.log('Close the browser to end.');
      await closed;
    }
  } finally {
    await session.close().catch(() => {});
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * What to open: an address on the network, or a file served under the address it names as its own.
 * @param {string} given
 * @returns {{ address: string, pages: Record<string, string> | null }}
 */
function targetOf(given) {
  if (/^https?:\/\//i.test(given)) {
    if (!URL.canParse(given)) throw new Error(`${given} is not an address.`);
    return { address: given, pages: null };
  }
  const path = resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(path))
    throw new Error(`There is no file ${path}. Give a saved page, or an address that begins with https://`);
  if (!statSync(path).isFile()) throw new Error(`${path} is not a file.`);
  const html = readFileSync(path, 'utf8');
  const address = ownAddress(html) ?? `https://sample.example/${encodeURIComponent(basename(path))}`;
  return { address, pages: { [address.replace(/#.*$/s, '')]: html } };
}

/** The address a saved page names: in a comment on its first line, or as its canonical one. @param {string} html */
function ownAddress(html) {
  const noted = /^<!--\s*(https?:\/\/\S+)\s*-->/.exec(html)?.[1];
  if (noted) return noted;
  const link = /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/i.exec(html)?.[0] ?? '';
  const href = /\bhref=["']?(https?:\/\/[^"'\s>]+)/i.exec(link)?.[1];
  return href && URL.canParse(href) ? href : undefined;
}

/**
 * @param {import('../support/browsers/types.d.ts').Session} session
 * @param {import('puppeteer-core').Page} page
 * @param {string} kind
 */
async function clickAndTell(session, page, kind) {
  mkdirSync(`${root}artifacts`, { recursive: true });
  const popup = await session.clickToolbar(page);
  await popup.appears('article.story, .state[role="alert"]');
  if (!(await popup.shows('article.story'))) {
    console.log(await popup.text('.state'));
    return;
  }
  await until('the people', async () => (await popup.shows('.people')) && !(await popup.shows('.people[aria-busy]')));
  console.log(`${await popup.evaluate(storyIn)}\n\n${await popup.evaluate(peopleIn)}`);
  const pictures = [`${root}artifacts/start-popup-${kind}.png`, `${root}artifacts/start-reader-${kind}.png`];
  await popup.screenshot(pictures[0] ?? '');
  await popup.click('#open-reader');
  const reader = await until('the reader', () => session.reader(page));
  await reader.appears('#title');
  await page.screenshot({ path: /** @type {`${string}.png`} */ (pictures[1]) });
  console.log(`\nPictures: ${pictures.join(', ')}`);
}

/** @param {Document} document */
function storyIn(document) {
  /** What stands side by side is parted by a blank. @type {(element: Element) => string} */
  const wordsOf = (element) =>
    element.matches('.facts > *')
      ? [...element.children].map((part) => part.textContent).join(' ') || (element.textContent ?? '')
      : (element.textContent ?? '');
  const lines = [
    ...document.querySelectorAll(
      'main .head > :not(.facts), main .head .facts > *, article.story :is(h2, h3, h4, p, li, pre, tr)',
    ),
  ];
  return lines
    .map((line) => wordsOf(line).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** @param {Document} document */
function peopleIn(document) {
  const people = [...document.querySelectorAll('.person')].map((person) => {
    const text = (/** @type {string} */ part) => person.querySelector(part)?.textContent ?? '';
    const role = text('.role');
    return `  ${text('strong')}${role && `, ${role}`} (${text('.unseen')})`;
  });
  return people.length > 0 ? `People\n${people.join('\n')}` : (document.querySelector('.people')?.textContent ?? '');
}
