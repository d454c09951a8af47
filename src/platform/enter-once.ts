import { browser } from './browser.ts';
import { findHere, leaveHere } from './same-page.ts';

/**
 * Runs `start` once in a page, however often the script is injected. A script left by an earlier version of the
 * extension is cut off from it and answers nobody: then the new one starts beside it.
 */
export function enterOnce(start: () => void): void {
  const earlier = findHere('content') as (() => boolean) | undefined;
  if (earlier?.()) return;
  leaveHere('content', isConnected);
  start();
}

function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
