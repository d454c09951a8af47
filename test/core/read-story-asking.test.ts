import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { allPageData } from '../../src/core/languages/all-page-data.ts';
import { phrasesOf } from '../../src/core/languages/clutter/index.ts';
import { readStory } from '../../src/core/read-story.ts';
import { storyReader, type WordSource } from '../../src/core/read-story-asking.ts';

const url = 'https://news.example/story';
const paragraph =
  'Die Brücke ist seit Montag gesperrt, und der Rat hat nicht gesagt, wann sie wieder für den Verkehr auf ist und für wen. ';
const german = `<article><h1>Die Brücke</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}<p>Lesen Sie auch</p></article>`;
const page = (lang: string): Document =>
  new JSDOM(`<html lang="${lang}"><title>Die Brücke</title><body>${german}`, { url }).window.document;

const from = (phrases: WordSource['phrases']): WordSource => ({ pageData: async () => allPageData, phrases });

const asking = (): WordSource['phrases'] & ReturnType<typeof vi.fn> =>
  vi.fn(async (codes: readonly string[]) => phrasesOf(codes));

test.each(['de', 'fr', ''])(
  'a page that says its language is %j is read just as with all phrases at hand',
  async (lang) => {
    const ask = asking();
    expect(await storyReader(from(ask))(page(lang), { url })).toEqual(readStory(page(lang), { url }));
  },
);

test('a language is asked for once', async () => {
  const ask = asking();
  const read = storyReader(from(ask));
  await read(page('fr'), { url });
  await read(page('fr'), { url });
  expect(ask.mock.calls).toEqual([[['en', 'fr']], [['de']]]);
});

test('a language nobody knows is not asked for again and again', async () => {
  const ask = vi.fn(async () => []);
  expect((await storyReader(from(ask))(page('de'), { url })).text).toContain('Die Brücke ist seit Montag gesperrt');
  expect(ask).toHaveBeenCalledTimes(1);
});
