import { message } from '../../platform/i18n.ts';
import {
  type ChoiceSetting,
  type CountSetting,
  type SettingName,
  type Settings,
  settingsTable,
} from '../../platform/settings.ts';
import type { OptionsParts } from './options-parts.ts';

/** One setting on the page. */
export interface Field {
  readonly element: HTMLElement;
  /** Shows the value as it is stored now. */
  update(settings: Settings): void;
}

/** Draws a setting by its kind in the table. Its label is `setting_<name>`; a choice's are `setting_<name>_<value>`. */
export function drawField(parts: OptionsParts, name: SettingName): Field {
  const setting = settingsTable[name];
  if (setting.kind === 'flag') return drawFlag(parts, name);
  if (setting.kind === 'count') return drawCount(parts, name, setting);
  if (setting.kind === 'choice') return drawChoice(parts, name, setting);
  throw new Error(`no field for ${name}`);
}

function drawFlag({ build, save }: OptionsParts, name: SettingName): Field {
  const box = build('input', {
    attributes: { type: 'checkbox', id: name },
    on: { change: () => void save({ [name]: box.checked }) },
  });
  return {
    element: build('p', { attributes: { class: 'field' } }, build('label', {}, box, ' ', message(`setting_${name}`))),
    update(settings) {
      box.checked = settings[name] === true;
    },
  };
}

function drawCount({ build, save }: OptionsParts, name: SettingName, { min, max }: CountSetting): Field {
  const shown = build('output', { attributes: { for: name } });
  const slider = build('input', {
    attributes: { type: 'range', id: name, min, max, step: 1 },
    on: {
      input: () => shown.replaceChildren(slider.value),
      change: () => void save({ [name]: slider.valueAsNumber }),
    },
  });
  return {
    element: build(
      'p',
      { attributes: { class: 'field count' } },
      build('label', { attributes: { for: name } }, message(`setting_${name}`)),
      slider,
      shown,
    ),
    update(settings) {
      slider.value = String(settings[name]);
      shown.replaceChildren(String(settings[name]));
    },
  };
}

function drawChoice({ build, save }: OptionsParts, name: SettingName, { values }: ChoiceSetting<string>): Field {
  const buttons = values.map((value) =>
    build('input', {
      attributes: { type: 'radio', name, value },
      on: { change: () => void save({ [name]: value }) },
    }),
  );
  const labels = buttons.map((button) => build('label', {}, button, ' ', message(`setting_${name}_${button.value}`)));
  return {
    element: build(
      'fieldset',
      { attributes: { class: 'field' } },
      build('legend', {}, message(`setting_${name}`)),
      build('div', { attributes: { class: 'choices' } }, ...labels),
    ),
    update(settings) {
      for (const button of buttons) button.checked = button.value === settings[name];
    },
  };
}
