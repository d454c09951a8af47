import { beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../../src/platform/i18n.ts';
import { defaultSettings, loadSettings, saveSettings, settingNames } from '../../../src/platform/settings.ts';
import { startOptions } from '../../../src/views/options/options.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<main id="main"></main><div id="status"></div>';
});

async function open(stored: Record<string, unknown> = {}, hash = ''): Promise<void> {
  location.hash = hash;
  await fakeBrowser.storage.local.set(stored);
  await startOptions(document);
}
const byId = <Found extends HTMLElement>(id: string): Found => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`not on the page: ${id}`);
  return found as Found;
};
const status = (): string => byId('status').textContent ?? '';
const setInput = (input: HTMLInputElement, change: () => void): void => {
  change();
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the settings', () => {
  test('are all there, each with its label, showing what is stored', async () => {
    await open({ theme: 'dark', keyPeople: 7 });
    for (const name of settingNames) {
      expect(message(`setting_${name}`), name).not.toBe('');
      expect(document.body.textContent).toContain(message(`setting_${name}`));
    }
    expect(document.querySelector<HTMLInputElement>('[name="theme"]:checked')?.value).toBe('dark');
    expect(byId<HTMLInputElement>('keyPeople').value).toBe('7');
    expect(document.body.getAttribute('data-theme')).toBe('dark');
  });

  test('are saved at once, which is said', async () => {
    await open();
    const box = byId<HTMLInputElement>('copyPeople');
    setInput(box, () => box.click());
    const sepia = document.querySelector<HTMLInputElement>('[name="theme"][value="sepia"]') as HTMLInputElement;
    setInput(sepia, () => sepia.click());
    await vi.waitFor(async () => expect(await loadSettings()).toMatchObject({ copyPeople: true, theme: 'sepia' }));
    await vi.waitFor(() => expect(status()).toBe(message('options_saved')));
    expect(document.body.getAttribute('data-theme')).toBe('sepia');
  });

  test('are forgotten on request, after a question, with their permissions', async () => {
    fakeBrowser.granted.add('https://news.example/*');
    await open({ theme: 'dark', autoCleanSites: ['https://news.example'] });
    byId('options_reset').click();
    byId('options_resetKeep').click();
    expect((await loadSettings()).theme).toBe('dark');
    byId('options_reset').click();
    byId('options_resetDo').click();
    await vi.waitFor(async () => expect(await loadSettings()).toEqual(defaultSettings));
    expect([...fakeBrowser.granted]).toEqual([]);
  });
});

describe('auto-clean sites', () => {
  const add = (address: string): void => {
    byId<HTMLInputElement>('site').value = address;
    byId('site').closest('form')?.requestSubmit();
  };
  const sites = (): (string | null)[] => [...document.querySelectorAll('.site')].map((site) => site.textContent);

  test('are added with the permission for that site alone, asked in the click', async () => {
    await open();
    add('news.example/a/story');
    expect(fakeBrowser.asked).toEqual(['https://news.example/*']);
    await vi.waitFor(() => expect(sites()).toEqual(['https://news.example']));
    expect(byId<HTMLInputElement>('site').value).toBe('');
  });

  test('are not added when the browser says no, and that is said', async () => {
    fakeBrowser.allows = false;
    await open();
    add('news.example');
    await vi.waitFor(() => expect(byId('site-problem').textContent).toContain('news.example'));
    expect((await loadSettings()).autoCleanSites).toEqual([]);
  });

  test.each(['', 'two words', 'ftp://news.example', 'news', 'chrome://extensions'])(
    '"%s" is no site',
    async (address) => {
      await open();
      add(address);
      expect(byId('site-problem').textContent).toBe(message('options_siteBad'));
      expect(fakeBrowser.asked).toEqual([]);
    },
  );

  test('are removed with their permission', async () => {
    fakeBrowser.granted.add('https://news.example/*');
    await open({ autoCleanSites: ['https://news.example'] });
    document.querySelector<HTMLButtonElement>('.sites button')?.click();
    await vi.waitFor(() => expect(sites()).toEqual([]));
    expect([...fakeBrowser.granted]).toEqual([]);
  });

  test('keep their line, and the focus in it, while something else changes', async () => {
    await open({ autoCleanSites: ['https://news.example'] });
    const button = document.querySelector<HTMLButtonElement>('.sites li > button');
    button?.focus();
    await saveSettings({ autoCleanSites: ['https://early.example', 'https://news.example'], theme: 'dark' });
    await vi.waitFor(() => expect(sites()).toEqual(['https://early.example', 'https://news.example']));
    expect(button?.isConnected).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  test('say when the browser does not allow them, and can ask again', async () => {
    await open({ autoCleanSites: ['https://news.example'] });
    await vi.waitFor(() =>
      expect(document.querySelector('.missing')?.textContent).toContain(message('options_notAllowed')),
    );
    document.querySelector<HTMLButtonElement>('.missing button')?.click();
    expect(fakeBrowser.asked).toEqual(['https://news.example/*']);
    await vi.waitFor(() => expect(document.querySelector('.missing')?.textContent).toBe(''));
  });

  test('all sites at once need the widest permission; a refusal leaves the box empty', async () => {
    fakeBrowser.allows = false;
    await open();
    const box = byId<HTMLInputElement>('autoCleanEverywhere');
    box.click();
    expect(fakeBrowser.asked).toEqual(['*://*/*']);
    await vi.waitFor(() => expect(box.checked).toBe(false));
    fakeBrowser.allows = true;
    box.click();
    await vi.waitFor(async () => expect((await loadSettings()).autoCleanEverywhere).toBe(true));
  });

  test('the address of the page can ask for one, with one button', async () => {
    await open({}, '#auto=https%3A%2F%2Fnews.example');
    expect(document.querySelector('.request h2')?.textContent).toContain('news.example');
    expect(fakeBrowser.asked).toEqual([]);
    byId('allow').click();
    expect(fakeBrowser.asked).toEqual(['https://news.example/*']);
    await vi.waitFor(() => expect(sites()).toEqual(['https://news.example']));
  });

  test.each(['', '#auto=', '#auto=javascript:alert(1)', '#auto=ftp%3A%2F%2Fnews.example'])(
    '%j asks for nothing',
    async (hash) => {
      await open({}, hash);
      expect(document.querySelector('.request')).toBeNull();
    },
  );
});

describe('a file of settings', () => {
  async function choose(text: string): Promise<void> {
    const input = byId<HTMLInputElement>('import-file');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'settings.json')] });
    Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
    input.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(status() + problem()).not.toBe(''));
  }
  const problem = (): string =>
    document.getElementById('import-file')?.closest('.field')?.querySelector('.problem')?.textContent ?? '';

  test('brings settings back', async () => {
    await open();
    await choose('{"broadsheet": 1, "settings": {"theme": "dark", "autoCleanSites": ["https://news.example"]}}');
    expect(await loadSettings()).toMatchObject({ theme: 'dark', autoCleanSites: ['https://news.example'] });
    expect(problem()).toBe('');
    expect(fakeBrowser.asked).toEqual([]);
  });

  test.each([
    ['no JSON', message('options_import_not_json')],
    [
      '{"broadsheet": 1, "settings": {"theme": "dark", "keyPeople": 99}}',
      message('options_importBadValue', message('setting_keyPeople')),
    ],
  ])('a bad one changes nothing and says why: %s', async (text, why) => {
    await open({ theme: 'light' });
    await choose(text);
    expect(problem()).toBe(why);
    expect((await loadSettings()).theme).toBe('light');
  });
});
