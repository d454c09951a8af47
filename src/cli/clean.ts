import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { type BatchCommand, type Command, type PageCommand, readArguments, UsageError } from './arguments.ts';
import { runBatch } from './batch.ts';
import { failureWords } from './failure-words.ts';
import { readPageBytes } from './page-bytes.ts';
import { servePages } from './page-worker.ts';
import { printed } from './print-page.ts';
import { readSavedPage } from './read-saved-page.ts';
import { usage } from './usage.ts';

// Whoever reads our output may stop early (`| head`): that is no error. Anything else is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`clean: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

if (isMainThread) process.exitCode = await run(process.argv.slice(2));
else await servePages();

async function run(given: readonly string[]): Promise<number> {
  let subject = '';
  try {
    const command = readArguments(given, availableParallelism());
    if (command.kind === 'page') subject = `${command.file}: `;
    if (command.kind === 'batch') subject = `${command.from}: `;
    return await obey(command);
  } catch (error) {
    process.stderr.write(`clean: ${subject}${failureWords(error)}\n`);
    if (!(error instanceof UsageError)) return 1;
    process.stderr.write('Try: clean --help\n');
    return 2;
  }
}

async function obey(command: Command): Promise<number> {
  if (command.kind === 'page') return cleanPage(command);
  if (command.kind === 'batch') return cleanBatch(command);
  process.stdout.write(command.kind === 'help' ? usage : `${version()}\n`);
  return 0;
}

async function cleanPage(command: PageCommand): Promise<number> {
  const article = await readSavedPage(readPageBytes(command.file), command.url);
  const output = printed(article, command);
  process.stdout.write(output);
  if (output) return 0;
  process.stderr.write(`clean: ${command.file}: no story on this page (${article.kind})\n`);
  return 1;
}

async function cleanBatch(command: BatchCommand): Promise<number> {
  return (await runBatch(command, new URL(import.meta.url))) > 0 ? 1 : 0;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
