import english from '../../src/_locales/en/messages.json';

type Listener = (...given: never[]) => unknown;

/** A browser event that a test can fire. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    async fire(...given: unknown[]) {
      await Promise.all([...listeners].map((listener) => listener(...(given as never[]))));
    },
  };
}

/** One area of `storage`, which copies what it keeps as the real one does. */
function fakeStorage(area: string, onChanged: ReturnType<typeof fakeEvent>) {
  const kept = new Map<string, unknown>();
  const changed = (keys: readonly string[]) => onChanged.fire(Object.fromEntries(keys.map((key) => [key, {}])), area);
  return {
    kept,
    async get(keys?: string | readonly string[]) {
      const wanted = keys === undefined ? [...kept.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)])),
      );
    },
    async set(values: Record<string, unknown>) {
      for (const [key, value] of Object.entries(structuredClone(values))) kept.set(key, value);
      await changed(Object.keys(values));
    },
    async remove(keys: string | readonly string[]) {
      for (const key of [keys].flat()) kept.delete(key);
      await changed([keys].flat());
    },
  };
}

const messages: Readonly<Record<string, { readonly message: string } | undefined>> = english;

/** A registered content script as the browser keeps it. */
interface FakeScript {
  readonly id: string;
  readonly matches: readonly string[];
}

/** What of the extension interface is used, without a browser. A test sets what it needs and looks at what was done. */
function createFakeBrowser() {
  const onChanged = fakeEvent();
  const scripts = new Map<string, FakeScript>();
  const granted = new Set<string>();
  const onMessage = fakeEvent();
  return {
    granted,
    scripts,
    /** What `permissions.request` answers. */
    allows: true,
    /** Every request for a permission, in order. */
    asked: [] as string[],
    i18n: {
      getMessage: (key: string, values: readonly string[] = []) =>
        (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
      getUILanguage: () => 'en',
    },
    storage: { local: fakeStorage('local', onChanged), session: fakeStorage('session', onChanged), onChanged },
    runtime: {
      id: 'broadsheet',
      onMessage,
      sendMessage: (message: unknown) => deliver(message, { id: 'broadsheet' }),
      getURL: (path: string) => `chrome-extension://broadsheet/${path}`,
      openOptionsPage: async () => {},
      getManifest: () => ({ version: '0.0.0' }),
    },
    tabs: {
      sendMessage: (_tab: number, message: unknown) => deliver(message, { id: 'broadsheet' }),
      query: async () => [{ id: 7, url: 'https://news.example/story' }],
      get: async (id: number) => ({ id, url: 'https://news.example/story' }),
      create: async (_options: { url: string }) => {},
    },
    commands: {
      getAll: async () => [{ name: 'toggle-reader', description: 'Open the reader', shortcut: 'Alt+Shift+L' }],
    },
    permissions: {
      async request({ origins }: { origins: string[] }) {
        this.requested(origins);
        if (fakeBrowser.allows) for (const origin of origins) granted.add(origin);
        return fakeBrowser.allows;
      },
      requested: (origins: string[]) => void fakeBrowser.asked.push(...origins),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      remove: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.delete(origin)),
    },
    scripting: {
      executeScript: async (_injection: unknown) => [],
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        [...scripts.values()].filter(({ id }) => ids.includes(id)),
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
      async updateContentScripts(changed: FakeScript[]) {
        for (const script of changed) {
          if (!scripts.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      async registerContentScripts(added: FakeScript[]) {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
    },
    deliver,
    /** Forgets everything; listeners stay, as they do in a background that was only just started. */
    reset() {
      for (const area of [this.storage.local, this.storage.session]) area.kept.clear();
      scripts.clear();
      granted.clear();
      this.allows = true;
      this.asked.length = 0;
      onMessage.listeners.clear();
      onChanged.listeners.clear();
    },
  };

  /** A message as the browser delivers it: copied, to every listener, answered by the first that says it will. */
  function deliver(message: unknown, sender: unknown): Promise<unknown> {
    return new Promise((resolve) => {
      const copy = structuredClone(message);
      const answers = [...onMessage.listeners].map((listener) => listener(...([copy, sender, resolve] as never[])));
      if (!answers.includes(true)) resolve(undefined);
    });
  }
}

/** Stands in for the browser in every test of platform and views: the test runner loads this file first. */
export const fakeBrowser = createFakeBrowser();
// The polyfill takes a `browser` that is there as it is, and refuses to load where no `chrome.runtime` has an id.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
