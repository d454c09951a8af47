// `npm test`: everything that can be checked, one after the other, and a summary that can be read at a glance.
//   --only NAME,NAME   just these steps      --list   their names
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} what
 * @property {string[]} command a program of node_modules/.bin or node, and its arguments
 * @property {string} [report] where vitest leaves its counts; a step without one counts as one check
 */

/** @param {string} name @param {string[]} more @returns {string[]} */
const vitest = (name, ...more) => [
  'vitest',
  'run',
  ...more,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=artifacts/${name}.json`,
];

/** In order: what is quick to know comes first, and the build before what reads it. @type {Step[]} */
const steps = [
  { name: 'types', what: 'types of the extension', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types-node', what: 'types of tools and tests', command: ['tsc', '-p', 'tsconfig.node.json'] },
  { name: 'lint', what: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'arrows', what: 'who may import whom', command: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs'] },
  { name: 'knip', what: 'nothing unused', command: ['knip'] },
  { name: 'build', what: 'build', command: ['node', 'build.mjs', '--quiet'] },
  { name: 'web-ext', what: "the Firefox store's validator", command: ['node', 'test/tools/lint-extension.mjs'] },
  { name: 'unit', what: 'unit and structure tests', command: vitest('unit'), report: 'artifacts/unit.json' },
  {
    name: 'e2e',
    what: 'the built extension in Chromium and Firefox',
    command: vitest('e2e', '--config', 'test/e2e/vitest.config.ts'),
    report: 'artifacts/e2e.json',
  },
];

const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' } } });
if (values.list) {
  for (const { name, what } of steps) console.log(`${name.padEnd(12)}${what}`);
  process.exit(0);
}
const named = values.only?.split(',') ?? steps.map(({ name }) => name);
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

mkdirSync('artifacts', { recursive: true });
const results = [];
for (const step of steps.filter(({ name }) => named.includes(name))) results.push(await run(step));
summarise(results);

/** @param {Step} step */
async function run(step) {
  if (step.report) rmSync(step.report, { force: true });
  console.log(`\n— ${step.what}`);
  const begin = Date.now();
  const code = await exitCode(step.command);
  const counts = step.report
    ? countsIn(step.report, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, again: [] };
  const seconds = (Date.now() - begin) / 1000;
  console.log(`${code === 0 ? 'ok' : 'FAILED'} ${step.what} (${seconds.toFixed(1)} s)`);
  return { step, code, seconds, ...counts };
}

/** @param {string[]} command @returns {Promise<number>} */
function exitCode([program = '', ...rest]) {
  const local = program === 'node' ? [] : [`node_modules/.bin/${program}`];
  const path = `${root}node_modules/.bin:${process.env.PATH}`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...local, ...rest], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What vitest counted. A run that broke off, or failed outside its tests, counts as one failure. @param {string} file @param {number} code */
function countsIn(file, code) {
  try {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
      testResults: files,
    } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, again: passedAtSecondTry(files) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, again: [] };
  }
}

/**
 * The full names of tests that failed once and then passed.
 * @param {{ assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[]} files
 * @returns {string[]}
 */
function passedAtSecondTry(files) {
  return files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName);
}

/** @param {Awaited<ReturnType<typeof run>>[]} all */
function summarise(all) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    all.reduce((total, result) => total + result[key], 0);
  console.log('\nSummary');
  for (const { step, code, seconds, passed, failed, skipped } of all) {
    const counts = step.report
      ? `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`
      : '';
    console.log(
      `  ${code === 0 ? 'ok    ' : 'FAILED'}  ${step.what.padEnd(46)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`,
    );
  }
  for (const name of all.flatMap(({ again }) => again)) console.log(`  second try: ${name}`);
  const failed = sum('failed');
  console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
  process.exitCode = failed > 0 || all.some(({ code }) => code !== 0) ? 1 : 0;
}
