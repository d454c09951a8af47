import { describe, expect, test } from 'vitest';
import { readStory } from '../src/core/read-story.ts';
import { documentOf, pages } from './support/pages.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ');
const instant = (iso: string | null) => (iso?.includes('T') ? new Date(iso).toISOString() : iso);

describe.each(pages())('$name', (page) => {
  const { expected, url } = page;
  const document = documentOf(page);
  const before = document.documentElement.outerHTML;
  const story = readStory(document, { url });
  const text = fold(story.text);

  test('is judged right', () => {
    expect({ status: story.status, kind: story.kind }).toEqual({ status: expected.status, kind: expected.kind });
  });

  test('says who, when and in which language', () => {
    if (expected.status !== 'none') {
      expect(story.title).toBe(fold(expected.title));
      expect(story.authors).toEqual(expected.authors);
      expect(instant(story.publishedTime)).toBe(instant(expected.publishedTime));
    }
    if (expected.modifiedTime) expect(instant(story.modifiedTime)).toBe(instant(expected.modifiedTime));
    if (expected.leadImage) expect(story.leadImage).toBe(expected.leadImage);
    expect(story.lang.split('-')[0]).toBe(expected.lang);
    expect(story.dir).toBe(expected.dir);
  });

  test('keeps the story, in order', () => {
    expect(expected.must.filter((said) => !text.includes(fold(said)))).toEqual([]);
    let from = 0;
    const misplaced = expected.must.filter((said) => {
      const place = text.indexOf(fold(said), from);
      from = Math.max(from, place);
      return place < 0;
    });
    expect(misplaced).toEqual([]);
    expect((expected.html?.must ?? []).filter((said) => !story.html.includes(said))).toEqual([]);
  });

  test('leaves out the rest', () => {
    expect(expected.mustNot.filter((said) => text.includes(fold(said)))).toEqual([]);
    expect((expected.html?.mustNot ?? []).filter((said) => story.html.includes(said))).toEqual([]);
  });

  test('says nothing twice', () => {
    expect((expected.once ?? []).filter((said) => text.split(fold(said)).length !== 2)).toEqual([]);
  });

  test('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
