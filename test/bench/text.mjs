// `npm run bench:text`: the cleaned text of real pages, beside bare Readability, scored against gold by ../shared/bench.
//   --corpus aeb,n4knews,trafilatura   just these    --sample N   N pages of each, spread evenly
//   --worst N   name so many of the worst pages (8)  --story      readStory instead of readArticle    --jobs N   (2)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from '../../build.mjs';
import { sampled } from './bench-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = `${root}../shared`;
if (!existsSync(`${shared}/bench/lib/metrics.mjs`) || !existsSync(`${shared}/pages`)) {
  console.error('../shared/bench and ../shared/pages are not here: there is nothing to measure.');
  process.exit(1);
}
const { listIds, readGold } = await import(`${shared}/bench/lib/corpus.mjs`);
const metrics = await import(`${shared}/bench/lib/metrics.mjs`);

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'aeb,n4knews,trafilatura' },
    sample: { type: 'string' },
    worst: { type: 'string', default: '8' },
    story: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
  },
});

const names = { plain: 'Readability', ours: 'Broadsheet' };
/** @param {number} share */
const percent = (share) => (100 * share).toFixed(1);

await build({ only: ['core'] });
const keptFile = `${root}artifacts/bench/readability.json`;
/** @type {Record<string, string>} */
const baseline = existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : {};

for (const corpus of values.corpus.split(',')) {
  const ids = sampled(listIds(`${shared}/pages`, corpus), values.sample);
  const texts = await readAll(corpus, ids);
  report(corpus, ids, texts);
}
mkdirSync(`${root}artifacts/bench`, { recursive: true });
writeFileSync(keptFile, JSON.stringify(baseline));

/** Every page through the built core, and through bare Readability if that is not known yet. @param {string} corpus @param {string[]} ids */
async function readAll(corpus, ids) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  const queue = [...ids];
  const lane = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('text-worker.mjs', import.meta.url), {
        workerData: { shared, core: `${root}dist/core.js`, function: values.story ? 'readStory' : 'readArticle' },
      });
      const next = () => {
        const id = queue.shift();
        if (id === undefined) return worker.terminate().then(resolve);
        worker.postMessage({ corpus, id, isKnown: `${corpus}/${id}` in baseline });
      };
      worker.on('message', ({ id, text, plain, error }) => {
        if (error) console.error(`${corpus}/${id}: ${error}`);
        texts.set(id, text);
        if (plain !== undefined) baseline[`${corpus}/${id}`] = plain;
        next();
      });
      worker.on('error', reject);
      next();
    });
  await Promise.all(Array.from({ length: Number(values.jobs) }, lane));
  return texts;
}

/** @param {string} corpus @param {string[]} ids @param {Map<string, string>} texts */
function report(corpus, ids, texts) {
  const rows = ids.map((id) => {
    const gold = readGold(`${shared}/pages`, corpus, id);
    return { id, gold, ours: texts.get(id) ?? '', plain: baseline[`${corpus}/${id}`] ?? '' };
  });
  const isFull = rows[0]?.gold.text !== undefined;
  console.log(`\n## ${corpus}, ${rows.length} pages\n`);
  if (isFull) {
    console.log('| | F1 | precision | recall | exact | leak % | lost % | empty |\n|---|---|---|---|---|---|---|---|');
    for (const who of ['plain', 'ours']) console.log(fullRow(who, rows));
  } else {
    console.log('| | pages | kept % | leaked % | segment F1 | empty |\n|---|---|---|---|---|---|');
    for (const [label, some] of languages(rows))
      for (const who of ['plain', 'ours']) console.log(segmentRow(who, label, some));
  }
  worst(rows, isFull);
}

/** @typedef {{ id: string, gold: { text?: string, with?: string[], without?: string[], lang?: string, url?: string }, ours: string, plain: string }} Row */

/** @param {'plain' | 'ours' | string} who @param {Row[]} rows */
function fullRow(who, rows) {
  const text = (/** @type {Row} */ row) => (who === 'plain' ? row.plain : row.ours);
  const { f1, precision, recall } = metrics.summarizeShingles(
    rows.map((row) => metrics.shingleMatch(row.gold.text, text(row))),
  );
  const leaks = rows.map((row) => metrics.leak(row.gold.text, text(row)));
  const mean = (/** @type {'leak' | 'lost'} */ key) =>
    metrics.mean(leaks.map((leak) => leak[key]).filter((/** @type {number | null} */ value) => value !== null));
  const exact = metrics.mean(rows.map((row) => metrics.exact(row.gold.text, text(row))));
  const figures = [f1, precision, recall, exact].map((value) => value.toFixed(3));
  const empty = rows.filter((row) => !text(row).trim()).length;
  return `| ${[names[/** @type {'plain'} */ (who)], ...figures, percent(mean('leak')), percent(mean('lost')), empty].join(' | ')} |`;
}

/** @param {Row[]} rows @returns {[string, Row[]][]} */
function languages(rows) {
  const of = (/** @type {string} */ code) => rows.filter(({ gold }) => gold.lang?.startsWith(code));
  return [
    ['', rows],
    ...['en', 'de', 'es', 'fr', 'pl'].map((code) => /** @type {[string, Row[]]} */ ([` ${code}`, of(code)])),
  ].filter(([, some]) => some.length > 0);
}

/** @param {string} who @param {string} label @param {Row[]} rows */
function segmentRow(who, label, rows) {
  const found = rows.map((row) =>
    metrics.segments(who === 'plain' ? row.plain : row.ours, row.gold.with, row.gold.without),
  );
  const sum = (/** @type {string} */ key) => found.reduce((total, segment) => total + segment[key], 0);
  const kept = sum('kept') / sum('with');
  const precision = sum('kept') / (sum('kept') + sum('leaked'));
  const empty = rows.filter((row) => !(who === 'plain' ? row.plain : row.ours).trim()).length;
  const leaked = sum('without') ? percent(sum('leaked') / sum('without')) : '-';
  const figures = [rows.length, percent(kept), leaked, metrics.f1(precision, kept).toFixed(3), empty];
  return `| ${names[/** @type {'plain'} */ (who)]}${label} | ${figures.join(' | ')} |`;
}

/** @param {Row[]} rows @param {boolean} isFull */
function worst(rows, isFull) {
  const scored = rows.map((row) => {
    if (isFull) {
      const match = metrics.shingleMatch(row.gold.text, row.ours);
      const [precision, recall] = [metrics.precision(match), metrics.recall(match)];
      return {
        row,
        score: metrics.f1(precision, recall),
        says: `precision ${precision.toFixed(2)} recall ${recall.toFixed(2)}`,
      };
    }
    const { kept, with: wanted, leaked } = metrics.segments(row.ours, row.gold.with, row.gold.without);
    return { row, score: kept - wanted - leaked, says: `kept ${kept} of ${wanted}, leaked ${leaked}` };
  });
  console.log('\nWorst pages:');
  for (const { row, says } of scored.sort((a, b) => a.score - b.score).slice(0, Number(values.worst))) {
    console.log(`  ${row.id.slice(0, 40).padEnd(40)} ${says}  ${row.gold.url ?? ''}`);
  }
}
