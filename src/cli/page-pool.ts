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

  /** The answer for a page; never rejects. The clock starts when the worker is ready to read. */
  async read(page: ListedPage): Promise<PageAnswer> {
    try {
      this.#worker ??= await this.#start();
      return await this.#ask(this.#worker, page);
    } catch (error) {
      const spent = this.#worker;
      this.#worker = null;
      await spent?.terminate();
      return failure(page, error);
    }
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: memoryLimit } });
    // An error outside a question, as when a worker is ended, has nobody else to hear it.
    worker.on('error', () => {});
    await nextMessage(worker, 0);
    return worker;
  }

  #ask(worker: Worker, page: ListedPage): Promise<PageAnswer> {
    const answer = nextMessage<PageAnswer>(worker, this.#timeoutSeconds);
    worker.postMessage(page);
    return answer;
  }
}

/** What a worker says next. Rejects when it fails or stops before that, or after `seconds` (0: no limit). */
function nextMessage<Message>(worker: Worker, seconds: number): Promise<Message> {
  return new Promise((resolve, reject) => {
    const late = () => settle(() => reject(new Error(`took longer than ${seconds} s`)));
    const timer = seconds > 0 ? setTimeout(late, seconds * 1000) : undefined;
    const settle = (end: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      end();
    };
    const onMessage = (message: Message) => settle(() => resolve(message));
    const onError = (error: unknown) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('the reader stopped')));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
