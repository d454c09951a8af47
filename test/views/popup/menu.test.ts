import { beforeEach, expect, test, vi } from 'vitest';
import { buildIn } from '../../../src/views/elements.ts';
import { openMenu } from '../../../src/views/popup/menu.ts';

const build = buildIn(document);
const run = vi.fn();
const button = build('button');
const items = () => [...document.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
const focused = () => document.activeElement?.textContent;
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const open = () =>
  openMenu(build, button, [
    { label: 'One', run },
    { label: 'Two', run },
    { label: 'Three', run, checked: true },
  ]);

beforeEach(() => {
  run.mockClear();
  document.body.replaceChildren(build('div', {}, button));
});

test('it opens with the first entry in focus and says that it is open', () => {
  open();
  expect(items().map((item) => item.getAttribute('role'))).toEqual(['menuitem', 'menuitem', 'menuitemcheckbox']);
  expect(items()[2]?.getAttribute('aria-checked')).toBe('true');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('One');
});

test('arrow keys go round, Home and End to the ends', () => {
  open();
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
    press(key);
    return focused();
  });
  expect(seen).toEqual(['Two', 'Three', 'One', 'Three', 'One', 'Three']);
});

test('an entry runs, then the menu is gone and its button has the focus', () => {
  open();
  items()[1]?.click();
  expect(run).toHaveBeenCalledTimes(1);
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

test('Escape, the button again and a click elsewhere close it', () => {
  open();
  press('Escape');
  expect(items()).toEqual([]);
  open();
  open();
  expect(items()).toEqual([]);
  open();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(items()).toEqual([]);
  expect(run).not.toHaveBeenCalled();
});
