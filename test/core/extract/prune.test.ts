import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { prune } from '../../../src/core/extract/prune.ts';
import { nameRules } from '../../../src/core/languages/name-rules.ts';
import { cutIntoBlocks } from '../../../src/core/page/blocks.ts';
import type { PageNode } from '../../../src/core/page/page-node.ts';
import { readPage } from '../../../src/core/page/read-page.ts';

const paragraph =
  '<p>The ferry was late again on Monday, the harbour master said, and nobody on the pier could say why it was.</p>';

/** The reasons that pruning gives on a page that has a story beside `piece`. */
function reasonsOn(piece: string): string[] {
  const html = `<main><h1>The late ferry</h1>${paragraph.repeat(12)}</main><div>${piece}</div>`;
  const { body, reader } = readPage(new JSDOM(html).window.document.body);
  cutIntoBlocks(body);
  prune(body, reader);
  const reasons: string[] = [];
  const visit = (node: PageNode): void => {
    if (node.removal) reasons.push(node.removal);
    else node.children.forEach(visit);
  };
  visit(body);
  return reasons;
}

describe.each(nameRules)('names that say $reason', (rule) => {
  test('take out what they should', () => expect(reasonsOn(rule.removes)).toEqual([rule.reason]));
  test('leave the rest', () => expect(reasonsOn(rule.keeps)).toEqual([]));
});

test('a word that every paragraph carries says nothing', () => {
  expect(reasonsOn(paragraph.replace('<p>', '<p class="subscription">').repeat(20))).toEqual([]);
});

test('a paragraph stays, whatever the class of the element that holds all its words', () => {
  const wrapped = paragraph.replace('<p>', '<p><span class="event-tags">').replace('</p>', '</span></p>');
  expect(reasonsOn(wrapped)).toEqual([]);
  expect(reasonsOn('<p><span class="event-tags">Pier, ferry, harbour</span></p>')).toEqual(['navigation']);
});

test('what is hidden by its attributes goes, the story never', () => {
  expect(reasonsOn('<div style="display: none">You are offline.</div>')).toEqual(['hidden']);
  expect(reasonsOn('<aside>Most read</aside><nav>Home</nav>')).toEqual(['related', 'navigation']);
});

test('an embedded post stays, whatever its box is called', () => {
  const post = '<div class="social-media"><blockquote class="twitter-tweet"><p>We sail at noon.</p></blockquote></div>';
  expect(reasonsOn(post)).toEqual([]);
});

test('what a reporter says while the match goes on is no comment of a reader', () => {
  expect(reasonsOn(`<div class="live-match-comment">${paragraph}</div>`)).toEqual([]);
});

test('a heading whose class is made of its own words stays', () => {
  expect(reasonsOn('<h3 class="subheading nav-to-the-pier">To the pier</h3>')).toEqual([]);
  expect(reasonsOn('<h3 class="nav"><a href="/">Front page</a></h3>')).toEqual(['navigation']);
});

test('words on cookies go, also where they are longer than the story', () => {
  expect(reasonsOn(`<div class="privacy-modal">${paragraph.repeat(40)}</div>`)).toEqual(['consent']);
});

test('what is only for subscribers is story', () => {
  expect(reasonsOn('<ul class="paywall"><li>The pier</li></ul>')).toEqual([]);
});

test('a slide with little text stays where others of the same names tell the story, but for what is no text of it', () => {
  const slide = (times: number, number: number): string =>
    `<div class="gallery-slide gallery-slide-${number}"><button>Save</button>${paragraph.repeat(times)}</div>`;
  expect(reasonsOn(slide(1, 1))).toEqual(['media']);
  expect(reasonsOn(`${slide(4, 1)}${slide(4, 2)}${slide(1, 3)}`)).toEqual(['form', 'form', 'form']);
});

test.each([
  ['the size of the letters', '<div class="adjust-text-size"><h4>Text Size</h4><ul><li>-</li><li>+</li></ul></div>'],
  ['the author, above the story', `<div class="author-dropdown">${paragraph.repeat(2)}</div>`],
  ['what a film shows', `<p class="video-desc">${'The pier, with the ferry still at it. '.repeat(4)}</p>`],
])('names tell %s', (_name, piece) => expect(reasonsOn(piece)).toHaveLength(1));

test('a link that opens a note is not the note', () => {
  expect(reasonsOn('<p><a class="popup" href="javascript:void(0)">I should rather not, he said.</a></p>')).toEqual([]);
  expect(reasonsOn('<div class="popup"><p>I should rather not, he said.</p></div>')).toEqual(['hidden']);
});

test('points that lead nowhere are no ad, whatever their box is called', () => {
  const points = '<h3>At a glance</h3><ul><li>The ferry was late again.</li><li>Nobody could say why it was.</li></ul>';
  expect(reasonsOn(`<div class="paragraph-ad">${points}</div>`)).toEqual([]);
  const offers = points.replaceAll('<li>', '<li><a href="/offer">').replaceAll('</li>', '</a></li>');
  expect(reasonsOn(`<div class="paragraph-ad">${offers}</div>`)).toEqual(['advertising']);
  expect(
    reasonsOn('<div class="paragraph-ad">The new ferry: sail with us this summer, at half the fare.</div>'),
  ).toEqual(['advertising']);
});

test('a link in a sentence stays, whatever its id says, though it is alone in an emphasis', () => {
  const link = '<a id="auto-tag_pier" href="/pier">The Pier</a>';
  expect(reasonsOn(`<p>The play that the harbour saw most is <em>${link}</em>, which ran for ten years.</p>`)).toEqual(
    [],
  );
  const sign = '<span class="wrap">The Tide (<a class="ticker" href="/tide">TIDE</a>)</span>';
  expect(reasonsOn(`<p>The play was praised in ${sign}, which had not liked the last one at all.</p>`)).toEqual([]);
  expect(reasonsOn(`<div><em>${link}</em></div>`)).toEqual(['navigation']);
});

test('the dates of a timeline are part of it', () => {
  const event = (date: string): string =>
    `<li class="timeline__item"><div class="timeline__date">${date}</div><p>The first wall was finished, and the ferry came.</p></li>`;
  expect(reasonsOn(`<ol class="timeline">${event('March 1958')}${event('14 June 1969')}</ol>`)).toEqual([]);
  expect(reasonsOn('<div class="story__date">14 June 2026</div>')).toEqual(['byline']);
});

test('who speaks in a quotation is not who wrote the story', () => {
  const quoted = (inner: string): string => `<blockquote><p>I was ill for four days once.</p>${inner}</blockquote>`;
  expect(reasonsOn(quoted('<footer class="quote__author">Ann Lee, captain of the ferry</footer>'))).toEqual([]);
  expect(reasonsOn('<div class="quote__author">Ann Lee, captain of the ferry</div>')).toEqual(['byline']);
});

test('a box of facts is no aside, as long as it leads nowhere', () => {
  const facts = '<h4>Good</h4><p>Wooden face. Rain is told to the quarter hour.</p>';
  expect(reasonsOn(`<aside class="rating-box"><div class="pros">${facts}</div></aside>`)).toEqual([]);
  expect(reasonsOn(`<div class="widget fact-box">${facts}</div>`)).toEqual([]);
  expect(reasonsOn(`<div class="widget box">${facts}</div>`)).toEqual(['navigation']);
  expect(reasonsOn(`<aside class="rating-box"><div class="stars">${facts}</div></aside>`)).toEqual(['form']);
  expect(reasonsOn(`<aside class="key-facts"><a href="/1">${facts}</a></aside>`)).toEqual(['related']);
});

test('an element that a site made up says by its own name what it is', () => {
  const words = '<p>Six talks on the bridge.</p>';
  expect(reasonsOn(`<tide-promo>${words}</tide-promo>`)).toEqual(['advertising']);
  expect(reasonsOn(`<tide-promo class="x1">${words}</tide-promo>`)).toEqual(['advertising']);
  expect(reasonsOn(`<tide-story>${words}</tide-story>`)).toEqual([]);
});

test('a line of nothing but who, when and how long a read goes piece by piece', () => {
  const line =
    '<div><span class="meta-author">As told to <a href="/o">Ann Ott</a></span> <span class="meta-date">Published on 5 October 2026 at 06:00</span> <span class="reading-time">Time to read: 6 min.</span></div>';
  expect(reasonsOn(line)).toEqual(['byline', 'byline', 'byline']);
  expect(reasonsOn(`<header><p>The ferry was late.</p>${line.slice(5, -6)}</header>`)).toEqual([
    'byline',
    'byline',
    'byline',
  ]);
  expect(reasonsOn(line.replace('class="meta-date"', ''))).toEqual([]);
});

test('code and figures stay, whatever their box is called', () => {
  const code =
    '<div class="code-toolbar"><pre><code>int a = 1;</code></pre><div class="toolbar"><button>Copy</button></div></div>';
  expect(reasonsOn(code)).toEqual(['navigation']);
  expect(reasonsOn('<table class="weather-table"><tr><td>9</td><td>6 mm from the evening</td></tr></table>')).toEqual(
    [],
  );
  expect(reasonsOn('<div class="weather">9 degrees at the pier</div>')).toEqual(['navigation']);
});

test('what a site builder calls each of its boxes says nothing', () => {
  const quotation = '<blockquote class="elementor-blockquote"><p>I keep the rake.</p></blockquote>';
  expect(
    reasonsOn(`<div class="elementor-element elementor-widget elementor-widget-blockquote">${quotation}</div>`),
  ).toEqual([]);
  expect(reasonsOn(`<div class="elementor-widget elementor-widget-share-buttons">${quotation}</div>`)).not.toEqual([]);
  expect(reasonsOn('<div class="cmp-text"><p>The ferry was late.</p></div>')).toEqual([]);
  expect(reasonsOn('<div class="cmp-banner"><p>We value your choice.</p></div>')).toEqual(['consent']);
});

test('the title of a player goes with it', () =>
  expect(reasonsOn('<div class="inline-video"><div class="video-title">The town that forgot</div></div>')).toEqual([
    'media',
  ]));

test('items that lead nowhere and a call without anything to press are text', () => {
  const items =
    '<ul class="article__list"><li class="article__list-item">nine buckets of potatoes;</li><li class="article__list-item">one accordion, as asked for.</li></ul>';
  expect(reasonsOn(items)).toEqual([]);
  const call = (inside: string): string =>
    `<div class="call-to-action"><p>Operators who are unsure whether a vessel counts should write before 30 June.${inside}</p></div>`;
  expect(reasonsOn(call(''))).toEqual([]);
  expect(reasonsOn(call(' <a href="/join">Join them</a>'))).toEqual(['subscribe']);
});

test('a short box of story goes no more than the long ones that are called the same, numbers aside', () => {
  const long =
    '<p>The harbour master said that the ferry would stay at the pier until the wind had gone round.</p>'.repeat(6);
  const short = '<h2>5. The lamps</h2><p>They are to be lit at four, the harbour master said, and put out at nine.</p>';
  const widget = (kind: string, at: number, inner: string): string =>
    `<div class="page-widget page-widget-${kind}" id="w${at}">${inner}</div>`;
  const page = widget('text', 1, long) + widget('text', 2, long) + widget('text', 3, short);
  expect(reasonsOn(page)).toEqual([]);
  expect(reasonsOn(page + widget('more', 4, short))).toEqual(['navigation']);
});

test('a list without links is no menu when its items are sentences, whatever it is called', () => {
  const list = (...items: string[]): string =>
    `<ul class="tags">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const said = [
    'Why every bell has five notes, and which of them we hear',
    'The village that voted to keep its bell out of tune',
  ];
  expect(reasonsOn(list(...said))).toEqual([]);
  expect(reasonsOn(list('Bells', 'Ferries'))).toEqual(['navigation']);
  expect(reasonsOn(list(...said.map((line) => `<a href="/b">${line}</a>`)))).toEqual(['navigation']);
});

test('what a builder of style sheets hangs on to a name says nothing', () => {
  const box = (names: string): string => `<div class="${names}"><p>The ferry costs eight pounds.</p></div>`;
  expect(reasonsOn(box('noteContent_BuS1'))).toEqual([]);
  expect(reasonsOn(box('noteContent bu'))).toEqual(['caption']);
});
