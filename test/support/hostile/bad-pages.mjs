// Reads bad pages with the built core, each in a thread that is ended when it takes too long.
import { Worker } from 'node:worker_threads';

/**
 * @typedef {{ status?: string, text?: string, milliseconds: number, error?: string }} Reading
 * `error` says that the page got no answer: it threw, or time was up.
 */

/** @param {string} core the address of the built `core.js` */
export function openReading(core) {
  /** @type {Worker | null} */
  let worker = null;
  const start = () => {
    worker = new Worker(new URL('./read-in-thread.mjs', import.meta.url), {
      workerData: { core },
      resourceLimits: { maxOldGenerationSizeMb: 3000, stackSizeMb: 16 },
    });
    return worker;
  };
  return {
    /**
     * @param {Uint8Array} body @param {string} contentType @param {number} limit milliseconds
     * @returns {Promise<Reading>}
     */
    async read(body, contentType, limit) {
      const thread = worker ?? start();
      const answer = await new Promise((resolve) => {
        const fail = (/** @type {unknown} */ error) => finish({ milliseconds: 0, error: String(error) });
        const end = (/** @type {number} */ code) => fail(`the thread ended with ${code}`);
        const timer = setTimeout(() => fail(`no answer in ${limit} ms`), limit);
        const finish = (/** @type {Reading} */ reading) => {
          clearTimeout(timer);
          thread.off('message', finish).off('error', fail).off('exit', end);
          resolve(reading);
        };
        thread.on('message', finish).on('error', fail).on('exit', end);
        thread.postMessage({ body, contentType });
      });
      if (answer.error) {
        worker = null;
        await thread.terminate();
      }
      return answer;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}
