import type { PageKind } from '../../../src/core/article.ts';

/** A page whose sort nothing declares: it has to be told by what is on it. */
export interface PlainPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly kinds: readonly PageKind[];
}

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><header><nav><a href="/">Home</a> <a href="/all">All</a> <a href="/about">About</a></nav></header><main>${body}</main><footer><p>© 2026 Lowmarsh</p></footer></body></html>`;
/** Linked data, as a page states it. */
export const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const each = <Item>(items: readonly Item[], draw: (item: Item, at: number) => string): string =>
  items.map(draw).join('');

const answers = [
  'The pump has a small sieve behind the front cover. Take out the two screws, pull the cover towards you and rinse the sieve under warm water; mine was full of sand from the well, and it has run ever since.',
  'Before you take anything apart, look at the float. If it hangs against the wall of the shaft it never lets the motor start, and you will look for a fault in the pump that is not there.',
  'I had the same with the older model. It was the capacitor, which costs next to nothing and sits under the black cap beside the cable. Pull the plug first, and wait for ten minutes.',
];
const question =
  'My Brookline 40 pump hums but moves no water since the frost. The fuse holds, the shaft turns by hand, and the hose is free. What should I look at next?';

const methods = ['open', 'readLine', 'seek', 'close', 'flush', 'lines'];
const wares = [
  'Oak stool',
  'Rye basket',
  'Tin lantern',
  'Wool rug',
  'Ash ladder',
  'Clay jug',
  'Reed mat',
  'Brass bell',
];
const posts = [
  'Has anybody tried the new ferry timetable with a bicycle? The website says that there is room for six, but when I came on Saturday the crew sent two of us away and said to book by telephone.',
  'They count the racks and not the room, so a bicycle with a basket takes two. I was told to come a quarter of an hour early and to ask for the stern door, which has worked so far.',
  'Same here on Sunday. The man at the gate was friendly about it, and the next boat took us without a word, but with children you do not want to wait for an hour and a half in that wind.',
  'If you write to the office they send you a card that counts as a booking for the whole season. It took four days to come and nobody has looked at it since, but I have never been sent away.',
];

/** Pages that are no news, each without a word for machines of what it is, unless its name says so. */
export const plainPages: readonly PlainPage[] = [
  {
    name: 'questions and answers',
    url: 'https://ask.lowmarsh.example/questions/40117/brookline-pump-hums',
    kinds: ['forum'],
    html: page(
      'Pump hums but moves no water - Lowmarsh Answers',
      `<div class="question"><h1>Pump hums but moves no water</h1><div class="vote">12</div><div class="post-text"><p>${question}</p></div><div class="user">asked Mar 4 by <a href="/users/1">millpond</a></div></div><h2>3 Answers</h2>${each(answers, (text, at) => `<div class="answer"><div class="vote">${9 - at}</div><div class="post-text"><p>${text}</p></div><div class="user">answered Mar ${5 + at} by <a href="/users/${at}">reed${at}</a></div><a href="#">add a comment</a></div>`)}<form><h2>Your Answer</h2><textarea></textarea></form>`,
    ),
  },
  {
    name: 'questions and answers, with linked data',
    url: 'https://ask.lowmarsh.example/q/40117',
    kinds: ['forum'],
    html: page(
      'Pump hums but moves no water',
      `<h1>Pump hums but moves no water</h1><p>${question}</p>${each(answers, (text) => `<article><p>${text}</p></article>`)}`,
      linked({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Pump hums but moves no water' } }),
    ),
  },
  {
    name: 'documentation of a library',
    url: 'https://reedstream.example/docs/api/reader',
    kinds: ['other'],
    html: page(
      'Reader — Reedstream documentation',
      `<aside class="sidebar"><ul>${each(methods, (name) => `<li><a href="#${name}">${name}</a></li>`)}</ul></aside><article><h1>Reader</h1><p>A reader gives the lines of a file one by one, and holds no more of it in memory than it must. It is made by <code>open</code> and has to be closed.</p>${each(methods, (name) => `<h2 id="${name}">reader.${name}()</h2><pre><code>const value = reader.${name}({ from: 0, strict: true });</code></pre><p>Calls <code>${name}</code> on the file below. Throws a <code>ClosedError</code> if the reader was closed before, and returns nothing at the end of the file.</p>`)}</article>`,
    ),
  },
  {
    name: 'category of a shop',
    url: 'https://lowmarsh-goods.example/c/house',
    kinds: ['product', 'section', 'other'],
    html: page(
      'Things for the house - Lowmarsh Goods',
      `<h1>Things for the house</h1><p>Made by hand in the villages around the marsh, from wood, clay and reed.</p><ul class="grid">${each(wares, (name, at) => `<li><a href="/p/${at}"><img src="/i/${at}.jpg" alt=""><h3>${name}</h3></a><p>Made by hand by a family in the marsh who have done so for ninety years.</p><span class="price">£${12 + at}.50</span><button>Add to basket</button></li>`)}</ul>`,
    ),
  },
  {
    name: 'article of a shop',
    url: 'https://lowmarsh-goods.example/p/oak-stool',
    kinds: ['product'],
    html: page(
      'Oak stool - Lowmarsh Goods',
      `<h1>Oak stool</h1><span class="price">£48.00</span><button>Add to basket</button><h2>Description</h2><p>The stool is turned from one piece of oak, which has dried for three years in the open air under a roof of reed. It stands on three legs and so on any floor, and it carries more than anybody weighs.</p><p>Each is a little different, since each tree is, and darkens in the first year. We oil it once before it leaves the shop; oil it again in spring and it will stand longer than the house.</p><h2>Delivery</h2><p>Four days within the country, nine abroad. You can send it back within a month.</p>`,
    ),
  },
  {
    name: 'thread of a forum',
    url: 'https://talk.lowmarsh.example/t/bicycles-on-the-ferry/2204',
    kinds: ['forum'],
    html: page(
      'Bicycles on the ferry - Lowmarsh Talk',
      `<h1>Bicycles on the ferry</h1>${each(posts, (text, at) => `<div class="topic-post"><div class="names"><a href="/u/${at}">heron${at}</a> <span>March ${4 + at}, 2026</span></div><div class="cooked"><p>${text}</p></div><div class="actions"><button>Like</button><button>Reply</button></div></div>`)}`,
    ),
  },
];

const verses = [
  [
    'The tide came up the lane last night',
    'and left a boat beside the door;',
    'my father tied it to the light',
    'and would not speak of it before',
  ],
  [
    'the bell had rung across the marsh',
    'and all the geese had come and gone,',
    'and in the reeds, so thin and harsh,',
    'a thing we could not name went on.',
  ],
  [
    'He rowed it out at half past four.',
    'He did not say to us, or know,',
    'what tide had brought it to the door',
    'or where it wanted him to go.',
  ],
];

/** Pages that are no news either, but a text that somebody wrote, to be read from its beginning to its end. */
/** Lines of a poem, none of them long enough to be a paragraph. */
const ferryLines = [
  'The rope is stiff with salt,',
  'the rail is white with rime,',
  'the boy who sells the tickets',
  'is asking for the time.',
  'No one has come to cross,',
  'no one has gone away,',
  'the engine coughs and settles',
  'and so begins the day.',
  'A woman brings him coffee,',
  'the captain brings him bread,',
  'the gulls come down to argue',
  'and no word more is said.',
  'And when the bell is ringing',
  'he thinks: let it be so,',
  'a boat that goes for no one',
  'is still a boat to go.',
];

export const plainTexts: readonly PlainPage[] = [
  {
    name: 'recipe, with linked data',
    url: 'https://kitchen.lowmarsh.example/rye-dumplings',
    kinds: ['article'],
    html: page(
      'Rye dumplings',
      `<article><h1>Rye dumplings</h1><p>My grandmother made them on the day the ferry did not run, and nobody in the house was sorry for it. They want a cold kitchen and a hot pot, and half an hour of patience in between.</p><h2>Ingredients</h2><ul><li>300 g rye flour</li><li>2 eggs</li><li>a pinch of salt</li></ul><h2>Method</h2><ol><li>Stir flour, eggs and salt to a dough that comes away from the bowl, and let it rest under a cloth for half an hour.</li><li>Bring a wide pot of water to the boil, drop in the dough by the spoon, and lift the dumplings out as soon as they float.</li></ol></article>`,
      linked({
        '@type': 'Recipe',
        name: 'Rye dumplings',
        author: { '@type': 'Person', name: 'Ida Rook' },
        datePublished: '2026-02-03',
      }),
    ),
  },
  {
    name: 'poem, a paragraph a line',
    url: 'https://letters.lowmarsh.example/2026/01/the-ferry-in-winter',
    kinds: ['article'],
    html: page(
      'The ferry in winter',
      `<article><h1>The ferry in winter</h1><div>${each(ferryLines, (line) => `<p>${line}</p>`)}</div></article>`,
      linked({
        '@type': 'BlogPosting',
        headline: 'The ferry in winter',
        author: { '@type': 'Person', name: 'Ola Brandt' },
        datePublished: '2026-01-12',
      }),
    ),
  },
  {
    name: 'note with comments',
    url: 'https://notes.lowmarsh.example/2026/03/the-pump',
    kinds: ['article'],
    html: page(
      'The pump',
      `<article><h1>The pump</h1>${each(answers, (text) => `<p>${text}</p><p>${text.split('. ').reverse().join('. ')}</p>`)}</article><section><h3>2 Answers</h3>${each(posts.slice(0, 2), (text) => `<div><b>Heron</b><p>${text}</p><a href="#">Reply</a></div>`)}</section>`,
    ),
  },
  {
    name: 'poem',
    url: 'https://verse.lowmarsh.example/poems/the-boat-beside-the-door',
    kinds: ['article'],
    html: page(
      'The boat beside the door, by Ida Rook',
      `<article><h1>The boat beside the door</h1><p class="byline">By Ida Rook</p>${each(verses, (lines) => `<p>${lines.join('<br>')}</p>`)}</article>`,
    ),
  },
];
