import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../src/core/read-story.ts';

const url = 'https://www.harbourpost.example/2026/03/wall.html';
const said = 'The wall will hold for a hundred years, whatever the sea may do to it';
const paragraphs = [
  'The council stopped the work on the flood wall on Monday, after a survey found that its stones stand on sand.',
  `“${said},” said Ann Lee, who drew it, “and nobody who knows the harbour has ever told us anything else.”`,
  'The engineers want to look at every stone of it by hand before May, and the mayor wants them to be done by then.',
  'Nobody who was asked could say who would pay for the stones, nor when the ferries would land at the old pier again.',
].map((text) => `<p>${text}</p>`);

test.each([
  ['a quotation', `<blockquote><p>${said}</p></blockquote>`],
  ['a quotation without paragraphs', `<blockquote>${said}</blockquote>`],
  ['a box by its name', `<div class="pull-quote"><p><span>${said}</span></p></div>`],
  ['a quotation with its speaker', `<blockquote><p>${said}</p><p>Ann Lee</p></blockquote>`],
])('what repeats the story in large type is listed, to be put back: %s', (_, quote) => {
  const [one, two, three, four] = paragraphs;
  const html = `<title>Engineers halt flood wall</title><article><h1>Engineers halt flood wall</h1>${one}${two}${quote}${three}${four}</article>`;
  const { removed, text } = readStory(new JSDOM(html, { url }).window.document, { url });
  expect(text.split(said)).toHaveLength(2);
  const doubles = removed.filter(({ reason }) => reason === 'duplicate');
  expect(doubles.map((removal) => removal.text).join(' ')).toContain(said);
  expect(doubles[0]).toMatchObject({ position: 2 });
});
