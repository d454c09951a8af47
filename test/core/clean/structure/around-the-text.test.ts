import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://news.example.com/2026/ferry.html';

const sentences = [
  'The ferry was late again on Monday, the harbour master said, and nobody on the pier could say why it was.',
  'Repairs to the quay wall began in the spring, after divers found cracks along sixty metres of the foundation.',
  'The council had set aside eleven million for the work, a sum that was used up within the first nine months.',
  'Shopkeepers in the lower town say that they have lost a third of their customers since the road was closed.',
  'A similar plan had failed twelve years ago, when the state refused to share the cost of the second bridge.',
];
const paragraph = (place: number) => `<p>${sentences[place]}</p>`;

/** A page whose story has `pieces` between its paragraphs, and below the last one. */
function read(...pieces: string[]): { readonly content: Element; readonly text: string } {
  const body = sentences.map((_, place) => `${paragraph(place)}${pieces[place] ?? ''}`).join('');
  return readWhole(`<main><article><h1>The late ferry</h1><div class="body">${body}</div></article></main>`);
}

function readWhole(body: string): { readonly content: Element; readonly text: string } {
  const { document } = new JSDOM(`<title>The late ferry</title><nav><a href="/a">Sport</a></nav>${body}`, { url })
    .window;
  const { html, text } = readStory(document, { url });
  return { content: new JSDOM(html).window.document.body, text };
}

const links = (content: Element): (string | null)[] =>
  [...content.querySelectorAll('.bs-card a')].map((link) => link.getAttribute('href'));

describe('players and posts become cards', () => {
  test.each([
    [
      'lite-youtube',
      '<lite-youtube videoid="abcDEF12345"></lite-youtube>',
      'https://www.youtube.com/watch?v=abcDEF12345',
    ],
    [
      'AMP film',
      '<amp-youtube data-videoid="abcDEF12345"></amp-youtube>',
      'https://www.youtube.com/watch?v=abcDEF12345',
    ],
    ['AMP post', '<amp-twitter data-tweetid="123456"></amp-twitter>', 'https://x.com/i/status/123456'],
    [
      'frame that waits',
      '<div><iframe src="about:blank" data-src="https://www.youtube.com/embed/abcDEF12345"></iframe></div>',
      'https://www.youtube.com/watch?v=abcDEF12345',
    ],
    [
      'film that waits for a click',
      '<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/abcDEF12345"><noscript><iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe></noscript></div>',
      'https://www.youtube.com/watch?v=abcDEF12345',
    ],
    [
      'box named after the player in it',
      '<figure class="podcast"><iframe src="https://open.spotify.com/embed/episode/4abc"></iframe></figure>',
      'https://open.spotify.com/episode/4abc',
    ],
    [
      'post without words on Facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/1"></div>',
      'https://www.facebook.com/harbour/posts/1',
    ],
    [
      'post that is all link',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A1/"><a href="https://www.instagram.com/p/A1/">View this post on Instagram</a></blockquote>',
      'https://www.instagram.com/p/A1/',
    ],
  ])('%s', (_, piece, address) => {
    const inside = read('', piece);
    expect(links(inside.content)).toEqual([address]);
    expect(inside.content.querySelector('iframe')).toBeNull();
    expect(inside.text).toBe(sentences.join('\n\n'));
    const below = read('', '', '', '', piece);
    expect(links(below.content)).toEqual([address]);
  });

  test('not what a box of advertising holds', () => {
    expect(
      links(
        read('', '<div class="ad-slot"><iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe></div>')
          .content,
      ),
    ).toEqual([]);
  });
});

describe('pictures keep their captions, and captions their pictures', () => {
  test.each([
    [
      'box named after its caption',
      '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Low water</p></div>',
    ],
    [
      'a table of picture and caption',
      '<table class="tr-caption-container"><tbody><tr><td><a href="/b.jpg"><img src="/a.jpg"></a></td></tr><tr><td class="tr-caption">Low water</td></tr></tbody></table>',
    ],
    ['caption in the same line', '<div class="image"><img src="/a.jpg"><span class="caption">Low water</span></div>'],
    [
      'a gallery',
      '<figure class="wp-block-gallery"><ul><li><figure><img src="/a.jpg"><figcaption>Low water</figcaption></figure></li></ul></figure>',
    ],
    [
      'below the last paragraph',
      '',
      '',
      '',
      '',
      '<figure><img src="/a.jpg"><figcaption>Low water</figcaption></figure>',
    ],
  ])('%s', (_, ...pieces) => {
    const { content, text } = read(...pieces);
    const figure = content.querySelector('figure');
    expect(figure?.querySelector('img')?.getAttribute('src')).toBe('https://news.example.com/a.jpg');
    expect(figure?.querySelector('figcaption')?.textContent).toBe('Low water');
    expect(text).toBe(sentences.join('\n\n'));
  });

  test('the picture that opens the story has its caption from the same one above the headline', () => {
    const { content } = readWhole(
      `<div class="hero"><figure><img src="/late-ferry-superJumbo.jpg"><figcaption>The pier at noon</figcaption></figure></div><main><article><h1>The late ferry</h1><div><figure><img src="/late-ferry-articleLarge.jpg"></figure>${sentences.map((_, place) => paragraph(place)).join('')}</div></article></main>`,
    );
    expect(content.querySelectorAll('img')).toHaveLength(1);
    expect(content.querySelector('figcaption')?.textContent).toBe('The pier at noon');
  });
});

describe('entries of a live blog keep their times', () => {
  const blog = (entry: (clock: string, line: string, text: string) => string): string =>
    `<main><h1>The late ferry</h1><div class="feed">${['21:10', '20:02', '19:15', '18:30'].map((clock, place) => entry(clock, `Boat number ${place + 1}`, paragraph(place))).join('')}</div></main>`;
  test.each([
    [
      'in a header',
      (clock: string, line: string, text: string) =>
        `<article><header><time>${clock} GMT</time><h2>${line}</h2></header>${text}</article>`,
    ],
    [
      'with the day',
      (clock: string, line: string, text: string) =>
        `<div class="entry"><p class="meta"><time>${clock} 14 March</time></p><h3>${line}</h3>${text}</div>`,
    ],
    [
      'as words, in parts named after a ticker',
      (clock: string, line: string, text: string) =>
        `<div class="ticker__entry"><div class="ticker__time">${clock} Uhr</div><div class="ticker__headline">${line}</div><div class="ticker__text">${text}</div></div>`,
    ],
  ])('%s', (_, entry) => {
    const { content, text } = readWhole(blog(entry));
    expect([...content.querySelectorAll('.bs-entry > .bs-time')].map((time) => time.textContent?.slice(0, 5))).toEqual([
      '21:10',
      '20:02',
      '19:15',
      '18:30',
    ]);
    expect(content.querySelector('time time')).toBeNull();
    for (const [place, words] of sentences.slice(0, 4).entries()) {
      expect(text).toContain(words);
      if (place > 0) expect(text).toContain(`Boat number ${place + 1}\n\n${words}`);
    }
    expect(text).not.toMatch(/\d:\d/);
  });
});

test('who speaks stands below a quotation', () => {
  const { content } = read(
    '<blockquote><p>I have counted since I was nine.</p><footer>Peder Quist</footer></blockquote>',
  );
  expect(content.querySelector('blockquote')?.textContent).toContain('Peder Quist');
});

test('a story in a shadow of the page’s making is read where a saved page has it', () => {
  const { text } = readWhole(
    `<x-card><template shadowrootmode="open"><article><h1>The late ferry</h1>${sentences.map((_, place) => paragraph(place)).join('')}</article></template></x-card>`,
  );
  expect(text).toBe(sentences.join('\n\n'));
});

test('what AMP shows until a post has come is the post', () => {
  const { content, text } = read(
    '<amp-twitter data-tweetid="123456"><blockquote placeholder class="twitter-tweet"><p>Please do not ask him to sign the loaves.</p>— The Rovers (@rovers)</blockquote></amp-twitter>',
  );
  expect(text).toContain('Please do not ask him to sign the loaves.');
  expect(content.querySelector('blockquote a')?.getAttribute('href')).toBe('https://x.com/i/status/123456');
});

test('a post in a figure keeps its words, though they are a link', () => {
  const { text } = read(
    '<figure><blockquote class="instagram-media"><a href="https://www.instagram.com/p/abc/"><div>View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/abc/">Welcome to lane two, little one. Seven pounds, and louder than the ferry. Thank you to the nurse who ran, and to the gentleman with the towels.</a></p></blockquote></figure>',
  );
  expect(text).toContain('the gentleman with the towels');
});
