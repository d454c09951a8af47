import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/core/people/find-people.ts';

/** Invented sentences and short stories, each with the names of the people in it: by kind of name, and what is not read yet. */
const { read, missed } = JSON.parse(readFileSync(new URL('world-stories.json', import.meta.url), 'utf8')) as {
  readonly read: Readonly<Record<string, readonly (readonly [text: string, ...names: string[]])[]>>;
  readonly missed: readonly (readonly [text: string, ...names: string[]])[];
};

const named = (text: string): string[] =>
  findPeople(text, { lang: 'en' })
    .map(({ name }) => name)
    .sort();

describe.each(Object.entries(read))('names %s', (_, stories) => {
  test.each(stories.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
    expect(named(text)).toEqual([...names].sort());
  });
});

describe('not read yet', () => {
  test.fails.each(missed.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
    expect(named(text)).toEqual([...names].sort());
  });
});
