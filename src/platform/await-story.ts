import type { Story } from '../core/article.ts';

export interface AwaitOptions {
  /** Text of the story that stood here before the page went on to another address: it is not the new one. */
  readonly before: string;
  readonly signal: AbortSignal;
  /** Milliseconds after which a page that has no story yet is given up. */
  readonly patience?: number;
}

/**
 * Waits for a story in a page that may still be drawing it; null when none came in time or `signal` ended it.
 * `read` is called now and after the page changed, ever more rarely, and once more when the page has come to rest.
 */
export async function awaitStory(
  document: Document,
  read: () => Promise<Story>,
  { before, signal, patience = 10_000 }: AwaitOptions,
): Promise<Story | null> {
  const isIt = (story: Story): boolean => story.status === 'article' && !isSame(story.text, before);
  const end = Date.now() + patience;
  for (let pause = 250; !signal.aborted; pause = Math.min(pause * 1.5, 2000)) {
    const story = await read();
    if (isIt(story)) return settled(document, read, story, signal);
    if (!(await nextChange(document, end - Date.now(), signal))) return null;
    await rest(pause, signal);
  }
  return null;
}

/** The same story, though its end may have changed meanwhile. */
function isSame(text: string, before: string): boolean {
  return text.slice(0, 300) === before.slice(0, 300);
}

/** A story that is still growing is read again when it stops, after two seconds at the latest. */
async function settled(
  document: Document,
  read: () => Promise<Story>,
  story: Story,
  signal: AbortSignal,
): Promise<Story | null> {
  let found = story;
  for (let turn = 0; turn < 4 && (await nextChange(document, 250, signal)); turn++) {
    await rest(250, signal);
    const again = await read();
    if (again.text === found.text) break;
    if (again.status === 'article') found = again;
  }
  return signal.aborted ? null : found;
}

/** True when the page changed, false when it did not within `limit` milliseconds or `signal` ended the wait. */
function nextChange(document: Document, limit: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (changed: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(changed);
    };
    const stop = (): void => finish(false);
    const observer = new MutationObserver(() => finish(true));
    const timer = setTimeout(stop, Math.max(0, limit));
    signal.addEventListener('abort', stop);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
