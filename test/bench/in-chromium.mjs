// `npm run bench:chromium`: real pages through the built extension in Chromium, and whether the text is the same as the
// one that `dist/core.js` finds with jsdom.     --pages N   spread over the corpora (60)
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { build } from '../../build.mjs';
import { openChromium } from '../support/browsers/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = `${root}../shared`;
if (!existsSync(`${shared}/pages`)) {
  console.error('../shared/pages is not here: there is nothing to read.');
  process.exit(1);
}
const { listIds, readGold, readPage } = await import(`${shared}/bench/lib/corpus.mjs`);
const { values } = parseArgs({ options: { pages: { type: 'string', default: '60' } } });
const corpora = ['aeb', 'n4knews', 'trafilatura'];

await build({ only: ['core', 'extension'], out: 'artifacts/bench-chromium' });
const { readStory } = await import(`${root}dist/core.js`);
const session = await openChromium(`${root}artifacts/bench-chromium/chromium`);
/** @type {Record<string, import('../support/browsers/network.mjs').Served>} */
const pages = {};
const { page } = await session.visit(pages);
let same = 0;
/** @type {string[]} */
const different = [];
/** @type {number[]} */
const waits = [];
for (const { corpus, id } of chosen()) {
  const html = readPage(`${shared}/pages`, corpus, id);
  const url = new URL(readGold(`${shared}/pages`, corpus, id).url || 'https://news.example/story').href.replace(
    /#.*$/s,
    '',
  );
  const inChromium = await textInChromium(url, html);
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const { text } = readStory(document, { url });
  if (text === inChromium) same++;
  else different.push(`${corpus} ${id.slice(0, 12)} ${firstDifference(text, inChromium)}`);
}
await session.close();
waits.sort((one, other) => one - other);
console.log(`${same} of ${same + different.length} pages: the text is the same`);
console.log(`click to story in the popup: median ${waits[waits.length >> 1]} ms, slowest ${waits.at(-1)} ms`);
for (const line of different) console.log(`  ${line}`);

/** Evenly over the corpora, the same ones each time. */
function chosen() {
  const each = Math.ceil(Number(values.pages) / corpora.length);
  return corpora.flatMap((corpus) => {
    /** @type {string[]} */
    const ids = listIds(`${shared}/pages`, corpus);
    return Array.from({ length: Math.min(each, ids.length) }, (_, index) => ({
      corpus,
      id: ids[Math.floor((index * ids.length) / each)] ?? '',
    }));
  });
}

/** The page as it was saved: its scripts do not run, as they do not in jsdom. @param {string} url @param {string} body */
async function textInChromium(url, body) {
  pages[url] = { body, headers: { 'content-security-policy': "script-src 'none'" } };
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const begin = Date.now();
  const popup = await session.clickToolbar(page);
  await popup.appears('article.story, .state[role="alert"]');
  waits.push(Date.now() - begin);
  await popup.close();
  const tab = await session.tabId(page);
  const reply = await session.inExtension(
    (api, id) => api.tabs.sendMessage(id, { to: 'tab', name: 'readPage', request: [] }, { frameId: 0 }),
    tab,
  );
  return /** @type {{ value: { text: string } }} */ (reply).value.text;
}

/** @param {string} one @param {string} other */
function firstDifference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = Math.max(0, at - 20);
  return `at ${at}: jsdom ${JSON.stringify(one.slice(from, at + 40))}, Chromium ${JSON.stringify(other.slice(from, at + 40))}`;
}
