import { switchOff, switchOffEverywhere, switchOn, switchOnEverywhere } from '../../platform/auto-clean.ts';
import { browser } from '../../platform/browser.ts';
import { message } from '../../platform/i18n.ts';
import { everySite, patternOf, type Settings, siteOf } from '../../platform/settings.ts';
import type { OptionsParts } from './options-parts.ts';
import type { Field } from './setting-field.ts';

/** The sites whose stories open cleaned by themselves: listed, added with the browser's permission, removed. */
export function drawSites(parts: OptionsParts): Field {
  const { build } = parts;
  const list = build('ul', { attributes: { class: 'sites' } });
  const none = build('li', { attributes: { class: 'hint' } }, message('options_noSites'));
  // A site's line is kept as long as the site is listed: drawn anew at every change, it would lose the focus, and a
  // click that is just being made.
  const lines = new Map<string, SiteLine>();
  const problem = build('p', { attributes: { class: 'problem', id: 'site-problem', role: 'alert' } });
  const address = build('input', {
    attributes: { type: 'text', id: 'site', inputmode: 'url', autocomplete: 'off', spellcheck: 'false' },
    on: { input: () => complain('') },
  });
  address.setAttribute('aria-describedby', 'site-problem');
  const complain = (text: string): void => {
    problem.textContent = text;
    address.setAttribute('aria-invalid', String(text !== ''));
  };
  // The browser ties its question to the click: nothing may be awaited before `switchOn` asks.
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteFrom(address.value);
    if (site === null) {
      complain(message('options_siteBad'));
      address.focus();
      return;
    }
    void switchOn(site).then((granted) => {
      if (granted) address.value = '';
      complain(granted ? '' : message('options_siteRefused', hostOf(site)));
      if (granted) parts.say(message('options_saved'));
    });
  };
  const form = build(
    'form',
    { on: { submit: add } },
    build('label', { attributes: { for: 'site' } }, message('options_siteAdd')),
    build(
      'div',
      { attributes: { class: 'add' } },
      address,
      build('button', { attributes: { type: 'submit' } }, message('options_add')),
    ),
    problem,
  );
  return {
    element: build(
      'div',
      { attributes: { class: 'field' } },
      build('h3', { attributes: { id: 'sites-title' } }, message('setting_autoCleanSites')),
      list,
      form,
    ),
    update({ autoCleanSites }) {
      for (const [site, line] of lines) {
        if (autoCleanSites.includes(site)) continue;
        line.element.remove();
        lines.delete(site);
      }
      for (const [place, site] of autoCleanSites.entries()) {
        const line = lines.get(site) ?? drawSite(parts, site);
        lines.set(site, line);
        const there = list.children[place];
        if (there !== line.element) list.insertBefore(line.element, there ?? null);
        line.update();
      }
      if (autoCleanSites.length === 0) list.append(none);
      else none.remove();
    },
  };
}

/** Auto-clean on every site, which needs the widest permission. */
export function drawEverywhere(parts: OptionsParts): Field {
  const { build, say } = parts;
  const box = build('input', { attributes: { type: 'checkbox', id: 'autoCleanEverywhere' } });
  const missing = build('span', { attributes: { class: 'missing' } });
  const ask = (): void => {
    void switchOnEverywhere().then((granted) => {
      box.checked = granted;
      missing.replaceChildren();
      say(message(granted ? 'options_saved' : 'options_everywhereRefused'));
    });
  };
  box.addEventListener('change', () => {
    if (box.checked) ask();
    else void switchOffEverywhere().then(() => say(message('options_saved')));
  });
  return {
    element: build(
      'p',
      { attributes: { class: 'field' } },
      build('label', {}, box, ' ', message('setting_autoCleanEverywhere')),
      missing,
      build('span', { attributes: { class: 'hint below' } }, message('options_everywhereHint')),
    ),
    update({ autoCleanEverywhere }: Settings) {
      box.checked = autoCleanEverywhere;
      missing.replaceChildren();
      if (autoCleanEverywhere) void offerIfMissing(parts, missing, everySite, ask);
    },
  };
}

/** A listed site. */
interface SiteLine {
  readonly element: HTMLElement;
  /** Shows whether the browser allows it now. */
  update(): void;
}

function drawSite(parts: OptionsParts, site: string): SiteLine {
  const { build, say } = parts;
  const missing = build('span', { attributes: { class: 'missing' } });
  const allow = (): void => {
    void switchOn(site).then((granted) => {
      if (granted) missing.replaceChildren();
      else say(message('options_siteRefused', hostOf(site)));
    });
  };
  const remove = (): void => void switchOff(site).then(() => say(message('options_siteRemoved', hostOf(site))));
  const element = build(
    'li',
    {},
    build('span', { attributes: { class: 'site', dir: 'ltr' } }, site),
    missing,
    build(
      'button',
      {
        attributes: { type: 'button', 'aria-label': message('options_removeSite', hostOf(site)) },
        on: { click: remove },
      },
      message('options_remove'),
    ),
  );
  return { element, update: () => void offerIfMissing(parts, missing, patternOf(site), allow) };
}

/** A setting may be imported, or its permission taken back in the browser's own pages: then it can be asked for here. */
async function offerIfMissing(
  { build }: OptionsParts,
  place: HTMLElement,
  pattern: string,
  allow: () => void,
): Promise<void> {
  const allowed = await browser.permissions.contains({ origins: [pattern] });
  if (allowed) place.replaceChildren();
  if (allowed || place.hasChildNodes()) return;
  place.replaceChildren(
    message('options_notAllowed'),
    ' ',
    build('button', { attributes: { type: 'button' }, on: { click: allow } }, message('options_allow')),
  );
}

/** The site of what was typed; null unless it is a host that can be on the web. */
export function siteFrom(typed: string): string | null {
  const site = /\s/.test(typed.trim()) ? null : siteOf(typed);
  return site !== null && /[.:]|\/\/localhost$/.test(site.slice(site.indexOf('//'))) ? site : null;
}

/** The site's name as a reader knows it. */
export function hostOf(site: string): string {
  return site.slice(site.indexOf('//') + 2);
}
