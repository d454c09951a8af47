import { expect, test } from 'vitest';
import { LARGEST, packGaps, packRows, unpackGaps, unpackRows } from '../../../src/core/people/packed-text.ts';
import { WordSet } from '../../../src/core/people/word-set.ts';
import { packWords } from '../../../src/train/pack-words.ts';

test('numbers come back from their text, large gaps and extremes too', () => {
  const numbers = [0, 1, 85, 86, 87, 400, 1_000_000];
  const back: number[] = [];
  unpackGaps(packGaps(numbers), (number) => back.push(number));
  expect(back).toEqual(numbers);
  const rows = Int8Array.from([-LARGEST, -1, 0, 1, LARGEST]);
  expect(unpackRows(packRows(rows))).toEqual(rows);
});

test('packed numbers need no escape in a quoted string', () => {
  const every = Int8Array.from({ length: 2 * LARGEST + 1 }, (_, index) => index - LARGEST);
  expect(packRows(every)).not.toMatch(/['\\\n]/);
});

test('a packed set knows its words and hardly any other', () => {
  const members = Array.from({ length: 3000 }, (_, index) => `word${index}`);
  const set = new WordSet(packWords(members, 9));
  expect(members.every((word) => set.has(word))).toBe(true);
  const strangers = Array.from({ length: 3000 }, (_, index) => `other${index}`);
  expect(strangers.filter((word) => set.has(word)).length).toBeLessThan(30);
});
