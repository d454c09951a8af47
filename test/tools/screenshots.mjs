// `npm run screenshots`: pictures of popup, reader and options from the real thing, in both browsers, light and dark,
// wide and narrow, under artifacts/screenshots; and the few that the README shows, under docs/screenshots.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../build.mjs';
import { openChromium } from '../support/browsers/chromium.mjs';
import { openFirefox } from '../support/browsers/firefox.mjs';
import { sleep, until } from '../support/browsers/waiting.mjs';
import { readFixture } from '../support/fixture.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}artifacts/screenshots`;
const story = readFixture('hashed--classes-say-nothing');
/** A picture drawn for the story, so that the reader has one to show. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675" fill="#9fb4c4"/><rect y="470" width="1200" height="205" fill="#5c7488"/><path d="M60 470 Q600 120 1140 470" fill="none" stroke="#3a4650" stroke-width="22"/><path d="M40 470h1120v26H40z" fill="#3a4650"/>${[200, 330, 460, 600, 740, 870, 1000].map((x) => `<path d="M${x} 470V${300 + Math.abs(x - 600) * 0.26}" stroke="#3a4650" stroke-width="8"/>`).join('')}</svg>`;
const foreign = readFixture('soup--arabic-right-to-left');
const front = readFixture('front--home-page-of-a-newspaper');

/** Which of them the README shows, and under what name. @type {Record<string, string>} */
const shown = {
  'chromium-popup-light': 'popup-light',
  'chromium-popup-people-dark': 'popup-dark',
  'chromium-reader-light-wide': 'reader-light',
  'chromium-reader-names-dark-wide': 'reader-dark',
  'chromium-options-light-wide': 'options-light',
};

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const kinds = /** @type {const} */ (['chromium', 'firefox']).filter(
  (kind) => !values.browser || values.browser === kind,
);
mkdirSync(folder, { recursive: true });
mkdirSync(`${root}docs/screenshots`, { recursive: true });
await build({ only: ['extension'], out: 'artifacts/screenshots-build' });
for (const kind of kinds) await takeAll(kind);

/** @param {'chromium' | 'firefox'} kind */
async function takeAll(kind) {
  const open = kind === 'chromium' ? openChromium : openFirefox;
  const session = await open(`${root}artifacts/screenshots-build/${kind}`, { say: (line) => console.log(line) });
  const svg = { body: picture, contentType: 'image/svg+xml' };
  const pictures = Object.fromEntries(story.pictures.map((address) => [address, svg]));
  const { page } = await session.visit({
    [story.url]: story.html,
    [foreign.url]: foreign.html,
    [front.url]: front.html,
    ...pictures,
  });
  /** @param {string} name @param {(file: `${string}.png`) => Promise<unknown>} take */
  const keep = async (name, take) => {
    const file = /** @type {const} */ (`${folder}/${kind}-${name}.png`);
    await take(file);
    const inReadme = shown[`${kind}-${name}`];
    if (inReadme) copyFileSync(file, `${root}docs/screenshots/${inReadme}.png`);
    console.log(file);
  };

  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await session.scheme(scheme);
    await page.setViewport({ width: 1280, height: 860 });
    await page.goto(story.url);
    let popup = await session.clickToolbar(page);
    await session.scheme(scheme);
    await popup.appears('.person');
    await sleep(200);
    await keep(`popup-${scheme}`, (file) => popup.screenshot(file));
    await popup.click('.person > summary');
    await sleep(200);
    await keep(`popup-people-${scheme}`, (file) => popup.screenshot(file));
    await popup.evaluate((document) => {
      for (const details of document.querySelectorAll('details.removed')) details.setAttribute('open', '');
      document.querySelector('details.removed')?.scrollIntoView();
    });
    await keep(`popup-removed-${scheme}`, (file) => popup.screenshot(file));
    await popup.click('#copy-more');
    await sleep(100);
    await keep(`popup-menu-${scheme}`, (file) => popup.screenshot(file));

    await page.goto(front.url);
    popup = await session.clickToolbar(page);
    await popup.appears('.state[role="alert"]');
    await keep(`popup-no-article-${scheme}`, (file) => popup.screenshot(file));
    await page.goto(foreign.url);
    popup = await session.clickToolbar(page);
    await popup.appears('article.story');
    await keep(`popup-arabic-${scheme}`, (file) => popup.screenshot(file));
    await popup.close();

    for (const [shape, width] of /** @type {const} */ ([
      ['wide', 1280],
      ['narrow', 420],
    ])) {
      await page.setViewport({ width, height: 860 });
      await page.goto(story.url);
      await session.pressCommand(page, 'toggle-reader');
      const reader = await until('the reader', () => session.reader(page));
      await reader.appears('.people .person');
      await page.bringToFront();
      await sleep(300);
      await keep(`reader-${scheme}-${shape}`, (file) => page.screenshot({ path: file }));
      await reader.click('.tool-names');
      await reader.appears('.name[role="button"]');
      await reader.click('.person > summary');
      await reader.click('.name[role="button"]');
      await sleep(300);
      await keep(`reader-names-${scheme}-${shape}`, (file) => page.screenshot({ path: file }));
      await session.inExtension((api) => api.storage.local.clear());
    }
    await page.goto(foreign.url);
    await session.pressCommand(page, 'toggle-reader');
    await (await until('the reader', () => session.reader(page))).appears('.story-body');
    await page.bringToFront();
    await sleep(200);
    await keep(`reader-arabic-${scheme}-narrow`, (file) => page.screenshot({ path: file }));

    for (const [shape, width] of /** @type {const} */ ([
      ['wide', 1000],
      ['narrow', 420],
    ])) {
      await session.inExtension((api) =>
        api.storage.local.set({ autoCleanSites: ['https://www.lanternpost.example'] }),
      );
      const options = await session.openOwn('views/options/options.html');
      await session.scheme(scheme);
      await options.setViewport({ width, height: 900 });
      await options.waitForSelector('.sites .site');
      await keep(`options-${scheme}-${shape}`, (file) =>
        options.screenshot({ path: file, fullPage: kind === 'chromium' }),
      );
      await session.inExtension((api) => api.storage.local.clear());
      await options.close();
    }
  }
  await session.close();
}
