import { expect, test } from 'vitest';
import { keyCount, type Standing, scorePeople } from '../../../src/core/people/salience.ts';

const text = 'Orla Fenwick resigned. Fenwick said so. Tom Moss, Ida Vale and Per Lind were there.\n\nShe left.';
const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
const standing = (names: string[], more: Partial<Standing> = {}): Standing => ({
  draft: { name: names[0] ?? '', aliases: names, mentions: names.map(at), gender: null },
  quotes: 0,
  partialQuotes: 0,
  inTitle: false,
  ...more,
});
const sentences = [
  at('Orla Fenwick resigned.'),
  at('Fenwick said so.'),
  at('Tom Moss, Ida Vale and Per Lind were there.'),
  at('She left.'),
];

test('who is named more, speaks, or stands in the headline matters more', () => {
  const [hero, extra, speaker, titled] = scorePeople(text, sentences, [
    standing(['Orla Fenwick', 'Fenwick said']),
    standing(['Tom Moss']),
    standing(['Ida Vale'], { quotes: 2 }),
    standing(['Per Lind'], { inTitle: true }),
  ]);
  expect(hero).toBeGreaterThan(extra ?? 0);
  expect(speaker).toBeGreaterThan(extra ?? 0);
  expect(titled).toBeGreaterThan(extra ?? 0);
});

test('key people stand out, are at most seven, and there is one if there is anybody', () => {
  expect(keyCount([])).toBe(0);
  expect(keyCount([1])).toBe(1);
  expect(keyCount([9, 8, 1])).toBe(2);
  expect(keyCount(Array.from({ length: 20 }, () => 5))).toBe(7);
});
