import type { TabInFront } from '../../platform/active-tab.ts';
import { isAutoCleaned, switchOff, switchOn } from '../../platform/auto-clean.ts';
import { browser } from '../../platform/browser.ts';
import { message } from '../../platform/i18n.ts';
import { type Settings, siteOf } from '../../platform/settings.ts';
import type { Build } from '../elements.ts';

/** The switch "Auto-clean this site". Nothing on pages that are not of a site. */
export function showAutoClean(
  build: Build,
  place: HTMLElement,
  tab: TabInFront,
  settings: Settings,
  say: (text: string) => void,
): void {
  const site = siteOf(tab.url);
  place.hidden = site === null;
  if (site === null) return;
  const box = build('input', { attributes: { type: 'checkbox', role: 'switch' } });
  box.checked = isAutoCleaned(settings, tab.url);
  box.disabled = settings.autoCleanEverywhere;
  box.addEventListener('change', () => void change(box, site, say));
  const label = build('span', {}, message('popup_autoClean', new URL(site).hostname));
  place.replaceChildren(build('label', { attributes: { class: 'switch' } }, box, label));
}

/** The permission is asked for before anything is awaited: the browser ties its question to the click. */
async function change(box: HTMLInputElement, site: string, say: (text: string) => void): Promise<void> {
  if (box.checked && asksBelowThePopup()) {
    await browser.tabs.create({
      url: browser.runtime.getURL(`views/options/options.html#auto=${encodeURIComponent(site)}`),
    });
    window.close();
    return;
  }
  const isOn = box.checked && (await switchOn(site));
  if (!box.checked) await switchOff(site);
  box.checked = isOn;
  say(message(isOn ? 'popup_autoCleanOn' : 'popup_autoCleanOff', new URL(site).hostname));
}

/** Firefox draws its permission question below an open popup, out of sight; this can go when it no longer does. */
function asksBelowThePopup(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
