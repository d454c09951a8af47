import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/views/reader/sentence.ts';

const around = (text: string, words: string, lang = 'en'): string => {
  const start = text.indexOf(words);
  const sentence = sentenceAround(text, { start, end: start + words.length }, lang);
  return text.slice(sentence.start, sentence.end);
};

test('the sentence of a span, without the white space round it', () => {
  expect(around('First one. The mayor, Ana, came. Last.', 'Ana')).toBe('The mayor, Ana, came.');
  expect(around('Before.\n\nThe mayor came.\n\nAfter.', 'mayor')).toBe('The mayor came.');
});

test('a span over two sentences is not cut', () => {
  expect(around('He said “No. Never.” and left.', '“No. Never.”')).toContain('“No. Never.”');
});

test('a language that is not one does not matter', () => {
  expect(around('One. Two.', 'Two', 'not a language')).toBe('Two.');
});
