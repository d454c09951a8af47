import { expect, test } from 'vitest';
import { foldJoined, foldSpace } from '../../../src/core/page/white-space.ts';

test.each([
  ['one  two', 'one two'],
  ['one\ntwo', 'one two'],
  ['one\n  two\t\tthree ', 'one two three '],
  ['one \ttwo', 'one two'],
  ['one\u00a0two', 'one two'],
  [' one two ', ' one two '],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(foldSpace(text)).toBe(folded);
  expect(foldSpace(text)).toBe(text.replace(/\s+/g, ' '));
});

test.each([
  [' one  two ', 'one two'],
  ['one \n two', 'one\ntwo'],
  ['one\n\ntwo', 'one\n\ntwo'],
  ['one', 'one'],
])('folded pieces put together, %j, become %j', (text, joined) => {
  expect(foldJoined(text)).toBe(joined);
});
