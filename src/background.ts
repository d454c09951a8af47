/** Door: menu, shortcuts, auto-clean and the people engine. May be stopped at any time, so it keeps nothing in memory. */
import { allPageData } from './core/languages/all-page-data.ts';
import { phrasesOf } from './core/languages/clutter/index.ts';
import { findPeople, peopleStatusFor } from './core/people/find-people.ts';
import { askPage, bringOverlay, PageRefused } from './platform/active-tab.ts';
import { finishAsking, forgetSites, isAutoCleaned, updateAutoClean } from './platform/auto-clean.ts';
import { browser } from './platform/browser.ts';
import { forgetTab, noteClosed, wasClosed } from './platform/closed-pages.ts';
import { message } from './platform/i18n.ts';
import { answerBackground, type Sender } from './platform/messages.ts';
import { loadSettings } from './platform/settings.ts';

answerBackground({
  findPeople: ({ text, title, lang }) => ({
    people: findPeople(text, { title, lang }),
    peopleStatus: peopleStatusFor(text, lang),
  }),
  pageData: () => allPageData,
  clutterPhrases: ({ codes }) => phrasesOf(codes),
  pageReady: cleanIfWanted,
  readerClosed: async ({ url }, { tabId }) => {
    if (tabId !== undefined) await noteClosed(tabId, url);
  },
  wasReaderClosed: ({ url }, { tabId }) => tabId !== undefined && wasClosed(tabId, url),
  bringOverlay: async ({ tabId }) => {
    if (tabId !== undefined) await bringOverlay(tabId);
  },
  openOptions: () => browser.runtime.openOptionsPage(),
});

async function cleanIfWanted(ready: { again: boolean; url: string }, { tabId, url }: Sender): Promise<void> {
  if (tabId !== undefined && url && isAutoCleaned(await loadSettings(), url)) await askPage(tabId, 'autoClean', ready);
}

const menu = {
  'copy-story': 'menu_copyStory',
  'toggle-reader': 'menu_openReader',
} as const;

/** Menu entries and shortcuts share their names. The click or key has let us into the page. */
async function run(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    if (command === 'copy-story') await askPage(tabId, 'copyStory');
    if (command === 'toggle-reader') await askPage(tabId, 'toggleReader');
  } catch (error) {
    if (!(error instanceof PageRefused)) throw error;
    // The popup says why nothing happened.
    await browser.action.openPopup().catch(() => {});
  }
}

browser.runtime.onInstalled.addListener(async () => {
  await browser.contextMenus.removeAll();
  for (const [id, key] of Object.entries(menu)) {
    browser.contextMenus.create({ id, title: message(key), contexts: ['page', 'selection'] });
  }
  await updateAutoClean();
});
browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void run(String(menuItemId), tab?.id));
browser.commands.onCommand.addListener((command, tab) => void run(command, tab?.id));
browser.runtime.onStartup.addListener(() => void updateAutoClean());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && ('autoCleanSites' in changes || 'autoCleanEverywhere' in changes)) void updateAutoClean();
});
browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await finishAsking(origins);
  await updateAutoClean();
});
browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
  await forgetSites(origins);
  await updateAutoClean();
});
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
