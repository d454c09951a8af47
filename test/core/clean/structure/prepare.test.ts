import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { prepareStructure } from '../../../../src/core/clean/prepare.ts';
import { shapeContent } from '../../../../src/core/clean/shape.ts';
import { pageOfFrame } from '../../../../src/core/clean/structure/media-address.ts';
import { mediaHosts } from '../../../../src/core/sites/media-hosts.ts';
import { socialNetworks } from '../../../../src/core/sites/social-networks.ts';

const url = 'https://news.example.com/2026/story.html';

/** Both steps, as the pipeline runs them. `scripts` parses `noscript` as a browser does that runs scripts: as words. */
function story(html: string, scripts = false): string {
  const { document } = new JSDOM('<body></body>', scripts ? { runScripts: 'outside-only' } : {}).window;
  const content = document.createElement('div');
  content.innerHTML = html;
  document.body.append(content);
  prepareStructure(content, url);
  shapeContent(content, url);
  return content.innerHTML;
}

const picture = (src: string, alt = '') => `<figure><img src="${src}" alt="${alt}"></figure>`;

describe('lazy pictures', () => {
  test.each([
    ['data-src', '<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg">', 'https://news.example.com/a.jpg'],
    [
      'data-srcset',
      '<img src="/blank.gif" data-srcset="/s.jpg 320w, /m.jpg 1280w, /l.jpg 3000w">',
      'https://news.example.com/m.jpg',
    ],
    ['srcset', '<img src="/s.jpg" srcset="/s.jpg 320w, /m.jpg 900w">', 'https://news.example.com/m.jpg'],
    [
      'commas in addresses',
      '<img srcset="/c_fill,w_400/a.jpg 400w, /c_fill,w_1400/a.jpg 1400w">',
      'https://news.example.com/c_fill,w_1400/a.jpg',
    ],
    ['densities', '<img src="/1.jpg" srcset="/1.jpg, /2.jpg 2x">', 'https://news.example.com/2.jpg'],
    [
      'an unknown attribute',
      '<img class="lazy" data-pin="https://i.example.com/p.webp?w=1" alt="">',
      'https://i.example.com/p.webp?w=1',
    ],
    [
      'sources of a picture',
      '<picture><source data-srcset="/w.webp 1200w" type="image/webp"><img alt="" src="/placeholder.png"></picture>',
      'https://news.example.com/w.webp',
    ],
    ['AMP', '<amp-img src="/amp.jpg" width="600" height="400"></amp-img>', 'https://news.example.com/amp.jpg'],
    [
      'a painted element',
      '<div class="photo" data-image="https://i.example.com/x.jpg"></div>',
      'https://i.example.com/x.jpg',
    ],
  ])('%s', (_name, html, address) => {
    expect(story(`<p>One.</p><div>${html}</div><p>Two.</p>`)).toContain(`<img src="${address}"`);
  });

  test.each([false, true])('the twin for browsers without scripts fills its placeholder (as words: %s)', (scripts) => {
    const html =
      '<div><img class="lazy" src="data:image/gif;base64,R0" alt="A weir"><noscript><img src="/weir.jpg?a=1&amp;b=2" alt="A weir"></noscript></div>';
    expect(story(html, scripts)).toBe(picture('https://news.example.com/weir.jpg?a=1&amp;b=2', 'A weir'));
  });

  test.each([false, true])('a picture that stands only there is kept (as words: %s)', (scripts) => {
    expect(story('<noscript><img src="/only.jpg"></noscript>', scripts)).toBe(
      picture('https://news.example.com/only.jpg'),
    );
  });

  test('a placeholder without a picture goes', () => {
    expect(
      story(
        '<p>One.</p><img src="/img/spacer.gif"><img src="https://t.example.com/pixel.png?u=1" width="1" height="1">',
      ),
    ).toBe('<p>One.</p>');
  });
});

describe('captions', () => {
  test('a caption that is none in HTML joins its picture', () => {
    const html =
      '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The weir in May.</p></div><p>Text.</p>';
    expect(story(html)).toBe(
      '<figure><img src="https://news.example.com/a.jpg" alt=""><figcaption>The weir in May.</figcaption></figure><p>Text.</p>',
    );
  });

  test('a slide show keeps its pictures in order, each with its caption', () => {
    const slide = (n: number) =>
      `<li class="slide"><figure><img src="/${n}.jpg"><figcaption>Slide ${n}</figcaption></figure><p>Text of slide ${n}.</p></li>`;
    expect(story(`<ul class="slides">${slide(1)}${slide(2)}</ul>`).replace(/https:\/\/news.example.com/g, '')).toBe(
      '<figure><img src="/1.jpg" alt=""><figcaption>Slide 1</figcaption></figure><p>Text of slide 1.</p>' +
        '<figure><img src="/2.jpg" alt=""><figcaption>Slide 2</figcaption></figure><p>Text of slide 2.</p>',
    );
  });
});

describe('cards', () => {
  const card = (address: string, label: string) => `<p class="bs-card"><a href="${address}">${label}</a></p>`;

  test.each([
    [
      'a player with a title',
      '<div class="embed"><div><iframe title="The flood in May" src="//www.youtube.com/embed/abcDEF12345" allowfullscreen></iframe></div></div>',
      card('https://www.youtube.com/watch?v=abcDEF12345', 'The flood in May – youtube.com'),
    ],
    [
      'a player that names only itself',
      '<iframe title="YouTube video player" data-src="https://www.youtube.com/embed/abcDEF12345"></iframe>',
      card('https://www.youtube.com/watch?v=abcDEF12345', 'youtube.com'),
    ],
    [
      'a video of the site',
      '<video poster="/p.jpg" controls><source src="/v.mp4"></video>',
      card('https://news.example.com/v.mp4', 'news.example.com'),
    ],
    [
      'AMP',
      '<amp-youtube data-videoid="abcDEF12345" layout="responsive"></amp-youtube>',
      card('https://www.youtube.com/watch?v=abcDEF12345', 'youtube.com'),
    ],
    [
      'an unknown player',
      '<iframe src="https://play.example.net/e/1" allowfullscreen></iframe>',
      card('https://play.example.net/e/1', 'play.example.net'),
    ],
    ['advertising', '<iframe src="https://ads.example.net/slot" title="3rd party ad content"></iframe>', ''],
    ['a script for an address', '<iframe src="javascript:alert(1)" allowfullscreen></iframe>', ''],
    ['a video of a script', '<video src="blob:https://news.example.com/1"></video>', ''],
  ])('%s', (_name, html, expected) => {
    expect(story(`<p>One.</p>${html}<p>Two.</p>`)).toBe(`<p>One.</p>${expected}<p>Two.</p>`);
  });

  test.each(mediaHosts)('$hosts', ({ exampleFrame, examplePage }) => {
    expect(pageOfFrame(exampleFrame)).toBe(examplePage);
  });

  test('an address held by a frame cannot be a script', () => {
    expect(pageOfFrame('https://w.soundcloud.com/player/?url=javascript%3Aalert(1)')).toBeNull();
  });
});

describe('posts', () => {
  test.each(socialNetworks)(
    '$name: the words stay as a quotation, with the address',
    ({ exampleEmbed, keeps, post }) => {
      const html = story(`<p>She wrote:</p>${exampleEmbed}`);
      expect(html).toContain(keeps);
      const [, address = ''] = /href="([^"]+)"/.exec(html.slice(html.lastIndexOf('<a '))) ?? [];
      expect(post.test(address)).toBe(true);
      expect(html).toMatch(/<blockquote class="bs-post">|<p class="bs-card">/);
    },
  );
});

test('a post without its words is a card, in whatever language it says so', () => {
  const html = story(
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A1/?x=1"><a href="https://www.instagram.com/p/A1/">Sieh dir diesen Beitrag auf Instagram an</a></blockquote>',
  );
  expect(html).toBe(
    '<p class="bs-card"><a href="https://www.instagram.com/p/A1/">Sieh dir diesen Beitrag auf Instagram an – instagram.com</a></p>',
  );
});

describe('pull quotes', () => {
  test('one that repeats the story goes, whatever it is made of', () => {
    const html =
      '<p>“The water came through the wall at four,” said Ada Moor.</p><aside class="pull-quote">The water came through the wall at four</aside><p>End.</p>';
    expect(story(html)).toBe('<p>“The water came through the wall at four,” said Ada Moor.</p><p>End.</p>');
  });

  test('one that does not stays as a quotation', () => {
    expect(story('<p>Text.</p><div class="pullquote"><p>We will build it again, and higher.</p></div>')).toBe(
      '<p>Text.</p><blockquote class="bs-pull"><p>We will build it again, and higher.</p></blockquote>',
    );
  });
});

describe('live blogs', () => {
  const entry = (time: string, tag = 'article') =>
    `<${tag} class="post"><header><time datetime="2026-03-01T${time}:00Z">${time}</time></header><h2>At ${time}</h2><p>The water at the weir stands at two metres, the fire service says. It rises.</p></${tag}>`;

  test.each(['article', 'div', 'li'])('entries keep their times and their order (%s)', (tag) => {
    const entries = ['14:05', '13:40', '12:00'].map((time) => entry(time, tag)).join('');
    const html = story(tag === 'li' ? `<ul>${entries}</ul>` : `<div>${entries}</div>`);
    expect(
      html.match(
        /<section class="bs-entry"><p class="bs-time"><time datetime="2026-03-01T\d\d:\d\d:00Z">\d\d:\d\d<\/time><\/p><h2>At/g,
      ),
    ).toHaveLength(3);
    expect(html.indexOf('14:05')).toBeLessThan(html.indexOf('12:00'));
    expect(html).not.toContain('<li>');
  });

  test('dates on teasers make no entries', () => {
    const teaser =
      '<div><a href="/x">A headline of another story about the river and its bridges</a> <time datetime="2026-03-01">1 March</time></div>';
    expect(story(teaser.repeat(4))).not.toContain('bs-entry');
  });
});
