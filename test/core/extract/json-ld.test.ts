import { expect, test } from 'vitest';
import { field, freeToRead, readJsonLd } from '../../../src/core/extract/json-ld.ts';

const url = 'https://www.harbourpost.example/2026/03/flood-wall';
const read = (...blocks: string[]) => readJsonLd(blocks, url);

test('finds the story in a graph', () => {
  const linked = read(
    '{"@graph":[{"@type":"WebSite","name":"Harbour Post"},{"@type":["Article","NewsArticle"],"headline":"Flood wall stopped"}]}',
  );
  expect(field(linked.story, 'headline')).toBe('Flood wall stopped');
  expect([...linked.types]).toEqual(['WebSite', 'Article', 'NewsArticle']);
});

test('of several stories takes the one of this address', () => {
  const linked = read(
    '[{"@type":"NewsArticle","headline":"Other","url":"/2026/03/other"},{"@type":"NewsArticle","headline":"Own","mainEntityOfPage":{"@id":"https://www.harbourpost.example/2026/03/flood-wall/"}}]',
  );
  expect(field(linked.story, 'headline')).toBe('Own');
});

test('the items of a list are not the page', () => {
  expect(
    read('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"One of many"}]}').story,
  ).toBeNull();
});

test.each([
  ['<!-- {"@type":"NewsArticle","headline":"A"} -->', 'in a comment'],
  ['//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>', 'in a character section'],
  ['{"@type":"NewsArticle","headline":"A",}', 'with a comma too many'],
  ['{"@type":"NewsArticle","description":"two\nlines","headline":"A"}', 'with a line break in a string'],
])('reads %j: %s', (text) => expect(field(read(text).story, 'headline')).toBe('A'));

test('junk is nothing, and spoils nothing', () => {
  expect(read('{"@type":', 'null', '17', '[]', '{"@type":{"a":1},"headline":["x"]}').story).toBeNull();
  expect(field(read('{oops', '{"@type":"NewsArticle","headline":"A"}').story, 'headline')).toBe('A');
});

test('escaped text is text', () => {
  expect(
    field(read('{"@type":"NewsArticle","headline":"Salt &amp; pepper &#8217;s &lt;b&gt;"}').story, 'headline'),
  ).toBe('Salt & pepper ’s <b>');
});

test.each([
  [false, false],
  ['False', false],
  [true, true],
  [undefined, null],
])('free: %s', (value, free) => {
  expect(freeToRead(read(JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree: value })).story)).toBe(free);
});
