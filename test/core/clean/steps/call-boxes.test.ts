import { describe, expect, test } from 'vitest';
import { day as anyDay, readBody } from '../../../support/late-ferry.ts';

const day = (n: number): string => anyDay(n, { names: 'k2' });

const textOf = (box: string): string =>
  readBody(
    `<article><h1>Late</h1><div class="k1">${day(1)}${day(2)}${day(3)}${box}${day(4)}${day(5)}${day(6)}</div></article>`,
  ).text;

describe('a small box that is set like nothing of the story goes', () => {
  test.each([
    [
      'with a poll in it',
      '<div class="x7"><h3>Ought the ferry to be free for all?</h3><ul><li>Yes, at once</li><li>No, never</li></ul><button>Cast it</button></div>',
      ['free for all', 'at once'],
    ],
    [
      'with a link on a line of its own',
      '<div class="x7"><p>The tide table for your fridge</p><p>Twelve months, four colours.</p><a href="/t">See all of them</a></div>',
      ['your fridge', 'four colours'],
    ],
    [
      'with a label that says what it is',
      '<div class="x7"><p class="x8">Article continues below this ad</p><div class="x9">Gull lands on the mayor</div></div>',
      ['Gull lands'],
    ],
  ])('%s', (_name, box, gone) => {
    const text = textOf(box);
    for (const words of gone) expect(text).not.toContain(words);
    expect(text).toContain('On day 3');
    expect(text).toContain('On day 4');
  });
});

describe('a box stays', () => {
  test.each([
    [
      'of lists, each with its heading',
      '<div class="x7"><h4>The ferry in figures</h4><h5>Good</h5><ul><li>Quiet</li><li>Cheap</li></ul><h5>Bad</h5><ul><li>Late</li></ul><a href="/b">Buy a ticket</a></div>',
    ],
    [
      'that holds nothing to press',
      '<div class="x7"><p>The ferry in figures</p><p>Built in 1931, it carries ninety.</p></div>',
    ],
    [
      'whose paragraphs are set like the story’s',
      `<div class="k1"><p class="k2">The ferry in figures</p><button>Cast it</button></div>`,
    ],
    [
      'whose link is the number of a footnote',
      '<div class="x7"><a href="#r1">1</a><p class="x8">The ferry in figures, after the yearbook of the harbour.</p></div>',
    ],
    [
      'that is a paragraph with lines, one of which leads on',
      '<p class="x7">“The ferry in figures is what they asked us for,” he says, “and they got it.”<br>[ <a href="/1">previous page</a> ]</p>',
    ],
    [
      'of facts, which a button unfolds',
      '<aside class="FactBox"><h3>The ferry in figures</h3><p>It runs at nine knots, and the tide at four.</p><button>Show more</button></aside>',
    ],
    [
      'that is one of many',
      [1, 2, 3, 4]
        .map((n) => `<div class="x7"><p>The ferry in figures, part ${n}</p><a href="/p/${n}">Get the plan</a></div>`)
        .join(''),
    ],
    [
      'that is a list of some length',
      `<div class="x7"><ul>${['The ferry in figures', 'Ropes', 'Oil', 'Lamps', 'Bread', 'Tar'].map((item) => `<li>${item}</li>`).join('')}</ul><button>Tick all</button></div>`,
    ],
  ])('%s', (_name, box) => expect(textOf(box)).toContain('The ferry in figures'));
});

test('what is quoted is said to nobody who reads it', () => {
  const quoted =
    '<p class="k2">“Sign up for our newsletter today”, said the poster on the door of the ferry house.</p>';
  expect(textOf(quoted)).toContain('said the poster');
  expect(textOf('<p class="k2">Sign up for our newsletter today and read what the ferry brings.</p>')).not.toContain(
    'Sign up',
  );
});

test('the rest of a story that unfolds below a label is no list of other stories', () => {
  const rest =
    '<section><h4>Read more of this story</h4><div><p class="k2">The rest came by rowing boat, on the seventh day of the wait, with bread and oil for the lamps and no word of the ferry.</p></div></section>';
  const body = `<article><h1>Late</h1>${[1, 2, 3, 4, 5, 6].map(day).join('')}${rest}</article>`;
  expect(readBody(body).text).toContain('by rowing boat');
});

test('slides that tell a story below a short introduction are story', () => {
  const slide = (n: number): string =>
    `<div class="slick-slide"><h3>Number ${n}</h3><img src="/d${n}.jpg"><div class="slide-text">Door ${n} was painted blue by the harbour master in the year when the ferry first came late.</div></div>`;
  const slides = `<div class="slick-track">${[1, 2, 3, 4].map(slide).join('')}</div>`;
  const intro = `<div class="intro">${day(1)}${day(2)}</div>`;
  const body = `<main><h1>Doors</h1>${intro}<div class="slick-slider">${slides}</div></main>`;
  const { text } = readBody(body, 'Doors');
  for (const n of [1, 2, 3, 4]) expect(text).toContain(`Number ${n}\n\nDoor ${n} was painted`);
});

test('an entry of a live blog with its buttons is no box, though it is set like no other', () => {
  const entry = (n: number, names: string, line = ''): string =>
    `<article class="${names}"><h2>Part ${n}</h2>${day(n)}${line}<footer><button>Share</button></footer></article>`;
  const first = '<p>Sign up for our newsletter today.</p>';
  const body = `<main><h1>Late</h1><div class="blog">${[7, 6, 5, 4, 3, 2].map((n) => entry(n, 'entry')).join('')}${entry(1, 'entry-first', first)}</div></main>`;
  const { text } = readBody(body);
  expect(text).toContain('On day 1');
  expect(text).not.toContain('Sign up');
});

test('the heading of a card goes with what the card asks for', () => {
  const card = (line: string): string =>
    `<div class="frame"><header><h3>The Tide, briefly</h3></header><div class="frame-text"><p>${line}</p></div></div>`;
  expect(textOf(card('Sign up for our newsletter today.'))).not.toContain('The Tide, briefly');
  expect(
    textOf(card('The tide is a slow thing, and the town has learned to wait for it, as the keeper says.')),
  ).toContain('The Tide, briefly');
});
