import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://news.example/pier';
const sentence = (n: number): string =>
  `On day ${n} the pier stayed shut, the harbour master said, and the boats lay at anchor until the wind had gone round.`;
const days = [1, 2, 3, 4, 5, 6];
const said = days.map(sentence).join(' ');

/** A page that calls its story a sidebar, and whose long notes on cookies look like the story. */
function page(linkedData: object): Document {
  const notes = days.map(
    (n) => `<p>Note ${n}: we and our partners may keep what you read, how long, and on which machine you do it.</p>`,
  );
  const story = days.map((n) => `<p class="teaser">${sentence(n)}</p>`).join('');
  return new JSDOM(
    `<title>The pier</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...linkedData })}</script>
    <div class="sidebar"><h1>The pier</h1>${story}</div><div class="content">${notes.join('').repeat(4)}</div>`,
    { url },
  ).window.document;
}

test('paragraphs that the page declares as its story are brought back when most of them were missed', () => {
  const { text } = readStory(page({ articleBody: said }), { url });
  for (const n of days) expect(text).toContain(sentence(n));
});

test('what is declared and not on the page is not shown', () => {
  const { text } = readStory(page({ articleBody: 'A tale that is nowhere to be seen. '.repeat(30) }), { url });
  expect(text).not.toContain('nowhere to be seen');
});
