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
  ['beside their office', '<div class="s__author"><a>Ann Lee</a><span>Corresponsal </span></div>', ['Ann Lee']],
  [
    'and not below a picture',
    '<p class="picture__byline">Foto: Cy Dott</p><div class="byline__name">Ann Lee</div>',
    ['Ann Lee'],
  ],
  ['below a blog’s entry', '<p class="post-footers">Posted by Ann Lee on March 4, 2026</p>', ['Ann Lee']],
  [
    'in a box that is called “by”',
    '<div class="css-by"><span>Ann Lee</span><span>Bo Ray</span><div>Publicerad <time>2026-03-04 15.48</time></div></div>',
    ['Ann Lee', 'Bo Ray'],
  ],
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
  'Harbour Post | UK | North | Slate tip slide forces sixty from their homes',
  'Special reports - Slate tip slide forces sixty from their homes',
  'hp.example - Nature - Slate tip slide forces sixty from their homes - March 4, 2026',
])('a page without headings prints its headline: %s', (title) => {
  const text = '<td>By Ann Lee<p>The tip began to slide at four in the morning.</td>';
  const menu = '<td><font><a href="/">Harbour Post</a></font><br><a href="/slate">Slate tips</a></td>';
  const line = '<font size="5"><b>Slate tip slide forces sixty from their homes</b></font><br>';
  expect(
    read(
      `<title>${title}</title><table><tr>${menu}</tr></table><table><tr><td>${line}</td></tr><tr>${text}</tr></table>`,
    ),
  ).toMatchObject({ title: 'Slate tip slide forces sixty from their homes', authors: ['Ann Lee'] });
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

describe('the name of a site', () => {
  const story = '<h1>Flood wall halted</h1><p>x</p>';
  const publisher = (name: string) =>
    `<script type="application/ld+json">${JSON.stringify([
      { '@type': 'NewsArticle', headline: 'Flood wall halted', publisher: { '@type': 'Organization', name } },
    ])}</script>`;
  const declared = '<meta property="og:site_name" content="La Rada">';
  test.each(['Ediciones LA RADA', 'Rada AS', 'Wydawnictwo Rada sp. z o.o.', 'Rada Media Network', '港日新聞社'])(
    'goes before the company %s',
    (company) => expect(read(publisher(company) + declared + story).siteName).toBe('La Rada'),
  );
  test.each([
    ['WordPress', '<title>Flood wall halted « Noorderpost</title><a href="/">Noorderpost</a>', 'Noorderpost'],
    ['harbourpost.example', '<title>Flood wall halted - The Harbour Post</title>', 'The Harbour Post'],
    ['harbourpost.example', '<img src="/m.gif" alt="The Harbour Post">', 'The Harbour Post'],
    ['harbourpost.example', '<img src="/m.gif" alt="Harbour at night">', 'harbourpost.example'],
    ['HarbourPost.example', '<title>Flood wall halted - Harbour Post</title>', 'HarbourPost.example'],
    ['harbourpost.example', '<a href="/">The Harbour Post</a>', 'The Harbour Post'],
    ['harbourpost.example', '<title>Harbour Post :: View news - Flood wall halted</title>', 'Harbour Post'],
    ['harbourpost.example', '<title>Flood wall halted - Härbour Pöst</title>', 'Härbour Pöst'],
    ['Bay/Post', '', 'Bay/Post'],
    ['harbourpost.example/news', '<title>Flood wall halted - The Harbour Post</title>', 'The Harbour Post'],
    ['WordPress', '<script type="application/ld+json">{"@type":"WebSite","name":"Bay Post"}</script>', 'Bay Post'],
  ])('is not %s where the page says more', (given, html, name) => {
    expect(read(`<meta property="og:site_name" content="${given}">${html}${story}`).siteName).toBe(name);
  });
});

test('a blog below a roof that it shares has the name of its own host', () => {
  const html = '<title>Flood wall halted</title><h1><a href="/">Bay Letters</a></h1><h2>Flood wall halted</h2><p>x</p>';
  expect(read(html, 'https://bayletters.blogspot.com/2026/03/flood.html').siteName).toBe('Bay Letters');
  expect(read(html, 'https://bayletters.example.com/2026/03/flood.html').siteName).toBe('bayletters.example.com');
});

describe('the section', () => {
  const menu =
    '<nav><a href="/">Home</a><a href="/city">City</a><a href="/sea">Sea</a><a href="/subscribe">Subscribe</a></nav>';
  const url = 'https://www.harbourpost.example/2026/03/wall';
  test.each([
    ['a category', '<p>in <a rel="category tag" href="/c/sea">Sea</a></p>', 'Sea'],
    ['two categories', '<p><a rel="category" href="/c/sea">Sea</a><a rel="category" href="/c/city">City</a></p>', ''],
    ['Joomla’s', '<dl><dd class="category-name">Category: <a href="/sea">Sea</a></dd></dl>', 'Sea'],
    ['no menu’s', '', ''],
  ])('of %s', (_, html, section) => expect(read(menu + headline + html, url).section).toBe(section));

  test.each([
    ['in the menu', '<a href="/sea">Sea</a>', 'Sea'],
    ['in the menu, without link', '<span>SEA</span><br>', 'Sea'],
    ['with the date', '<p><a href="/sea">Sea</a> · <time>4 March 2026</time></p>', 'Sea'],
    ['at an address that says so', '<p><a href="/section/storms">Storms</a></p>', 'Storms'],
    ['elsewhere', '<p><a href="/topics/ann-lee">Ann Lee</a></p>', ''],
    ['that asks', '<p><a href="/subscribe">Subscribe</a></p>', ''],
  ])('in a label above the headline, %s', (_, html, section) => {
    expect(read(`${menu}<main><div>${html}${headline}</div>${ending}</main>`, url).section).toBe(section);
  });

  test.each([
    ['Engineers halt flood wall after survey | Sea | Harbour Post', url, 'Sea'],
    ['Harbour Post » Sea » Engineers halt flood wall after survey', url, 'Sea'],
    ['Engineers halt flood wall after survey | Later | Harbour Post', url, ''],
    [
      'Harbour Post - Nature - Engineers halt flood wall',
      'https://harbourpost.example/2026/NATURE/03/wall/index.html',
      'Nature',
    ],
  ])('in the title %s', (title, address, section) => {
    expect(read(`<title>${title}</title>${menu}${headline}${ending}`, address).section).toBe(section);
  });

  test.each([
    ['/sea/engineers-halt', '<a href="/sea/">Sea</a>', 'Sea'],
    ['/news/sea/engineers-halt', '<a href="/news">News</a><a href="/news/sea">Sea</a>', 'Sea'],
    ['/2026/03/04/sea/1.html', '<a href="/sea/">Sea</a>', 'Sea'],
    ['/more/engineers-halt', '<a href="/more">море</a>', 'море'],
    ['/news/engineers-halt', '<a href="/news">All our news</a>', ''],
    ['/articles/engineers-halt', '<a href="/articles">Articles</a>', ''],
    ['/sea', '<a href="/sea">Sea</a>', ''],
  ])('as the folder of %s', (path, links, section) => {
    const address = `https://www.harbourpost.example${path}`;
    expect(read(`<nav>${links}</nav>${headline}${ending}`, address).section).toBe(section);
  });

  test.each([
    ['Общество', '<div id="breadcrumbs"><a href="/news/o/">Общество</a></div>'],
    ['社会', '<div class="w1000 crumbs"><a href="/">首页</a> &gt; <a href="/shehui/">社会</a></div>'],
    ['Sea', '<a class="breadcrumb-link" href="/sea">Sea</a>'],
  ])('%s from a printed path', (section, html) => expect(read(html + headline, url).section).toBe(section));
});

test.each([
  [
    'those who took the pictures',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ann Lee"},{"name":"Bo Ray"}]}</script>',
    '<p>By Ann Lee</p><p>Photographs by <span>Bo Ray</span></p>',
    ['Ann Lee'],
  ],
  ['a credit below a picture', '', '<figure><span class="tnt-byline">Bo Ray, Post</span></figure>', []],
  [
    'one of several in links',
    '<meta name="author" content="Ann Lee">',
    '<h4><a href="/author/lee">Ann Lee</a>, <a href="/author/ray">Bo Ray</a></h4>',
    ['Ann Lee', 'Bo Ray'],
  ],
  [
    'what touches a name',
    '',
    '<div><span>Author:</span> <a href="/szerzo/lee">Ann Lee</a><span class="job">gardener</span></div>',
    ['Ann Lee'],
  ],
  ['a library’s order', '<meta name="dcterms.creator" content="le Roux-Fair, Ann">', '', ['Ann le Roux-Fair']],
  ['the end of a blog’s entry', '', '<p class="posted">Posted by Ann Lee at March 4, 2026 09:42 AM</p>', ['Ann Lee']],
  ['a role below', '', '<div><span>Ann Lee</span><div>Environment correspondent, North</div></div>', ['Ann Lee']],
])('authors and %s', (_, head, html, authors) => {
  expect(read(head + headline + html + ending).authors).toEqual(authors);
});

test.each([
  [
    'in titles',
    '<abbr class="published" title="2026-03-04T12:15:00+0100">4 maart</abbr> <abbr class="updated" title="2026-03-05T09:03:00+0100">5 maart</abbr>',
    '2026-03-04T12:15:00+01:00',
    '2026-03-05T09:03:00+01:00',
  ],
  [
    'of both sorts in one title',
    '<abbr class="updated published" title="2026-03-04T06:00:00-04:00">Wednesday</abbr>',
    '2026-03-04T06:00:00-04:00',
    null,
  ],
  ['with the time below', '<td>March 4, 2026<br>Web posted at: 10:12 p.m. EST</td>', '2026-03-04T22:12:00-05:00', null],
  ['with the change in brackets', '<p>4 marzo 2026 (modifica il 5 marzo 2026)</p>', '2026-03-04', '2026-03-05'],
])('times %s', (_, html, publishedTime, modifiedTime) => {
  const page = read(`<table><tr>${headline}${html}</tr></table>${ending}`, 'https://www.harbourpost.example/wall');
  expect(page).toMatchObject({ publishedTime, modifiedTime });
});

test('a day in the story does not outvote the one in linked data and address', () => {
  const linked =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-04T08:22:51Z"}</script>';
  const events = '<ol><li><time datetime="1969-06-14">14 June 1969</time></li></ol>';
  expect(read(linked + headline + events, 'https://harbourpost.example/news/2026/3/4/wall').publishedTime).toBe(
    '2026-03-04T08:22:51Z',
  );
});
