import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeClipboard, writeClipboardInPage } from '../../src/platform/clipboard.ts';

/** What the copy command would put on the clipboard: a page's listeners run, then ours. */
function copyCommand(isAllowed: boolean): { filled: Map<string, string>; command: () => boolean } {
  const filled = new Map<string, string>();
  const command = vi.fn(() => {
    if (!isAllowed) return false;
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => filled.set(type, text) } });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
  return { filled, command };
}

const writeText = vi.fn(async (_text: string) => {});

beforeEach(() => {
  writeText.mockReset();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(() => vi.restoreAllMocks());

test('a page of ours writes the modern way, and says when it is refused', async () => {
  expect(await writeClipboard({ plain: 'text' })).toBe(true);
  writeText.mockRejectedValue(new Error('no'));
  expect(await writeClipboard({ plain: 'text' })).toBe(false);
});

test('in a page the copy command carries both forms', async () => {
  const { filled } = copyCommand(true);
  expect(await writeClipboardInPage({ plain: 'text', html: '<p>text</p>' })).toBe(true);
  expect([...filled]).toEqual([
    ['text/plain', 'text'],
    ['text/html', '<p>text</p>'],
  ]);
  expect(writeText).not.toHaveBeenCalled();
});

test('a copy of the page itself is not touched afterwards', async () => {
  const { filled, command } = copyCommand(true);
  await writeClipboardInPage({ plain: 'text' });
  filled.clear();
  command();
  expect(filled.size).toBe(0);
});

test('a page that keeps copying to itself does not get in between', async () => {
  const stop = new AbortController();
  addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true, signal: stop.signal });
  copyCommand(true);
  expect(await writeClipboardInPage({ plain: 'text' })).toBe(true);
  expect(writeText).toHaveBeenCalledWith('text');
  stop.abort();
});

test('it says so when both ways are refused', async () => {
  copyCommand(false);
  writeText.mockRejectedValue(new Error('no'));
  expect(await writeClipboardInPage({ plain: 'text' })).toBe(false);
});
