import { existsSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { phrasesFor } from '../../../src/core/languages/clutter/index.ts';
import { readStoryWith } from '../../../src/core/read-story-with.ts';
import { type SiteFix, siteFixes, siteFixFor } from '../../../src/core/sites/site-fixes.ts';

const fix: SiteFix = {
  hosts: ['harbourpost.example'],
  story: '.a1, .a3',
  never: 'p[data-poll]',
  page: 'none',
};
const url = 'https://www.harbourpost.example/2026/03/wall.html';
const paragraph = (n: number) =>
  `<p>On day ${n} the engineers looked at the wall, stone by stone, and nobody who stood on the pier could say when they would be done.</p>`;
const box = (name: string, from: number) =>
  `<div class="${name}">${[0, 1, 2, 3].map((step) => paragraph(from + step)).join('')}</div>`;
const html = `<title>Engineers halt flood wall</title><main><h1>Engineers halt flood wall</h1>${box('a1 comments', 1)}${box('a2', 11)}<div class="a3"><p data-poll="1">Should the wall be built as the council of the town has said, whatever it may cost, or not at all?</p>${paragraph(21)}${paragraph(22)}</div></main>`;
const read = (siteFix: SiteFix | undefined, page = html) =>
  readStoryWith(new JSDOM(page, { url }).window.document, { url }, phrasesFor, siteFix);

test('a fix says where the story is and what is no part of it', () => {
  const { text, removed } = read(fix);
  for (const day of [1, 4, 21, 22]) expect(text).toContain(`On day ${day} `);
  expect(text).not.toMatch(/On day 11 |Should the wall/);
  expect(removed.map(({ text: words }) => words).join(' ')).toMatch(/On day 11 .*Should the wall/);
});

test('the page is read otherwise without it', () => {
  expect(read(undefined).text).toContain('On day 11 ');
  expect(read(undefined).text).toContain('Should the wall');
});

test('a fix that matches nothing changes nothing', () => {
  expect(read({ ...fix, story: '.gone', never: '.gone' })).toEqual(read(undefined));
});

test('a fix is for its hosts and those below them', () => {
  const found = (address: string) => siteFixFor(address, [fix])?.hosts;
  expect(found(url)).toEqual(fix.hosts);
  expect(found('https://harbourpost.example/')).toEqual(fix.hosts);
  expect(found('https://notharbourpost.example/')).toBe(undefined);
  expect(found('not an address')).toBe(undefined);
});

test('every fix has a page that shows what it is for', () => {
  const isThere = ({ page }: SiteFix) => existsSync(new URL(`../../pages/${page}/page.html`, import.meta.url));
  expect(isThere(fix)).toBe(false);
  expect(siteFixes.filter((each) => !isThere(each))).toEqual([]);
});
