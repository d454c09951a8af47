// The people engine measured: `npm run bench:people`. Runs findPeople of dist/core.js over ../shared/people/dev and prints
// accuracy, sizes, and processor time in Chromium.  Options: --accuracy, --speed (only that), --errors N, --folder FOLDER.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const option = (name, otherwise) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? otherwise : process.argv[index + 1];
};
const flag = (name) => process.argv.includes(`--${name}`);
const folder = option('folder', join(root, '../shared/people'));
if (!existsSync(join(folder, 'score.mjs'))) {
  console.log(`no people corpora in ${folder}: nothing to measure`);
  process.exit(0);
}
const { scoreCorpus, readJsonl, matchPeople, roleAgrees } = await import(pathToFileURL(join(folder, 'score.mjs')).href);
const { normName, trimSpan, wordsOf } = await import(pathToFileURL(join(folder, 'lib/names.mjs')).href);
const core = await import(pathToFileURL(join(root, 'dist/core.js')).href);
const corpora = ['news', 'gum', 'ewt'];
const gold = Object.fromEntries(corpora.map((name) => [name, readJsonl(join(folder, `dev/${name}.dev.jsonl`))]));

const percent = (share) => (share == null ? '-' : (100 * share).toFixed(1)).padStart(6);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;

function accuracy() {
  console.log('              mention  person  full-name  top-5  key in our five   roles R / P     quotations R / P');
  for (const name of corpora) {
    const found = gold[name].map(({ id, text }) => ({ id, people: core.findPeople(text, { lang: 'en' }) }));
    const scores = scoreCorpus(
      gold[name],
      found.map(({ id, people }) => ({ id, people: people.map((person) => ({ ...person, role: person.role?.text })) })),
    );
    const keys = keyInFive(gold[name], found);
    const roles = statedRoles(gold[name], found);
    console.log(
      `${`${name}.dev`.padEnd(13)} ${percent(scores.mention.f1)}  ${percent(scores.person.f1)}     ${percent(scores.fullName.f1)} ${percent(scores.top5)}       ${percent(keys)}     ` +
        `${percent(roles?.recall)} /${percent(roles?.precision)}    ${percent(scores.quotes?.recall)} /${percent(scores.quotes?.precision)}`,
    );
    for (const { id, kind, around, form } of scores.errors.slice(0, Number(option('errors', 0))))
      console.log(`   ${kind} ${around ?? form} (${id})`);
  }
}

/** Pairs of gold and found people, as the scorer matches them. */
function pairs({ text, people }, found) {
  const prepare = (person) => {
    const aliases = new Set([person.name, ...(person.aliases ?? [])].map(normName).filter(Boolean));
    const full = new Set([...aliases].filter((alias) => wordsOf(alias).length > 1));
    return {
      ...person,
      keys: new Set(person.mentions.map(({ start, end }) => trimSpan(text, start, end).join(':'))),
      canon: normName(person.name),
      full: full.size ? full : aliases,
    };
  };
  return matchPeople(people.map(prepare), found.map(prepare));
}

/** The share of the people an annotator calls key that are among our first five, by our own order. */
function keyInFive(documents, found) {
  let key = 0;
  let among = 0;
  for (const [index, document] of documents.entries()) {
    const { g2p } = pairs(document, found[index].people);
    document.people.forEach((person, at) => {
      if (!(person.salience >= 3)) return;
      key++;
      if ((g2p.get(at) ?? 9) < 5) among++;
    });
  }
  return key ? among / key : null;
}

/** Every person for whom the annotation states a role counts; `recall` over these, `precision` over the roles we gave them. */
function statedRoles(documents, found) {
  let stated = 0;
  let given = 0;
  let right = 0;
  for (const [index, document] of documents.entries()) {
    const { g2p } = pairs(document, found[index].people);
    document.people.forEach((person, at) => {
      const accepted = (person.roles ?? (person.role ? [person.role] : [])).map((role) => role.text ?? role);
      if (!accepted.length) return;
      stated++;
      const role = found[index].people[g2p.get(at)]?.role;
      if (!role) return;
      given++;
      if (roleAgrees(role.text, accepted)) right++;
    });
  }
  return stated ? { recall: right / stated, precision: given ? right / given : null } : null;
}

function sizes() {
  const model = join(root, 'src/core/people/model');
  const weights = gzipSync(readFileSync(join(model, 'weights.ts')), { level: 9 }).length;
  const lists = gzipSync(readFileSync(join(model, 'lists.ts')), { level: 9 }).length;
  console.log(
    `\nweights ${kilobytes(weights)} + lists ${kilobytes(lists)} = ${kilobytes(weights + lists)} compressed (at most 450 KB)`,
  );
}

/** Processor time of the page's own thread, not the clock: other work on the machine does not count. */
async function speed() {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const source = readFileSync(join(root, 'dist/core.js'), 'utf8');
    await page.evaluate(async (code) => {
      globalThis.core = await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    }, source);
    const time = async (texts, rounds) => {
      const before = await taskTime(session);
      await page.evaluate(
        (all, times) => {
          for (let round = 0; round < times; round++)
            for (const text of all) globalThis.core.findPeople(text, { lang: 'en' });
        },
        texts,
        rounds,
      );
      return (1000 * ((await taskTime(session)) - before)) / rounds;
    };
    const news = gold.news.map(({ text }) => text);
    const words = news.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    const first = await time(news.slice(0, 1), 1);
    await time(news, 3);
    const warm = [];
    for (let round = 0; round < 5; round++) warm.push((await time(news, 2)) / (words / 1000));
    warm.sort((a, b) => a - b);
    console.log(
      `\nprocessor time in ${await browser.version()}: first call ${first.toFixed(0)} ms; warm, news.dev: ${warm[2].toFixed(1)} ms per 1,000 words (${warm[0].toFixed(1)} to ${warm[4].toFixed(1)}; at most 12)`,
    );
    await growth(time);
  } finally {
    await browser.close();
  }
}

async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** How time grows with length, for text meant to hurt. Twice the text should take about twice the time. */
async function growth(time) {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const name = (index) => {
    const word = (seed) =>
      letters[seed % 26].toUpperCase() +
      letters[(seed * 7 + 3) % 26] +
      letters[(seed * 11 + 5) % 26] +
      letters[(seed * 5 + 1) % 26] +
      letters[Math.floor(seed / 26) % 26];
    return `${word(index)} ${word(index * 3 + 1)}son`;
  };
  const story = gold.news.map(({ text }) => text).join('\n\n');
  const kinds = {
    'a long story': (size) => story.repeat(8).slice(0, size * 12_000),
    'different names': (size) =>
      Array.from({ length: size * 1250 }, (_, index) => `${name(index)} said hello.`).join(' '),
    'one endless sentence': (size) => 'and then John Smith told Mary Jones that '.repeat(size * 300),
    'no blanks': (size) => 'JohnSmithAndMaryJones'.repeat(size * 600),
    'capitals only': (size) => 'JOHN SMITH MEETS MARY JONES IN LONDON '.repeat(size * 300),
    'open quotations': (size) => '“John Smith said “'.repeat(size * 600),
  };
  console.log('\nms for text of 1, 2, 4 and 8 times the length');
  for (const [label, make] of Object.entries(kinds)) {
    await time([make(1)], 1);
    const times = [];
    for (const size of [1, 2, 4, 8]) times.push(await time([make(size)], 1));
    console.log(
      `  ${label.padEnd(22)} ${times.map((ms) => ms.toFixed(0).padStart(6)).join('')}   x${(times[3] / Math.max(1, times[0])).toFixed(1)}`,
    );
  }
}

/** Documents the weights were trained on flatter them: `npm run train` says which in the first line of the weights. */
function warnOfSeen() {
  const [line] = readFileSync(join(root, 'src/core/people/model/weights.ts'), 'utf8').split('\n', 1);
  if (line.includes('development documents'))
    console.log(
      'gum.dev and ewt.dev were seen in training; for what unseen text gives, see src/core/people/model/CARD.md. news.dev was not.\n',
    );
}

if (!flag('speed')) {
  warnOfSeen();
  accuracy();
}
sizes();
if (!flag('accuracy')) await speed();
