import { expect, test } from 'vitest';
import { days, readBody } from '../../../support/late-ferry.ts';

test('the title above the first entry of a ticker stays, as those above the others do', () => {
  const entry = (n: number): string =>
    `<div class="ticker-entry"><p class="when"><strong>${n}.48:</strong> <strong>The gate stays shut, part ${n}</strong></p><p>On day ${n} some thirty people waited at the pier in the rain, and one of them had filled a drum with wood.</p></div>`;
  const body = `<article><h1>Late</h1><div class="controls">Newest first</div>${[5, 6, 7, 8].map(entry).join('')}</article>`;
  const { text } = readBody(body);
  for (const n of [5, 6, 7, 8]) expect(text).toContain(`The gate stays shut, part ${n}`);
  expect(text).not.toContain('Newest first');
});

test('short points in a box of their own at the head of the story stay', () => {
  const points =
    '<section class="points"><h3>In short</h3><ul><li>The ferry lost an hour on Monday.</li><li>Gold fell to its lowest.</li></ul></section>';
  const body = `<article><h1>Late</h1><div class="text">${points}<div class="k1">${days(1, 5)}</div></div></article>`;
  expect(readBody(body).text).toMatch(/^In short\n\n.*The ferry lost an hour on Monday\./s);
});

test('the story before its first subheading stays where the page sets it apart and subheadings are of the first level', () => {
  const paragraph = (line: string): string => `<p class="body">${line}</p>`;
  const before = [
    'The ferry of the year before last was late on a hundred and twelve mornings, and the harbour master has a list of every one of them.',
    'In winter the crossing takes an hour and ten, and those who wait on the far side have learned to bring a book and a second scarf.',
    'What follows is that list, in the order of the calendar, with what was said at the pier.',
  ].map(paragraph);
  const part = (inner: string): string => `<section><div class="a"><div class="b">${inner}</div></div></section>`;
  const body = `<article><div>${part(`<div><h1>Late</h1></div><div><button>Listen</button></div>${before.join('')}`)}<div role="separator"></div>${part(`<h1>1. The mornings</h1>${days(1, 3)}<h1>2. The evenings</h1>${days(4, 7)}`)}</div></article>`;
  expect(readBody(body, 'Late').text).toMatch(
    /^The ferry of the year.*\n\nIn winter.*\n\nWhat follows is that list, .*\n\n1\. The mornings/,
  );
});

test('an entry that opens with a list keeps the line and the heading above it', () => {
  const points = [1, 2, 3].map(
    (n) => `<li>On day ${n} the gate stayed shut until noon, and thirty people waited at the pier in the rain.</li>`,
  );
  const entry = (inner: string): string => `<article class="entry">${inner}</article>`;
  const summary = entry(
    `<header><a href="#1">3h ago</a></header><h2>Summary</h2><p>That is all for today. Here is where things stand:</p><ul>${points.join('')}</ul>`,
  );
  const body = `<main><h1>Late</h1><div class="blog">${summary}${[4, 5, 6, 7].map((n) => entry(days(n, n))).join('')}</div></main>`;
  expect(readBody(body).text).toMatch(/^Summary\n\nThat is all for today\. Here is where things stand:/);
});
