import { expect, test } from 'vitest';
import { findPeople } from '../../../src/core/people/find-people.ts';

const people = (text: string) => findPeople(text, { lang: 'en' });

test.each([
  'Ida Nicole Vale (born May 5, 1986), better known by her pseudonym Petra Storm, sang. Storm bowed, and Vale wept.',
  'Ida Nicole Vale, who performs as Petra Storm, sang. Storm bowed, and Vale wept.',
  'The singer Ida Nicole Vale, aka Petra Storm, was there. Storm bowed, and Vale wept.',
])('two names of one person: %s', (text) => {
  expect(people(text).map(({ mentions }) => mentions.length)).toEqual([4]);
});

test('who is known for work with somebody else is not that other', () => {
  const text = 'Ida Vale, known for her work with Otto Lang, sang. Lang, better known than Vale, bowed.';
  expect(
    people(text)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Ida Vale', 'Otto Lang']);
});
