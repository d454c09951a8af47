import { parentPort } from 'node:worker_threads';
import { readPageBytes } from './page-bytes.ts';
import type { ListedPage } from './page-list.ts';
import { readSavedPage } from './read-saved-page.ts';

/** Answers each page it is sent with the line of its record; runs in a worker thread. */
export function servePages(): void {
  parentPort?.on('message', async (page: ListedPage) => parentPort?.postMessage(await recordOf(page)));
}

/** What a worker answers: the record's line, and whether the page could be read. */
export interface PageAnswer {
  readonly line: string;
  readonly failed: boolean;
}

/** The record of a page that failed. */
export function failure({ file }: ListedPage, error: unknown): PageAnswer {
  const message = error instanceof Error ? error.message : String(error);
  return { line: `${JSON.stringify({ file, error: message })}\n`, failed: true };
}

async function recordOf(page: ListedPage): Promise<PageAnswer> {
  try {
    const article = await readSavedPage(readPageBytes(page.path), page.url);
    return { line: `${JSON.stringify({ file: page.file, ...article })}\n`, failed: false };
  } catch (error) {
    return failure(page, error);
  }
}
