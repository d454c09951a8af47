import type { ReaderParts } from './reader-parts.ts';

/** A button that opens a panel below it. */
export interface Disclosure {
  readonly element: HTMLElement;
  /** Closes the panel and gives the focus back to the button; false if it was closed. */
  close(): boolean;
}

export interface DisclosureOptions {
  readonly name: string;
  /** What stands in the button. */
  readonly face: readonly (Node | string)[];
  readonly label: string;
  readonly panel: HTMLElement;
}

/** Makes one. The panel closes when the focus or a click goes elsewhere. */
export function disclosure(
  { build, signal }: ReaderParts,
  { name, face, label, panel }: DisclosureOptions,
): Disclosure {
  const button = build(
    'button',
    {
      attributes: {
        type: 'button',
        class: 'quiet',
        'aria-expanded': 'false',
        'aria-controls': `${name}-panel`,
        'aria-label': label,
        title: label,
      },
      on: { click: () => set(panel.hidden) },
    },
    ...face,
  );
  panel.id = `${name}-panel`;
  panel.hidden = true;
  panel.classList.add('menu-panel');
  const element = build('div', { attributes: { class: `menu menu-${name}` } }, button, panel);
  const set = (open: boolean): void => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  element.addEventListener(
    'focusout',
    (event) => {
      if (event.relatedTarget && !element.contains(event.relatedTarget as Node)) set(false);
    },
    { signal },
  );
  const outside = (event: Event): void => {
    if (!element.contains(event.target as Node)) set(false);
  };
  queueMicrotask(() => element.getRootNode().addEventListener('pointerdown', outside, { signal }));
  return {
    element,
    close() {
      if (panel.hidden) return false;
      set(false);
      button.focus();
      return true;
    },
  };
}
