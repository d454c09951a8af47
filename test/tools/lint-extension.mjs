// Runs the Firefox store's own validator over the built extension: no error, and no warning but about code of libraries.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Ways to put text into a document as HTML: none of them is in our own code, so a warning about one is about a library. */
const asHtml = /(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write\(/;
const isOurs = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .some((file) => asHtml.test(readFileSync(`src/${file}`, 'utf8')));

const run = spawnSync(
  process.execPath,
  ['node_modules/.bin/web-ext', 'lint', '--no-config-discovery', '--source-dir', 'dist/firefox', '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const start = run.stdout.indexOf('{');
if (start < 0) {
  console.error(`web-ext lint gave no report.\n${run.stderr || run.stdout}`);
  process.exit(1);
}
const { errors, warnings } = JSON.parse(run.stdout.slice(start));
const ours = warnings.filter((/** @type {{ code: string }} */ { code }) => isOurs || code !== 'UNSAFE_VAR_ASSIGNMENT');
for (const { _type, code, message, description, file, line } of [...errors, ...ours]) {
  console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}\n  ${description}`);
}
console.log(`${errors.length} errors, ${ours.length} warnings, ${warnings.length - ours.length} about libraries`);
process.exitCode = errors.length + ours.length > 0 ? 1 : 0;
