import { expect, test } from 'vitest';
import { chooseHeadline, siteByLinks, siteInTitle } from '../../../src/core/extract/headline.ts';

const choose = (given: Partial<Parameters<typeof chooseHeadline>[0]>) =>
  chooseHeadline({
    linked: '',
    openGraph: '',
    twitter: '',
    headings: [],
    documentTitle: '',
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

test('a kicker that touches the headline goes when one declared title is without it', () => {
  const headings = ['HarbourEngineers stop the flood wall'];
  expect(choose({ headings, openGraph: 'Engineers stop the flood wall' })).toBe('Engineers stop the flood wall');
  expect(
    choose({ headings: ['Harbour engineers stop the flood wall'], openGraph: 'engineers stop the flood wall' }),
  ).toBe('Harbour engineers stop the flood wall');
});

test.each([
  'The bridge is back: «So we cross it again»',
  '« The canteen is where people still talk »',
  "'He weighed the ducks himself': butcher jailed over raffle fraud",
])('a headline keeps its quotations: %s', (title) => {
  expect(
    choose({
      openGraph: title,
      documentTitle: `${title} - Harbour Post`,
      headings: [title, 'He weighed the ducks himself'],
    }),
  ).toBe(title);
});

test('a label that the heading holds above the headline goes when the declared title has another one', () => {
  expect(
    choose({
      headings: ['Drill at sea Pilots train for the worst in thick fog'],
      documentTitle: 'Quay Bay: Pilots train for the worst in thick fog - Harbour Post',
    }),
  ).toBe('Pilots train for the worst in thick fog');
});

test('a label that a declared title sets apart by a sign goes when another title has none', () => {
  expect(
    choose({
      headings: ['Opinion What the wall will cost us all'],
      documentTitle: 'Opinion | What the wall will cost us all - Harbour Post',
      openGraph: 'Opinion | What the wall will cost us all',
      linked: 'What the wall will cost us all',
    }),
  ).toBe('What the wall will cost us all');
});

test('a label that the declared title has too stays', () => {
  const heading = 'Drill at sea Pilots train for the worst in thick fog';
  expect(choose({ headings: [heading], openGraph: 'Drill at sea: Pilots train for the worst in thick fog' })).toBe(
    heading,
  );
});

test('the name of a file is no headline', () => {
  expect(
    choose({ documentTitle: 'story3.htm - Harbour Post', headings: ['Quarry will ship its stone by rail again'] }),
  ).toBe('Quarry will ship its stone by rail again');
});

test.each([
  ['Harbour Post Online: Ferry aground', ['Home', 'Harbour Post'], 'Harbour Post'],
  ['Ferry aground_City_港湾网', ['港湾网'], '港湾网'],
  ['Home sales fall | Quay', ['Home'], ''],
])('what links to the front page say of %s', (title, names, site) => expect(siteByLinks(title, names)).toBe(site));

test('nothing gives nothing', () => expect(choose({})).toBe(''));

test.each([
  ['Flood wall stopped - The Harbour Post', 'harbourpost.example', 'The Harbour Post'],
  ['Flood wall stopped | The New Harbour Times', 'nhtimes.example', 'The New Harbour Times'],
  ['Flood wall stopped - for good', 'harbourpost.example', ''],
])('the site in %s', (title, host, site) => expect(siteInTitle(title, host)).toBe(site));

test('a title of a hundred thousand separators is read in time', () => {
  expect(choose({ documentTitle: ' - '.repeat(100_000) })).toBeTypeOf('string');
});
