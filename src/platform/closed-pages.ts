import { browser } from './browser.ts';

/** Addresses kept a tab; the oldest go first. */
const limit = 50;

/** Notes that the reader was closed on a page of a tab. Kept until the browser ends, on no disk. */
export async function noteClosed(tabId: number, url: string): Promise<void> {
  const closed = (await closedIn(tabId)).filter((other) => other !== url);
  await browser.storage.session.set({ [keyOf(tabId)]: [...closed, url].slice(-limit) });
}

export async function wasClosed(tabId: number, url: string): Promise<boolean> {
  return (await closedIn(tabId)).includes(url);
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function closedIn(tabId: number): Promise<readonly string[]> {
  const key = keyOf(tabId);
  const { [key]: closed } = await browser.storage.session.get(key);
  return Array.isArray(closed) ? closed : [];
}

function keyOf(tabId: number): string {
  return `closed-${tabId}`;
}
