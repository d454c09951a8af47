/** Door: comes into a page when the reader asks for it, reads the page, and has it copied or the reader opened over it. */
import type { Article, Story } from './core/article.ts';
import { storyReader } from './core/read-story-asking.ts';
import { watchAddress } from './platform/address.ts';
import { awaitStory } from './platform/await-story.ts';
import { writeClipboardInPage } from './platform/clipboard.ts';
import { enterOnce } from './platform/enter-once.ts';
import { answerTab, askBackground, type PeopleAnswer } from './platform/messages.ts';
import { findHere, leaveHere } from './platform/same-page.ts';
import { loadSettings, saveSettings, watchSettings } from './platform/settings.ts';
import type { Overlay } from './views/overlay.ts';
import type { ReaderHandle } from './views/reader/reader.ts';

enterOnce(() => {
  // An overlay that is here already belongs to an earlier version of the extension, which nothing works for any more.
  leaveHere('overlay', undefined);
  let reader: ReaderHandle | null = null;
  let isLeaving = false;
  let waiting = new AbortController();
  /** The story read last: after a change of address it may stand in the page for a while yet. */
  let seen = '';

  const readIn = storyReader((codes) => askBackground('clutterPhrases', { codes }));
  const read = (): Promise<Story> => readIn(document, { url: document.URL });

  async function open(story: Story): Promise<'open' | 'no-story'> {
    waiting.abort();
    if (story.status === 'none') return 'no-story';
    seen = story.text;
    const [{ openReader }, settings] = await Promise.all([overlay(), loadSettings()]);
    reader ??= openReader({
      document,
      story,
      people: peopleOf(story),
      settings,
      onSettings: (change) => void saveSettings(change),
      onClose: noteClosed(document.URL),
    });
    return 'open';
  }

  /** Auto-clean leaves a page alone on which the reader was closed, but not one that went away under the reader. */
  const noteClosed = (url: string) => (): void => {
    reader = null;
    if (!isLeaving) void askBackground('readerClosed', { url });
  };

  async function autoClean({ again }: { again: boolean }): Promise<void> {
    waiting.abort();
    waiting = new AbortController();
    const { signal } = waiting;
    if (await askBackground('wasReaderClosed', { url: document.URL })) {
      seen = (await read()).text;
      return;
    }
    const story = await awaitStory(document, read, { before: again ? seen : '', signal });
    if (story) await open(story);
  }

  async function copyStory(): Promise<'copied' | 'shown' | 'no-story'> {
    const story = await read();
    const { showNote, storyFor } = await overlay();
    if (story.status === 'none') {
      showNote(document, 'no-story');
      return 'no-story';
    }
    const settings = await loadSettings();
    const content = storyFor(settings.copyFormat, await withPeople(story, settings.copyPeople), settings);
    const copied = await writeClipboardInPage(content);
    showNote(document, { copied, text: content.plain });
    return copied ? 'copied' : 'shown';
  }

  answerTab({
    readPage: () => (document.contentType === 'application/pdf' ? null : read()),
    openReader: async () => open(await read()),
    closeReader: () => reader?.close(),
    toggleReader: async () => {
      if (reader) {
        reader.close();
        return 'closed';
      }
      const outcome = await open(await read());
      if (outcome === 'no-story') (await overlay()).showNote(document, 'no-story');
      return outcome;
    },
    copyStory,
    autoClean,
  });
  watchSettings((settings) => reader?.update(settings));
  const leave = (): void => {
    waiting.abort();
    isLeaving = true;
    reader?.close();
    isLeaving = false;
  };
  watchAddress(leave);
  // The browser may keep the page, and Back shall bring the page and not the reader.
  addEventListener('pagehide', leave);
});

/** What draws over the page, brought in when it is first needed. */
async function overlay(): Promise<Overlay> {
  if (!findHere('overlay')) await askBackground('bringOverlay');
  return findHere('overlay') as Overlay;
}

function peopleOf({ text, title, lang }: Story): Promise<PeopleAnswer> {
  return askBackground('findPeople', { text, title, lang });
}

async function withPeople(story: Story, wanted: boolean): Promise<Article> {
  return { ...story, ...(wanted ? await peopleOf(story) : { people: [], peopleStatus: 'not-asked' }) };
}
