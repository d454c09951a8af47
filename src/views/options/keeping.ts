import { switchOff, switchOffEverywhere } from '../../platform/auto-clean.ts';
import { message } from '../../platform/i18n.ts';
import { loadSettings, resetSettings } from '../../platform/settings.ts';
import type { OptionsParts } from './options-parts.ts';
import { type FileContent, largestFile, readSettingsFile, writeSettingsFile } from './settings-file.ts';

/** Taking the settings along, bringing them back, and starting over. */
export function drawKeeping(parts: OptionsParts): HTMLElement {
  const { build } = parts;
  const problem = build('p', { attributes: { class: 'problem', role: 'alert' } });
  const file = build('input', {
    attributes: { type: 'file', id: 'import-file', accept: 'application/json,.json', class: 'unseen', tabindex: -1 },
    on: { change: () => void importFrom(parts, file, problem) },
  });
  file.setAttribute('aria-label', message('options_import'));
  const button = (key: string, click: () => void): HTMLElement =>
    build('button', { attributes: { type: 'button', id: key }, on: { click } }, message(key));
  return build(
    'div',
    { attributes: { class: 'field' } },
    build(
      'div',
      { attributes: { class: 'row' } },
      button('options_export', () => void exportFrom(parts)),
      button('options_import', () => file.click()),
      file,
    ),
    problem,
    drawReset(parts),
  );
}

async function exportFrom({ build }: OptionsParts): Promise<void> {
  const text = writeSettingsFile(await loadSettings());
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  build('a', { attributes: { href: address, download: 'broadsheet-settings.json' } }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function importFrom({ save }: OptionsParts, input: HTMLInputElement, problem: HTMLElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const content: FileContent =
    file.size > largestFile * 4 ? { problem: 'too-large' } : readSettingsFile(await file.text());
  input.value = '';
  if ('settings' in content) {
    problem.textContent = '';
    await save(content.settings);
  } else problem.textContent = describe(content);
}

function describe(content: Exclude<FileContent, { settings: unknown }>): string {
  if (content.problem === 'bad-value') return message('options_importBadValue', message(`setting_${content.name}`));
  return message(`options_import_${content.problem.replace('-', '_')}`);
}

/** Asks once more before it forgets everything. */
function drawReset({ build, say }: OptionsParts): HTMLElement {
  const button = (key: string, click: () => void): HTMLButtonElement =>
    build('button', { attributes: { type: 'button', id: key }, on: { click } }, message(key));
  const ask = (asking: boolean): void => {
    start.hidden = asking;
    question.hidden = !asking;
    (asking ? keep : start).focus();
  };
  const start = button('options_reset', () => ask(true));
  const keep = button('options_resetKeep', () => ask(false));
  const reset = button('options_resetDo', () => {
    ask(false);
    void resetAll().then(() => say(message('options_resetDone')));
  });
  const question = build(
    'div',
    { attributes: { class: 'row question', role: 'group', 'aria-label': message('options_reset'), hidden: true } },
    build('span', {}, message('options_resetAsk')),
    reset,
    keep,
  );
  return build('div', {}, start, question);
}

/** Permissions go with the sites they were given for. */
async function resetAll(): Promise<void> {
  const { autoCleanSites, autoCleanEverywhere } = await loadSettings();
  for (const site of autoCleanSites) await switchOff(site);
  if (autoCleanEverywhere) await switchOffEverywhere();
  await resetSettings();
}
