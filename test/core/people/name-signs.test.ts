import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/core/people/find-people.ts';
import { introductions } from '../../../src/core/people/introduced.ts';
import { thingSigns } from '../../../src/core/people/named-things.ts';
import { signs } from '../../../src/core/people/world-names.ts';

const named = (text: string): string[] => findPeople(text, { lang: 'en' }).map(({ name }) => name);

test.each([...signs, ...introductions])('$example', ({ example, name }) => {
  expect(named(example)).toContain(name);
});

test.each([...thingSigns])('nobody: $example', ({ example }) => {
  expect(named(example)).toEqual([]);
});

describe('what bears the name of somebody', () => {
  test.each([
    'Clients of the firm were Kellogg’s, Siemens and Lockheed Martin.',
    'Doctors know little of Parkinson’s and Alzheimer’s.',
    'Ferrari beat Lamborghini in Monza.',
    'In Roe v. Wade the court said what Anderson v. Griswold did not.',
    'Lowe’s and Domino’s opened in Irving, TX, and in Bristow, VA.',
    'Evergrand’s founder left HBO for Volkswagen.',
    'There is no Clintonian argument for it.',
    'The frigate Admiral Rostovtsev followed the yacht Clara Whitmore.',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('is a person all the same where the story names one so', () => {
    expect(named('Paul Kellogg retired. Kellogg had led the school.')).toEqual(['Paul Kellogg']);
    expect(named('Daniel Bernulli taught. The Bernullis came from Antwerp.')).toEqual(['Daniel Bernulli']);
    expect(named('Otto Quill left. Her dog Otto barked.')).toEqual(['Otto Quill']);
    expect(named('Mr. Ford sold the house. Mr. Ford is 71.')).toEqual(['Ford']);
  });
});
