import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AddressChange, watchAddress } from '../../src/platform/address.ts';

let heard: AddressChange[];
let over: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/start');
  heard = [];
  over = new AbortController();
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const watch = () => watchAddress((change) => heard.push(change), over.signal);

/** Goes to an address as the Navigation API tells of it. */
function go(navigation: EventTarget, navigationType: string | null, address: string): void {
  history.replaceState(null, '', address);
  navigation.dispatchEvent(Object.assign(new Event('currententrychange'), { navigationType }));
}

test('the Navigation API tells forward from Back, and a replaced address is no change', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  watch();
  go(navigation, 'push', '/a');
  go(navigation, 'replace', '/b');
  go(navigation, 'traverse', '/a');
  go(navigation, null, '/a');
  expect(heard).toEqual(['forward', 'traverse']);
});

test('a fragment is no change, unless it is a route', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  watch();
  go(navigation, 'push', '/start#comments');
  expect(heard).toEqual([]);
  go(navigation, 'push', '/start#/story/2');
  expect(heard).toEqual(['forward']);
});

test('without it, the address is looked at each second, and popstate is Back', () => {
  watch();
  history.pushState(null, '', '/a');
  vi.advanceTimersByTime(1000);
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(['forward']);
  history.replaceState(null, '', '/start');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(heard).toEqual(['forward', 'traverse']);
});

test('nothing is heard after the end', () => {
  watch();
  over.abort();
  history.pushState(null, '', '/a');
  vi.advanceTimersByTime(3000);
  dispatchEvent(new PopStateEvent('popstate'));
  expect(heard).toEqual([]);
});
