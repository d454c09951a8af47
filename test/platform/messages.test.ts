import { beforeEach, expect, test, vi } from 'vitest';
import { allPageData } from '../../src/core/languages/all-page-data.ts';
import { answerBackground, answerTab, askBackground, askTab } from '../../src/platform/messages.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

beforeEach(() => fakeBrowser.reset());

/** Answers that must not be called unless a test says so. */
function answers() {
  return {
    findPeople: vi.fn(({ text }: { text: string }) => ({ people: [], peopleStatus: text ? 'ready' : 'cut' }) as const),
    pageData: vi.fn(() => allPageData),
    clutterPhrases: vi.fn(() => []),
    pageReady: vi.fn(),
    readerClosed: vi.fn(),
    wasReaderClosed: vi.fn(async () => true),
    openOptions: vi.fn(),
    bringOverlay: vi.fn(),
  };
}

test('a question gets its answer', async () => {
  answerBackground(answers());
  const asked = await askBackground('findPeople', { text: 'x', title: '', lang: 'en' });
  expect(asked).toEqual({ people: [], peopleStatus: 'ready' });
  expect(await askBackground('wasReaderClosed', { url: 'https://a.example/' })).toBe(true);
});

test('the sender is known by what the browser says', async () => {
  const given = answers();
  answerBackground(given);
  const message = { to: 'background', name: 'readerClosed', request: [{ url: 'u', tabId: 99 }] };
  await fakeBrowser.deliver(message, { id: 'broadsheet', url: 'https://a.example/', tab: { id: 4 } });
  expect(given.readerClosed).toHaveBeenCalledWith({ url: 'u', tabId: 99 }, { tabId: 4, url: 'https://a.example/' });
});

test('an error crosses as an error', async () => {
  answerBackground({ ...answers(), wasReaderClosed: () => Promise.reject(new Error('no storage')) });
  await expect(askBackground('wasReaderClosed', { url: 'u' })).rejects.toThrow('no storage');
});

test('nobody there is an error', async () => {
  await expect(askTab(1, 'readPage')).rejects.toThrow('nobody answered');
});

test('under a page that outlived its extension a question is refused and not thrown', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(() => {
    throw new Error('Extension context invalidated.');
  });
  await expect(askBackground('openOptions')).rejects.toThrow('invalidated');
});

test('messages for the tab and for the background do not mix', async () => {
  const given = answers();
  answerBackground(given);
  answerTab({
    readPage: () => Promise.reject(new Error('not asked for')),
    openReader: () => 'open',
    closeReader: () => {},
    toggleReader: () => 'closed',
    copyStory: () => 'copied',
    autoClean: () => {},
  });
  expect(await askTab(1, 'openReader')).toBe('open');
  expect(await fakeBrowser.deliver({ to: 'tab', name: 'openOptions', request: [] }, { id: 'broadsheet' })).toBe(
    undefined,
  );
  expect(given.openOptions).not.toHaveBeenCalled();
});

const own = { id: 'broadsheet' };
test.each([
  ['another extension', { to: 'background', name: 'openOptions', request: [] }, { id: 'other' }],
  ['a page', { to: 'background', name: 'openOptions', request: [] }, {}],
  ['an unknown name', { to: 'background', name: 'constructor', request: [] }, own],
  ['no name', { to: 'background', request: [] }, own],
  ['no request', { to: 'background', name: 'openOptions' }, own],
  ['too much', { to: 'background', name: 'openOptions', request: [1] }, own],
  ['too little', { to: 'background', name: 'findPeople', request: [] }, own],
  ['a wrong type', { to: 'background', name: 'findPeople', request: [{ text: 5, title: '', lang: '' }] }, own],
  ['a list of other things', { to: 'background', name: 'clutterPhrases', request: [{ codes: ['en', 5] }] }, own],
  ['a missing field', { to: 'background', name: 'findPeople', request: [{ text: '', title: '' }] }, own],
  ['a string', 'openOptions', own],
  ['nothing', null, own],
])('a message of %s is not answered', async (_, message, sender) => {
  const given = answers();
  answerBackground(given);
  expect(await fakeBrowser.deliver(message, sender)).toBe(undefined);
  for (const answer of Object.values(given)) expect(answer).not.toHaveBeenCalled();
});
