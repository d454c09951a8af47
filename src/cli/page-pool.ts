import { Worker } from 'node:worker_threads';
import type { ListedPage } from './page-list.ts';
import { failure, type PageAnswer } from './page-worker.ts';

/** Memory one page may take, in MB; a worker that needs more is replaced. */
const memoryLimit = 4096;

/**
 * A worker thread that reads one page at a time. A page that takes too long or too much memory costs its worker, not
 * the batch: it counts as failed, and the next page gets a new worker.
 */
export class PageReader {
  #worker: Worker | null = null;
  readonly #script: URL;
  readonly #timeoutSeconds: number;

  constructor(script: URL, timeoutSeconds: number) {
    this.#script = script;
    this.#timeoutSeconds = timeoutSeconds;
  }

  /** The answer for a page; never rejects. */
  read(page: ListedPage): Promise<PageAnswer> {
    const worker =
      this.#worker ?? new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: memoryLimit } });
    this.#worker = worker;
    return new Promise((resolve) => {
      const settle = (answer: PageAnswer, isSpent: boolean) => {
        clearTimeout(timer);
        worker.off('message', onAnswer).off('error', onError).off('exit', onExit);
        if (isSpent) this.#retire(worker);
        resolve(answer);
      };
      const onAnswer = (answer: PageAnswer) => settle(answer, false);
      const onError = (error: unknown) => settle(failure(page, error), true);
      const onExit = () => settle(failure(page, 'the reader stopped'), true);
      const late = () => settle(failure(page, `took longer than ${this.#timeoutSeconds} s`), true);
      const timer = setTimeout(late, this.#timeoutSeconds * 1000);
      worker.on('message', onAnswer).on('error', onError).on('exit', onExit);
      worker.postMessage(page);
    });
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #retire(worker: Worker): void {
    this.#worker = null;
    // A worker that is being ended may still report why it failed.
    worker.on('error', () => {});
    void worker.terminate();
  }
}
