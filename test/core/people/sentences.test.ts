import { expect, test } from 'vitest';
import { en } from '../../../src/core/languages/people/en.ts';
import { splitSentences } from '../../../src/core/people/sentences.ts';

const sentences = (text: string): string[] => splitSentences(text, en).map(({ start, end }) => text.slice(start, end));

test.each([
  ['plain sentences', 'The ferry left. It was late! Who knew?', ['The ferry left.', 'It was late!', 'Who knew?']],
  [
    'titles and initials',
    'Mr. J. D. Holt met Dr. Ida Brandt. They spoke.',
    ['Mr. J. D. Holt met Dr. Ida Brandt.', 'They spoke.'],
  ],
  [
    'countries as abbreviations',
    'The U.S. Navy left. He went to the U.S. He stayed.',
    ['The U.S. Navy left.', 'He went to the U.S.', 'He stayed.'],
  ],
  [
    'firms',
    'Nordhavn Inc. Chief Ida Brandt left. The firm went on.',
    ['Nordhavn Inc. Chief Ida Brandt left.', 'The firm went on.'],
  ],
  ['times of day', 'It closed at 5 p.m. on Monday. Nobody came.', ['It closed at 5 p.m. on Monday.', 'Nobody came.']],
  ['numbers', 'Prices rose 3.5 percent. Wages did not.', ['Prices rose 3.5 percent.', 'Wages did not.']],
  [
    'closing marks stay',
    '“It is over.” He left. (He was late.) We stayed.',
    ['“It is over.”', 'He left.', '(He was late.)', 'We stayed.'],
  ],
  [
    'an outcry and its speaker',
    '“Why now?” Ida Brandt asked. Nobody knew.',
    ['“Why now?” Ida Brandt asked.', 'Nobody knew.'],
  ],
  ['small letters go on', '“Stop!” he cried.', ['“Stop!” he cried.']],
  ['a blank line parts', 'No full stop here\n\nNext paragraph', ['No full stop here', 'Next paragraph']],
  ['a line break inside a sentence does not', 'The ferry\nleft. It\nwas late.', ['The ferry\nleft.', 'It\nwas late.']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('sentences are in order, apart, and lose nothing but white space', () => {
  const text = 'One. “Two?” Three said. Four…\n\n\n  Five (six). Seven’s';
  let at = 0;
  for (const { start, end } of splitSentences(text, en)) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
});
