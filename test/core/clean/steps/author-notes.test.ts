import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://news.example/pier';
const story = [1, 2, 3, 4, 5, 6, 7, 8]
  .map(
    (n) =>
      `<p class="k${n % 2}">On day ${n} the pier stayed shut, the harbour master said, and the boats lay at anchor until the wind had gone round.</p>`,
  )
  .join('');
const said =
  'is a reporter who has written on harbours since 2009. She lives above the fish market with two cats and a parrot.';

const textOf = (inside: string, author = 'Zoe Brandt'): string => {
  const head = `<title>The pier</title><meta name="author" content="${author}">`;
  const html = `<html lang="en"><head>${head}</head><body><main>${inside}</main>`;
  return readStory(new JSDOM(html, { url }).window.document, { url }).text;
};

test.each([
  ['with her name', `<div><div>${`Zoe Brandt ${said}`}</div></div>`],
  ['after the word that opens a byline', `<div><p>By Zoe Brandt, who ${said}</p></div>`],
  [
    'in the first person, below her name',
    '<div><div>Zoe Brandt</div><p>I am a writer, sailor, baker and mother of three, not always in that order, and I have lived above the fish market all my life.</p></div>',
  ],
])('what the lead says of the author %s is none of the story', (_name, note) => {
  const page = `<h1>The pier</h1><div>${note}</div><div class="body">${story}</div>`;
  expect(textOf(page).startsWith('On day 1')).toBe(true);
  expect(textOf(page, 'Ann Lee')).toContain('above the fish market');
});

test('a card of the author above the story is none of it, whatever tells it', () => {
  const note = `<div><a href="/zb">Zoe Brandt</a></div><div>Writer, The Tide</div><p>Zoe ${said}</p>`;
  const text = textOf(`<h1>The pier</h1><div><div>${note}</div></div><div class="body">${story}</div>`);
  expect(text.startsWith('On day 1')).toBe(true);
});

test('what the end says of the author with her first name, below the whole, is none of the story', () => {
  const note = `<div><div>Zoe Brandt</div><p>Zoe ${said}</p></div>`;
  const page = `<h1>The pier</h1><div class="body">${story}${note}<p>The ferry goes again on Monday, the office says, if the wind lets it.</p></div>`;
  expect(textOf(page)).not.toContain('above the fish market');
  expect(textOf(page, 'Ann Lee')).toContain('above the fish market');
});

test('cards of authors below the story go with all their lines', () => {
  const card = `<div class="k7"><div class="k8">Zoe Brandt</div><div class="k9">Freelance writer</div><p>Zoe ${said}</p></div>`;
  const text = textOf(
    `<h1>The pier</h1><div class="body">${story}${card}<p>The ferry goes again on Monday, the office says, if the wind lets it.</p></div>`,
  );
  expect(text).not.toContain('Freelance');
  expect(text).not.toContain('parrot');
  expect(text).toContain('The ferry goes again on Monday');
});

test('an author whom the story itself speaks of is left in it', () => {
  const own = '<p>Zoe Brandt was on the pier that night, and saw the lamp go out before anybody else did.</p>';
  const text = textOf(
    `<h1>The pier</h1><div class="body">${own}${story}<p>Zoe Brandt went home at four, and the lamp was lit again.</p></div>`,
  );
  expect(text).toContain('Zoe Brandt went home at four');
});

test('somebody else of the same first name is no author', () => {
  const text = textOf(
    `<h1>The pier</h1><div class="body">${story}<p>Zoe is what they called the lamp, and nobody knows why.</p></div>`,
  );
  expect(text).toContain('Zoe is what they called the lamp');
});
