import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const paragraph = (n: number) =>
  `<p>Paragraph ${n}: the weir at Oldmill is open again, the keeper said on Tuesday, and the water stands a metre lower than it did in May, when the wall gave way.</p>`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => paragraph(from + at)).join('');

function textOf(body: string, after = ''): string {
  const html = `<html lang="en"><head><title>The weir is open</title></head><body><main><article><h1>The weir is open</h1><div class="body">${body}</div></article>${after}</main></body></html>`;
  return readStory(new JSDOM(html).window.document, { url: 'https://news.example.com/a' }).text;
}

const slide = (n: number, how: string) =>
  `<div class="slide" ${how}><h3>Mill ${n}</h3><p>The mill of number ${n} ground rye until the flood of 1911, and its wheel, which a smith from the next village had made of oak, turns for visitors in the summer.</p></div>`;
const teaser = (n: number, how: string) =>
  `<div class="slide" ${how}><a href="/${n}"><h3>Story ${n}</h3><p>The mayor of number ${n} will not stand again, and her party, which has held the town since the war, looks for someone who will do it.</p></a></div>`;
const shown = [1, 2, 3, 4];
const hidden = 'aria-hidden="true"';
const slides = (how: string, made = slide) => shown.map((n) => made(n, n === 1 ? '' : how)).join('');

describe('a slideshow that tells a part of the story is read to its end', () => {
  test.each([
    ['slides hidden from screen readers', `<div class="slideshow">${slides(hidden)}</div>`],
    ['slides that are not displayed', `<div class="carousel"><div>${slides('style="display:none"')}</div></div>`],
    ['slides of a list', `<div class="swiper"><ul>${slides('hidden').replace(/<(\/?)div/g, '<$1li')}</ul></div>`],
  ])('%s', (_name, show) => {
    const text = textOf(`${many(1, 8)}${show}${many(9, 12)}`);
    for (const n of shown) expect(text).toContain(`The mill of number ${n} ground rye`);
    expect(text).toContain('Paragraph 12');
  });
});

describe('other slideshows stay out', () => {
  test.each([
    ['of other stories', `<div class="carousel">${slides(hidden, teaser)}</div>`],
    [
      'of captions',
      `<div class="slideshow">${shown.map((n) => `<div class="slide" hidden><p>Wheel ${n} of the mill of number ${n}.</p></div>`).join('')}</div>`,
    ],
  ])('%s', (_name, show) => {
    expect(textOf(`${many(1, 8)}${show}${many(9, 12)}`)).not.toMatch(/of number 2/);
  });

  test('away from the story', () => {
    const show = `<section><div><div><div class="slideshow">${slides(hidden)}</div></div></div></section>`;
    expect(textOf(many(1, 12), show)).not.toContain('of number 2');
  });
});
