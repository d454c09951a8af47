import type { Article, Story } from '../core/article.ts';
import type { ReadyPhrases } from '../core/languages/clutter/phrases.ts';
import type { PageData } from '../core/languages/page-data.ts';
import { browser } from './browser.ts';

/** What the content script of a tab answers. */
export type TabProtocol = {
  /** Reads the page as it is now; null where the browser's PDF viewer stands in its place. */
  readPage: () => Story | null;
  openReader: () => 'open' | 'no-story';
  closeReader: () => void;
  toggleReader: () => 'open' | 'closed' | 'no-story';
  /** Puts the cleaned story on the clipboard, or shows it selected in the page where the browser refuses. */
  copyStory: () => 'copied' | 'shown' | 'no-story';
  /**
   * Opens the reader if the page is, or soon becomes, a story; `again` says that the address changed within the page. `url` is the
   * page that said it was ready: after Back another one may stand in the tab by now, which is left alone.
   */
  autoClean: (request: { readonly again: boolean; readonly url: string }) => void;
};

/** What the background answers. */
export type BackgroundProtocol = {
  findPeople: (request: PeopleRequest) => PeopleAnswer;
  /** The word tables of all languages that reading a page needs. */
  pageData: () => PageData;
  /** The phrases of languages, by their codes, that tell clutter by its words. */
  clutterPhrases: (request: { readonly codes: readonly string[] }) => readonly ReadyPhrases[];
  /** A page on a site with auto-clean was loaded or, when `again`, changed its address without loading. */
  pageReady: (request: { readonly again: boolean; readonly url: string }) => void;
  /** The reader was closed on this page: auto-clean leaves it alone from now on. */
  readerClosed: (request: { readonly url: string }) => void;
  wasReaderClosed: (request: { readonly url: string }) => boolean;
  openOptions: () => void;
  /** Brings the overlay into the page that asks. */
  bringOverlay: () => void;
};

interface PeopleRequest {
  readonly text: string;
  readonly title: string;
  readonly lang: string;
}
export type PeopleAnswer = Pick<Article, 'people' | 'peopleStatus'>;

type Handler = (...request: never[]) => unknown;
type Request<Handles extends Handler> = Parameters<Handles>;
type Answers<Protocol extends Record<string, Handler>> = {
  [Name in keyof Protocol]: (
    ...given: [...Request<Protocol[Name]>, sender: Sender]
  ) => ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>;
};

/** Where a message came from, as the browser says it. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly url: string | undefined;
}

/** Asks the content script in the tab's top frame. Rejects if there is none. */
export async function askTab<Name extends keyof TabProtocol>(
  tabId: number,
  name: Name,
  ...request: Request<TabProtocol[Name]>
): Promise<ReturnType<TabProtocol[Name]>> {
  return ask(browser.tabs.sendMessage(tabId, { to: 'tab', name, request }, { frameId: 0 }));
}

/** Asks the background. Rejects where it is gone: under an old page of an extension that was updated, the browser throws. */
export async function askBackground<Name extends keyof BackgroundProtocol>(
  name: Name,
  ...request: Request<BackgroundProtocol[Name]>
): Promise<ReturnType<BackgroundProtocol[Name]>> {
  return ask(browser.runtime.sendMessage({ to: 'background', name, request }));
}

/** Answers the messages for the tab, in its content script. */
export function answerTab(answers: Answers<TabProtocol>): void {
  answer('tab', answers);
}

/** Answers the messages for the background. */
export function answerBackground(answers: Answers<BackgroundProtocol>): void {
  answer('background', answers);
}

/** An answer in transit: errors do not cross a message by themselves. */
type Reply = { readonly value: unknown } | { readonly error: string };

async function ask<Value>(sent: Promise<unknown>): Promise<Value> {
  const reply = (await sent) as Reply | undefined;
  if (!reply) throw new Error('nobody answered');
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as Value;
}

function answer(to: 'tab' | 'background', answers: object): void {
  const listener = (message: unknown, sender: RawSender, reply: (answer: Reply) => void): true | undefined => {
    const handler = sender.id === browser.runtime.id ? handlerFor(to, answers, message) : undefined;
    if (!handler) return undefined;
    void run(handler, { tabId: sender.tab?.id, url: sender.url }).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
}

interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
}

/** The handler of a well-formed message for us, or undefined: other listeners' messages and malformed ones are let pass. */
function handlerFor(to: string, answers: object, message: unknown): ((sender: Sender) => unknown) | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { to: addressee, name, request } = message as { to?: unknown; name?: unknown; request?: unknown };
  if (addressee !== to || typeof name !== 'string' || !Object.hasOwn(answers, name)) return undefined;
  if (!hasShape(name, request)) return undefined;
  const handler = (answers as Record<string, (...given: unknown[]) => unknown>)[name];
  return handler && ((sender) => handler(...request, sender));
}

async function run(handler: (sender: Sender) => unknown, sender: Sender): Promise<Reply> {
  try {
    return { value: await handler(sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** What each request must look like: a content script's messages may be forged by a page that took over its process. */
const shapes: Readonly<Record<string, Readonly<Record<string, 'string' | 'boolean' | 'strings'>>>> = {
  findPeople: { text: 'string', title: 'string', lang: 'string' },
  clutterPhrases: { codes: 'strings' },
  pageReady: { again: 'boolean', url: 'string' },
  autoClean: { again: 'boolean', url: 'string' },
  readerClosed: { url: 'string' },
  wasReaderClosed: { url: 'string' },
};

function hasShape(name: string, request: unknown): request is unknown[] {
  if (!Array.isArray(request)) return false;
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!shape) return request.length === 0;
  const given: unknown = request[0];
  if (request.length !== 1 || typeof given !== 'object' || given === null) return false;
  const fields = given as Record<string, unknown>;
  return Object.entries(shape).every(([field, type]) => isOf(type, fields[field]));
}

function isOf(type: 'string' | 'boolean' | 'strings', value: unknown): boolean {
  if (type !== 'strings') return typeof value === type;
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
