import { expect, test } from 'vitest';
import { en } from '../../../src/core/languages/people/en.ts';
import { bestLines } from '../../../src/core/people/lines.ts';
import { draftsOf } from '../../support/named-story.ts';

const story = [
  'HOLM — The old harbour of Holm will close in May, the port said on Monday.',
  'It had been expected. Ida Brandt, the port director, closed the harbour after a storm broke its walls. “I had to,” she said.',
  'Per Holt was late. A letter to Brandt from Per Holt and Eva Lund asked for a new harbour wall.',
].join('\n\n');

test('the line is the sentence in which the person acts', () => {
  const [brandt] = bestLines(story, draftsOf(story, ['Ida Brandt', 'Per Holt', 'Eva Lund']), en);
  expect(brandt?.line?.text).toBe('Ida Brandt, the port director, closed the harbour after a storm broke its walls.');
});

test('the line is a verbatim place in the text', () => {
  for (const { line } of bestLines(story, draftsOf(story, ['Ida Brandt', 'Per Holt', 'Eva Lund']), en)) {
    expect(line && story.slice(line.start, line.end)).toBe(line?.text);
  }
});

test('people named together are each other’s company, most often first', () => {
  const people = bestLines(story, draftsOf(story, ['Ida Brandt', 'Per Holt', 'Eva Lund']), en);
  expect(people.map((person) => person.with)).toEqual([
    ['Per Holt', 'Eva Lund'],
    ['Ida Brandt', 'Eva Lund'],
    ['Ida Brandt', 'Per Holt'],
  ]);
});

test('a long sentence is cut at the end of a clause', () => {
  const clause = 'Ida Brandt closed the harbour after a storm broke its northern walls in two places early on Sunday';
  const text = `${clause}, although the fishermen of Holm, who had asked for repairs since the spring and had paid for a first survey out of their own pockets, said that the money for new walls had been promised to them long ago.`;
  const line = bestLines(text, draftsOf(text, ['Ida Brandt']), en)[0]?.line;
  expect(text.startsWith(line?.text ?? '-')).toBe(true);
  expect(line?.text.length).toBeLessThanOrEqual(240);
  expect(line?.text).toMatch(/\w$/);
  expect(text.charAt(line?.end ?? 0)).toBe(',');
});

test('a person named late in a long sentence gets the part that names them', () => {
  const start =
    'The council of Holm met for nine hours in the old customs house to hear what the fishermen, the ferry company, the museum and the sailing club had to say about the harbour';
  const text = `${start}, the storm and the broken walls, and at the very end of the evening Ida Brandt closed the harbour.`;
  expect(bestLines(text, draftsOf(text, ['Ida Brandt']), en)[0]?.line?.text).toContain(
    'Ida Brandt closed the harbour.',
  );
});

test('a dateline is not part of a line', () => {
  const text = 'HOLM, Denmark (Nordwire) — Ida Brandt closed the harbour on Monday after the storm.';
  expect(bestLines(text, draftsOf(text, ['Ida Brandt']), en)[0]?.line?.text).toBe(
    'Ida Brandt closed the harbour on Monday after the storm.',
  );
});

test('somebody named only inside a quotation has no line', () => {
  const text = 'Per Holt said: “Ida Brandt closed the harbour.”';
  expect(bestLines(text, draftsOf(text, ['Ida Brandt']), en)[0]?.line).toBeNull();
});
