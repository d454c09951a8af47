import { expect, test } from 'vitest';
import { findPeople } from '../../../src/core/people/find-people.ts';
import { type GoldStory, goldStories } from '../../support/people-gold.ts';
import { attributiveShares, quotationShares, type Read, roleShares, type Share } from '../../support/people-measure.ts';

const asRead = (story: GoldStory): Read => [story, findPeople(story.text, { title: story.title, lang: story.lang })];
const read = goldStories()
  .filter(({ lang }) => lang === 'en')
  .map(asRead);
const roles = roleShares(read);
const quotations = quotationShares(read);
const attributive = attributiveShares(read);

/** Floors below what is reached; the errors are listed when one gives way. */
test.each<[string, Share, number]>([
  ['people whose role is stated got it', roles.recall, 0.9],
  ['roles given are stated', roles.precision, 0.98],
  ['quotations went to who said them', quotations.recall, 0.94],
  ['fragments went to who said them, kept apart', quotations.partialRecall, 0.5],
  ['what anybody was given they said', quotations.precision, 0.96],
  ['words of nobody named were given to nobody', quotations.unnamed, 0.95],
  ['names that only modify a noun are marked', attributive.recall, 0.6],
])('%s', (_, { share, all, wrong }, least) => {
  expect(all).toBeGreaterThan(0);
  expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(least);
});

/** The longer stories, file by file: one may not pay for another. */
test.each([
  ['en5-', 0.95, 0.97, 0.85],
  ['en6-', 0.94, 0.97, 0.85],
  ['en7-', 0.94, 0.97, 0.9],
])('%s: quotations and roles', (file, recall, precision, stated) => {
  const own = read.filter(([{ id }]) => id.startsWith(file));
  const said = quotationShares(own);
  expect(own.length).toBeGreaterThan(0);
  expect(said.recall.share, said.recall.wrong.join('\n')).toBeGreaterThanOrEqual(recall);
  expect(said.precision.share, said.precision.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
  expect(roleShares(own).recall.share, roleShares(own).recall.wrong.join('\n')).toBeGreaterThanOrEqual(stated);
});

const elsewhere = goldStories().filter(({ lang }) => lang !== 'en');

test.each([...new Set(elsewhere.map(({ lang }) => lang))])(
  'quotations in %s went to who said them, and no others',
  (own) => {
    const { recall, precision } = quotationShares(elsewhere.filter(({ lang }) => lang === own).map(asRead));
    expect(recall.share, recall.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(precision.share, precision.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  },
);
