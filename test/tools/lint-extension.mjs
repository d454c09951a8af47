// Runs the Firefox store's own validator over the built extension: no error, and no warning but those named here.
import { spawnSync } from 'node:child_process';

/** Warnings about code that is not ours, by code and by what in the file they are about. */
const foreign = [
  // Readability builds its own inert tree with innerHTML; DOMPurify parses with it into a document that is never shown.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^content\.js$/ },
];

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
const ours = warnings.filter(
  (/** @type {{ code: string, file?: string }} */ warning) =>
    !foreign.some(({ code, file }) => warning.code === code && file.test(warning.file ?? '')),
);
for (const { _type, code, message, description, file, line } of [...errors, ...ours]) {
  console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}\n  ${description}`);
}
console.log(`${errors.length} errors, ${ours.length} warnings, ${warnings.length - ours.length} about libraries`);
process.exitCode = errors.length + ours.length > 0 ? 1 : 0;
