import { browser } from '../../platform/browser.ts';
import { message } from '../../platform/i18n.ts';
import type { OptionsParts } from './options-parts.ts';

/** Where Chromium keeps the shortcuts; Firefox has a call for it. */
const chromiumShortcuts = 'chrome://extensions/shortcuts';

/** The shortcuts as the browser has them now, and the way to where they are changed. */
export function drawShortcuts({ build }: OptionsParts): HTMLElement {
  const list = build('dl', { attributes: { class: 'shortcuts' } });
  void browser.commands.getAll().then((commands) => {
    for (const { name, description, shortcut } of commands) {
      const label = name === '_execute_action' ? message('options_shortcutPopup') : (description ?? '');
      const keys = shortcut ? build('kbd', {}, shortcut) : message('options_shortcutNone');
      list.append(build('div', {}, build('dt', {}, label), build('dd', {}, keys)));
    }
  });
  return build(
    'div',
    { attributes: { class: 'field' } },
    list,
    build(
      'button',
      { attributes: { type: 'button' }, on: { click: openShortcuts } },
      message('options_shortcutsChange'),
    ),
    build('p', { attributes: { class: 'hint' } }, message('options_shortcutsReader')),
  );
}

function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: chromiumShortcuts });
}
