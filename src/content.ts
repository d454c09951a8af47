/** Door: comes into a page when the reader asks for it, reads the page, copies from it and opens the reader over it. */
import type { Story } from './core/article.ts';
import { readStory } from './core/read-story.ts';
import { watchAddress } from './platform/address.ts';
import { awaitStory } from './platform/await-story.ts';
import { writeClipboardInPage } from './platform/clipboard.ts';
import { enterOnce } from './platform/enter-once.ts';
import { answerTab, askBackground } from './platform/messages.ts';
import { loadSettings } from './platform/settings.ts';
import { storyFor } from './views/copy.ts';
import { showCopied } from './views/copy-note/copy-note.ts';

enterOnce(() => {
  let watching = new AbortController();
  /** The story last seen here: after a change of address it may stand in the page for a while. */
  let seen = '';

  const read = (): Story => readStory(document, { url: document.URL });

  async function autoClean({ again }: { again: boolean }): Promise<void> {
    watching.abort();
    watching = new AbortController();
    if (await askBackground('wasReaderClosed', { url: document.URL })) return;
    const story = await awaitStory(document, read, { before: again ? seen : '', signal: watching.signal });
    if (story) open(story);
  }

  function open(story: Story): void {
    watching.abort();
    seen = story.text;
  }

  async function copyStory(): Promise<'copied' | 'shown' | 'no-story'> {
    const story = read();
    const found = story.status !== 'none';
    const settings = await loadSettings();
    const people = { people: [], peopleStatus: 'not-asked' } as const;
    const content = storyFor(settings.copyFormat, { ...story, ...people }, settings);
    const copied = found && (await writeClipboardInPage(content));
    showCopied(document, found ? { copied, text: content.plain } : null);
    return found ? (copied ? 'copied' : 'shown') : 'no-story';
  }

  answerTab({
    readPage: read,
    openReader: () => 'no-story',
    closeReader: () => {},
    toggleReader: () => 'no-story',
    copyStory,
    autoClean,
  });
  watchAddress(() => watching.abort());
});
