import { expect, test } from 'vitest';
import { findPeople } from '../../../src/core/people/find-people.ts';

const named = (text: string) =>
  findPeople(text, { lang: 'en' })
    .map(({ name }) => name)
    .sort();

test('who stands between two people of a list is a person', () => {
  expect(named('They prayed to gods such as Zeus, Hera, Poseidon and Athena.')).toEqual([
    'Athena',
    'Hera',
    'Poseidon',
    'Zeus',
  ]);
});

test('who has an age is a person, by the whole name; a courtesy title is no part of it', () => {
  expect(named('Arrested were: Qayyum Abdul Jamal, 43, Toronto; Jahmaal Odell, 23, Leeds.')).toEqual([
    'Jahmaal Odell',
    'Qayyum Abdul Jamal',
  ]);
  expect(named('The driver, Mr Dar, 33, was charged on Monday.')).toEqual(['Dar']);
});

test('a year or a score behind a comma is no age', () => {
  expect(named('The Ryder Cup, 2012, was played at Medinah. Leeds United, 3, Harlow Town, 1.')).toEqual([]);
});

test('a nickname between marks is part of the name, and is the person later', () => {
  const text = 'Walter “Bobby” Kessler ran the bar. Kessler was 81. “Bobby never closed,” said Ida Vale.';
  const [kessler, ...others] = findPeople(text, { lang: 'en' });
  expect(kessler?.name).toBe('Walter “Bobby” Kessler');
  expect(kessler?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Walter “Bobby” Kessler',
    'Kessler',
    'Bobby',
  ]);
  expect(others.map(({ name }) => name)).toEqual(['Ida Vale']);
});

test('an office that is spoken to is nobody', () => {
  expect(named('Thank you, Mr. President. Mr. Speaker, the vote is open.')).toEqual([]);
});

test('where somebody is from is no part of the name', () => {
  expect(named('He met fellow Minnesotan Scott Ledwell and Queenslander Mitchell Rawley.')).toEqual([
    'Mitchell Rawley',
    'Scott Ledwell',
  ]);
});

test('a suffix behind a comma is nobody', () => {
  expect(named('The suit was filed by Otto Lang, Jr., and his sister, Ida Vale.')).toEqual(['Ida Vale', 'Otto Lang']);
});
