import { beforeEach, expect, test, vi } from 'vitest';
import { holdPage } from '../../../src/views/reader/page-state.ts';

beforeEach(() => {
  document.body.innerHTML = '<p>Some words of the page</p><input id="note"><p id="notes" tabindex="0">Notes</p>';
  getSelection()?.removeAllRanges();
});
const note = (): HTMLInputElement => document.getElementById('note') as HTMLInputElement;

test('gives back focus and caret', () => {
  note().value = 'half a sent';
  note().focus();
  note().setSelectionRange(4, 6);
  const page = holdPage(document);
  note().setSelectionRange(0, 0);
  note().blur();
  page.release();
  expect(document.activeElement).toBe(note());
  expect([note().selectionStart, note().selectionEnd]).toEqual([4, 6]);
});

test('gives back what was selected', () => {
  const words = document.querySelector('p')?.firstChild as Text;
  getSelection()?.setBaseAndExtent(words, 10, words, 5);
  const page = holdPage(document);
  getSelection()?.removeAllRanges();
  page.release();
  const selection = getSelection();
  expect([selection?.anchorOffset, selection?.focusOffset]).toEqual([10, 5]);
});

test('scrolls back only if something scrolled', () => {
  const scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  const page = holdPage(document);
  page.release();
  expect(scrollTo).not.toHaveBeenCalled();
  const other = holdPage(document);
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(50);
  other.release();
  expect(scrollTo).toHaveBeenCalledWith({ left: 0, top: 0, behavior: 'instant' });
  vi.restoreAllMocks();
});

test('a focused element that the page has thrown away meanwhile is no trouble', () => {
  note().focus();
  const page = holdPage(document);
  note().remove();
  expect(() => page.release()).not.toThrow();
});
