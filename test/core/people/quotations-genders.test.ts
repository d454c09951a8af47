import { expect, test } from 'vitest';
import { en } from '../../../src/core/languages/people/en.ts';
import { reliableGenders } from '../../../src/core/people/quotations-genders.ts';
import { readingOf } from '../../../src/core/people/reading.ts';
import { draftsOf, type Named } from '../../support/named-story.ts';

const gendersIn = (text: string, people: readonly Named[]): unknown =>
  reliableGenders(readingOf(text, draftsOf(text, people), en));

test('a courtesy title settles it', () => {
  const text = 'Ms. Brandt left. Brandt said he was late. Brandt said he was sorry.';
  expect(gendersIn(text, [{ name: 'Ida Brandt', forms: ['Ms. Brandt'], gender: 'male' }])).toEqual(['female']);
});

test('so does a noun', () => {
  const text = 'Holt came with his wife, Ilke Brandt. Spokesman Bo Lund left.';
  expect(gendersIn(text, [{ name: 'Ilke Brandt' }, { name: 'Bo Lund' }])).toEqual(['female', 'male']);
});

test('pronouns settle what nothing else tells', () => {
  const text = 'Brandt said she was late. Brandt found her hat.';
  expect(gendersIn(text, [{ name: 'Ilke Brandt' }])).toEqual(['female']);
});

test('one pronoun against the first name makes it doubtful', () => {
  const text = 'Brandt asked for mercy in Holt’s trial, saying she forgave.';
  expect(gendersIn(text, [{ name: 'Ilke Brandt', gender: 'male' }, { name: 'Per Holt' }])).toEqual([null, null]);
});

test('a sentence about two people tells nothing', () => {
  const text = 'Brandt met Holt when she was young. Brandt met Holt when she left.';
  expect(gendersIn(text, [{ name: 'Ilke Brandt' }, { name: 'Per Holt', gender: 'male' }])).toEqual([null, 'male']);
});
