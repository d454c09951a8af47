import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readStory } from '../src/core/read-story.ts';
import { differences, wholePages } from './support/stories.ts';

describe('pages written by somebody who did not know the rules', () => {
  const pages = wholePages();

  test('are many', () => expect(pages.length).toBeGreaterThan(90));

  test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const story = readStory(new JSDOM(page.html, { url: page.url }).window.document, { url: page.url });
    expect(story.kind).toBe(page.called ?? 'article');
    const { lost, leaked } = differences(page, story);
    expect({ lost, leaked }).toEqual({ lost: page.lost ?? [], leaked: page.leaked ?? [] });
  });

  test('are read with next to nothing missing, and next to nothing else', () => {
    const lines = pages.flatMap(({ text }) => text).length;
    expect(pages.flatMap(({ lost = [] }) => lost).length).toBeLessThanOrEqual(lines * 0.02);
    const clutter = pages.flatMap(({ not = [] }) => not).length;
    expect(pages.flatMap(({ leaked = [] }) => leaked).length).toBeLessThanOrEqual(clutter * 0.035);
  });
});
