import type { Article, Person } from '../../src/core/article.ts';

const text = [
  'The harbour council voted on Tuesday to keep the night ferry running, after Mayor Dana Okafor broke a tie.',
  '“Nobody should have to sleep at the terminal,” said Okafor, the first mayor to ride the boat herself.',
  'Councillor Peter Lindqvist called it “a boat full of holes”. Okafor laughed.',
].join('\n\n');

/** The place of `words` in the story, the `nth` time they are in it. */
function at(words: string, nth = 1): { start: number; end: number; text: string } {
  let start = -1;
  for (let turn = 0; turn < nth; turn++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length, text: words };
}

const nobody = { roles: [], quotes: [], partialQuotes: [], key: false, line: null, with: [] };

const okafor: Person = {
  ...nobody,
  name: 'Dana Okafor',
  role: at('Mayor'),
  roles: [at('Mayor')],
  aliases: ['Dana Okafor', 'Okafor'],
  mentions: [at('Dana Okafor'), at('Okafor', 2), at('Okafor', 3)],
  quotes: [at('“Nobody should have to sleep at the terminal,”')],
  key: true,
  score: 1,
  line: at(
    'The harbour council voted on Tuesday to keep the night ferry running, after Mayor Dana Okafor broke a tie.',
  ),
  with: ['Peter Lindqvist'],
};
const lindqvist: Person = {
  ...nobody,
  name: 'Peter Lindqvist',
  role: null,
  aliases: ['Peter Lindqvist'],
  mentions: [at('Peter Lindqvist')],
  partialQuotes: [at('“a boat full of holes”')],
  score: 0.4,
};

/** A story with two people and three removed pieces, for tests of what is shown; `change` overrides any of it. */
export function anArticle(change: Partial<Article> = {}): Article {
  return {
    status: 'article',
    kind: 'article',
    title: 'Council keeps the night ferry',
    authors: ['Anna Weir', 'Tom Ode'],
    siteName: 'Port Ledger',
    publishedTime: '2026-03-02T16:05:00Z',
    modifiedTime: '2026-03-03T05:00:00Z',
    lang: 'en',
    dir: 'ltr',
    url: 'https://news.example/ferry',
    section: 'Harbour',
    excerpt: '',
    leadImage: null,
    html: text
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join(''),
    text,
    wordCount: 48,
    readingMinutes: 1,
    people: [okafor, lindqvist],
    peopleStatus: 'ready',
    removed: [
      { reason: 'navigation', text: 'Home News Sport', words: 3, html: '', position: 0 },
      { reason: 'navigation', text: 'About us', words: 2, html: '', position: 3 },
      { reason: 'off-story', text: 'Weather: rain', words: 2, html: '', position: 3 },
    ],
    truncated: false,
    ...change,
  };
}
