import polyfill, { type Browser } from 'webextension-polyfill';

/**
 * The browser's extension interface, the same with promises in every browser. A page's element with the id `browser` can stand
 * in for it in Chromium before 148, which has no `browser` of its own, even in a content script: then `chrome` is the one.
 */
export const browser: Browser = 'nodeType' in polyfill ? ownInterface() : polyfill;

function ownInterface(): Browser {
  return (globalThis as unknown as { readonly chrome: Browser }).chrome;
}
