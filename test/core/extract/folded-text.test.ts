import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const paragraph = (n: number) =>
  `<p>Paragraph ${n}: the weir at Oldmill is open again, the keeper said on Tuesday, and the water stands a metre lower than it did in May, when the wall gave way.</p>`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => paragraph(from + at)).join('');

function textOf(body: string): string {
  const html = `<html lang="en"><head><title>The weir is open</title></head><body><main><article><h1>The weir is open</h1><div class="body">${body}</div></article></main></body></html>`;
  return readStory(new JSDOM(html).window.document, { url: 'https://news.example.com/a' }).text;
}

describe('the rest of a story that a button shows', () => {
  test.each([
    ['hidden, with a button', `${many(1, 8)}<div hidden>${many(9, 10)}</div><button>Read on</button>`],
    [
      'by style, with a button that says so',
      `${many(1, 8)}<div style="display:none" id="r">${many(9, 10)}</div><a href="#r" aria-expanded="false">Weiter</a>`,
    ],
    ['named so', `${many(1, 8)}<div class="read-more-content" aria-hidden="true">${many(9, 10)}</div>`],
    [
      'button before it',
      `${many(1, 8)}<p><button class="toggle">Show all</button></p><section hidden>${many(9, 10)}</section>`,
    ],
    [
      'below its title, which unfolds it',
      `${many(1, 8)}<div role="tablist"><h3 role="tab" aria-controls="p1">Will the weir hold?</h3><div id="p1" role="tabpanel" aria-hidden="true">${many(9, 9)}</div><h3 role="tab">What is next?</h3><div role="tabpanel" style="display: none;">${many(10, 10)}</div></div>`,
    ],
  ])('is kept: %s', (_name, body) => {
    const text = textOf(body);
    expect(text).toContain('Paragraph 9');
    expect(text).toContain('Paragraph 10');
    expect(text).not.toMatch(/Read on|Weiter|Show all/);
  });

  test.each([
    ['nothing shows it', `${many(1, 8)}<div hidden>${many(9, 10)}</div>`],
    ['it follows no text', `<div hidden class="expandable">${many(9, 10)}</div><button>Menu</button>${many(1, 8)}`],
  ])('what else is hidden stays out: %s', (_name, body) => {
    expect(textOf(body)).not.toContain('Paragraph 9');
  });
});
