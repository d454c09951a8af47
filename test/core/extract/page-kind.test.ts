import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';
import { day, days } from '../../support/late-ferry.ts';
import { builtPages, oddStories, previews } from '../../support/not-stories/built-pages.ts';
import { claimedPages, claimedStories } from '../../support/not-stories/claimed-pages.ts';
import { plainPages, plainTexts } from '../../support/not-stories/plain-pages.ts';
import { sitePages } from '../../support/not-stories/site-pages.ts';
import { notStories } from '../../support/not-stories.ts';

const judge = (html: string, url: string) => readStory(new JSDOM(html, { url }).window.document, { url });

describe('pages that are no stories', () => {
  const pages = notStories().map((page) => ({ ...page, said: judge(page.html, page.url) }));

  test('are many', () => expect(pages.length).toBeGreaterThan(160));

  test('at most two in a hundred are taken for one', () => {
    const wrong = pages.filter(({ said }) => said.status !== 'none').map(({ name }) => name);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(pages.length * 0.02);
  });

  test('at most two in a hundred are called something they are not', () => {
    const wrong = pages
      .filter(({ said, kinds }) => kinds.length && !kinds.includes(said.kind))
      .map(({ name, said }) => `${name}: ${said.kind}`);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(pages.length * 0.02);
  });
});

const paragraph =
  'The council voted on Tuesday night to delay the new flood barrier, after engineers said that the ground near the old mill would not hold the weight of the planned wall.';
const story = (count: number, after = '', head = '') =>
  `<html lang="en"><head><title>Council delays flood barrier</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Council delays flood barrier</h1><p>By Ann Lee</p>${Array.from({ length: count }, (_, at) => `<p>${at + 1}. ${paragraph} ${at * 37}</p>`).join('')}</article>${after}</body></html>`;
const notFree =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council delays flood barrier","isAccessibleForFree":false}</script>';
const url = 'https://www.harbourpost.example/2026/03/04/council-delays-flood-barrier';

describe('how much of the story is there', () => {
  test('a wall behind two paragraphs leaves a part', () => {
    expect(judge(story(2, '<div><p>Subscribe to continue reading</p></div>', notFree), url)).toMatchObject({
      status: 'partial',
      kind: 'article',
    });
  });

  test('a whole story that is not free for all is whole', () => {
    expect(judge(story(12, '', notFree), url)).toMatchObject({ status: 'article' });
  });

  test.each(previews.map((page) => [page.name, page] as const))('%s leaves a part', (_, { html, url: address }) => {
    const said = judge(html, address);
    expect(said).toMatchObject({ status: 'partial', kind: 'article' });
    expect(said.text.split('\n\n')).toHaveLength(3);
    expect(said.wordCount).toBe(said.text.split(/\s+/).length);
  });

  test('a part that costs is whole when it is there', () => {
    const paid = {
      '@type': 'NewsArticle',
      isAccessibleForFree: false,
      hasPart: { isAccessibleForFree: false, cssSelector: '.paid' },
    };
    const head = `<script type="application/ld+json">${JSON.stringify(paid)}</script>`;
    const said = judge(story(6, '', head).replace('<article>', '<article class="paid">'), url);
    expect(said).toMatchObject({ status: 'article' });
  });

  test('what is not free and ends within a sentence is a part', () => {
    const said = judge(story(5, '', notFree).replace('wall. 148</p>', 'wall, and the mayor</p>'), url);
    expect(said).toMatchObject({ status: 'partial' });
  });

  test.each([
    [
      'a present that subscribers may make',
      '<p>Recurso exclusivo para assinantes: presenteie cinco acessos por dia deste link.</p>',
    ],
    ['what members may read elsewhere', '<p>有料会員になると会員限定の記事をすべてお読みいただけます</p>'],
  ])('%s is no wall', (_, after) => {
    expect(judge(story(5, `<div>${after}</div>`), url)).toMatchObject({ status: 'article' });
  });

  test.each([
    ['Portuguese', '<p>Conteúdo exclusivo para assinantes</p>'],
    ['Japanese', '<p>この記事は有料記事です。有料会員になると続きをお読みいただけます。</p>'],
    ['German', '<h3>Mit Ring+ können Sie den Artikel sofort lesen</h3>'],
  ])('a wall in %s is one', (_, after) => {
    expect(judge(story(3, `<div>${after}</div>`), url)).toMatchObject({ status: 'partial' });
  });

  test('an invitation to subscribe makes no part of a long story', () => {
    expect(judge(story(40, '<div><p>Subscribe to continue reading</p></div>'), url)).toMatchObject({
      status: 'article',
    });
  });
});

describe('pages that are no news', () => {
  test.each([...plainPages, ...builtPages, ...claimedPages].map((page) => [page.name, page] as const))(
    '%s',
    (_, { html, url: address, kinds }) => {
      const said = judge(html, address);
      expect(kinds).toContain(said.kind);
      expect(said.status).toBe('none');
    },
  );

  test.each([...plainTexts, ...oddStories, ...claimedStories].map((page) => [page.name, page] as const))(
    '%s is a text to read',
    (_, { html, url: address }) => {
      expect(judge(html, address)).toMatchObject({ status: 'article', kind: 'article' });
    },
  );
});

/** Pages invented before the rules that tell them, built as newspapers, shops, boards and walls on the web are. */
describe('pages as sites build them', () => {
  const pages = sitePages().map((page) => ({ ...page, said: judge(page.html, page.url) }));
  const none = pages.filter(({ status }) => status === 'none');

  test('of those that are no stories none is taken for one', () => {
    expect(none.length).toBeGreaterThan(350);
    expect(none.filter(({ said }) => said.status !== 'none').map(({ name }) => name)).toEqual([]);
  });

  test('three of them are called something else', () => {
    const wrong = none.filter(({ said, kinds }) => said.status === 'none' && !kinds.includes(said.kind));
    expect(wrong.map(({ name, said }) => `${name}: ${said.kind}`)).toEqual([
      'a40-jobs-search: product',
      'c40-video-watch-comments-es: video',
      'g40-ja-driver-download: section',
    ]);
  });

  test.each(pages.filter(({ status }) => status !== 'none').map((page) => [page.name, page] as const))(
    '%s is a story',
    (_, { said, status, must }) => {
      expect(said).toMatchObject({ status, kind: 'article' });
      for (const words of must) expect(said.text.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '));
    },
  );
});

describe('what a text says tells what it is', () => {
  const filler = Array.from(
    { length: 12 },
    (_, n) => `<li><a href="/news/${n}/the-ferry-is-late-again">The ferry is late again, for day ${n}</a></li>`,
  ).join('');
  const said = (title: string, body: string, head = ''): string =>
    judge(
      `<html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main><ul>${filler}</ul></body></html>`,
      'https://www.tide.example/harbour/1204478.html',
    ).kind;
  const openGraph =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00Z">';
  const terms =
    '<p>You will be charged one pound today. Your plan renews each month unless you cancel, and you keep what you have paid for until the end.</p><p>We will tell you thirty days before our prices change, and you may write to us at any time about your account.</p>';

  test('a short text that speaks to the reader, and not of its title, is no story', () => {
    expect(said('Abbey roof appeal reaches halfway', terms, openGraph)).toBe('other');
    expect(said('Prices of the plan, and how to cancel', terms, openGraph)).toBe('article');
  });

  test('words that mean somebody in the story speak to nobody', () => {
    const told =
      'Er kam am Montag, sie am Dienstag, und ihr Hund kam nicht. Ihre Mutter sagte, sie wisse es auch nicht. ';
    const html = `<html lang="de"><head><title>Nebel</title>${openGraph}</head><body><h1>Nebel</h1><p>${told.repeat(2)}</p></body></html>`;
    expect(judge(html, 'https://www.tide.example/a-1').kind).toBe('article');
  });

  test('a few words on a subject above a list are no story', () => {
    expect(said('School canteens', day(1), openGraph)).toBe('section');
    expect(said('The late ferry', days(1, 2), openGraph)).toBe('article');
  });

  test('a page about who writes is none, a story signed by somebody is one', () => {
    const author = '<meta name="author" content="Ann Ott">';
    expect(said('Ann Ott', days(1, 6), openGraph + author)).toBe('section');
    expect(said('The late ferry', days(1, 6), openGraph + author)).toBe('article');
  });

  test('a report of a match is a story, though its page has data of the match', () => {
    const match = '<script type="application/ld+json">{"@type":"SportsEvent","name":"Rovers v Albion"}</script>';
    expect(said('The late ferry', days(1, 9), match)).toBe('article');
    expect(said('Rovers v Albion', day(1), match)).toBe('other');
  });
});
