import { expect, test } from 'vitest';
import { chooseHeadline, siteInTitle } from '../../../src/core/extract/headline.ts';

const choose = (given: Partial<Parameters<typeof chooseHeadline>[0]>) =>
  chooseHeadline({
    linked: '',
    openGraph: '',
    twitter: '',
    headings: [],
    documentTitle: '',
    printed: () => [],
    siteName: 'Harbour Post',
    host: 'harbourpost.example',
    ...given,
  });

test.each([
  ['Flood wall stopped - Harbour Post', 'Flood wall stopped'],
  ['Flood wall stopped | City | Harbour Post', 'Flood wall stopped'],
  ['Harbour Post: Flood wall stopped after survey', 'Flood wall stopped after survey'],
  ['Flood wall: what comes next', 'Flood wall: what comes next'],
  ['Flood wall – a story of delay', 'Flood wall – a story of delay'],
  ['Flood wall stopped', 'Flood wall stopped'],
  [
    'Why Harbour Post goes weekly – and what comes next – Harbour Post',
    'Why Harbour Post goes weekly – and what comes next',
  ],
])('%s', (documentTitle, title) => expect(choose({ documentTitle })).toBe(title));

test('a heading that the metadata repeats is the headline, in full', () => {
  expect(
    choose({
      headings: ['Harbour Post', 'Engineers stop the flood wall after a third survey'],
      openGraph: 'Engineers stop the flood wall after a third…',
    }),
  ).toBe('Engineers stop the flood wall after a third survey');
});

test('a heading of the site is no headline', () => {
  expect(choose({ headings: ['Harbour Post'], documentTitle: 'Engineers stop the flood wall - Harbour Post' })).toBe(
    'Engineers stop the flood wall',
  );
});

test('a kicker inside the heading goes when the declared titles agree without it', () => {
  expect(
    choose({
      headings: ['Opinion Engineers stop the flood wall'],
      openGraph: 'Engineers stop the flood wall',
      linked: 'Engineers stop the flood wall',
    }),
  ).toBe('Engineers stop the flood wall');
});

test('without headings a printed line tells where the title ends', () => {
  expect(
    choose({
      documentTitle: 'Engineers stop the flood wall - Latest from town',
      siteName: '',
      host: 'a.example',
      printed: () => ['Menu', 'Engineers stop the flood wall'],
    }),
  ).toBe('Engineers stop the flood wall');
});

test('nothing gives nothing', () => expect(choose({})).toBe(''));

test.each([
  ['Flood wall stopped - The Harbour Post', 'harbourpost.example', 'The Harbour Post'],
  ['Flood wall stopped | The New Harbour Times', 'nhtimes.example', 'The New Harbour Times'],
  ['Flood wall stopped - for good', 'harbourpost.example', ''],
])('the site in %s', (title, host, site) => expect(siteInTitle(title, host)).toBe(site));

test('a title of a hundred thousand separators is read in time', () => {
  expect(choose({ documentTitle: ' - '.repeat(100_000) })).toBeTypeOf('string');
});
