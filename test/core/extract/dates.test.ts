import { describe, expect, test } from 'vitest';
import { isDateLine, moment, parseDate } from '../../../src/core/extract/dates.ts';
import { months } from '../../../src/core/languages/months.ts';

test.each([
  ['2026-03-04T08:00:00.000Z', '2026-03-04T08:00:00Z'],
  ['2026-03-04T08:00:00+0100', '2026-03-04T08:00:00+01:00'],
  ['2026-03-04 08:05', '2026-03-04T08:05:00'],
  ['2026-03-04 08:05 PM', '2026-03-04T20:05:00'],
  ['20260304', '2026-03-04'],
  ['1772611200', '2026-03-04T08:00:00Z'],
  ['1772611200000', '2026-03-04T08:00:00Z'],
  ['Wed, 04 Mar 2026 08:00:00 GMT', '2026-03-04T08:00:00Z'],
  ['Wed Mar 04 08:00:00 EST 2026', '2026-03-04T08:00:00-05:00'],
  ['Published March 4, 2026, 8:05 a.m. EST', '2026-03-04T08:05:00-05:00'],
  ['Mar 4th, 2026 | 8:05pm', '2026-03-04T20:05:00'],
  ['4. März 2026, 14.05 Uhr', '2026-03-04T14:05:00'],
  ['2026-03-04 14.05', '2026-03-04T14:05:00'],
  ['March 4, 2026 2:05 p.m. ET', '2026-03-04T14:05:00-05:00'],
  ['March 8, 2026 2:05 p.m. ET', '2026-03-08T14:05:00-04:00'],
  ['June 4, 2026 2:05 p.m. PT', '2026-06-04T14:05:00-07:00'],
  ['November 1, 2026 2:05 p.m. CT', '2026-11-01T14:05:00-06:00'],
  ['Mar 4, 2026, 14:05 IST', '2026-03-04T14:05:00+05:30'],
  ['4 مارس 2026، 02:05 م', '2026-03-04T14:05:00'],
  ['4 مارس 2026، 09:05 ص', '2026-03-04T09:05:00'],
  ['Mercredi 4 mars 2026 à 16h05', '2026-03-04T16:05:00'],
  ['4 de marzo de 2026', '2026-03-04'],
  ['4 марта 2026, 16:05 МСК', '2026-03-04T16:05:00+03:00'],
  ['2026. március 4.', '2026-03-04'],
  ['4 tháng 3, 2026', '2026-03-04'],
  ['٤ مارس ٢٠٢٦', '2026-03-04'],
  ['4 كانون الثاني 2026', '2026-01-04'],
  ['۱۳ اسفند ۱۴۰۴', '2026-03-04'],
  ['1 فروردین 1403', '2024-03-20'],
  ['4 במרץ 2026', '2026-03-04'],
  ['2026年3月4日 下午3时05分', '2026-03-04T15:05:00'],
  ['2026년 3월 4일 오전 9:30', '2026-03-04T09:30:00'],
  ['4 มีนาคม 2569', '2026-03-04'],
  ['04.03.2026', '2026-03-04'],
])('%s', (text, iso) => expect(parseDate(text)).toBe(iso));

test.each([
  '30 February 2026',
  '2026-13-01',
  '0001-01-01T00:00:00',
  '1970-01-01T00:00:00Z',
  '4 March',
  'yesterday',
  '',
  '99/99/2026',
])('%s is no date', (text) => expect(parseDate(text)).toBeNull());

test('a month may stand between hyphens', () => expect(parseDate('10-Ago-2006')).toBe('2006-08-10'));

test('a date of numbers has the month first in the United States alone', () => {
  expect(parseDate('3/4/2026', { lang: 'en-US' })).toBe('2026-03-04');
  expect(parseDate('4/3/2026', { lang: 'en-GB' })).toBe('2026-03-04');
  expect(parseDate('4/3/2026', { lang: 'fr' })).toBe('2026-03-04');
  expect(parseDate('3/14/2026', { lang: 'fr' })).toBe('2026-03-14');
  expect(parseDate('03.14.2026', { lang: 'en' })).toBe('2026-03-14');
});

describe.each(Object.entries(months))('months: %s', (_, { names, calendar }) => {
  test('are twelve, each found with a day and a year', () => {
    expect(names.split(' ')).toHaveLength(12);
    const year = calendar === 'persian' ? 1404 : calendar === 'buddhist' ? 2569 : 2026;
    const unread = names.split(/[ |]/).filter((name) => parseDate(`7 ${name.replace('_', ' ')} ${year}`) === null);
    expect(unread).toEqual([]);
  });
});

test('a line that is a date and little else', () => {
  expect(
    [
      'March 4, 2026',
      'Published on March 4, 2026 at 8:05 a.m.',
      'Aktualisiert am 4. März 2026',
      '2026年3月4日 11:00',
    ].filter(isDateLine),
  ).toHaveLength(4);
  expect(
    isDateLine('On March 4, 2026 the council met for the ninth time. It voted to stop the work on the wall.'),
  ).toBe(false);
  expect(isDateLine('Flood wall stopped')).toBe(false);
});

test('moments order dates with and without a zone', () => {
  expect(moment('2026-03-04T08:00:00+01:00')).toBeLessThan(moment('2026-03-04T08:00:00'));
});
