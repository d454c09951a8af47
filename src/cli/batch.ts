import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { BatchCommand } from './arguments.ts';
import { type ListedPage, listPages } from './page-list.ts';
import { PageReader } from './page-pool.ts';
import type { PageAnswer } from './page-worker.ts';
import { showProgress } from './progress.ts';

/** How many answers may wait for a slow page before them: records keep the order of the files. */
const mostWaiting = 200;

/** Reads many pages and writes a record for each; returns how many failed. `script` is the bundle the workers run. */
export async function runBatch(command: BatchCommand, script: URL): Promise<number> {
  const pages = listPages(command.from);
  const out = command.out ? createWriteStream(command.out) : process.stdout;
  const progress = showProgress(process.stderr, pages.length);
  let failed = 0;
  for await (const answer of answersInOrder(pages, command, script)) {
    if (answer.failed) failed++;
    await write(out, answer.line);
    progress.step(answer.failed);
  }
  progress.end();
  if (out !== process.stdout) {
    out.end();
    await finished(out);
  }
  return failed;
}

async function* answersInOrder(
  pages: readonly ListedPage[],
  { jobs, timeoutSeconds }: BatchCommand,
  script: URL,
): AsyncGenerator<PageAnswer> {
  const readers = Array.from({ length: Math.min(jobs, pages.length) }, () => new PageReader(script, timeoutSeconds));
  const idle = [...readers];
  const running = new Map<number, Promise<PageAnswer>>();
  let next = 0;
  const start = () => {
    while (next < pages.length && idle.length > 0 && running.size < mostWaiting) {
      const page = pages[next];
      const reader = idle.pop();
      if (!page || !reader) return;
      running.set(
        next++,
        reader.read(page).then((answer) => {
          idle.push(reader);
          start();
          return answer;
        }),
      );
    }
  };
  try {
    for (let at = 0; at < pages.length; at++) {
      start();
      const answer = await running.get(at);
      running.delete(at);
      if (answer) yield answer;
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

/** Waits when the reader of the records is slower than we are. */
async function write(out: Writable, line: string): Promise<void> {
  if (out.write(line)) return;
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error) => {
      out.off('drain', done);
      out.off('error', done);
      if (error) reject(error);
      else resolve();
    };
    out.once('drain', done);
    out.once('error', done);
  });
}
