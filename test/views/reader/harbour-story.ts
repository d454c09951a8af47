import type { Person, Span, Story, TextSpan } from '../../../src/core/article.ts';

const paragraphs = [
  'The harbour will close on Monday, the port said.',
  '“We have no choice,” said Marta Quill, the harbour master. “If the wall goes, the market goes.”',
  'What comes next',
  'Tobias Renn, the mayor, promised to pay.',
  'Where the boats will go',
  'Ms Quill doubts it.',
];

/** The story's text, from which the spans below are taken. */
export const text = paragraphs.join('\n\n');

/** An invented story as the core gives it: two headings, a name within a link, a caption that is not in the text. */
export const story: Story = {
  status: 'article',
  kind: 'article',
  title: 'Harbour closes',
  authors: ['Ana Bell', 'Joost de Wit'],
  siteName: 'The Vellmouth Courier',
  publishedTime: '2026-03-06T09:12:00Z',
  modifiedTime: '2026-03-06T14:40:00Z',
  lang: 'en',
  dir: 'ltr',
  url: 'https://news.example/harbour',
  section: 'Coast',
  excerpt: '',
  leadImage: null,
  html:
    '<figure><img src="https://news.example/a.png" alt=""><figcaption>Marta Quill at the wall</figcaption></figure>' +
    '<p>The harbour will close on <em>Mon</em>day,\n the port said.</p>' +
    '<p>“We have no choice,” said <a href="https://news.example/q">Marta</a> Quill, the harbour master. “If the wall goes, the market goes.”</p>' +
    '<h2>What comes next</h2><p>Tobias Renn, the mayor, promised to pay.</p>' +
    '<h3>Where the boats will go</h3><ul><li>Ms Quill doubts it.</li></ul>',
  text,
  wordCount: 41,
  readingMinutes: 1,
  removed: [
    { reason: 'navigation', text: 'Home News Sport', words: 3, html: '<p>Home News Sport</p>', position: 0 },
    { reason: 'subscribe', text: 'Get our letter', words: 3, html: '<p onclick="x()">Get our letter</p>', position: 2 },
    { reason: 'advertising', text: 'Advertisement', words: 1, html: '', position: 2 },
    { reason: 'off-story', text: 'Our standards', words: 2, html: '<p>Our standards</p>', position: 99 },
  ],
  truncated: false,
};

/** The first place of some words in the text. */
export function span(words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the story: ${words}`);
  return { text: words, start, end: start + words.length };
}

function person(name: string, mentions: readonly Span[], more: Partial<Person>): Person {
  const nothing = { role: null, roles: [], aliases: [name], quotes: [], partialQuotes: [], line: null, with: [] };
  return { name, mentions, key: false, score: 1, ...nothing, ...more };
}

export const quill = person('Marta Quill', [span('Marta Quill'), span('Ms Quill')], {
  key: true,
  role: span('the harbour master'),
  quotes: [span('“We have no choice,”'), span('“If the wall goes, the market goes.”')],
});
export const renn = person('Tobias Renn', [span('Tobias Renn')], { role: span('the mayor') });
