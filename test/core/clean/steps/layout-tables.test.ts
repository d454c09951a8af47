import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://herald.example/news/story.asp?id=12';
const day = (n: number): string =>
  `On day ${n} the ferry was late again, the harbour master said, and nobody who waited on the pier could say why.<br><br>`;
const days = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => day(from + at)).join('');

function textOf(cells: string): string {
  const html = `<html lang="en"><title>The late ferry</title><body><table width="760"><tr>${cells}</tr></table></body></html>`;
  return readStory(new JSDOM(html, { url }).window.document, { url }).text;
}

const story = (inside: string): string =>
  `<td width="440"><font size="4"><b>The late ferry</b></font><br><br><font size="2">${days(1, 4)}${inside}${days(5, 8)}</font></td>`;

describe('where tables lay the page out', () => {
  test.each([
    [
      'a column beside the story goes',
      `<td width="150"><b>TONIGHT</b><br>Accordion swap meet in the hall by the harbour, seven dollars at the door<br>Free kittens at the mill</td>${story('')}`,
      ['Accordion', 'kittens'],
    ],
    [
      'a table of links that floats in the story goes',
      story(
        '<table align="right" width="180"><tr><td><b>ALSO BY ANN OTT</b></td></tr><tr><td><a href="/1">The last wig shop</a><br><a href="/2">Why the water tastes</a></td></tr></table>',
      ),
      ['ALSO BY', 'wig shop'],
    ],
    [
      'an ad in a frame of its own goes',
      story(
        '<table align="left" border="1" width="160"><tr><td><font size="5">Granite Days!</font><br>Bean supper, $5.50<br><a href="/ad">Clip this</a></td></tr></table>',
      ),
      ['Granite', 'Bean supper'],
    ],
  ])('%s', (_name, cells, gone) => {
    const text = textOf(cells);
    for (const words of gone) expect(text).not.toContain(words);
    for (const n of [1, 4, 5, 8]) expect(text).toContain(`On day ${n} `);
  });

  test('a table of figures stays', () => {
    const text = textOf(
      story(
        '<table border="1"><tr><td>Ferry</td><td>Days late</td></tr><tr><td>Ann</td><td>12</td></tr><tr><td>Bo</td><td>3 of 12</td></tr></table>',
      ),
    );
    expect(text).toContain('Ann\t12');
    expect(text).toContain('Bo\t3 of 12');
  });

  test('a story whose paragraphs have a table each stays', () => {
    const html = `<html lang="en"><title>The late ferry</title><body>${Array.from(
      { length: 8 },
      (_, n) => `<table><tr><td>${day(n + 1)}</td></tr></table>`,
    ).join('')}</body></html>`;
    const { text } = readStory(new JSDOM(html, { url }).window.document, { url });
    for (const n of [1, 4, 5, 8]) expect(text).toContain(`On day ${n} `);
  });
});

test('a cell with the headline, who wrote it and when is no part of the text', () => {
  const text = textOf(
    `<td><table><tr><td><b>The late ferry</b><br>By Ann Ott<br>Posted on Friday at the pier</td></tr></table>${days(1, 8)}</td>`,
  );
  expect(text).not.toContain('Posted on Friday');
  expect(text).toMatch(/^On day 1 /);
});
