import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://news.example.com/2026/story.html';
const text = (n: number) =>
  `<p>Paragraph ${n}: the weir at Oldmill is open again, the keeper said on Tuesday, and the water stands a metre lower than it did in May, when the wall gave way.</p>`;

/** The cleaned story of a page with `before` between the headline and the text and `inside` within it. */
function story(before: string, inside = '', head = '') {
  const html = `<html lang="en"><head><title>The weir is open</title>${head}</head><body><main><article><h1>The weir is open</h1>${before}<div class="body">${[1, 2, 3].map(text).join('')}${inside}${[4, 5, 6].map(text).join('')}</div></article></main></body></html>`;
  return readStory(new JSDOM(html).window.document, { url });
}

const lead = '<meta property="og:image" content="https://i.example.com/weir-in-spring-1200x630.jpg">';

describe('the pictures of a story', () => {
  test('the lead picture comes with its caption, once', () => {
    const figure =
      '<figure class="hero"><img src="https://i.example.com/weir-in-spring-800x600.jpg" alt="The weir"><figcaption>The weir in spring. <span class="credit">Photo: B. Sand</span></figcaption></figure>';
    const { html, text: said } = story(figure, '', lead);
    expect(html).toMatch(
      /^<figure><img src="https:\/\/i\.example\.com\/weir-in-spring-800x600\.jpg" alt="The weir"><figcaption>The weir in spring\. Photo: B\. Sand<\/figcaption><\/figure><p>Paragraph 1/,
    );
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(said).not.toContain('in spring');
  });

  test('a lead picture that only the metadata names is put first', () => {
    expect(story('', '', lead).html).toMatch(
      /^<figure><img src="https:\/\/i\.example\.com\/weir-in-spring-1200x630\.jpg" alt=""><\/figure><p>Paragraph 1/,
    );
  });

  test.each([
    ['in a figure', '<figure><img src="/a.jpg"><figcaption>The old wall.</figcaption></figure>'],
    ['in a box', '<div class="image"><img src="/a.jpg"><div class="image-caption">The old wall.</div></div>'],
    ['loose', '<p><img src="/a.jpg"></p><p class="caption">The old wall.</p>'],
    [
      'beside its figure',
      '<div><figure><img src="/a.jpg"></figure><figcaption><div><span>The old wall.</span></div></figcaption></div>',
    ],
    ['in no figure', '<div class="i"><div><img src="/a.jpg"></div><figcaption>The old wall.</figcaption></div>'],
    [
      'AMP',
      '<div><amp-img src="/a.jpg" width="600" height="400"></amp-img><p class="amp-wp-caption caption">The old wall.</p></div>',
    ],
  ])('a caption stays with its picture and out of the text: %s', (_name, inside) => {
    const { html, text: said } = story('', inside);
    expect(html).toMatch(
      /<figure><img src="https:\/\/news\.example\.com\/a\.jpg"[^>]*><figcaption>The old wall\.<\/figcaption><\/figure>/,
    );
    expect(said).not.toContain('old wall');
    expect(html.match(/old wall/g)).toHaveLength(1);
  });

  test('a caption without its picture is not text', () => {
    const { html } = story('', '<div class="photo"><div class="photo-caption">The old wall in May.</div></div>');
    expect(html).not.toContain('old wall');
  });

  test.each([
    [
      'that was taken out',
      '<figure><div class="open-gallery"><a href="#"><img src="/a.jpg"></a></div><figcaption>The old wall.</figcaption></figure>',
    ],
    ['that is not there', '<figure><p>3</p><figcaption>The old wall.</figcaption></figure>'],
    ['without an address', '<figure><img alt=""><p>3</p><figcaption>The old wall.</figcaption></figure>'],
  ])('nor is the caption of a figure whose picture is one %s', (_name, inside) => {
    const { text: said } = story('', inside);
    expect(said).not.toContain('old wall');
    expect(said).not.toMatch(/^3$/m);
  });
});

describe('what stands in a line beside words', () => {
  test('a formula is kept in its written form, and parts no paragraph', () => {
    const inside =
      '<p>The water rises by <math><semantics><mi>h</mi><annotation encoding="application/x-tex">h^2</annotation></semantics></math> a day, the engineers said, which is more than the wall can bear in spring.</p>';
    const { html, text: said } = story('', inside);
    expect(html).toContain('<p>The water rises by <code>h^2</code> a day,');
    expect(said).toContain('rises by h^2 a day');
  });
});

test('the first entry of a live blog keeps its time, though it stands before all text', () => {
  const entry = (time: string) =>
    `<section class="entry"><header><time datetime="2026-03-02T${time}:00Z">${time}</time><h2>At ${time}</h2></header>${text(Number(time.slice(0, 2)))}${text(30)}</section>`;
  const { html, text: said } = story('', ['16:48', '15:20', '13:05', '10:31'].map(entry).join(''));
  const first = readStory(
    new JSDOM(
      `<html lang="en"><title>Live</title><main><article><h1>Live</h1><div>${['16:48', '15:20', '13:05'].map(entry).join('')}</div></article></main></html>`,
    ).window.document,
    { url },
  );
  for (const page of [html, first.html])
    expect(page).toContain(
      '<section class="bs-entry"><p class="bs-time"><time datetime="2026-03-02T16:48:00Z">16:48</time></p><h2>At 16:48</h2>',
    );
  expect(`${said}${first.text}`).not.toMatch(/^\d\d:\d\d$/m);
});
