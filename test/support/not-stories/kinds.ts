import type { PageKind } from '../../../src/core/article.ts';
import type { Layout } from './layouts.ts';
import type { PageWords } from './words.ts';

/** One sort of page that is no story, and how it is written. */
export interface Sort {
  readonly name: string;
  readonly kinds: readonly PageKind[];
  readonly path: string;
  readonly page: (words: PageWords, layout: Layout) => string;
}

const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;
const website = '<meta property="og:type" content="website">';
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

/** A linked headline with a teaser under it, the commonest part of front and section pages. */
function teaser(words: PageWords, { box, heading, link, paragraph }: Layout, at: number, paragraphs = 1): string {
  const head = heading(link(pick(words.headlines, at), `/2026/0${1 + (at % 9)}/story-${at}.html`), 3);
  const texts = Array.from({ length: paragraphs }, (_, more) => paragraph(pick(words.standfirsts, at + more)));
  return box('teaser-item', head + texts.join('') + paragraph(words.ago));
}

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

export const sorts: readonly Sort[] = [
  {
    name: 'front page',
    kinds: ['front', 'section'],
    path: '/',
    page: (words, layout) =>
      layout.page(
        words,
        words.site,
        words.sections
          .map((name, part) =>
            layout.box('band', layout.heading(name) + times(5, (at) => teaser(words, layout, part * 5 + at))),
          )
          .join(''),
        website,
      ),
  },
  {
    name: 'front page of three hundred links',
    kinds: ['front', 'section'],
    path: '/',
    page: (words, layout) =>
      layout.page(
        words,
        words.site,
        words.sections
          .map((name, part) =>
            layout.box(
              'band',
              layout.heading(name) +
                layout.list(
                  Array.from({ length: 50 }, (_, at) =>
                    layout.link(`${pick(words.headlines, at + part)} ${at}`, `/n/${part}-${at}`),
                  ),
                ),
            ),
          )
          .join(''),
      ),
  },
  {
    name: 'section page',
    kinds: ['section', 'front'],
    path: '/city/',
    page: (words, layout) =>
      layout.page(
        words,
        pick(words.sections, 1),
        layout.heading(pick(words.sections, 1), 1) + times(14, (at) => teaser(words, layout, at)),
        website,
      ),
  },
  {
    name: 'section page with long standfirsts',
    kinds: ['section', 'front'],
    path: '/arts',
    page: (words, layout) =>
      layout.page(
        words,
        pick(words.sections, 4),
        layout.heading(pick(words.sections, 4), 1) +
          layout.paragraph(pick(words.standfirsts, 2)) +
          times(9, (at) => teaser(words, layout, at, 2)),
        `${website}<meta property="og:title" content="${pick(words.sections, 4)}">`,
      ),
  },
  {
    name: 'page of a topic',
    kinds: ['section', 'front'],
    path: '/topic/ferries',
    page: (words, layout) =>
      layout.page(
        words,
        words.tag,
        layout.heading(words.tag, 1) +
          times(10, (at) =>
            layout.box(
              'river',
              layout.paragraph(words.ago) +
                layout.link(pick(words.headlines, at + 3), `/a/${at}`) +
                layout.paragraph(pick(words.standfirsts, at)),
            ),
          ),
        linked({ '@type': 'CollectionPage', name: words.tag }),
      ),
  },
  {
    name: 'page of an author',
    kinds: ['section', 'other'],
    path: '/authors/14',
    page: (words, layout) =>
      layout.page(
        words,
        pick(words.people, 0),
        layout.heading(pick(words.people, 0), 1) +
          layout.picture('face', '') +
          layout.paragraph(words.author.bio) +
          layout.heading(words.author.more) +
          times(8, (at) => teaser(words, layout, at)),
      ),
  },
  {
    name: 'index of live pages',
    kinds: ['section', 'front'],
    path: '/live',
    page: (words, layout) =>
      layout.page(
        words,
        words.live,
        layout.heading(words.live, 1) +
          times(9, (at) =>
            layout.box(
              'live-item',
              layout.paragraph(`${9 + at}:15`) +
                layout.heading(layout.link(pick(words.headlines, at), `/live/${at}`), 2) +
                layout.paragraph(pick(words.standfirsts, at)),
            ),
          ),
      ),
  },
  {
    name: 'search results',
    kinds: ['search', 'section'],
    path: '/search?q=query',
    page: (words, layout) =>
      layout.page(
        words,
        words.results(words.query),
        `<form action="/search"><input type="search" name="q" value="${words.query}"></form>${layout.heading(words.results(words.query), 1)}${times(12, (at) => layout.box('result', layout.heading(layout.link(pick(words.headlines, at), `/r/${at}`), 3) + layout.paragraph(`… ${pick(words.standfirsts, at)} …`)))}`,
      ),
  },
  {
    name: 'login',
    kinds: ['login'],
    path: '/account/login',
    page: (words, layout) =>
      layout.page(
        words,
        words.login.title,
        `${layout.heading(words.login.title, 1)}${layout.paragraph(words.login.text)}<form method="post"><label>${words.login.email}<input type="email" name="email"></label><label>${words.login.password}<input type="password" name="password"></label><button>${words.login.title}</button></form>${layout.paragraph(layout.link(words.login.forgot, '/forgot'))}`,
      ),
  },
  {
    name: 'consent wall',
    kinds: ['consent'],
    path: '/2026/03/story-1.html',
    page: (words, layout) =>
      layout.page(
        words,
        words.site,
        layout.box(
          'dialog',
          layout.heading(words.consent.title, 1) +
            words.consent.text.map(layout.paragraph).join('') +
            `<button>${words.consent.accept}</button> <button>${words.consent.settings}</button>`,
        ),
      ),
  },
  {
    name: 'page that is not there',
    kinds: ['error'],
    path: '/2019/11/gone.html',
    page: (words, layout) =>
      layout.page(
        words,
        words.error.title,
        layout.heading(`404: ${words.error.title}`, 1) +
          layout.paragraph(words.error.text) +
          layout.heading(words.error.suggestions) +
          times(5, (at) => teaser(words, layout, at)),
      ),
  },
  {
    name: 'maintenance',
    kinds: ['error'],
    path: '/2026/05/12/story-9.html',
    page: (words, layout) =>
      layout.page(
        words,
        words.maintenance.title,
        layout.heading(words.maintenance.title, 1) + layout.paragraph(words.maintenance.text),
      ),
  },
  {
    name: 'gallery',
    kinds: ['gallery'],
    path: '/GALLERY/week-12',
    page: (words, layout) =>
      layout.page(
        words,
        words.gallery.title,
        layout.heading(words.gallery.title, 1) +
          times(9, (at) => layout.picture(`g${at}`, `${at + 1}/9 ${pick(words.captions, at)}`)),
        linked({ '@type': 'ImageGallery', name: words.gallery.title }),
      ),
  },
  {
    name: 'gallery with long captions',
    kinds: ['gallery', 'section'],
    path: '/GALLERY/12',
    page: (words, layout) =>
      layout.page(
        words,
        `${words.gallery.title} | ${words.gallery.word}`,
        layout.heading(words.gallery.title, 1) +
          times(9, (at) => layout.picture(`g${at}`, `${pick(words.captions, at)} ${pick(words.standfirsts, at)}`)),
      ),
  },
  {
    name: 'video page',
    kinds: ['video', 'section'],
    path: '/VIDEO/ferry-turns-back-8841',
    page: (words, layout) =>
      layout.page(
        words,
        `${words.video.word}: ${words.video.title}`,
        `<video controls src="/v.mp4" poster="/v.jpg"></video>${layout.heading(words.video.title, 1)}${layout.paragraph(words.video.text)}${times(6, (at) => layout.box('clip', layout.picture(`v${at}`, '') + layout.heading(layout.link(pick(words.headlines, at), `/v/${at}`), 3) + layout.paragraph(`0${at}:4${at}`)))}`,
        `<meta property="og:type" content="video.other">${linked({ '@type': 'VideoObject', name: words.video.title, uploadDate: '2026-02-03T10:00:00Z' })}`,
      ),
  },
  {
    name: 'product',
    kinds: ['product'],
    path: '/shop/blanket-double',
    page: (words, layout) =>
      layout.page(
        words,
        words.product.name,
        layout.heading(words.product.name, 1) +
          layout.picture('p', '') +
          layout.paragraph(words.product.price) +
          `<button>${words.product.cart}</button>` +
          words.product.text.map(layout.paragraph).join('') +
          layout.heading(words.product.reviewsHead) +
          words.product.reviews
            .map((text, at) =>
              layout.box(
                'review',
                layout.paragraph('★★★★★') + layout.paragraph(pick(words.people, at)) + layout.paragraph(text),
              ),
            )
            .join(''),
        linked({ '@type': 'Product', name: words.product.name, offers: { '@type': 'Offer', price: '129.00' } }),
      ),
  },
  {
    name: 'product without linked data',
    kinds: ['product'],
    path: '/p/10442',
    page: (words, layout) =>
      layout.page(
        words,
        words.product.name,
        layout.heading(words.product.name, 1) +
          layout.paragraph(words.product.price) +
          layout.paragraph(layout.link(words.product.cart, '/cart')) +
          words.product.text.map(layout.paragraph).join('') +
          layout.heading(words.product.reviewsHead) +
          words.product.reviews
            .map((text, at) => layout.box('opinion', layout.paragraph(pick(words.people, at)) + layout.paragraph(text)))
            .join(''),
      ),
  },
  {
    name: 'forum thread',
    kinds: ['forum'],
    path: '/forum/viewtopic.php?t=4471',
    page: (words, layout) =>
      layout.page(
        words,
        words.forum.title,
        layout.heading(words.forum.title, 1) +
          words.forum.posts
            .map((text, at) =>
              layout.box(
                'post',
                layout.paragraph(`${pick(words.people, at)} · ${words.forum.joined}`) +
                  layout.paragraph(text) +
                  layout.paragraph(`${layout.link(words.forum.reply, '#')}`) +
                  layout.paragraph(`${layout.link(words.forum.quote, '#')}`),
              ),
            )
            .join(''),
      ),
  },
  {
    name: 'forum thread with linked data',
    kinds: ['forum'],
    path: '/threads/which-oil.4471/',
    page: (words, layout) =>
      layout.page(
        words,
        words.forum.title,
        layout.heading(words.forum.title, 1) +
          words.forum.posts
            .map((text, at) =>
              layout.box(
                'message',
                layout.paragraph(pick(words.people, at)) + layout.paragraph(`#${at + 1}`) + layout.paragraph(text),
              ),
            )
            .join(''),
        linked({
          '@type': 'DiscussionForumPosting',
          headline: words.forum.title,
          author: { '@type': 'Person', name: pick(words.people, 0) },
          datePublished: '2026-01-09',
        }),
      ),
  },
  {
    name: 'newsletters to choose from',
    kinds: ['other', 'login', 'section'],
    path: '/newsletters',
    page: (words, layout) =>
      layout.page(
        words,
        words.signup.title,
        layout.heading(words.signup.title, 1) +
          layout.paragraph(words.signup.text) +
          words.signup.letters
            .map((text) => layout.box('letter', `${layout.paragraph(text)}<button>${words.signup.button}</button>`))
            .join('') +
          `<form><input type="email"><button>${words.signup.button}</button></form>`,
      ),
  },
  {
    name: 'blog with whole posts',
    kinds: ['front', 'section'],
    path: '/page/2/',
    page: (words, layout) =>
      layout.page(
        words,
        words.site,
        times(4, (at) =>
          layout.box(
            'entry',
            `<h2>${layout.link(pick(words.headlines, at), `/p/${at}`)}</h2>${words.standfirsts
              .slice(0, 5)
              .map((text) => layout.paragraph(`${text} ${pick(words.captions, at)}`))
              .join('')}`,
          ),
        ),
      ),
  },
  {
    name: 'section page whose teasers end in a link',
    kinds: ['section', 'front'],
    path: '/region',
    page: (words, layout) =>
      layout.page(
        words,
        pick(words.sections, 2),
        layout.heading(pick(words.sections, 2), 1) +
          times(9, (at) =>
            layout.box(
              'entry',
              layout.heading(pick(words.headlines, at), 3) +
                layout.paragraph(`${pick(words.standfirsts, at)} ${layout.link(words.forum.quote, `/p/${at}`)}`),
            ),
          ),
      ),
  },
  {
    name: 'results in one line each',
    kinds: ['search', 'section'],
    path: '/find?q=query',
    page: (words, layout) =>
      layout.page(
        words,
        words.query,
        `<input name="q" value="${words.query}">${times(9, (at) => layout.paragraph(`${layout.link(pick(words.headlines, at), `/p/${at}`)} ${pick(words.standfirsts, at)}`))}`,
      ),
  },
];

/** Pages that are no HTML story whatever their words. */
export const oddPages: readonly { readonly name: string; readonly html: string; readonly path: string }[] = [
  {
    name: 'JSON document',
    path: '/api/story/1',
    html: JSON.stringify({
      title: 'Flood wall delayed',
      body: [
        'The council voted on Tuesday to delay the wall, after engineers said that the ground would not hold it.',
        'A second survey will take six weeks, the engineer in charge said, and the cost may rise again.',
      ],
    }),
  },
  {
    name: 'JSON in a browser’s frame',
    path: '/api/story/2',
    html: `<html><head></head><body><pre>${JSON.stringify({ data: [{ headline: 'Flood wall delayed', text: 'The council voted on Tuesday to delay the wall, after engineers said that the ground near the old mill would not hold it for long.' }] })}</pre></body></html>`,
  },
  {
    name: 'frameset',
    path: '/frames.html',
    html: '<html><head><title>Parish news</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="news.html"><noframes><p>Your browser shows no frames, which this site, made with care in the year 2001, unfortunately cannot do without, so please get another one and come back.</p></noframes></frameset></html>',
  },
  { name: 'nothing at all', path: '/', html: '' },
  {
    name: 'application that has not begun',
    path: '/app',
    html: '<html><head><title>App</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
  },
  {
    name: 'application that asks for script',
    path: '/story/8',
    html: '<html><head><title>Story</title></head><body><div id="app"><p>Please enable JavaScript to continue. This site needs JavaScript to work, and your browser has it switched off or does not support it. See our help pages for how to switch it on.</p></div></body></html>',
  },
  {
    name: 'check for robots',
    path: '/story/9',
    html: '<html><head><title>Just a moment...</title></head><body><h1>www.example.example</h1><p>Checking if the site connection is secure. This may take a few seconds. The site needs to review the security of your connection before proceeding.</p><form><input type="checkbox"> Verify you are human</form></body></html>',
  },
  {
    name: 'directory listing',
    path: '/files/',
    html: `<html><head><title>Index of /files</title></head><body><h1>Index of /files</h1><pre>${Array.from({ length: 40 }, (_, at) => `<a href="report-${at}.pdf">report-${at}.pdf</a>   2026-01-${10 + (at % 18)} 10:22   ${at}4K\n`).join('')}</pre></body></html>`,
  },
];
