/** Door: runs on pages of sites the reader switched auto-clean on for, and only tells the background that a page is there. */
import { wasReachedByHistory, watchAddress } from './platform/address.ts';
import { askBackground } from './platform/messages.ts';

function start(): void {
  if (!wasReachedByHistory()) tell(false);
  watchAddress((change) => change === 'forward' && tell(true));
}

/** The extension may have been updated or removed under this page: then nobody answers, and nothing is to be done. */
function tell(again: boolean): void {
  askBackground('pageReady', { again, url: document.URL }).catch(() => {});
}

// A page loaded ahead of a click is not in its tab yet: a message now would clean the page before it.
if ((document as { readonly prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true });
} else start();
