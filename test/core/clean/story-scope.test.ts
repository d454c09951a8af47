import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';
import { days as anyDays } from '../../support/late-ferry.ts';

const url = 'https://diary.example/2019/gulls';
const read = (html: string): string => readStory(new JSDOM(html, { url }).window.document, { url }).text;

test('a note on cookies that is longer than a short entry is not taken for it', () => {
  const entry =
    'Two gulls sat on the roof this morning and argued about a chip, and neither of them got it: the cat was there first.';
  const text = read(
    `<html lang="en"><title>Gulls</title><div class="page"><h1>Gulls</h1><div class="text"><p>${entry}</p></div></div>
    <div id="low"><form class="eu-box">Privacy &amp; Cookies: this site uses cookies. By continuing to use this website, you agree to their use.<br>
    To find out more, including how to control cookies, see here: <a href="/cookies">Cookie Policy</a></form></div></html>`,
  );
  expect(text).toBe(entry);
});

test('a story of one paragraph is not left for teasers in the column beside it', () => {
  const entry =
    'Two gulls sat on the roof this morning and argued about a chip, and neither of them got it: the cat was there first. The gulls came back in the evening, in the rain, to see whether there was another.';
  const teaser = (n: number): string =>
    `<div class="feature"><h5><a href="/${n}">Gulls, part ${n}</a></h5>From the harbour to the town hall and back again, with a stop at the pier: what the gulls of part ${n} ate, and who fed them.</div>`;
  const text = read(
    `<title>Gulls</title><div class="page"><div class="post rss-story"><h1>Gulls</h1><h6 class="date">June 8, 2019</h6>
    <div class="entry"><div class="menu"><a href="/m">More gulls</a></div><div class="box"><p>${entry}</p><p><a href="/g.mp3">Listen: the gulls</a></p></div></div></div>
    <div class="right-bar"><div class="content">${[1, 2, 3, 4].map(teaser).join('')}</div></div></div>`,
  );
  expect(text).toBe(entry);
});

test('what explains cookies at length is not the story, unless the headline is about them', () => {
  const told = (what: string): string =>
    [
      `A ${what} is a small file that is kept on your machine when you open a page, and what is in a ${what} is sent back when you open the next one.`,
      `Besides, this page uses a ${what} of those who count visitors, who can tell by it whether you came from the harbour or from the town hall.`,
      `Most browsers take every ${what} they are given. Where you want no ${what}, the settings of your browser say how each ${what} is refused.`,
    ]
      .map((words) => `<p>${words}</p>`)
      .join('');
  const work = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map(
      (n) =>
        `<li>In year ${n} we mended the roofs of the harbour, <a href="/${n}">the pier</a> and the hall, by hand and on time.</li>`,
    )
    .join('');
  const page = (title: string): string =>
    `<html lang="en"><title>${title}</title><div class="a1"><h1>${title}</h1><div class="a2"><ul>${work}</ul></div></div><div class="b1"><div class="b2">${told('cookie')}</div></div></html>`;
  expect(read(page('Roofers of the harbour'))).toMatch(/^In year 1(?!.*cookie)/s);
  expect(read(page('What a cookie is'))).toContain('cookie');
});

test('below a film, what it is about is the text, not the messages of a form to sign in with', () => {
  const blurb =
    'The old lighthouse of Farrow Sound goes dark after ninety years. Keepers and sailors look back, and nobody knows who will mend the lantern.';
  const messages = [
    'Your password was changed. You can use the new password to sign in from now on, on each of your devices.',
    'You will get a message from us in a few minutes, with a link to choose another password for your account.',
    'Welcome! Please confirm the link in our message within one day, so that your registration can be completed.',
    'We are sorry: the registration did not work. Please delete your history and use the link in the message again.',
  ]
    .map((words) => `<div class="overlay-step"><p>${words}</p></div>`)
    .join('');
  const html = `<html lang="en"><head><title>Lighthouse in the dark - Sound TV</title><meta name="description" content="${blurb}">
    <meta property="og:type" content="article"><meta name="date" content="2020-05-03T20:00:00Z">
    <script type="application/ld+json">{"@type":"VideoObject","name":"Lighthouse in the dark"}</script></head>
    <body><main><h1>Lighthouse in the dark</h1><div class="player"></div><div class="item-caption"><span>by Bo Ray</span><p>${blurb}</p></div></main>
    <div class="account"><div class="steps">${messages}</div></div></body></html>`;
  const story = readStory(new JSDOM(html, { url }).window.document, { url });
  expect(story.text).toBe(blurb);
  expect([story.kind, story.status]).toEqual(['video', 'none']);
});

test('paragraphs that are passed over for the name of their box are the story, not the dialogs around them', () => {
  const story = [1, 2, 3, 4, 5, 6]
    .map(
      (n) =>
        `<p>On day ${n} the gulls of the harbour were seen with chips of each kind, and nobody could say where they had them from, or why.</p>`,
    )
    .join('');
  const dialogs = [
    'Enter the address that you gave us, and we will send a link by which to choose another password for it.',
    'We are sorry that your shared access was taken back by the person who subscribed. You may still read some.',
    'To go on with this browser you need a player that is not there. You can get one from the people who make it.',
    'Flip, shop and save on what the shops around you have put on offer this week, and bring the paper with you.',
    'You will be sent the five things that most people read on the day. You may change that in your account.',
  ]
    .map((words) => `<div class="overbox"><div class="copy"><p>${words}</p></div></div>`)
    .join('');
  const text = read(
    `<html lang="en"><title>Gulls and chips</title><div class="main"><div class="top"><h1>Gulls and chips</h1></div>
    <div class="artpagination"><div class="pane">${story}</div></div><div class="low">${dialogs}</div></div></html>`,
  );
  expect(text).toMatch(/^On day 1 .*why\.$/s);
  expect(text.split('\n\n')).toHaveLength(6);
});

const days = (from: number, what: string): string => anyDays(from, from + 4, { what });

test('of whole stories below each other the one that the title names is read', () => {
  const story = (title: string, from: number, what: string): string =>
    `<div class="story"><h1>${title}</h1><div class="by">By Ann Ott</div>${days(from, what)}</div>`;
  const text = read(
    `<title>The late ferry</title><div class="page">${story('The late ferry', 1, 'the ferry')}${story('A tram on the wrong line', 11, 'the tram')}</div>`,
  );
  expect(text).toContain('On day 5 the ferry');
  expect(text).not.toContain('the tram');
});

test('chapters of one story are all read', () => {
  const chapter = (n: number): string => `<div class="chapter"><h2>Part ${n}</h2>${days(n * 10, 'the ferry')}</div>`;
  const text = read(
    `<title>The late ferry</title><h1>The late ferry</h1><div class="page">${chapter(1)}${chapter(2)}</div>`,
  );
  expect(text).toContain('On day 24 the ferry');
});

test('a transcript in an article of its own goes on with the story', () => {
  const text = read(
    `<title>The late ferry</title><main><article class="story"><h1>The late ferry</h1>${days(1, 'the ferry')}</article><article class="transcript-wrap"><h3>Transcript</h3>${days(11, 'the guest')}</article></main>`,
  );
  expect(text).toContain('On day 5 the ferry');
  expect(text).toContain('On day 15 the guest');
});
