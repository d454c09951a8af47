import { browser } from './browser.ts';
import { everySite, loadSettings, patternOf, type Settings, saveSettings, siteOf } from './settings.ts';

const scriptId = 'auto-clean';

/** The match patterns auto-clean is switched on for. */
function wantedPatterns(settings: Settings): readonly string[] {
  return settings.autoCleanEverywhere ? [everySite] : settings.autoCleanSites.map(patternOf);
}

/** Whether auto-clean is switched on for the page at this address. */
export function isAutoCleaned(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== null && (settings.autoCleanEverywhere || settings.autoCleanSites.includes(site));
}

let turn: Promise<void> = Promise.resolve();

/**
 * Brings the registered script in line with settings and permissions: it runs on sites that are switched on and granted,
 * and nowhere else. Calls take turns, since one change of mind arrives as several events.
 */
export function updateAutoClean(): Promise<void> {
  turn = turn.then(update, update);
  return turn;
}

async function update(): Promise<void> {
  const wanted = wantedPatterns(await loadSettings());
  const granted = await Promise.all(wanted.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  const matches = wanted.filter((_, index) => granted[index]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const isRegistered = registered.length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const runAt = 'document_idle' as const;
  const scripts = [{ id: scriptId, js: ['auto.js'], matches, runAt, persistAcrossSessions: true }];
  // Changed in place: a page that loads meanwhile would miss a script that is taken away and put back.
  if (isRegistered) await browser.scripting.updateContentScripts(scripts);
  else await browser.scripting.registerContentScripts(scripts);
}

/** Switches auto-clean off for sites whose permission was taken back in the browser's own pages. */
export async function forgetSites(origins: readonly string[]): Promise<void> {
  const { autoCleanSites, autoCleanEverywhere } = await loadSettings();
  await saveSettings({
    autoCleanSites: autoCleanSites.filter((site) => !origins.includes(patternOf(site))),
    autoCleanEverywhere: autoCleanEverywhere && !origins.includes(everySite),
  });
}

/**
 * Asks for the permission and switches auto-clean on for a site. Call it first thing in a click handler. The browser may
 * close the popup over its question, so what was asked for is noted, and `finishAsking` can do the rest in the background.
 */
export async function switchOn(site: string): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [patternOf(site)] });
  const noted = browser.storage.session.set({ asked: site });
  const [granted] = await Promise.all([asked, noted]);
  if (granted) await addSite(site);
  await browser.storage.session.remove('asked');
  return granted;
}

/** A permission was granted: switches on the site it was asked for, if the page that asked is gone. */
export async function finishAsking(origins: readonly string[]): Promise<void> {
  const { asked } = await browser.storage.session.get('asked');
  if (typeof asked !== 'string' || !origins.includes(patternOf(asked))) return;
  await browser.storage.session.remove('asked');
  await addSite(asked);
}

async function addSite(site: string): Promise<void> {
  const { autoCleanSites } = await loadSettings();
  await saveSettings({ autoCleanSites: [...new Set([...autoCleanSites, site])] });
}

/** Switches auto-clean off for a site and gives its permission back. */
export async function switchOff(site: string): Promise<void> {
  const { autoCleanSites } = await loadSettings();
  await saveSettings({ autoCleanSites: autoCleanSites.filter((other) => other !== site) });
  await giveBack(patternOf(site));
}

/** As `switchOn`, for every site at once. */
export async function switchOnEverywhere(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [everySite] });
  if (granted) await saveSettings({ autoCleanEverywhere: true });
  return granted;
}

export async function switchOffEverywhere(): Promise<void> {
  await saveSettings({ autoCleanEverywhere: false });
  await giveBack(everySite);
}

/** A permission that came with the installation cannot be given back; that is no error. */
async function giveBack(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
