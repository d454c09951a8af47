// `npm run bench:metadata`: title, authors, date and site name as they are read from real pages whose JSON-LD is taken out
// first, against what that JSON-LD says; and again without the meta elements, when only the printed page is left.
//   --corpus aeb,n4knews,trafilatura   just these    --sample N   N pages of each, spread evenly
//   --worst N   name so many of the pages that come out wrong for each field (8)
// The JSON-LD is no perfect gold: it names desks as people, is wrong about zones, and repeats the date of another story.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import { sampled, withoutStyles } from './bench-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = `${root}../shared`;
if (!existsSync(`${shared}/bench/lib/corpus.mjs`) || !existsSync(`${shared}/pages`)) {
  console.error('../shared/bench and ../shared/pages are not here: there is nothing to measure.');
  process.exit(1);
}
const { listIds, readGold, readPage } = await import(`${shared}/bench/lib/corpus.mjs`);
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'aeb,n4knews,trafilatura' },
    sample: { type: 'string' },
    worst: { type: 'string', default: '8' },
  },
});

const bundled = await esbuild.build({
  stdin: {
    contents: `
      import { allPageData } from './src/core/languages/all-page-data.ts';
      import { usePageData } from './src/core/languages/page-data.ts';
      usePageData(allPageData);
      export { authorNames } from './src/core/extract/authors.ts';
      export { moment, parseDate } from './src/core/extract/dates.ts';
      export { field, list, readJsonLd, textOf } from './src/core/extract/json-ld.ts';
      export { readMetadata } from './src/core/extract/metadata.ts';
      export { readPage as readTree } from './src/core/page/read-page.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  target: 'node20',
});
const code = Buffer.from(bundled.outputFiles[0]?.contents ?? []).toString('base64');
const { authorNames, moment, parseDate, field, list, readJsonLd, textOf, readMetadata, readTree } = await import(
  `data:text/javascript;base64,${code}`
);

/** @typedef {{ title: string, authors: string[], publishedTime: string | null, siteName: string }} Said */
/** @typedef {{ id: string, gold: Said, read: Record<string, Said> }} Row */

const columns = ['without JSON-LD', 'without meta, too'];

/** @param {string} corpus @param {string} id @returns {Row | null} */
function readPageTwice(corpus, id) {
  const html = readPage(`${shared}/pages`, corpus, id);
  if (!/ld\+json/i.test(html)) return null;
  const { url: address, text, with: segments } = readGold(`${shared}/pages`, corpus, id);
  const url = address || 'https://news.example/story';
  const window = new JSDOM(withoutStyles(html), { url, virtualConsole: new VirtualConsole() }).window;
  const { document } = window;
  const blocks = [...document.querySelectorAll('script[type*="ld+json" i]')];
  const gold = declared(
    readJsonLd(
      blocks.map((block) => block.textContent ?? ''),
      url,
    ),
  );
  const sample = (text ?? (segments ?? []).join('\n')).slice(0, 4000);
  for (const block of blocks) block.remove();
  const { body } = readTree(document.body);
  const first = readMetadata(document, url, body, sample);
  for (const meta of document.querySelectorAll('meta[name], meta[property]')) meta.remove();
  const second = readMetadata(document, url, body, sample);
  window.close();
  return gold && { id: `${corpus}/${id}`, gold, read: { [`${columns[0]}`]: first, [`${columns[1]}`]: second } };
}

/** What the linked data says of its story; names that are no people's are left out as the reader leaves them out. @param {any} linked @returns {Said | null} */
function declared({ story, resolve }) {
  if (!story) return null;
  const siteName = field(story, 'publisher') || textOf(resolve(story.publisher));
  const people = list(story.author)
    .map(resolve)
    .filter((author) => !/Organization|Corporation/.test(textOf(author?.['@type'])));
  const authors = people.flatMap((author) =>
    list(author?.name ?? author).flatMap((name) => authorNames(textOf(name), { siteName })),
  );
  const publishedTime = parseDate(field(story, 'datePublished'));
  return { title: field(story, 'headline', 'name'), authors: [...new Set(authors)], publishedTime, siteName };
}

/** How each field is scored: 1 right, 0 wrong, null where the linked data says nothing. @type {Record<string, (gold: Said, read: Said) => number | null>} */
const fields = {
  title: (gold, read) => said(gold.title) && Number(isAlike(gold.title, read.title)),
  'title, to the letter': (gold, read) => said(gold.title) && Number(letters(gold.title) === letters(read.title)),
  'authors, all and no other': (gold, read) =>
    said(gold.authors[0]) && Number(setOf(gold.authors) === setOf(read.authors)),
  'authors, some': (gold, read) =>
    said(gold.authors[0]) && Number(gold.authors.some((name) => read.authors.map(letters).includes(letters(name)))),
  'published, the day': (gold, read) =>
    said(gold.publishedTime) && Number(apart(gold, read) < 86_400_000 || isSameDay(gold, read)),
  'published, the minute': (gold, read) =>
    said((gold.publishedTime ?? '').slice(11)) &&
    Number((read.publishedTime ?? '').length > 10 && apart(gold, read) < 60_000),
  'site name': (gold, read) => said(gold.siteName) && Number(isAlike(gold.siteName, read.siteName)),
};

/** @param {string | null | undefined} text */
const said = (text) => (text ? 1 : null);
/** @param {string} text */
const letters = (text) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
/** @param {string[]} names */
const setOf = (names) => names.map(letters).sort().join('|');
/** A day without time stands for the day where the paper is. @param {Said} gold @param {Said} read */
const isSameDay = (gold, read) => gold.publishedTime?.slice(0, 10) === read.publishedTime?.slice(0, 10);
/** Milliseconds between the two; a time without zone counts as UTC. @param {Said} gold @param {Said} read */
const apart = (gold, read) =>
  read.publishedTime
    ? Math.abs(moment(gold.publishedTime ?? '') - moment(read.publishedTime))
    : Number.POSITIVE_INFINITY;
/** One says the other, cut short or with more hung on. @param {string} a @param {string} b */
function isAlike(a, b) {
  const [one, two] = [letters(a), letters(b)];
  return one !== '' && two !== '' && (one.includes(two) || two.includes(one));
}

/** @type {Row[]} */
const rows = [];
for (const corpus of values.corpus.split(','))
  for (const id of sampled(listIds(`${shared}/pages`, corpus), values.sample)) {
    const row = readPageTwice(corpus, id);
    if (row) rows.push(row);
  }
report();

function report() {
  console.log(`\n${rows.length} pages with linked data\n`);
  console.log(`| right in % | pages | ${columns.join(' | ')} |\n|---|---|---|---|`);
  for (const [name, score] of Object.entries(fields)) {
    const shares = columns.map((column) => {
      const scores = rows.map(({ gold, read }) => score(gold, read[column] ?? gold)).filter((value) => value !== null);
      return { of: scores.length, share: scores.reduce((sum, value) => sum + value, 0) / scores.length };
    });
    console.log(`| ${name} | ${shares[0]?.of} | ${shares.map(({ share }) => (100 * share).toFixed(1)).join(' | ')} |`);
  }
  for (const [name, key] of /** @type {const} */ ([
    ['title', 'title'],
    ['authors, all and no other', 'authors'],
    ['published, the day', 'publishedTime'],
    ['published, the minute', 'publishedTime'],
    ['site name', 'siteName'],
  ]))
    wrong(name, key);
}

/** @param {string} name @param {keyof Said} key */
function wrong(name, key) {
  const score = fields[name];
  const lines = rows.flatMap(({ id, gold, read }) =>
    columns.flatMap((column) => {
      const found = read[column] ?? gold;
      return score?.(gold, found) === 0
        ? [`  ${id.slice(0, 48).padEnd(48)} ${column}: ${JSON.stringify(found[key])} for ${JSON.stringify(gold[key])}`]
        : [];
    }),
  );
  console.log(`\n${name}, wrong:\n${lines.slice(0, Number(values.worst)).join('\n')}`);
}
