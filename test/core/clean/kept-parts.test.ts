import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const url = 'https://news.example/pier';
const paragraph = (n: number): string =>
  `<p>On day ${n} the pier stayed shut, the harbour master said, and the boats lay at anchor until the wind had gone round.</p>`;
const some = (...days: number[]): string => days.map(paragraph).join('');

const textOf = (html: string, lang = 'en'): string => {
  const page = `<html lang="${lang}"><title>The pier | The Tide</title><body>${html}</body>`;
  return readStory(new JSDOM(page, { url }).window.document, { url }).text;
};

const page = (inside: string): string => `<main><h1>The pier</h1><div class="body">${inside}</div></main>`;

test.each([
  [
    'an item whose title is a link that leads nowhere',
    '<ul class="fold">',
    '<li><a href="#two">',
    '</a><div>',
    '</div></li>',
    '</ul>',
  ],
  [
    'a heading that is a button',
    '<div class="fold">',
    '<h3><button aria-expanded="false">',
    '</button></h3><div>',
    '</div>',
    '</div>',
  ],
])('%s unfolds the text below it, and is kept', (_name, open, before, between, after, close) => {
  const part = (title: string, n: number): string => `${before}${title}${between}${some(n, n + 1)}${after}`;
  const text = textOf(
    page(`${some(1, 2, 7, 8, 9, 10)}${open}${part('What the mill does', 3)}${part('What the bank does', 5)}${close}`),
  );
  expect(text).toContain('What the mill does\n\nOn day 3');
  expect(text).toContain('What the bank does\n\nOn day 5');
});

test('a button that is not all of a heading is none of the story', () => {
  const text = textOf(
    page(`${some(1, 2)}<h3>What the mill does <button>Copy the link</button></h3>${some(3, 4, 5, 6, 7, 8)}`),
  );
  expect(text).toContain('What the mill does\n\nOn day 3');
  expect(text).not.toContain('Copy');
});

test('a heading above another of its level is kept where both have stood there from the first', () => {
  const text = textOf(page(`${some(1, 2)}<h3>Three ways out</h3><h3>One: a longer pier</h3>${some(3)}`));
  expect(text).toContain('Three ways out\n\nOne: a longer pier\n\nOn day 3');
});

test('a heading above another goes where what stood between them went', () => {
  const links = '<p><a href="/a">The ferry that came too late for the wind</a></p>';
  const text = textOf(page(`${some(1, 2)}<h3>Three ways out</h3>${links}<h3>One: a longer pier</h3>${some(3, 4)}`));
  expect(text).not.toContain('Three ways out');
  expect(text).toContain('One: a longer pier\n\nOn day 3');
});

test('a stroke set as a heading is none', () => {
  const text = textOf(page(`${some(1, 2)}<h2>___</h2><h2>One: a longer pier</h2>${some(3)}`));
  expect(text).not.toContain('___');
});

test('a heading with a player below it is kept', () => {
  const film = '<p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></p>';
  const text = textOf(page(`${some(1, 2)}<h3>The pier from the air</h3>${film}<h3>The pier at night</h3>${some(3)}`));
  expect(text).toContain('The pier from the air');
});

test('headings and short lines between the parts of a lead are kept with it', () => {
  const lead = (name: string): string => `<div class="column"><div>${name}</div></div>`;
  const long = `<p>${'The wind came from the east, and nobody at Lower Quay had ever seen it do so in May. '.repeat(2)}</p>`;
  const short = '<p>The lamp: it went out on the first day already, and nobody lit it.</p>';
  const text = textOf(
    `<main><h1>The pier</h1>${lead(`${long}${short}${long.replace('May', 'June')}<h2>Before the storm</h2>`)}<div class="body">${some(1, 2, 3, 4, 5, 6)}</div></main>`,
  );
  expect(text).toContain('nobody lit it.');
  expect(text).toContain('Before the storm\n\nOn day 1');
});

test('the heading of a box in the lead whose text is none goes with it', () => {
  const lead = `<p>${'The wind came from the east, and nobody at Lower Quay had ever seen it do so in May. '.repeat(2)}</p>`;
  const box = '<div class="issue"><h2>The Tide 7/2019</h2><p><a href="/7">The wind, and who pays for it</a></p></div>';
  const text = textOf(
    `<main><h1>The pier</h1><div>${lead}${box}</div><div class="body">${some(1, 2, 3, 4, 5, 6)}</div></main>`,
  );
  expect(text).not.toContain('7/2019');
});

test('teasers in a row above the story are no lead', () => {
  const teaser = (n: number): string =>
    `<div class="tile"><a href="/${n}"><img src="/${n}.jpg" alt=""></a><div class="tile-text">${'The harbour office is against the new quay, and says so in a long letter to the council. '.repeat(2)}${n}</div></div>`;
  const slides = `<div class="community"><div class="slides">${[1, 2, 3, 4].map(teaser).join('')}</div></div>`;
  const text = textOf(
    `${slides}<div><div><div class="detail">${some(...Array.from({ length: 24 }, (_, n) => n + 1))}</div></div></div>`,
  );
  expect(text).not.toContain('against the new quay');
  expect(text.startsWith('On day 1')).toBe(true);
});

test('the headline is not said again in a heading that has a kicker before it', () => {
  const head = '<h2><span>Harbours</span> The pier that would not close</h2>';
  const html = `<html><title>The pier that would not close</title><meta property="og:title" content="The pier that would not close"><body><main><div class="body">${head}${some(1, 2, 3)}</div></main>`;
  const { text } = readStory(new JSDOM(html, { url }).window.document, { url });
  expect(text.startsWith('On day 1')).toBe(true);
});

test('a heading of the first level is the headline, whatever its class says', () => {
  const story = (name: string, n: number): string =>
    `<article><header><h1 class="push-bottom share">${name}</h1></header><div>${some(n, n + 1, n + 2, n + 3)}</div></article>`;
  const html = `<html><title>The pier</title><body><article><div>${story('The pier', 1)}${story('A ferry too late', 11)}</div></article>`;
  const { text } = readStory(new JSDOM(html, { url }).window.document, { url });
  expect(text).toContain('On day 1 ');
  expect(text).not.toContain('On day 11');
});

test('articles within an article are its parts where they have no headline of the first level', () => {
  const part = (name: string, n: number): string =>
    `<article><h2>${name}</h2>${some(n, n + 1, n + 2, n + 3)}</article>`;
  const html = `<html><title>The pier</title><body><article><h1>The pier</h1><div>${part('The pier', 1)}${part('The quay', 11)}</div></article>`;
  const { text } = readStory(new JSDOM(html, { url }).window.document, { url });
  expect(text).toContain('On day 11');
});

test.each([
  ['de', 'Von Jörg Köhnen, Ann Ott und Bo Rae, NDR'],
  ['de', 'Text: Jörg Köhnen'],
  ['fr', 'Par Zoé Lefèvre'],
  ['pl', 'Autor: Józef Żółkiewski'],
  ['en', 'By Zoë Håland and Bo Rae, The Tide'],
])('%s: a byline at the head or the end of the story is none of it: %s', (lang, line) => {
  const first = textOf(page(`${some(1)}<p>${line}</p>${some(2, 3, 4)}`), lang);
  const last = textOf(page(`${some(1, 2, 3, 4)}<p>${line}</p>`), lang);
  expect(first).not.toContain(line.slice(-8));
  expect(last).not.toContain(line.slice(-8));
});

test.each(['Von links nach rechts:', 'Von Ann Ott, die gestern kam, war nichts zu hören.'])(
  '%s is no byline',
  (line) => {
    expect(textOf(page(`${some(1)}<p>${line}</p>${some(2, 3, 4)}`), 'de')).toContain(line);
  },
);

test('a card in the story that opens with a linked title, and has a picture and words set like none of it, is another story', () => {
  const title =
    '<a href="https://fund.example/benches">The logo of the Harbour Fund for benches<img src="/fund.png" alt=""></a>';
  const words =
    '<p class="f3">The Tide supports the Harbour Fund and its mission to bring more benches to the quays of the whole coast.</p>';
  const card = `<div class="x"><div class="f1"><div class="f2">${title}</div><div class="f2">${words}</div></div></div>`;
  const text = textOf(`<main><h1>The pier</h1>${some(1, 2, 3)}${card}${some(4, 5, 6)}</main>`);
  expect(text).not.toContain('its mission');
  expect(text).toContain('On day 3');
  expect(text).toContain('On day 4');
});

test('a card in the story that has its linked title twice is another story, whatever tells it', () => {
  const link = '<a href="/ferry">Column: the ferry that came too late for the wind</a>';
  const words =
    '<div class="w1"><p class="w2">Among those who wait for the ferry there are some who have never seen it.</p></div>';
  const card = `<div class="c1"><div class="c2">${link}</div><div class="c3"><img src="/f.jpg" alt=""></div><div class="c4">${link}</div>${words}</div>`;
  const text = textOf(page(`${some(1, 2, 3)}${card}${some(4, 5, 6)}`));
  expect(text).not.toContain('Among those who wait');
  expect(text).toContain('On day 3');
  expect(text).toContain('On day 4');
});

test('pictures below links in the sections of a story make no cards of what these say', () => {
  const link = '<p><a href="/letter">The letter of the harbour master to the council</a></p>';
  const part = (n: number): string => `<section>${link}<img src="/letter.jpg" alt="">${some(n)}</section>`;
  const text = textOf(page(`${some(1, 2, 3)}${part(4)}${part(5)}${some(6, 7)}`));
  expect(text).toContain('On day 4');
  expect(text).toContain('On day 5');
});

test('a heading far from the first paragraph is a button, and not part of the lead', () => {
  const lead =
    '<div><div class="l1">The wind came from the east, and nobody at Lower Quay had ever seen it do so in the month of May, they all said, and went home.</div></div>';
  const button = '<div class="b1"><div><div><div><h6>Keep it for tonight</h6></div></div></div></div>';
  const text = textOf(
    `<main><h1>The pier</h1>${lead}${button}<div class="body">${some(1, 2, 3, 4, 5, 6)}</div></main>`,
  );
  expect(text).not.toContain('Keep it for tonight');
});

test('the caption of a post on Instagram is kept, though its words are a link; who shared it goes', () => {
  const post =
    '<blockquote class="instagram-media"><div><div><a href="https://www.instagram.com/p/1/">View this post on Instagram</a></div><p><a href="https://www.instagram.com/p/1/">The pier at five, with the wind still in the east</a></p><p>A post shared by <a href="https://www.instagram.com/ott/">Ann Ott</a> (@ott) on May 3, 2020 at 9:24am PDT</p></div></blockquote>';
  const text = textOf(page(`${some(1, 2, 3)}${post}${some(4, 5, 6)}`));
  expect(text).toContain('The pier at five, with the wind still in the east');
  expect(text).not.toMatch(/shared by|View this post/);
});

test('what only edits a heading, or leads to it, is not of it', () => {
  const edit = '<span class="mw-editsection">[<a href="/edit?section=1">edit</a>]</span>';
  const anchor = '<a class="anchorlink" href="#use">¶</a>';
  const text = textOf(
    page(
      `${some(1, 2)}<h2>How the pier was built, and by whom${edit}</h2>${some(3, 4)}<h2>Use${anchor}</h2>${some(5, 6)}`,
    ),
  );
  expect(text).toContain('How the pier was built, and by whom\n\nOn day 3');
  expect(text).toContain('Use\n\nOn day 5');
});

test('a formula set as a picture is written out in its sentence', () => {
  const formula = '<img src="/n.svg" class="mwe-math-fallback-image-inline" alt="{\\displaystyle N}">';
  const text = textOf(
    page(
      `${some(1, 2)}<p>The pier stands on a set of ${formula} piles, as long as the wind does not go round.</p>${some(3)}`,
    ),
  );
  expect(text).toContain('a set of N piles');
});

test('the card that a heading opens which asks for a subscription goes with it', () => {
  const card =
    '<div class="k1"><section class="k2"><h2>Get the Harbour Newsletter</h2></section><section class="k3"><p class="k4">Winds, tides and who came late, and more!</p></section></div>';
  const text = textOf(page(`${some(1, 2, 3)}${card}${some(4, 5, 6)}`));
  expect(text).not.toMatch(/Newsletter|who came late/);
  expect(text).toContain('On day 4');
});

test('what such a card holds that is set like the story is part of it', () => {
  const card = `<div><h2>Get the Harbour Newsletter</h2>${some(4)}</div>`;
  expect(textOf(page(`${some(1, 2, 3)}${card}${some(5, 6)}`))).toContain('On day 4');
});

test('parts of a story whose boxes have a further name now and then are found', () => {
  const long = (n: number): string =>
    some(n).replace('</p>', ` ${'The wind had come from the east, and nobody had ever seen it do so. '.repeat(5)}</p>`);
  const slide = (n: number): string =>
    `<div class="slide"><h2>Part ${n}</h2><div class="text${n % 2 ? '' : ' wide'}">${long(n)}</div></div>`;
  const first = `<div class="slide"><div class="text">${long(11)}${long(12)}${long(13)}${long(14)}</div></div>`;
  const text = textOf(`<article><h1>The pier</h1>${first}${[2, 3, 4, 6].map(slide).join('')}</article>`);
  for (const n of [2, 3, 4, 6]) expect(text).toContain(`On day ${n} `);
});

test('paragraphs beside the story are part of it where the box around them has a further name', () => {
  const box = (names: string, inside: string): string =>
    `<div class="wrap"><div class="${names}">${inside.replaceAll(/<p class="k\d">/g, '<p>')}</div></div>`;
  const story = some(...Array.from({ length: 16 }, (_, n) => n + 1));
  const text = (names: string): string =>
    textOf(
      `<main><h1>The pier</h1><div>${box('text', story)}<section>${box(names, some(17, 18))}</section></div></main>`,
    );
  expect(text('text wide')).toContain('On day 17');
  expect(text('other wide')).not.toContain('On day 17');
});

test('what unfolds in an AMP page is kept', () => {
  const rest = `<amp-accordion><section><h4>What the mill does</h4><div>${some(4, 5)}</div></section></amp-accordion>`;
  const text = textOf(page(`${some(1, 2, 3)}${rest}${some(6, 7)}`));
  expect(text).toContain('On day 4');
  expect(text).toContain('On day 5');
});
