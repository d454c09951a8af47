import { describe, expect, test } from 'vitest';
import { findPeople } from '../../src/core/people/find-people.ts';

/** An English text, and the names of all the people in it. */
export type NamedText = readonly [text: string, ...names: string[]];

/** Tests that the people of each text are found and nobody else, by kind; and that those `missed` are not read yet. */
export function testNames(read: Readonly<Record<string, readonly NamedText[]>>, missed: readonly NamedText[]): void {
  describe.each(Object.entries(read))('names %s', (_, texts) => {
    test.each(texts.map(parted))('$text', isRead);
  });
  describe('not read yet', () => {
    test.fails.each(missed.map(parted))('$text', isRead);
  });
}

const parted = ([text, ...names]: NamedText) => ({ text, names });

function isRead({ text, names }: ReturnType<typeof parted>): void {
  const found = findPeople(text, { lang: 'en' }).map(({ name }) => name);
  expect(found.sort()).toEqual([...names].sort());
}
