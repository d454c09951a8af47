import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/core/article.ts';
import { findPeople, peopleStatusFor } from '../../../src/core/people/find-people.ts';
import { type GoldStory, goldStories } from '../../support/people-gold.ts';

const stories = goldStories();
const languages = [...new Set(stories.map((story) => story.lang))];

/** One to one by name: a split, merged or invented person is an error. */
function agreement(pairs: readonly (readonly [GoldStory, readonly Person[]])[]): number {
  let right = 0;
  let all = 0;
  for (const [gold, found] of pairs) {
    const names = found.map((person) => person.name);
    right += gold.people.filter((person) => names.includes(person.name)).length;
    all += gold.people.length + names.length;
  }
  return (2 * right) / all;
}

describe.each(languages)('people in %s', (lang) => {
  const own = stories.filter((story) => story.lang === lang);
  const pairs = own.map((story) => [story, findPeople(story.text, { title: story.title, lang })] as const);

  test('there are ten stories', () => expect(own.length).toBeGreaterThanOrEqual(10));

  test('person F1 is 80 or better', () => expect(agreement(pairs)).toBeGreaterThanOrEqual(0.8));

  test('every mention, role and quotation is a place in the text', () => {
    for (const [story, people] of pairs) {
      for (const person of people) {
        for (const { start, end } of person.mentions) expect(person.aliases).toContain(story.text.slice(start, end));
        for (const { text, start, end } of [...person.roles, ...person.quotes])
          expect(story.text.slice(start, end).replace(/\s+/g, ' ')).toBe(text);
      }
    }
  });

  test('roles and key people are mostly those of the gold', () => {
    const stated = pairs.flatMap(([story, people]) =>
      story.people.flatMap((gold) => {
        const person = people.find((candidate) => candidate.name === gold.name);
        return gold.roles[0] === undefined || person === undefined
          ? []
          : [{ gold: gold.roles[0], found: person.role?.text ?? '' }];
      }),
    );
    const last = (role: string) => role.toLowerCase().split(' ')[0]?.slice(0, 5) ?? '';
    const right = stated.filter(({ gold, found }) => found.toLowerCase().includes(last(gold)));
    expect(right.length / stated.length).toBeGreaterThanOrEqual(0.7);
  });
});

test('the gold holds two hundred people', () => {
  expect(stories.flatMap((story) => story.people).length).toBeGreaterThanOrEqual(200);
});

test.each([
  ['hi', 'प्रधानमंत्री ने सोमवार को नई योजना की घोषणा की और कहा कि यह योजना अगले वर्ष से लागू होगी।'],
  ['zh', '市长周一宣布了新的计划，并表示该计划将于明年开始实施。居民对此表示欢迎。'],
  [
    'pl',
    'Prezydent miasta ogłosił w poniedziałek nowy plan i powiedział, że będzie on realizowany od przyszłego roku.',
  ],
])('%s: says that people are not available rather than listing nonsense', (lang, text) => {
  expect(findPeople(text, { lang })).toEqual([]);
  expect(peopleStatusFor(text, lang)).toBe('language-not-supported');
});
