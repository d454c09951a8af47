import { describe, expect, test } from 'vitest';
import { cutAtBars, shorten } from '../../../src/core/languages/clutter/branches.ts';
import { clutterLanguages } from '../../../src/core/languages/clutter/index.ts';
import { everyRun, runsIn, seenRuns } from '../../../src/core/page/seen-runs.ts';

test.each(clutterLanguages)('the patterns of $code come back whole', ({ rules }) => {
  for (const { pattern } of rules) expect(shorten(cutAtBars(pattern), everyRun)).toBe(pattern);
});

describe('a pattern loses the branches whose letters no text has', () => {
  test.each([
    ['share this|print|tweet', 'Print it', 'print'],
    ['sign up (now|today|for our letter)', 'sign up for our letter', 'sign up (for our letter)'],
    ['sign up (now|today)', 'now and today', null],
    ['colou?rs|harbou?rs?', 'the harbor', 'harbou?rs?'],
    ['pictures?|pier+s', 'piers', 'pier+s'],
    ['(sold out|gone)?ferry', 'the ferry', '(sold out|gone)?ferry'],
    ['(?!not )this harbour|that pier', 'this harbour', '(?!not )this harbour'],
    ['\\(c\\) harbour|[|x]pier', 'pier', '[|x]pier'],
    ['up|on', 'nothing', 'up|on'],
  ])('%s where it says "%s"', (pattern, text, left) => {
    expect(shorten(cutAtBars(pattern), runsIn([text.toLowerCase()]))).toBe(left);
  });
});

test('a pattern is held against no text of a higher rank', () => {
  const seen = seenRuns([
    { text: 'sign up', rank: 3 },
    { text: 'print it, or sign up', rank: 6 },
  ]);
  const pattern = cutAtBars('sign up|print it');
  expect(shorten(pattern, seen, 6)).toBe('sign up|print it');
  expect(shorten(pattern, seen, 3)).toBe('sign up');
  expect(shorten(pattern, seen, 2)).toBe(null);
});
