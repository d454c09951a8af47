import { expect, test } from 'vitest';
import { days, readBody } from '../../../support/late-ferry.ts';

const textOf = (box: string): string =>
  readBody(`<article><h1>Late</h1>${days(1, 3)}${box}${days(4, 6)}</article>`).text;

test.each(['READ ALSO', 'Kapcsolódó', '関連記事'])('a label goes with the title that is glued to it: %s', (label) =>
  expect(
    textOf(`<div class="x1"><span>${label}</span><a href="/b">The bath shuts again, and nobody says why</a></div>`),
  ).not.toContain('The bath shuts'),
);

test('a paragraph that ends in a link stays', () =>
  expect(textOf('<p><strong>Ann Ott</strong> <a href="/b">the second keeper of the harbour light</a></p>')).toContain(
    'Ann Ott',
  ));
