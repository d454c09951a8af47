import type { Story } from '../core/article.ts';
import { writeClipboardInPage } from '../platform/clipboard.ts';
import type { PeopleAnswer } from '../platform/messages.ts';
import { loadSettings, saveSettings, watchSettings } from '../platform/settings.ts';
import { storyFor } from './copy.ts';
import { showNote } from './page-note/page-note.ts';
import { openReader, type ReaderHandle } from './reader/reader.ts';

/** What is drawn over a page, and what it takes to copy from one. */
export const overlay = { open, copy, sayNoStory: () => showNote(document, 'no-story') };
export type Overlay = typeof overlay;

/** Opens the reader as the settings are, and keeps it in line with them. */
async function open(story: Story, people: Promise<PeopleAnswer>, onClose: () => void): Promise<ReaderHandle> {
  const settings = await loadSettings();
  const over = new AbortController();
  const reader = openReader({
    document,
    story,
    people,
    settings,
    onSettings: (change) => void saveSettings(change),
    onClose() {
      over.abort();
      onClose();
    },
  });
  watchSettings((changed) => reader.update(changed), over.signal);
  return reader;
}

/** Copies in the format of the settings, and says in the page what became of it. */
async function copy(story: Story, findPeople: () => Promise<PeopleAnswer>): Promise<'copied' | 'shown'> {
  const settings = await loadSettings();
  const people = settings.copyPeople ? await findPeople() : ({ people: [], peopleStatus: 'not-asked' } as const);
  const content = storyFor(settings.copyFormat, { ...story, ...people }, settings);
  const copied = await writeClipboardInPage(content);
  showNote(document, { copied, text: content.plain });
  return copied ? 'copied' : 'shown';
}
