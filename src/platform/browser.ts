import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension interface, typed as the WebExtension one. Both browsers answer with promises under `chrome`,
 * so no polyfill runs. `chrome` comes first because it is always there: in Chromium before 148 `browser` is not, and a
 * page's element with the id `browser` would stand in for it even in a content script.
 */
export const browser = chromeOrBrowser() as Browser;

function chromeOrBrowser(): unknown {
  const scope = globalThis as { readonly chrome?: unknown; readonly browser?: unknown };
  return scope.chrome ?? scope.browser;
}
