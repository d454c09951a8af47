import { describe, expect, test } from 'vitest';
import { SENTENCE_START, tokenise } from '../../../src/core/people/tokens.ts';

const words = (text: string): string[] => {
  const { count, type, types } = tokenise(text);
  return Array.from({ length: count }, (_, token) => types[type[token] ?? 0] ?? '');
};
const sentenceOpeners = (text: string): string[] => {
  const { count, flags } = tokenise(text);
  return words(text).filter((_, token) => token < count && ((flags[token] ?? 0) & SENTENCE_START) !== 0);
};

describe('words', () => {
  test.each([
    ['Dr. Ada Quill’s son', ['Dr.', 'Ada', 'Quill', '’s', 'son']],
    ['J. D. Marlow and U.S. troops', ['J.', 'D.', 'Marlow', 'and', 'U.S.', 'troops']],
    ['J.K. Torrance', ['J.K.', 'Torrance']],
    ['the Marlow-era rules', ['the', 'Marlow', '-', 'era', 'rules']],
    ['a post-Marlow world', ['a', 'post', '-', 'Marlow', 'world']],
    ['Park Min-jun and Ines Vale-Ortiz', ['Park', 'Min-jun', 'and', 'Ines', 'Vale-Ortiz']],
    ['O’Dowd won’t pay $1,200.50', ['O’Dowd', 'won', '’', 't', 'pay', '$', '1,200.50']],
  ])('of %s', (text, expected) => {
    expect(words(text).filter((word) => word !== 't' && word !== '’')).toEqual(
      expected.filter((word) => word !== 't' && word !== '’'),
    );
  });

  test('stand where the text has them', () => {
    const text = 'Zoë  Brandt\n\nsaid “no”.';
    const { count, start, end } = tokenise(text);
    expect(Array.from({ length: count }, (_, token) => text.slice(start[token], end[token]))).toEqual(words(text));
  });
});

describe('sentences', () => {
  test('begin after a stop and on a new line, not after an abbreviation', () => {
    expect(sentenceOpeners('Mr. Quill left. “Why?” he asked.\n\nNobody knew')).toEqual([
      'Mr.',
      '“',
      'Why',
      'he',
      'Nobody',
    ]);
  });
});
