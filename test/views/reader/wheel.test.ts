import { afterEach, expect, test } from 'vitest';
import { keepWheelIn } from '../../../src/views/reader/wheel.ts';

const over = new AbortController();
afterEach(() => document.body.replaceChildren());

/** A scroller of this height and content, scrolled to `top`, with one thing in it. */
function scroller(height: number, content: number, top: number): { dialog: HTMLElement; inner: HTMLElement } {
  const dialog = document.createElement('div');
  const inner = document.createElement('p');
  dialog.style.overflowY = 'auto';
  Object.defineProperties(dialog, { clientHeight: { value: height }, scrollHeight: { value: content } });
  dialog.scrollTop = top;
  dialog.append(inner);
  document.body.append(dialog);
  keepWheelIn(dialog, over.signal);
  return { dialog, inner };
}
const isKept = (target: HTMLElement, deltaY: number, ctrlKey = false): boolean =>
  !target.dispatchEvent(new WheelEvent('wheel', { deltaY, ctrlKey, bubbles: true, cancelable: true }));

test('the wheel scrolls the reader while it can, and then nothing', () => {
  expect(isKept(scroller(100, 300, 0).inner, 50)).toBe(false);
  expect(isKept(scroller(100, 300, 200).inner, 50)).toBe(true);
  expect(isKept(scroller(100, 300, 200).inner, -50)).toBe(false);
  expect(isKept(scroller(100, 300, 0).inner, -50)).toBe(true);
  expect(isKept(scroller(100, 100, 0).inner, 50)).toBe(true);
});

test('zooming with the wheel stays with the browser', () => {
  expect(isKept(scroller(100, 100, 0).inner, 50, true)).toBe(false);
});
