import type { WriteStream } from 'node:tty';

/** Shows how far a batch is, on a terminal only: a log file gets nothing. */
export function showProgress(terminal: WriteStream, total: number): { step(failed: boolean): void; end(): void } {
  let done = 0;
  let failures = 0;
  const show = () => terminal.write(`\r${done} of ${total} pages${failures ? `, ${failures} failed` : ''}`);
  return {
    step(failed) {
      done++;
      if (failed) failures++;
      if (terminal.isTTY) show();
    },
    end() {
      if (terminal.isTTY && done > 0) terminal.write('\n');
    },
  };
}
