import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/core/formats/index.ts';
import { peopleAsMarkdown, peopleAsText } from '../../../src/core/formats/people-list.ts';
import { plainText } from '../../../src/core/formats/plain-text.ts';
import { richText, storyAsHtml } from '../../../src/core/formats/rich-text.ts';
import { article, person } from './article.ts';

const span = (text: string) => ({ text, start: 0, end: text.length });
const people = [
  person('Ada Moor', {
    role: span('keeper of the\nweir'),
    mentions: [span('Ada Moor'), span('Moor')],
    quotes: [span('We waited *long*.'), span('“It fell.”')],
  }),
  person('Ben Sand', { mentions: [span('Ben Sand')] }),
  person('Cy Reed', { key: false }),
];

describe('plain text', () => {
  test('is the story’s text, after one line with its source', () => {
    expect(plainText(article())).toBe(
      'The weir at Oldmill opens again — Ada Moor, Ben Sand — The Riverside Post — 2026-03-02 — https://post.example.com/weir\n\nThe weir is open.\n\nWhy now\n\nThe water fell.',
    );
    expect(plainText(article(), { source: false })).toBe(article().text);
  });

  test('leaves out what the page does not say', () => {
    const bare = article({ title: 'A', authors: [], siteName: '', publishedTime: null, url: '', text: 'B.' });
    expect(plainText(bare)).toBe('A\n\nB.');
  });

  test('can carry the key people', () => {
    expect(plainText(article({ people }), { source: false, people: true })).toBe(
      `${article().text}\n\nKey people\n\n${peopleAsText({ people })}`,
    );
    expect(plainText(article(), { source: false, people: true })).toBe(article().text);
  });
});

describe('people', () => {
  test('as text', () => {
    expect(peopleAsText({ people })).toBe(
      'Ada Moor, keeper of the weir (2 mentions)\n  “We waited *long*.”\n  “It fell.”\n\nBen Sand (1 mention)',
    );
  });

  test('as Markdown', () => {
    expect(peopleAsMarkdown({ people })).toBe(
      '- **Ada Moor**, keeper of the weir (2 mentions)\n\n  > “We waited \\*long\\*.”\n\n  <!-- -->\n\n  > “It fell.”\n- **Ben Sand** (1 mention)',
    );
  });

  test('the first five when nobody is marked as key', () => {
    const many = Array.from({ length: 7 }, (_, at) => person(`Person ${at}`, { key: false }));
    expect(peopleAsText({ people: many }).split('\n\n')).toHaveLength(5);
  });
});

describe('rich text', () => {
  test('keeps the vocabulary, and nothing else', () => {
    const html =
      '<p class="bs-card" onclick="x()"><a href="https://v.example/?a=1&amp;b=2" target="_top">A “b”</a></p><p class="ad">c</p><img src="javascript:x" alt="d"><form><p>e</p></form><script>f</script><table><tbody><tr><td colspan="2">g</td></tr></tbody></table><a href="JaVaScRiPt:x">h</a>';
    expect(storyAsHtml(html)).toBe(
      '<p class="bs-card"><a href="https://v.example/?a=1&amp;b=2">A “b”</a></p><p>c</p><img alt="d"><p>e</p><table><tbody><tr><td colspan="2">g</td></tr></tbody></table><a>h</a>',
    );
  });

  test('begins with the source and ends with the people', () => {
    const html = richText(article({ title: 'A <b>', people }), { people: true });
    expect(html).toMatch(
      /^<p><strong>A &lt;b&gt;<\/strong> — Ada Moor, Ben Sand — .*<a href="https:\/\/post.example.com\/weir">/,
    );
    expect(html).toContain(
      '<h2>Key people</h2><ul><li><strong>Ada Moor</strong>, keeper of the weir (2 mentions)<blockquote>',
    );
  });
});

test('the copy menu offers each format once', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  for (const { format } of formats) expect(format(article())).toContain('The weir is open.');
});
