import { readFileSync } from 'node:fs';
import { type NamedText, testNames } from '../../support/names-in.ts';

/** Invented sentences and short stories, each with the names of the people in it: by kind of name, and what is not read yet. */
const { read, missed } = JSON.parse(readFileSync(new URL('world-stories.json', import.meta.url), 'utf8')) as {
  readonly read: Readonly<Record<string, readonly NamedText[]>>;
  readonly missed: readonly NamedText[];
};

testNames(read, missed);
