import { browser } from './browser.ts';
import { askTab, type TabProtocol } from './messages.ts';

/** A tab as far as we may know it: the address only where the reader asked us in. */
export interface TabInFront {
  readonly id: number;
  readonly url: string;
}

/** The tab the popup was opened over. `?tab=ID` names another, for a popup that is itself a tab. */
export async function tabInFront(search = ''): Promise<TabInFront> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab');
  return { id: tab.id, url: tab.url ?? '' };
}

/** The browser lets no extension into this page: its own pages, the stores, documents shown by its PDF viewer. */
export class PageRefused extends Error {}

/** Puts the overlay into a page the content script is in. */
export async function bringOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/overlay.js'] });
}

/**
 * Puts the content script into the tab's page; again and again does no harm. Throws `PageRefused` where it may not.
 * Firefox answers with a frame that is null, instead of an error, for pages of its own.
 */
export async function enterPage(tabId: number): Promise<void> {
  const entered = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/content.js'] })
    .catch((error: Error) => {
      throw refusals.test(error.message) ? new PageRefused(error.message) : error;
    });
  if (!entered.some(Boolean)) throw new PageRefused('no frame');
}

/** What the browsers say when they let no extension in. */
const refusals = /cannot access|cannot be scripted|missing host permission|showing error page|blocked by/i;

/** Enters the page and asks its content script. */
export async function askPage<Name extends keyof TabProtocol>(
  tabId: number,
  name: Name,
  ...request: Parameters<TabProtocol[Name]>
): Promise<ReturnType<TabProtocol[Name]>> {
  await enterPage(tabId);
  return askTab(tabId, name, ...request);
}
