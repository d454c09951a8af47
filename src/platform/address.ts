/** How the page came to a new address without loading. */
export type AddressChange = 'forward' | 'traverse';

/**
 * Calls `onChange` when the page goes to another address without loading, as single-page sites do; ends with `signal`.
 * 'traverse' is Back or Forward. An address that is only replaced, as endless pages do while scrolling, is no change.
 */
export function watchAddress(onChange: (change: AddressChange) => void, signal?: AbortSignal): void {
  let known = addressOf(location);
  const settle = (change: AddressChange | 'replace'): void => {
    if (addressOf(location) === known) return;
    known = addressOf(location);
    if (change !== 'replace') onChange(change);
  };
  const navigation = (globalThis as { readonly navigation?: EventTarget }).navigation;
  const options = signal ? { signal } : {};
  if (navigation) navigation.addEventListener('currententrychange', (event) => settle(kindOf(event)), options);
  else watchWithoutNavigationApi(settle, options);
}

/** The address without the part that only scrolls; a fragment that is a route ("#/story") counts. */
function addressOf({ href, hash }: Location): string {
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
}

function kindOf(event: Event): AddressChange | 'replace' {
  const { navigationType } = event as { readonly navigationType?: string | null };
  return navigationType === 'traverse' || navigationType === 'replace' ? navigationType : 'forward';
}

/** Firefox before 147: nothing tells of pushState in another script's world, so the address is looked at every second. */
function watchWithoutNavigationApi(settle: (change: AddressChange) => void, options: { signal?: AbortSignal }): void {
  addEventListener('popstate', () => settle('traverse'), options);
  const timer = setInterval(() => document.visibilityState === 'visible' && settle('forward'), 1000);
  options.signal?.addEventListener('abort', () => clearInterval(timer));
}

/** Whether this page was loaded by Back or Forward. */
export function wasReachedByHistory(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}
