import type { Build } from '../elements.ts';

/** A line of a menu; one with `checked` is a switch. */
export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
  readonly checked?: boolean;
}

/** Opens a menu under its button, or closes it: arrow keys move, Escape and a click elsewhere close. */
export function openMenu(build: Build, button: HTMLElement, entries: readonly MenuEntry[]): void {
  const open = button.parentElement?.querySelector('[role="menu"]');
  if (open) {
    open.dispatchEvent(new Event('close'));
    return;
  }
  const over = new AbortController();
  const items = entries.map((entry) => menuItem(build, entry));
  const menu = build('div', { attributes: { role: 'menu', class: 'menu' } }, ...items);
  const close = (): void => {
    over.abort();
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  menu.addEventListener('close', close);
  const goBack = (): void => {
    close();
    button.focus();
  };
  menu.addEventListener('click', goBack);
  menu.addEventListener('keydown', (event) => move(event, items, goBack));
  const outside = ({ target }: Event): void => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) close();
  };
  document.addEventListener('pointerdown', outside, { signal: over.signal });
  button.after(menu);
  button.setAttribute('aria-expanded', 'true');
  items[0]?.focus();
}

function menuItem(build: Build, { label, run, checked }: MenuEntry): HTMLElement {
  const role =
    checked === undefined
      ? { role: 'menuitem' }
      : { role: 'menuitemcheckbox', class: 'switch-entry', 'aria-checked': String(checked) };
  return build('button', { attributes: { type: 'button', tabindex: -1, ...role }, on: { click: run } }, label);
}

function move(event: KeyboardEvent, items: readonly HTMLElement[], close: () => void): void {
  const current = items.indexOf(document.activeElement as HTMLElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (current - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (event.key === 'Escape' || event.key === 'Tab') close();
  const next = to[event.key];
  if (next !== undefined) items[next]?.focus();
  if (next !== undefined || event.key === 'Escape') event.preventDefault();
}
