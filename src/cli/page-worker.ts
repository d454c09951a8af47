import { parentPort } from 'node:worker_threads';
import { failureWords } from './failure-words.ts';
import { readPageBytes } from './page-bytes.ts';
import type { ListedPage } from './page-list.ts';
import { readSavedPage } from './read-saved-page.ts';

/** Says when it is ready, then answers each page it is sent with the line of its record; runs in a worker thread. */
export async function servePages(): Promise<void> {
  await import('jsdom');
  parentPort?.on('message', async (page: ListedPage) => parentPort?.postMessage(await recordOf(page)));
  parentPort?.postMessage('ready');
}

/** What a worker answers: the record's line, and whether the page could be read. */
export interface PageAnswer {
  readonly line: string;
  readonly failed: boolean;
}

/** The record of a page that failed. */
export function failure({ file }: ListedPage, error: unknown): PageAnswer {
  return { line: `${JSON.stringify({ file, error: failureWords(error) })}\n`, failed: true };
}

async function recordOf(page: ListedPage): Promise<PageAnswer> {
  try {
    const article = await readSavedPage(readPageBytes(page.path), page.url);
    return { line: `${JSON.stringify({ file: page.file, ...article })}\n`, failed: false };
  } catch (error) {
    return failure(page, error);
  }
}
