import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, loadSettings, type Settings } from '../../../src/platform/settings.ts';
import { buildIn } from '../../../src/views/elements.ts';
import { showCopy } from '../../../src/views/popup/copy-button.ts';
import { anArticle } from '../../support/article.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

const build = buildIn(document);
const article = anArticle();
/** Keeps what it is given, where a test can see it. */
class FakeClipboardItem {
  readonly forms: Record<string, Blob>;
  constructor(forms: Record<string, Blob>) {
    this.forms = forms;
  }
}

let said: string[];
let clipboard: { writeText: ReturnType<typeof vi.fn>; write: ReturnType<typeof vi.fn> };

beforeEach(() => {
  fakeBrowser.reset();
  said = [];
  clipboard = { writeText: vi.fn(async () => {}), write: vi.fn(async () => {}) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  Object.assign(globalThis, { ClipboardItem: FakeClipboardItem });
});

function show(change: Partial<Settings> = {}): HTMLElement {
  const main = build('main');
  const place = build('div');
  document.body.replaceChildren(place, main);
  showCopy(build, place, {
    article: () => article,
    settings: { ...defaultSettings, ...change },
    say: (text) => said.push(text),
    main,
  });
  return document.body;
}
const click = async (selector: string): Promise<void> => {
  document.querySelector<HTMLElement>(selector)?.click();
  await vi.waitFor(() => expect(said).toHaveLength(1));
};
async function choose(label: string): Promise<void> {
  document.querySelector<HTMLElement>('#copy-more')?.click();
  const entry = [...document.querySelectorAll<HTMLElement>('[role^="menuitem"]')].find(
    (item) => item.textContent === label,
  );
  entry?.click();
}

test('the button copies in the format of the settings, with the source line', async () => {
  show();
  await click('#copy');
  const [copied] = clipboard.writeText.mock.calls[0] ?? [];
  expect(copied).toContain('Anna Weir');
  expect(copied).toContain('https://news.example/ferry');
  expect(copied.endsWith(article.text)).toBe(true);
  expect(said).toEqual(['Copied.']);
});

test('without the source line it is the story and nothing else', async () => {
  show({ copySourceLine: false });
  await click('#copy');
  expect(clipboard.writeText).toHaveBeenCalledWith(article.text);
});

test('the source line can be switched off in the menu, and stays off', async () => {
  show();
  await choose('With the source line');
  await click('#copy');
  expect(clipboard.writeText).toHaveBeenCalledWith(article.text);
  expect((await loadSettings()).copySourceLine).toBe(false);
});

test('a rich copy has HTML and plain text together', async () => {
  show({ copyFormat: 'rich', copySourceLine: false });
  await click('#copy');
  const [[item]] = clipboard.write.mock.calls[0] ?? [[]];
  expect(Object.keys(item.forms)).toEqual(['text/plain', 'text/html']);
  expect(item.forms['text/html'].type).toBe('text/html');
  expect(item.forms['text/plain'].size).toBe(new Blob([article.text]).size);
});

test.each([
  ['Markdown', /^\[?Council keeps|^#|^\*\*|Council keeps the night ferry/],
  ['Key people', /^Dana Okafor, Mayor \(3 mentions\)/],
  ['Key people as Markdown', /^- \*\*Dana Okafor\*\*/],
])('the menu copies as %s', async (label, expected) => {
  show();
  await choose(label);
  await vi.waitFor(() => expect(clipboard.writeText).toHaveBeenCalledTimes(1));
  expect(clipboard.writeText.mock.calls[0]?.[0]).toMatch(expected);
});

test('when the clipboard refuses, the text is shown selected, once, with a message', async () => {
  clipboard.writeText.mockRejectedValue(new Error('not allowed'));
  show({ copySourceLine: false });
  await click('#copy');
  said = [];
  await click('#copy');
  const [area, ...more] = document.querySelectorAll('textarea');
  expect(more).toEqual([]);
  expect(document.activeElement).toBe(area);
  expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, article.text.length]);
  expect(said[0]).toContain('did not let');
});
