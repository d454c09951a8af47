import { expect, test } from 'vitest';
import { passageAround } from '../../../src/views/popup/passage.ts';

const text = 'First paragraph, short.\n\nThe second one is long enough to be cut on both sides of a name.\n\nThird.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('a short paragraph is given whole, and nothing of the next', () => {
  expect(passageAround(text, span('paragraph'))).toEqual({ before: 'First ', at: 'paragraph', after: ', short.' });
  expect(passageAround(text, span('Third'))).toEqual({ before: '', at: 'Third', after: '.' });
});

test('a long one is cut between words', () => {
  expect(passageAround(text, span('enough'), 12)).toEqual({
    before: '… is long ',
    at: 'enough',
    after: ' to be cut …',
  });
});
