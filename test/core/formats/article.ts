import type { Article, Person } from '../../../src/core/article.ts';

/** A person literal: what a test does not say is empty. */
export function person(name: string, rest: Partial<Person> = {}): Person {
  return {
    name,
    role: null,
    roles: [],
    aliases: [name],
    mentions: [],
    quotes: [],
    partialQuotes: [],
    key: true,
    score: 1,
    line: null,
    with: [],
    ...rest,
  };
}

/** A story literal. */
export function article(rest: Partial<Article> = {}): Article {
  return {
    status: 'article',
    kind: 'article',
    title: 'The weir at Oldmill opens again',
    authors: ['Ada Moor', 'Ben Sand'],
    siteName: 'The Riverside Post',
    publishedTime: '2026-03-02T08:00:00+01:00',
    modifiedTime: null,
    lang: 'en',
    dir: 'ltr',
    url: 'https://post.example.com/weir',
    section: '',
    excerpt: '',
    leadImage: null,
    html: '<p>The weir is open.</p><h2>Why now</h2><p>The water fell.</p>',
    text: 'The weir is open.\n\nWhy now\n\nThe water fell.',
    wordCount: 9,
    readingMinutes: 1,
    people: [],
    peopleStatus: 'ready',
    removed: [],
    truncated: false,
    ...rest,
  };
}
