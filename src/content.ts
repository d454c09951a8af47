/** Door: comes into a page when the reader asks for it, reads the page, and has it copied or the reader opened over it. */
import type { Story } from './core/article.ts';
import { storyReader } from './core/read-story-asking.ts';
import { watchAddress } from './platform/address.ts';
import { awaitStory } from './platform/await-story.ts';
import { enterOnce } from './platform/enter-once.ts';
import { answerTab, askBackground, type PeopleAnswer } from './platform/messages.ts';
import { findHere, leaveHere } from './platform/same-page.ts';
import type { Overlay } from './views/overlay.ts';
import type { ReaderHandle } from './views/reader/reader.ts';

enterOnce(() => {
  // An overlay that is here already belongs to an earlier version of the extension, which nothing works for any more.
  leaveHere('overlay', undefined);
  let reader: ReaderHandle | null = null;
  let opening: Promise<void> | null = null;
  let isLeaving = false;
  let waiting = new AbortController();
  /** The story read last: after a change of address it may stand in the page for a while yet. */
  let seen = '';

  const readIn = storyReader({
    pageData: () => askBackground('pageData'),
    phrases: (codes) => askBackground('clutterPhrases', { codes }),
  });
  const read = (): Promise<Story> => readIn(document, { url: document.URL });

  async function open(story: Story): Promise<'open' | 'no-story'> {
    waiting.abort();
    if (story.status === 'none') return 'no-story';
    seen = story.text;
    opening ??= draw(story).finally(() => {
      opening = null;
    });
    await opening;
    return 'open';
  }

  async function draw(story: Story): Promise<void> {
    if (reader) return;
    const onClose = noteClosed(document.URL);
    reader = await (await overlay()).open(story, peopleOf(story), onClose);
  }

  /** Auto-clean leaves a page alone on which the reader was closed, but not one that went away under the reader. */
  const noteClosed = (url: string) => (): void => {
    reader = null;
    if (!isLeaving) void askBackground('readerClosed', { url });
  };

  async function autoClean({ again, url }: { again: boolean; url: string }): Promise<void> {
    if (document.URL !== url) return;
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
    const { copy, sayNoStory } = await overlay();
    if (story.status !== 'none') return copy(story, () => peopleOf(story));
    sayNoStory();
    return 'no-story';
  }

  async function toggleReader(): Promise<'open' | 'closed' | 'no-story'> {
    if (reader) {
      reader.close();
      return 'closed';
    }
    const outcome = await open(await read());
    if (outcome === 'no-story') (await overlay()).sayNoStory();
    return outcome;
  }

  answerTab({
    readPage: () => (document.contentType === 'application/pdf' ? null : read()),
    openReader: async () => open(await read()),
    closeReader: () => reader?.close(),
    toggleReader,
    copyStory,
    autoClean,
  });
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
