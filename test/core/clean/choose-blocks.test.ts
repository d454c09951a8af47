import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const url = 'https://news.example/pier';
const paragraph = (n: number): string =>
  `<p>On day ${n} the pier stayed shut, the harbour master said, and the boats lay at anchor until the wind had gone round.</p>`;
const story = [1, 2, 3, 4, 5, 6].map(paragraph).join('');

const textOf = (html: string): string =>
  readStory(new JSDOM(`<title>The pier | The Tide</title>${html}`, { url }).window.document, { url }).text;

test('a list at the head of the story is kept whole, with its short items', () => {
  const list = '<ul><li>What is shut: the pier and the whole of the east quay</li><li>Since when: Monday</li></ul>';
  const text = textOf(`<main><h1>The pier</h1><div>${list}${story}</div></main>`);
  expect(text).toContain('What is shut: the pier and the whole of the east quay');
  expect(text).toContain('Since when: Monday');
});

test.each([
  ['short', '<h2>In short</h2>', '<li>The pier is shut</li>'],
  [
    'long',
    '<div class="title"><h2>In short</h2></div>',
    `<li>${'The pier is shut, and nobody at Lower Quay can say until when. '.repeat(2)}</li>`,
  ],
])('a list of %s items at the head of the story keeps the heading above it', (_name, heading, item) => {
  const list = `<ul>${item}<li>It opens again at the end of the week, if the wind goes round by then, the harbour master said</li></ul>`;
  const points = `<div class="points">${heading}${list}</div>`;
  const text = textOf(`<main><h1>The pier</h1><div>${points}${story}</div></main>`);
  expect(text).toMatch(/^In short\n\nThe pier is shut/);
});

test('a heading above a list is not brought back where it is a link', () => {
  const list = `<h3><a href="#a">In short</a></h3><ul><li>${'The pier is shut, and nobody at Lower Quay can say until when. '.repeat(2)}</li></ul>`;
  const text = textOf(`<main><h1>The pier</h1><div><div>${list}</div>${story}</div></main>`);
  expect(text).toMatch(/^The pier is shut/);
});

test('a letter keeps the line that says to whom it is', () => {
  const text = textOf(`<main><h1>The pier</h1><div><p>Dear harbour master,</p>${story}</div></main>`);
  expect(text.startsWith('Dear harbour master,\n\nOn day 1')).toBe(true);
});

test('a short first sentence is kept where every paragraph has a box of its own, set alike', () => {
  const boxes = [1, 2, 3, 4, 5].map((n) => `<section class="block text">${paragraph(n)}</section>`).join('');
  const first = '<section class="block text"><p>Who shut the pier, and why?</p></section>';
  const text = textOf(`<main><h1>The pier</h1><div>${first}${boxes}</div></main>`);
  expect(text.startsWith('Who shut the pier, and why?\n\nOn day 1')).toBe(true);
});

test('a lead is looked for above a heading of the first level that is a link: it names the site', () => {
  const lead =
    'Nobody at Lower Quay remembers a summer with so much wind, and nobody at the town hall will say who is to pay for it, or when.';
  const text = textOf(
    `<main><section><h2>The pier</h2><div class="desc"><p class="large">${lead}</p></div></section>
    <section><div><h1><a href="/">The Tide</a></h1></div><div>${story}</div></section></main>`,
  );
  expect(text.startsWith(lead)).toBe(true);
});

test('an address that the story prints is kept; a line that leads to another story is not', () => {
  const address = 'https://harbour.example/register/1921';
  const text = textOf(
    `<main><h1>The pier</h1><div>${story}<p><a href="${address}">${address}</a></p><p><a href="/b">Bridge shut, too</a></p>${paragraph(7)}</div></main>`,
  );
  expect(text).toContain(address);
  expect(text).not.toContain('Bridge shut, too');
});

test('the headline on a card that is a link is a link, however deep in the card it stands', () => {
  const card = `<a href="/b"><span>${'<div>'.repeat(5)}<h3>The bridge of Upper Quay is shut, too, and nobody knows why</h3>${'</div>'.repeat(5)}</span></a>`;
  const text = textOf(`<main><h1>The pier</h1><div>${story}<div class="x">${card}</div>${paragraph(7)}</div></main>`);
  expect(text).toContain('On day 7');
  expect(text).not.toContain('The bridge of Upper Quay');
});

test.each(['Also Read- The bridge of Upper Quay is shut, too', '(\u200bMORE: The bridge is shut, too)'])(
  'a line that leads elsewhere is told by its words: %s',
  (line) => {
    const text = textOf(`<main><h1>The pier</h1><div>${story}<p>${line}</p>${paragraph(7)}</div></main>`);
    expect(text).toContain('On day 7');
    expect(text).not.toContain('shut, too');
  },
);

test.each([
  '<h3 id="the-promotion-of-the-harbour-master">The promotion of the harbour master</h3>',
  '<ul class="story-list"><li>What is shut: the pier</li><li>What is open: the whole quay</li></ul>',
  `<div class="teaser-content"><p>Nobody knew <a href="/why">why the pier had to stay shut</a> for the whole of the summer, and the
    harbour master would not say, though he had been asked by everyone in the town and by half of those who came from elsewhere.</p>
    <p>It is not the first time: in the year of the great flood it was shut until the autumn, and nobody was ever told the reason.</p></div>`,
])('a name with a word of clutter in it is not enough: %s', (html) => {
  const text = textOf(`<main><h1>The pier</h1><div>${story}${html}${paragraph(7)}</div></main>`);
  expect(text).toContain(new JSDOM(html).window.document.querySelector('h3, li:last-child, p:last-child')?.textContent);
});

test.each([
  'The question here is the future of the whole quay, from fishermen to writers, and it is for them to answer.',
  'New to the harbour? Follow these signs on your first day.',
])('a sentence that is like a note about its author is told from one: %s', (line) => {
  expect(textOf(`<main><h1>The pier</h1><div>${story}<p>${line}</p></div></main>`)).toContain(line);
});

test.each([
  ['Next read this:', false],
  ['The Harbour Year, special issue 7, spring 2019,', false],
  ['It is still shut.', true],
])('a last line that leads to nothing is not part of the story: %s', (line, isKept) => {
  const text = textOf(`<main><h1>The pier</h1><div>${story}<p>${line}</p></div></main>`);
  expect(text.includes(line)).toBe(isKept);
});

test('a line that leads to a card of the story stays', () => {
  const card =
    '<blockquote class="twitter-tweet"><p>Shut again!</p><a href="https://twitter.com/a/status/1">1 May</a></blockquote>';
  const text = textOf(`<main><h1>The pier</h1><div>${story}<p>The town was not amused:</p>${card}</div></main>`);
  expect(text).toContain('The town was not amused:');
});

test.each([
  ['in a box of its own before the paragraph', `<span class="cap">O</span>${story.slice(0, 3)}${story.slice(4)}`],
  ['in a box of its own, before one', `<div class="cap">O</div> ${story.replace('On day 1', 'n day 1')}`],
  ['hidden from screen readers', story.replace('On day 1', '<span aria-hidden="true">O</span>n day 1')],
  [
    'hidden from screen readers, with the whole word for them',
    story.replace(
      'On day 1',
      '<span aria-hidden="true">O</span><span class="sr-only">On</span><span aria-hidden="true">n</span> day 1',
    ),
  ],
])('a drop cap is put back before its word: %s', (_name, html) => {
  const text = textOf(`<main><h1>The pier</h1><div>${html}</div></main>`);
  expect(text.startsWith('On day 1 the pier stayed shut')).toBe(true);
});

test('a standfirst set as a heading is not the whole story: the text stands in another part of the page', () => {
  const standfirst =
    'Nobody at Lower Quay remembers a summer with so much wind, she says, and nobody at the town hall will say who is to pay for the repair of the pier, or when, or how long it will take to get it done, as the deputies said last week.';
  const header = `<div><div class="article-header"><h1>The pier</h1><h2>${standfirst}</h2><div class="toolbar"><p>Monday, 3 May 2021</p></div></div></div>`;
  const body =
    '<p>On <b>Monday</b> the pier stayed shut, <b>the harbour master</b> said, and the boats lay at anchor <a href="/wind">until the wind</a> had gone round, while the council debated who is to pay for the new <a href="/planks">planks</a> and the lamps that the storm took away.</p>';
  const text = textOf(
    `<div>${header}<div class="row"><div class="article-body"><figure><img src="/pier.jpg"></figure><div class="body">${body}</div></div></div></div>`,
  );
  expect(text).toContain('On Monday the pier stayed shut');
  expect(text.startsWith(standfirst)).toBe(true);
});

test('of several stories on a page, the one that the description begins is read, though others are longer', () => {
  const other = (n: number): string =>
    `<p>The council of Lower Quay has met for the ${n}th time, and again nobody could say who is to pay for the wind, the pier, and the lamps, and the deputies, who had not eaten, went home before midnight. They will meet again, they said.</p>`;
  const unfolded = `<div class="list"><div class="item"><div class="head"><h2>The pier</h2></div><div class="detail"><div>${story}</div></div></div></div>`;
  const others = `<div class="others"><div><h2>The council</h2>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(other).join('')}</div></div>`;
  const head =
    '<meta name="description" content="On day 1 the pier stayed shut, the harbour master said, and the boats lay at anchor">';
  const text = textOf(`${head}${unfolded}${others}`);
  expect(text).toContain('On day 3 the pier');
  expect(text).not.toContain('The council');
});

test('a quotation beside the portrait of who said it is no caption', () => {
  const said = 'We have waited for the pier for longer than anybody can remember, and we will go on waiting.';
  const box = `<blockquote class="short"><div class="picture"><img src="/ann.jpg"></div><div class="words"><div>${said}</div></div><div class="who"><a href="/ann">Ann Lee, harbour master</a></div></blockquote>`;
  const text = textOf(`<main><h1>The pier</h1><div>${story}${box}${story.replaceAll('pier', 'quay')}</div></main>`);
  expect(text).toContain(said);
});

test('text that a heading unfolds is kept with its heading', () => {
  const item = (n: number): string =>
    `<li class="accordion-item"><a href="#" class="accordion-title"><h3>Question ${n} of the pier</h3></a><div class="accordion-content"><p>The answer to question ${n} is that the pier stays shut, as the harbour master said on the day that it was shut.</p></div></li>`;
  const text = textOf(
    `<main><h1>The pier</h1><div>${story}<ul class="accordion">${[1, 2, 3].map(item).join('')}</ul>${paragraph(7)}</div></main>`,
  );
  for (const n of [1, 2, 3])
    expect(text).toMatch(new RegExp(`Question ${n} of the pier\\s+The answer to question ${n}`));
});

test('a section beside a picture is no caption, though its class has both words', () => {
  const section = `<section class="picture-and-text"><img src="/p.jpg"><div class="text-and-image__text"><h2>The lamps</h2>${paragraph(8)}${paragraph(9)}</div></section>`;
  const longer = ['pier', 'quay', 'dock'].map((name) => story.replaceAll('pier', name)).join('');
  const text = textOf(`<main><h1>The pier</h1><div>${longer}${section}${paragraph(7)}</div></main>`);
  expect(text).toContain('The lamps');
  expect(text).toContain('On day 9');
});

test('text in an anchor that nobody closed is no link: old pages name their parts so', () => {
  const part = (n: number): string => `<a name="part${n}"><h3>Part ${n}</h3>${paragraph(n)}`;
  const text = textOf(
    `<h1>The pier</h1>${story.replaceAll('pier', 'quay')}<blockquote>${[1, 2, 3, 4].map(part).join('')}</blockquote>`,
  );
  for (const n of [1, 2, 3, 4]) expect(text).toContain(`On day ${n} the pier`);
});

test('a page that is all short lines is read from the first of them', () => {
  const lines = [
    'The rope is stiff with salt,',
    'the rail is white with rime,',
    'the boy who sells the tickets',
    'is asking',
  ];
  const verse = [...lines, ...lines.map((line) => `And ${line}`)].map((line) => `<p>${line}</p>`).join('');
  const text = textOf(`<main><h1>The pier</h1><div>${verse}</div><p><a href="/next">The next poem</a></p></main>`);
  expect(text).toMatch(/^The rope is stiff with salt,\n/);
  expect(text).toMatch(/And is asking$/);
});

test('a story with a few short lines above it does not begin with them', () => {
  const lines = '<p>Pier still shut</p><p>Harbour News</p>';
  expect(textOf(`<main><h1>The pier</h1><div>${lines}${story}</div></main>`)).toMatch(/^On day 1 the pier/);
});

test('a paragraph set like the first of the same words is said again on purpose; set otherwise it is a repetition', () => {
  const question = '<p>What would you have done on the pier that morning, had you been the harbour master?</p>';
  const again = question.replace('<p>', '<p class="large">');
  const asked = (first: string, second: string): number =>
    textOf(`<main><h1>The pier</h1><div>${story}${first}${paragraph(7)}${second}${paragraph(8)}</div></main>`).split(
      'What would you have done',
    ).length - 1;
  expect(asked(question, question)).toBe(2);
  expect(asked(question, again)).toBe(1);
});

test('a post keeps its words, though most of it is links', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>The pier.<br><br>Dot com.<br><br>On it. <a href="https://t.co/abcd">https://t.example/abcd</a></p>— Harbour (@harbour) <a href="https://twitter.com/harbour/status/1">May 1, 2026</a></blockquote>';
  const embedded = `<div class="social-media-embed">${post}</div>`;
  expect(textOf(`<main><h1>The pier</h1><div>${story}${embedded}${paragraph(7)}</div></main>`)).toContain('On it.');
});

test('a sentence that Readability takes for story stands above the text, though in a box of its own', () => {
  const said = 'A pier that is worth the wait, and a harbour that is not, whatever the town hall says.';
  const inBox = `<div>${`<div class="verdict"><p>${said}</p></div>`}<div>${story}</div></div>`;
  expect(textOf(`<main><div><h1>The pier</h1>${inBox}</div></main>`)).toContain(said);
  const quoted = `<main><div><h1>The pier</h1>${inBox}<p>${said} So she wrote.</p>${paragraph(7)}</div></main>`;
  expect(textOf(quoted)).not.toMatch(/^A pier/);
  const head = `<header><h1>The pier</h1><div>${said}</div></header>`;
  expect(textOf(`<body>${head}<main><div>${inBox}</div></main>`)).not.toContain(said);
});

test('a second heading of the first level, right above the first paragraph, is one within the text', () => {
  const text = textOf(`<main><header><h1>The pier</h1></header><div><h1>How it began</h1>${story}</div></main>`);
  expect(text).toMatch(/^How it began\n\nOn day 1/);
  expect(textOf(`<main><h1>The Tide</h1><div><h1>The pier</h1>${story}</div></main>`)).toMatch(/^On day 1/);
});

test('the foot of a page goes with the long note that it ends in', () => {
  const foot = ['About us', 'Privacy', 'Cookies', 'Contact us', 'Help']
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join('');
  const note =
    '<div id="obit"><p><strong>The Tide looks as it should with the style sheets of this year and no other. With those of last year it looks worse, and there is nothing that anybody can do about that.</strong></p></div>';
  const text = textOf(
    `<div class="all"><h1>The pier</h1>${story}<div class="low"><h2>Links</h2><ul>${foot}</ul>${note}</div></div>`,
  );
  expect(text).toMatch(/^On day 1/);
  expect(text).toMatch(/On day 6 [^\n]*$/);
});

test('what a page leaves in its text for its own scripts is no text, unless it is shown as code', () => {
  const data = '{ "modules": [{"name": "video"}], "byline": "Ann Ott", "title": "The pier" }';
  expect(textOf(`<main><h1>The pier</h1>${story}<p>${data}</p></main>`)).not.toContain('modules');
  expect(textOf(`<main><h1>The pier</h1>${story}<pre>${data}</pre>${story}</main>`)).toContain('modules');
});

test('a stroke below the last paragraph is no part of the story, one between two is', () => {
  const text = textOf(`<main><h1>The pier</h1>${story}<p>***</p>${paragraph(7)}<p>- - -</p></main>`);
  expect(text).toContain('***');
  expect(text).toMatch(/round\.$/);
});

test('teasers whose titles are no headings go, above the story and below it', () => {
  const teaser = (n: number): string =>
    `<div class="box"><div><a href="/other/${n}">How the harbour of town ${n} was lost</a></div><div class="day">May ${n}, 2025</div><div class="say">Nobody in town ${n} had thought that the wind would take the roof of the old salt hall, and then it did.</div></div>`;
  const teasers = [1, 2, 3].map(teaser).join('');
  const text = textOf(`<div class="all"><div><h1>The pier</h1>${story}</div><div>Our coverage ${teasers}</div></div>`);
  expect(text).toMatch(/On day 6 [^\n]*$/);
  const list = [1, 2, 3].map((n) => `<li>${teaser(n)}</li>`).join('');
  const above = textOf(`<div class="all"><h1>The pier</h1><ul>${list}</ul><div>${story}</div></div>`);
  expect(above).toMatch(/^On day 1/);
});

test('entries of a live blog that open with a link each are story', () => {
  const entries = [1, 2, 3, 4]
    .map(
      (n) =>
        `<div class="entry"><div><a href="#e${n}">The ferry turns back for the ${n}th time</a></div>${paragraph(n + 20)}</div>`,
    )
    .join('');
  const text = textOf(
    `<main><h1>The pier</h1><div>${story.replaceAll('On', 'Late on')}${entries}</div>${story}</main>`,
  );
  expect(text).toContain('On day 22');
});

test('the teaser of another story goes with its heading, though Readability takes its text alone for story', () => {
  const teaser =
    '<div class="module"><h2 class="no-scroll"><a href="/salt">What the salt hall cost, who paid for it, and why</a></h2><p class="by">Bo Ek</p><p>Figures from May show that the town paid for the roof twice, and that nobody asked the harbour master, who had said for years that it would not hold, and that the wind would have it.</p></div>';
  const text = textOf(`<main><div class="all"><h1>The pier</h1>${story}${teaser}${paragraph(7)}</div></main>`);
  expect(text).not.toContain('Figures from May');
});

test('a box that opens with a line which says what it is goes as a whole', () => {
  const post = (n: number): string =>
    `<div class="entry"><h3>Reply ${n}</h3><p>I have rowed there for ${n} years, and the pier was never open when I wanted to land, whatever they say.</p></div>`;
  const forum = `<div id="talk"><div class="top"><h2>Comments</h2><a href="/post">Write one</a></div>${post(3)}${post(4)}</div>`;
  const text = textOf(`<div class="all"><h1>The pier</h1>${story}${forum}</div>`);
  expect(text).toMatch(/On day 6 [^\n]*$/);
  const inside = textOf(
    `<main><h1>The pier</h1>${story}<div><h2>Comments</h2>${paragraph(7)}</div>${story.replaceAll('On', 'Late on')}</main>`,
  );
  expect(inside).toContain('On day 7');
});

test('a box below the story that says it holds what is related goes, though only a script makes links of its cards', () => {
  const card = (title: string, line: string): string => `<div><h3>${title}</h3><p>${line}</p></div>`;
  const related = (cards: string): string =>
    textOf(`<main><article><h1>The pier</h1>${story}</article><section><h2>Related</h2>${cards}</section></main>`);
  const cards =
    card('Lobster lands on the mayor', 'He had not got a pan for it in any case.') +
    card('School with one pupil gets a second teacher', 'The council says that it will look at the ratio at Easter.');
  expect(related(cards)).toMatch(/On day 6 [^\n]*$/);
  const told = `<h3>Sheep</h3>${paragraph(7)}${paragraph(8)}<h3>Boats</h3>${paragraph(9)}`;
  expect(related(told)).toContain('On day 9');
});

test('links with a label in capitals, or in brackets, lead to other stories; a line of speech does not', () => {
  const pointers = [
    '<p>FERRIES: <a href="/a">Boats stay at anchor</a></p>',
    '<p><strong>[See </strong><a href="/b">Five things about piers</a><strong>.]</strong></p>',
  ];
  const spoken = '<p>OTT: <a href="/c">The pier</a> is shut, and that is that.</p>';
  const text = textOf(
    `<main><h1>The pier</h1>${story}${pointers.join(story.replaceAll('On', 'Late on'))}${spoken}${paragraph(8)}</main>`,
  );
  expect(text).not.toContain('FERRIES');
  expect(text).not.toContain('Five things');
  expect(text).toContain('OTT: The pier is shut');
});

test('who somebody is, said in the middle of the story, is no note on its author', () => {
  const role = '<p>Ott is an engineer and a professor at the University of Lower Quay.</p>';
  expect(textOf(`<main><h1>The pier</h1>${story}${role}${paragraph(7)}</main>`)).toContain('Ott is an engineer');
  expect(textOf(`<main><h1>The pier</h1>${story}${role}</main>`)).not.toContain('Ott is an engineer');
});

test('a sentence that ends in the printed address of a site is story, one that leads to a page is not', () => {
  const last = (address: string): string =>
    `<p>For more information about the pier and how to help, visit <a href="https://${address}">www.${address}</a>.</p>`;
  expect(textOf(`<main><h1>The pier</h1>${story}${last('lowerquay.example')}</main>`)).toContain('www.lowerquay');
  expect(textOf(`<main><h1>The pier</h1>${story}${last('tide.example/pier/coverage')}</main>`)).not.toContain(
    'coverage',
  );
});

test('the pictures of a gallery above the story are not its lead', () => {
  const slide = (n: number): string =>
    `<li><div><img src="/${n}.jpg"></div><div class="sum"><p>The pier as it looked at low water in the year ${n}, with the ferry and all of its crew in front of it.</p></div></li>`;
  const text = textOf(
    `<div><h1>The pier</h1><div><ul class="row">${[1, 2, 3].map(slide).join('')}</ul></div><div>${story}</div></div>`,
  );
  expect(text).toMatch(/^On day 1/);
});

test('a quotation within an item of a list is said once', () => {
  const quote = '<blockquote>“Nobody will land at this pier while I am harbour master of the town.”</blockquote>';
  const text = textOf(
    `<main><h1>The pier</h1>${story}<ul><li>What he said in May: ${quote}</li></ul>${paragraph(7)}</main>`,
  );
  expect(text).toContain('Nobody will land');
});

test('an element that HTML does not have runs along in its line', () => {
  const line =
    '<p><person id="7">Ann Ott</person> said in <place>Lower Quay</place> that the pier would stay shut.</p>';
  const text = textOf(`<main><h1>The pier</h1>${story}${line}${paragraph(7)}</main>`);
  expect(text).toContain('\n\nAnn Ott said in Lower Quay that the pier would stay shut.\n\n');
});
