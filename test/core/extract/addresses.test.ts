import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import {
  absolute,
  baseOf,
  canonicalAddress,
  isFrontPath,
  leadPicture,
  siteOf,
} from '../../../src/core/extract/addresses.ts';

const url = 'https://www.harbourpost.example/2026/03/flood-wall?ref=mail#comments';

test('the canonical address is on the page’s own site', () => {
  expect(canonicalAddress(['/2026/03/flood-wall'], url)).toBe('https://www.harbourpost.example/2026/03/flood-wall');
  expect(canonicalAddress(['https://m.harbourpost.example/a-story#top'], url)).toBe(
    'https://m.harbourpost.example/a-story',
  );
  expect(
    canonicalAddress(
      ['https://elsewhere.example/x', 'javascript:alert(1)', 'https://www.harbourpost.example/', 'data:text/html,x'],
      url,
    ),
  ).toBe('https://www.harbourpost.example/2026/03/flood-wall?ref=mail');
});

test.each([
  ['www.a.co.uk', 'a.co.uk'],
  ['news.a.com', 'a.com'],
  ['a.com.br', 'a.com.br'],
  ['localhost', 'localhost'],
])('%s belongs to %s', (host, site) => expect(siteOf(host)).toBe(site));

test.each([
  ['/', true],
  ['/en/', true],
  ['/index.html', true],
  ['/de-de', true],
  ['/city', false],
  ['/?p=12', false],
])('front path %s: %s', (path, isFront) => {
  expect(isFrontPath(new URL(path, url))).toBe(isFront);
});

test('a lead picture is no logo, no stand-in and of the web', () => {
  expect(
    leadPicture(
      ['data:image/gif;base64,AAAA', '/img/logo.png', '/assets/placeholder-1.jpg', 'javascript:1', '/img/flood.jpg'],
      url,
    ),
  ).toBe('https://www.harbourpost.example/img/flood.jpg');
  expect(leadPicture(['https://www.harbourpost.example/img/og-default.png', '/favicon.ico'], url)).toBeNull();
});

test('an address that is none is null', () => {
  expect(absolute('https://', url)).toBeNull();
  expect(absolute('mailto:a@b.example', url)).toBeNull();
  expect(absolute('x'.repeat(5000), url)).toBeNull();
});

test('an address loses what only says where the reader comes from, and so does the one that the page names', () => {
  const shared = 'https://www.harbourpost.example/story?id=7&utm_source=mail&fbclid=x#top';
  expect(canonicalAddress([], shared)).toBe('https://www.harbourpost.example/story?id=7');
  expect(canonicalAddress(['/story?id=7&utm_source=feed'], shared)).toBe('https://www.harbourpost.example/story?id=7');
});

test('relative addresses are relative to what the page says', () => {
  const { document } = new JSDOM('<base href="/stories/"><base href="/other/"><p>x').window;
  expect(baseOf(document, url)).toBe('https://www.harbourpost.example/stories/');
  expect(baseOf(new JSDOM('<base href="javascript:0">').window.document, url)).toBe(url);
  expect(canonicalAddress(['pier'], url, 'https://www.harbourpost.example/stories/')).toBe(
    'https://www.harbourpost.example/stories/pier',
  );
});

test.each([
  ['/sites/default/files/pier.jpg', true],
  ['/dims4/default/5/crop/pier.jpg', true],
  ['/img/default.jpg', false],
  ['/img/share-default-2.png', false],
])('%s is a lead picture: %s', (path, is) => expect(leadPicture([path], url) !== null).toBe(is));
