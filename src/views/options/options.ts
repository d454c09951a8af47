import { browser } from '../../platform/browser.ts';
import { interfaceLanguage, message } from '../../platform/i18n.ts';
import {
  loadSettings,
  type SettingName,
  type Settings,
  saveSettings,
  settingNames,
  settingsTable,
  watchSettings,
} from '../../platform/settings.ts';
import { buildIn } from '../elements.ts';
import { drawRequest } from './auto-request.ts';
import { drawKeeping } from './keeping.ts';
import type { OptionsParts } from './options-parts.ts';
import { drawField, type Field } from './setting-field.ts';
import { drawShortcuts } from './shortcuts.ts';
import { drawEverywhere, drawSites } from './site-list.ts';

/** How the settings are grouped on the page; a setting in no group comes last, so that none can be forgotten. */
const groups: readonly (readonly [title: string, names: readonly SettingName[]])[] = [
  ['options_reading', ['theme', 'textSize', 'textWidth']],
  ['options_people', ['keyPeople', 'markNames']],
  ['options_copying', ['copyFormat', 'copySourceLine', 'copyPeople']],
  ['options_autoClean', ['autoCleanSites', 'autoCleanEverywhere']],
];

/** Starts the options page: draws it from the table of settings and keeps it in step with what is stored. */
export async function startOptions(document: Document): Promise<void> {
  const build = buildIn(document);
  const settings = await loadSettings();
  const parts: OptionsParts = {
    document,
    build,
    settings,
    say: prepareStatus(document),
    async save(change) {
      await saveSettings(change);
      parts.say(message('options_saved'));
    },
  };
  const fields = new Map<SettingName, Field>();
  for (const name of settingNames) fields.set(name, fieldFor(parts, name));
  document.documentElement.lang = interfaceLanguage();
  document.title = message('options_title');
  document.getElementById('main')?.replaceChildren(...drawPage(parts, fields));
  const show = (now: Settings): void => {
    document.body.setAttribute('data-theme', now.theme);
    for (const field of fields.values()) field.update(now);
  };
  show(settings);
  watchSettings(show);
}

function drawPage(parts: OptionsParts, fields: ReadonlyMap<SettingName, Field>): Node[] {
  const { build, document } = parts;
  const grouped = new Set(groups.flatMap(([, names]) => names));
  const others = settingNames.filter((name) => !grouped.has(name));
  const all = others.length > 0 ? [...groups, ['options_others', others] as const] : groups;
  const section = (title: string, ...content: readonly Node[]): HTMLElement =>
    build('section', {}, build('h2', {}, message(title)), ...content);
  return [
    build(
      'header',
      {},
      build('h1', {}, message('options_title')),
      build('p', { attributes: { class: 'hint' } }, message('options_intro')),
    ),
    drawRequest(parts, document.location.hash),
    ...all.map(([title, names]) => section(title, ...names.flatMap((name) => fields.get(name)?.element ?? []))),
    section('options_shortcuts', drawShortcuts(parts)),
    section('options_keeping', drawKeeping(parts)),
    build(
      'footer',
      {},
      build('p', {}, message('options_privacy')),
      build('p', {}, message('options_version', browser.runtime.getManifest().version)),
    ),
  ].filter((node) => node !== null);
}

function fieldFor(parts: OptionsParts, name: SettingName): Field {
  if (settingsTable[name].kind === 'sites') return drawSites(parts);
  if (name === 'autoCleanEverywhere') return drawEverywhere(parts);
  return drawField(parts, name);
}

/** Says what happened, to eyes and screen readers, for a moment. */
function prepareStatus(document: Document): (text: string) => void {
  const status = document.getElementById('status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    if (!status) return;
    status.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(), 4000);
  };
}

void startOptions(document);
