import { browser } from './browser.ts';

/** A symbol, since a page's element could stand in for a global with a plain name. */
const entered = Symbol.for('broadsheet');

/**
 * Runs `start` once in a page, however often the script is injected. A script left by an earlier version of the
 * extension is cut off from it and answers nobody: then the new one starts beside it.
 */
export function enterOnce(start: () => void): void {
  const scope = globalThis as { [entered]?: () => boolean };
  if (scope[entered]?.()) return;
  scope[entered] = isConnected;
  start();
}

function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
