// `npm run bench:speed`: what reading a page costs in real Chromium, against bare Readability on the live document.
//   --pages N   real pages, spread over the corpora (54)    --rounds N   (7)    --growth   only the growth table
// Main-thread CPU time (Chromium's thread clock), pages under their own address, the two in turn in every round, each on
// the page loaded anew. Twice: as the engine meets the script for the first time, with every function and regular expression
// still to be compiled at its first use, and again, with what it remembers of the rounds before.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { phrasesReady } from '../../build.mjs';
import { findBrowser } from '../support/browsers/find.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = `${root}../shared`;
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '54' },
    rounds: { type: 'string', default: '7' },
    growth: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
/** A first time is a first time in every round: what differs between rounds is little. */
const firstRounds = Math.min(3, rounds);
/** How many scripts were made new to the engine. */
let made = 0;

const bundled = await esbuild.build({
  stdin: {
    contents: `
      import { Readability } from '@mozilla/readability';
      import { allPageData } from './src/core/languages/all-page-data.ts';
      import { phrasesOf } from './src/core/languages/clutter/index.ts';
      import { phraseLanguages } from './src/core/languages/clutter/phrase-languages.ts';
      import { usePageData } from './src/core/languages/page-data.ts';
      import { readStoryWith } from './src/core/read-story-with.ts';
      // A page gets its tables and phrases ready from the background: making them ready is no part of what reading costs.
      usePageData(allPageData);
      const phrases = phrasesOf(Object.keys(allPageData.commonWords));
      const phrasesFor = (lang, sample) => {
        const codes = phraseLanguages(lang, sample);
        return phrases.filter(({ code }) => codes.includes(code));
      };
      globalThis.bench = {
        ours: () => readStoryWith(document, { url: location.href }, phrasesFor).text.length,
        plain: () => new Readability(document).parse()?.length ?? 0,
      };`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  plugins: [phrasesReady],
  format: 'iife',
  target: 'es2023',
});
const script = bundled.outputFiles[0]?.text ?? '';

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  headless: true,
  protocolTimeout: 300_000,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--js-flags=--expose-gc',
  ],
});

if (!values.growth) await realPages();
await growth();
await browser.close();

/** Ratio of the two on real pages. */
async function realPages() {
  if (!existsSync(`${shared}/pages`)) {
    console.error('../shared/pages is not here: only the growth table can be made.');
    return;
  }
  const { listIds, readGold, readPage } = await import(`${shared}/bench/lib/corpus.mjs`);
  const all = ['aeb', 'n4knews', 'trafilatura'].flatMap((corpus) =>
    listIds(`${shared}/pages`, corpus).map((/** @type {string} */ id) => ({ corpus, id })),
  );
  const step = all.length / Number(values.pages);
  const chosen = Array.from({ length: Number(values.pages) }, (_, index) => all[Math.floor(index * step)]).filter(
    Boolean,
  );
  /** @type {{ first: Row[], again: Row[] }} */
  const rows = { first: [], again: [] };
  for (const { corpus, id } of chosen) {
    const html = readPage(`${shared}/pages`, corpus, id);
    const url = readGold(`${shared}/pages`, corpus, id).url || 'https://news.example/story';
    for (const when of /** @type {const} */ (['first', 'again'])) {
      const row = await compare(html, url, when === 'first' ? firstRounds : rounds, when);
      if (row) rows[when].push({ id: `${corpus}/${id}`, ...row });
      else console.error(`${corpus}/${id}: did not load`);
    }
  }
  console.log(`\n${rows.again.length} real pages, main-thread CPU; medians of ${firstRounds} and ${rounds} rounds\n`);
  console.log(
    '| | Readability ms | readStory ms | ratio: median | p75 | p95 | largest |\n|---|---|---|---|---|---|---|',
  );
  report('the first time', rows.first);
  report('again', rows.again);
  console.log('\nDearest pages, again:');
  for (const row of rows.again.sort((a, b) => b.ours / b.plain - a.ours / a.plain).slice(0, 6)) {
    console.log(
      `  ${(row.ours / row.plain).toFixed(2)}  ${row.ours.toFixed(1)} / ${row.plain.toFixed(1)} ms  ${row.id.slice(0, 60)}`,
    );
  }
}

/** @typedef {{ id: string, ours: number, plain: number }} Row */

/** One line of the table. @param {string} name @param {readonly Row[]} rows */
function report(name, rows) {
  const ratios = rows.map(({ ours, plain }) => ours / plain).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))] ?? Number.NaN).toFixed(2);
  const mid = (/** @type {'ours' | 'plain'} */ key) => median(rows.map((row) => row[key])).toFixed(1);
  console.log(`| ${[name, mid('plain'), mid('ours'), at(0.5), at(0.75), at(0.95), at(1)].join(' | ')} |`);
}

/** What both cost on pages of growing size, a story with the usual furniture. */
async function growth() {
  console.log('\n| elements | readStory ms | µs an element | Readability ms |\n|---|---|---|---|');
  for (const size of [1000, 2000, 4000, 8000, 16_000, 32_000, 64_000]) {
    const row = await compare(grown(size), 'https://news.example/grown', 3, 'again');
    if (!row) continue;
    console.log(
      `| ${row.elements} | ${row.ours.toFixed(1)} | ${((1000 * row.ours) / row.elements).toFixed(1)} | ${row.plain.toFixed(1)} |`,
    );
  }
}

/** A page of about `size` elements. @param {number} size */
function grown(size) {
  const furniture = Array.from(
    { length: Math.floor(size / 4) },
    (_, index) => `<li class="menu-item-${index % 40}"><a href="/s/${index}">Section ${index}</a></li>`,
  ).join('');
  const story = Array.from(
    { length: Math.floor(size / 6) },
    (_, index) =>
      `<p class="par">The ferry of the ${index}th day was late again, the harbour master said, and <em>nobody</em> who waited on the pier, wet and cold as they were, could say <a href="/x/${index}">when</a> it would come.</p>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><title>The late ferry</title></head><body><nav><ul>${furniture}</ul></nav><main><article><h1>The late ferry</h1>${story}</article></main></body></html>`;
}

/**
 * Median CPU of both on one page. Bare Readability changes its document, so each call gets the page loaded anew. The order
 * is the same in every round, so that as much has happened since either ran last.
 * @param {string} html @param {string} url @param {number} times @param {'first' | 'again'} when
 */
async function compare(html, url, times, when) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    else request.abort();
  });
  await page.setJavaScriptEnabled(false);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** @type {{ ours: number[], plain: number[] }} */
  const took = { ours: [], plain: [] };
  let elements = 0;
  try {
    for (let round = -1; round < times; round++) {
      for (const who of /** @type {const} */ (['ours', 'plain'])) {
        await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
        const { executionContextId } = await world(session);
        await run(session, executionContextId, when === 'first' ? unseen(script) : script);
        // V8 lets go of a regular expression's code that several collections have found unused.
        if (when === 'first') await run(session, executionContextId, 'gc(), gc(), gc(), gc(), 0');
        elements = (await run(session, executionContextId, 'document.getElementsByTagName("*").length')) ?? 0;
        // A page that its reader sees has been laid out.
        await run(session, executionContextId, 'document.body.offsetHeight');
        const before = await threadTime(session);
        await run(session, executionContextId, `bench.${who}()`);
        const after = await threadTime(session);
        if (round >= 0) took[who].push(1000 * (after - before));
      }
    }
  } catch (error) {
    console.error(String(error).split('\n')[0]);
    return null;
  } finally {
    await page.close();
  }
  return { elements, ours: median(took.ours), plain: median(took.plain) };
}

/** The script with a text that the engine has not compiled yet. @param {string} script */
function unseen(script) {
  return `${script}\n// ${++made}`;
}

/** An isolated world, as content scripts have it. @param {import('puppeteer-core').CDPSession} session */
async function world(session) {
  const { frameTree } = await session.send('Page.getFrameTree');
  return session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
}

/** @param {import('puppeteer-core').CDPSession} session @param {number} contextId @param {string} expression */
async function run(session, contextId, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Seconds of CPU that the main thread has had. @param {import('puppeteer-core').CDPSession} session */
async function threadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0;
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
