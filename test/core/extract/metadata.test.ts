import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/core/extract/metadata.ts';
import { readPage } from '../../../src/core/page/read-page.ts';

const readFrom = (document: Document, url: string) => readMetadata(document, url, readPage(document.body).body);

const read = (html: string, url = 'https://www.harbourpost.example/2026/03/04/city/flood-wall.html') =>
  readFrom(new JSDOM(html, { url }).window.document, url);

test('a title loses the site and keeps its own colon', () => {
  const page = read(
    '<title>Flood wall: what comes next - Harbour Post</title><meta property="og:site_name" content="Harbour Post"><h1>Flood wall: what comes next</h1>',
  );
  expect(page.title).toBe('Flood wall: what comes next');
  expect(page.siteName).toBe('Harbour Post');
});

test('a page of plain boxes gives its title, authors and date', () => {
  const page = read(
    '<title>Engineers halt flood wall after survey - The Harbour Post</title><div>Menu</div><div>Engineers halt flood wall after survey</div><div>By <a href="/a">Ann Lee</a> and <a href="/b">Bo Ray</a></div><div><span>March 4, 2026</span></div><div>The council stopped the work.</div>',
  );
  expect(page).toMatchObject({
    title: 'Engineers halt flood wall after survey',
    authors: ['Ann Lee', 'Bo Ray'],
    publishedTime: '2026-03-04',
    siteName: 'The Harbour Post',
  });
});

test('an author who is called like the publisher is none', () => {
  const metas =
    '<meta name="author" content="Prensa Puerto Azul"><meta name="dc.publisher" content="Prensa Puerto Azul">';
  const byline = '<div><span><a rel="author" href="/a">Ann Lee</a> / <a rel="author" href="/b">Bo Ray</a></span></div>';
  expect(read(`${metas}<h1>Engineers halt flood wall</h1>${byline}<p>The council stopped it.</p>`).authors).toEqual([
    'Ann Lee',
    'Bo Ray',
  ]);
});

test('a printed day of another week than the address has is the day of something else', () => {
  const other = '<div><a href="/2026/02/20/city/dam.html">The dam is shut</a><div>Fri, Feb 20 2026</div></div>';
  expect(read(`<h1>Engineers halt flood wall</h1>${other}<p>The council stopped it.</p>`).publishedTime).toBe(
    '2026-03-04',
  );
});

test('the author may stand in what is said to a network alone', () => {
  expect(read('<meta name="twitter:creator" content="Ann Lee"><h1>Engineers halt flood wall</h1>').authors).toEqual([
    'Ann Lee',
  ]);
  expect(read('<meta name="twitter:creator" content="@annlee"><h1>Engineers halt flood wall</h1>').authors).toEqual([]);
});

test('a day that the story tells of is not when it was published', () => {
  const points = '<ul><li>The wall was first built on the ebb of March 4, 1935</li><li>It fell twice</li></ul>';
  const page = (url: string) => read(`<h1>Engineers halt flood wall</h1>${points}<p>It was stopped.</p>`, url);
  expect(page('https://harbourpost.example/2026/CITY/03/05/wall/index.html').publishedTime).toBe('2026-03-05');
  expect(page('https://harbourpost.example/2026/city/3/5/wall/index.html').publishedTime).toBe('2026-03-05');
});

const headline = '<h1>Engineers halt flood wall after survey</h1>';
const ending = '<p>The council stopped the work.</p>';
test.each([
  ['below its opening word', '<div><div>By</div><div><a href="/a">Ann Lee</a></div></div>', ['Ann Lee']],
  ['in a link to a page about somebody', '<p><a href="/staff/lee">Ann Lee</a><span>Writer</span></p>', ['Ann Lee']],
  [
    'in the address at the side',
    '<aside><address><a rel="author" href="/x">Ann Lee</a></address></aside>',
    ['Ann Lee'],
  ],
  [
    'in two elements, each marked',
    '<p><span class="author">Ann Lee and</span> <span class="author">Bo Ray</span></p>',
    ['Ann Lee', 'Bo Ray'],
  ],
  ['touching the date', '<div class="byline"><span>Ann Lee</span><span>March 4, 2026</span></div>', ['Ann Lee']],
  [
    'and not on the stories below',
    `<p><span rel="author">Ann Lee</span></p>${'<p>The council stopped the work on the wall at the old harbour, and nobody who was asked could say when it would go on, or who would pay for the stones and for the time of the engineers.</p>'.repeat(5)}<div><b>Bus lanes</b><span rel="author">Bo Ray</span></div>`,
    ['Ann Lee'],
  ],
  ['of a link in the text: nobody', '<p>The wall, said <a href="/people/ray">Bo Ray</a>, will hold.</p>', []],
])('authors stand %s', (_, html, authors) => {
  expect(read(`<title>Engineers halt flood wall after survey</title>${headline}${html}${ending}`).authors).toEqual(
    authors,
  );
});

test.each([
  [
    'before the update',
    '<time datetime="2026-03-09T15:04:07Z">Posted: Mar 4, 2026 8:25 AM | Last Updated: March 9</time>',
    '2026-03-04T08:25:00',
  ],
  ['to readers and not to machines', '<time datetime="2019-09-03">March 4, 2026 7:30am</time>', '2026-03-04T07:30:00'],
  [
    'with the zone of the same time elsewhere',
    '<meta name="date" content="2026-03-04T13:00:00"><time datetime="2026-03-04T13:00:00Z">March 4</time>',
    '2026-03-04T13:00:00Z',
  ],
])('the date is said %s', (_, html, published) => {
  expect(read(`${headline}${html}${ending}`, 'https://www.harbourpost.example/wall').publishedTime).toBe(published);
});

test('linked data may name its authors by reference', () => {
  const graph = {
    '@graph': [
      { '@type': 'NewsArticle', headline: 'A', author: { '@id': '#lee' }, datePublished: '2026-03-04T08:00:00+01:00' },
      { '@type': 'Person', '@id': '#lee', name: 'Ann Lee' },
    ],
  };
  const page = read(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`);
  expect(page.authors).toEqual(['Ann Lee']);
  expect(page.publishedTime).toBe('2026-03-04T08:00:00+01:00');
});

test('a change before the publication is no change', () => {
  const page = read(
    '<meta property="article:published_time" content="2026-03-04T08:00:00Z"><meta property="article:modified_time" content="2026-03-01T08:00:00Z">',
  );
  expect(page).toMatchObject({ publishedTime: '2026-03-04T08:00:00Z', modifiedTime: null });
});

test.each([
  ['<link rel="canonical" href="https://elsewhere.example/x">', 'another site'],
  ['<link rel="canonical" href="/">', 'the front page'],
  ['<link rel="canonical" href="javascript:alert(1)">', 'a script'],
])('%s is no canonical address: %s', (link) => {
  expect(read(link).url).toBe('https://www.harbourpost.example/2026/03/04/city/flood-wall.html');
});

test.each(['querySelectorAll', 'documentElement', 'title', 'createTreeWalker', 'body'])(
  'a form named %s hides nothing',
  (name) => {
    const page = read(
      `<title>Engineers halt flood wall after survey</title><form name="${name}"></form><h1>Engineers halt flood wall after survey</h1><p>By Ann Lee</p>`,
    );
    expect(page).toMatchObject({ title: 'Engineers halt flood wall after survey', authors: ['Ann Lee'] });
  },
);

test.each(['', 'about:blank', 'file:///tmp/page.html', 'not an address'])(
  'an address like %j spoils nothing else',
  (url) => {
    const { document } = new JSDOM(
      '<title>Engineers halt the wall</title><h1>Engineers halt the wall</h1><p>By Ann Lee</p>',
    ).window;
    expect(readFrom(document, url)).toMatchObject({ title: 'Engineers halt the wall', authors: ['Ann Lee'] });
  },
);

const seed = '../shared/seed';
if (!existsSync(seed)) console.log('metadata: ../shared/seed is not here, the seed pages are not read');
describe.skipIf(!existsSync(seed))('the seed', () => {
  const gold = existsSync(seed) ? JSON.parse(readFileSync(`${seed}/gold.json`, 'utf8')) : {};
  test.each(['page.html', 'soup.html'])('%s', (file) => {
    const page = read(readFileSync(`${seed}/${file}`, 'utf8'), 'https://www.nytimes.com/2017/03/02/us/politics/x.html');
    expect(page).toMatchObject({ title: gold.headline, authors: gold.authors });
    expect(page.publishedTime?.slice(0, 10)).toBe('2017-03-02');
  });
});

describe('the name of a site that declares none', () => {
  const story = `<h1>Flood wall halted</h1>${ending}`;
  test.each([
    [
      'what links to the front page say',
      '<title>Flood wall halted - Dock-Land Echo</title><a href="/"><img src="/l.png" alt="Dock-Land Echo"></a>',
      'Dock-Land Echo',
    ],

    [
      'its publisher in microdata',
      '<div itemprop="publisher"><meta itemprop="name" content="Oar &amp; Sail"></div>',
      'Oar & Sail',
    ],
    [
      'what the title ends with before a publisher in microdata',
      '<title>Flood wall halted - Harbourpost</title><div itemprop="publisher"><meta itemprop="name" content="Ann Lee"></div>',
      'Harbourpost',
    ],
    ['never a page number', '<title>Flood wall halted | Seite 34</title>', 'harbourpost.example'],
  ])('%s', (_, html, name) => {
    expect(read(html + story).siteName).toBe(name);
  });
});

test.each([
  [
    'path of two steps',
    '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"name":"Labour"}]}</script>',
    'Labour',
  ],
  ['printed path', '<nav class="breadcrumb"><a href="/">Home</a> <a href="/sea">Sea</a></nav>', 'Sea'],
  [
    'printed path with a link to another site',
    '<nav class="breadcrumb"><a href="/sea">Sea</a> <a href="https://twitter.example/share">tweet</a> <a href="#next">Next</a></nav>',
    'Sea',
  ],
  [
    'printed path to the story',
    '<title>Flood wall</title><nav class="breadcrumb"><a href="/">Home</a> <a href="/sea">Sea</a> <a href="/sea/1">Flood wall</a></nav>',
    'Sea',
  ],
  [
    'class of the whole page',
    `<div class="with-breadcrumbs">${'<p>The council stopped the work that had begun in <a href="/x">the spring</a>.</p>'.repeat(4)}</div>`,
    '',
  ],
])('section from a %s', (_, html, section) => {
  expect(read(html + headline).section).toBe(section);
});

test.each([
  [
    'in a line of its own',
    '<p>Published 9:15 AM EDT, March 4, 2026</p><p>Updated 11:40 AM EDT, March 4, 2026</p>',
    '2026-03-04T09:15:00-04:00',
    '2026-03-04T11:40:00-04:00',
  ],
  [
    'in the same line',
    '<p>Publié le 4 mars 2026 à 10h40, mis à jour le 4 mars 2026 à 15h05</p>',
    '2026-03-04T10:40:00',
    '2026-03-04T15:05:00',
  ],
  [
    'in a title',
    '<p>at <abbr itemprop="datePublished" title="2026-03-04T19:44:00-07:00">7:44 PM</abbr></p>',
    '2026-03-04T19:44:00-07:00',
    null,
  ],
])('a time printed %s', (_, html, publishedTime, modifiedTime) => {
  expect(read(headline + html + ending)).toMatchObject({ publishedTime, modifiedTime });
});

test.each([
  ['behind the date', '<p>Posted on March 4, 2026 by Ann Lee</p>', ['Ann Lee']],
  ['two links', '<p><a href="/staff/lee">Ann Lee</a> and <a href="/staff/ray">Bo Ray</a></p>', ['Ann Lee', 'Bo Ray']],
  ['Korean', '<p>기자명 김민서 기자</p>', ['김민서']],
  ['Chinese, without blanks', '<p class="author">記者林美玲／高雄報導</p>', ['林美玲']],
])('authors: %s', (_, html, authors) => {
  expect(read(headline + html + ending).authors).toEqual(authors);
});

test.each([
  ['港务委员会取消夜间航班-新港网', '港务委员会取消夜间航班'],
  ['桥梁重新开放_城市晚报', '桥梁重新开放'],
  ['岸壁工事、来年末まで：朝港新聞デジタル', '岸壁工事、来年末まで'],
])('a short headline that the title opens with: %s', (title, heading) => {
  expect(read(`<title>${title}</title><h1>${heading}</h1>`).title).toBe(heading);
});

test('a title that was escaped twice is read as it was meant', () => {
  const head = '<title>Pier &amp; quay</title><meta property="og:title" content="The pier of J&amp;amp;K is shut">';
  expect(read(`${head}<p>It was shut on Monday.</p>`).title).toBe('The pier of J&K is shut');
});

test('spans with names that touch each other are told apart', () => {
  const line =
    '<p><span class="writer">By Ann Lee</span><span class="date">Published 4 March 2026, 10:05</span><span class="change">Updated 5 March 2026, 08:00</span></p>';
  expect(read(`<h1>Engineers halt flood wall</h1>${line}<p>The council stopped the work.</p>`)).toMatchObject({
    authors: ['Ann Lee'],
    publishedTime: '2026-03-04T10:05:00',
    modifiedTime: '2026-03-05T08:00:00',
  });
});

test('a time behind “updated” is that of a change', () => {
  const line =
    '<p><span>Updated <time datetime="2026-03-06T18:20:00Z">3 hours ago</time></span> <span>First published <time datetime="2026-03-05T05:00:00Z">Thursday</time></span></p>';
  expect(
    read(`<h1>Engineers halt flood wall</h1>${line}<p>The council stopped it.</p>`, 'https://a.example/b'),
  ).toMatchObject({
    publishedTime: '2026-03-05T05:00:00Z',
    modifiedTime: '2026-03-06T18:20:00Z',
  });
});

test('the paper goes before the company that prints it; journals name the last name first; entities are letters', () => {
  const linked = {
    '@type': 'NewsArticle',
    headline: 'Engineers halt flood wall',
    publisher: { '@type': 'Organization', name: 'Quay Media LLC' },
  };
  const page = read(
    `<script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="og:site_name" content="Harbour Post"><meta name="citation_author" content="de Groot, Maarten"><meta name="citation_author" content="B&amp;eacute;langer, Ann"><h1>Engineers halt flood wall</h1>`,
  );
  expect(page).toMatchObject({ siteName: 'Harbour Post', authors: ['Maarten de Groot', 'Ann Bélanger'] });
});

test('Drupal says in RDFa when a story was published', () => {
  const mark = '<span property="schema:datePublished" content="2026-03-04T08:00:00+00:00"></span>';
  expect(read(`<h1>Engineers halt flood wall</h1>${mark}<p>x</p>`, 'https://a.example/b').publishedTime).toBe(
    '2026-03-04T08:00:00Z',
  );
});
