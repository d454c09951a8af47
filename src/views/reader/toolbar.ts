import { message } from '../../platform/i18n.ts';
import { type Settings, settingsTable } from '../../platform/settings.ts';
import { iconIn } from '../elements.ts';
import { type Disclosure, disclosure } from './disclosure.ts';
import type { ReaderParts } from './reader-parts.ts';

/** What the buttons do. */
export interface ToolbarActions {
  change(change: Partial<Settings>): void;
  showPeople(): void;
  showRemoved(): void;
  print(): void;
  close(): void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  readonly disclosures: readonly Disclosure[];
  /** Shows the settings as they are now. */
  update(settings: Settings): void;
}

const paths = {
  names: 'M4 17h12M6 13l1-4 7-6 3 3-6 6-5 1z',
  copy: 'M7 7h9v10H7zM4 13V3h9',
  people: 'M10 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-4 3-6 6-6s6 2 6 6',
  removed: 'M3 5h14M6 10h8M9 15h2',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11h8v6H6z',
  close: 'M5 5l10 10M15 5L5 15',
};

/** The bar on top: how the story looks, what to take along, and the way back to the page. */
export function drawToolbar(parts: ReaderParts, copy: HTMLElement, actions: ToolbarActions): Toolbar {
  const { build, document, story } = parts;
  const display = drawDisplay(parts, actions);
  const names = tool('names', 'reader_markNames', () =>
    actions.change({ markNames: names.getAttribute('aria-pressed') !== 'true' }),
  );
  const displayMenu = disclosure(parts, {
    name: 'display',
    face: ['Aa'],
    label: message('reader_display'),
    panel: display.element,
  });
  const copyMenu = disclosure(parts, {
    name: 'copy',
    face: face('copy', 'popup_copy'),
    label: message('popup_copy'),
    panel: copy,
  });
  const element = build(
    'div',
    { attributes: { class: 'bar', role: 'group', 'aria-label': message('reader_tools') } },
    build('span', { attributes: { class: 'brand' } }, message('reader_brand')),
    tool('people', 'people_title', actions.showPeople),
    names,
    displayMenu.element,
    copyMenu.element,
    story.removed.length > 0 ? tool('removed', 'reader_removedShort', actions.showRemoved) : null,
    tool('print', 'reader_print', actions.print),
    tool('close', 'reader_close', actions.close),
  );
  return {
    element,
    disclosures: [displayMenu, copyMenu],
    update(settings) {
      names.setAttribute('aria-pressed', String(settings.markNames));
      display.update(settings);
    },
  };

  function face(icon: keyof typeof paths, key: string): (Node | string)[] {
    return [iconIn(document, paths[icon]), build('span', { attributes: { class: 'word' } }, message(key))];
  }

  function tool(icon: keyof typeof paths, key: string, click: () => void): HTMLElement {
    const options = { type: 'button', class: `quiet tool-${icon}`, 'aria-label': message(key), title: message(key) };
    return build('button', { attributes: options, on: { click } }, ...face(icon, key));
  }
}

/** Size, width and theme. */
function drawDisplay({ build }: ReaderParts, { change }: ToolbarActions) {
  const size = stepper('textSize', 1);
  const width = stepper('textWidth', 5);
  const themes = settingsTable.theme.values.map((theme) =>
    build(
      'button',
      {
        attributes: { type: 'button', 'aria-pressed': 'false', 'data-value': theme },
        on: { click: () => change({ theme }) },
      },
      message(`setting_theme_${theme}`),
    ),
  );
  const element = build(
    'div',
    {},
    size.element,
    width.element,
    build('div', { attributes: { role: 'group', class: 'themes', 'aria-label': message('setting_theme') } }, ...themes),
  );
  return {
    element,
    update(settings: Settings) {
      size.update(settings.textSize);
      width.update(settings.textWidth);
      for (const theme of themes) {
        theme.setAttribute('aria-pressed', String(theme.getAttribute('data-value') === settings.theme));
      }
    },
  };

  function stepper(name: 'textSize' | 'textWidth', by: number) {
    const { min, max } = settingsTable[name];
    let value = settingsTable[name].default;
    const shown = build('span', { attributes: { class: 'value' } });
    const button = (key: string, sign: string, step: number): HTMLButtonElement =>
      build(
        'button',
        {
          attributes: { type: 'button', 'aria-label': message(key) },
          on: { click: () => change({ [name]: Math.min(max, Math.max(min, value + step)) }) },
        },
        sign,
      );
    const less = button(`reader_${name}_less`, '−', -by);
    const more = button(`reader_${name}_more`, '+', by);
    const label = message(`setting_${name}`);
    return {
      element: build(
        'div',
        { attributes: { role: 'group', class: 'stepper', 'aria-label': label } },
        build('span', {}, label),
        less,
        shown,
        more,
      ),
      update(now: number) {
        value = now;
        shown.textContent = String(now);
        less.disabled = now <= min;
        more.disabled = now >= max;
      },
    };
  }
}
