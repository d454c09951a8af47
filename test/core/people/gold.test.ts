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
  ['people whose role is stated got it', roles.recall, 0.85],
  ['roles given are stated', roles.precision, 0.96],
  ['quotations went to who said them', quotations.recall, 0.9],
  ['fragments went to who said them, kept apart', quotations.partialRecall, 0.4],
  ['what anybody was given they said', quotations.precision, 0.9],
  ['words of nobody named were given to nobody', quotations.unnamed, 0.95],
  ['names that only modify a noun are marked', attributive.recall, 0.6],
])('%s', (_, { share, all, wrong }, least) => {
  expect(all).toBeGreaterThan(0);
  expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(least);
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
