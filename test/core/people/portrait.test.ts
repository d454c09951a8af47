import { expect, test } from 'vitest';
import { en } from '../../../src/core/languages/people/en.ts';
import { portraits } from '../../../src/core/people/portrait.ts';
import { draftsOf } from '../../support/named-story.ts';

const story = [
  'HOLM — Port Director Ida Brandt closed the old harbour of Holm on Monday after a storm broke its walls.',
  '“We had no choice,” said Ms. Brandt, who called the damage “beyond anything” seen before. “Nobody was hurt.”',
  'Per Holt, a fisherman, and the mayor, Eva Lund, asked for help. A spokesman for the ministry said: “We will look at it.”',
].join('\n\n');
const people = [{ name: 'Ida Brandt', forms: ['Ms. Brandt'] }, 'Per Holt', 'Eva Lund'] as const;

test('a person’s roles, quotations, line and company come from the story', () => {
  const [brandt, holt, lund] = portraits(story, draftsOf(story, people), en);
  expect(brandt?.role?.text).toBe('Port Director');
  expect(brandt?.quotes.map((quote) => quote.text)).toEqual(['We had no choice,', 'Nobody was hurt.']);
  expect(brandt?.partialQuotes.map((quote) => quote.text)).toEqual(['beyond anything']);
  expect(brandt?.line?.text).toMatch(/^Port Director Ida Brandt closed the old harbour/);
  expect(holt?.role?.text).toBe('a fisherman');
  expect(holt?.with).toEqual(['Eva Lund']);
  expect(lund?.role?.text).toBe('the mayor');
  expect([...(holt?.quotes ?? []), ...(lund?.quotes ?? [])]).toEqual([]);
});

test('who has no role but where it is said of the speaker is that', () => {
  const text =
    'Ida Brandt lost 3-0. “We were cold,” the Holm manager told reporters. Per Holt wept. “So cold,” he said.';
  const [brandt, holt] = portraits(text, draftsOf(text, people), en);
  expect(brandt?.role?.text).toBe('Holm manager');
  expect(holt?.role).toBeNull();
});

test('every span is a verbatim place of the text', () => {
  for (const { roles, quotes, partialQuotes, line } of portraits(story, draftsOf(story, people), en)) {
    const spans = [...roles, ...quotes, ...partialQuotes, ...(line === null ? [] : [line])];
    for (const { start, end, text } of spans) expect(story.slice(start, end)).toBe(text);
  }
});

test('no people, no text: nothing, and no error', () => {
  expect(portraits('', [], en)).toEqual([]);
  expect(portraits('“', draftsOf('“', ['Ida Brandt']), en)).toEqual([
    { role: null, roles: [], quotes: [], partialQuotes: [], line: null, with: [] },
  ]);
});

test('ten thousand people in one endless sentence are answered', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `Ann N${index}`);
  const parts = names.map((name) => `Senator ${name}, the mayor of Holm, said “It is over,” and `);
  let at = 0;
  const drafts = names.map((name, index) => {
    const start = at + 'Senator '.length;
    at += parts[index]?.length ?? 0;
    return { name, aliases: [name], mentions: [{ start, end: start + name.length }], gender: null };
  });
  expect(portraits(parts.join(''), drafts, en)).toHaveLength(10_000);
});
