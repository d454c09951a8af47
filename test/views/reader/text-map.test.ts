import { beforeEach, expect, test } from 'vitest';
import { mapText } from '../../../src/views/reader/text-map.ts';
import { unwrapText, wrapText } from '../../../src/views/reader/wrap-text.ts';
import { span, story, text } from './harbour-story.ts';

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
  body.innerHTML = story.html;
});
const wordsAt = (words: string, of = text): string | undefined => {
  const start = of.indexOf(words);
  const [place] = mapText(body, of).placesOf([{ start, end: start + words.length }]);
  if (!place) return undefined;
  const range = document.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range.toString();
};

test.each(['Monday, the port', 'Marta Quill, the', 'Tobias Renn', 'Ms Quill doubts it.', 'The harbour'])(
  'finds "%s" in the drawn story, whatever elements and white space stand in it',
  (words) => {
    expect(wordsAt(words)?.replace(/\s+/g, ' ')).toBe(words);
  },
);

test('a caption with the same words is not taken for the story', () => {
  const [place] = mapText(body, text).placesOf([span('Marta Quill')]);
  expect(place?.start.node.parentElement?.closest('figcaption')).toBeNull();
});

test('a paragraph that is not drawn has no place, and the others keep theirs', () => {
  const longer = text.replace('What comes next', 'A paragraph that nobody drew');
  expect(wordsAt('nobody drew', longer)).toBeUndefined();
  expect(wordsAt('Tobias Renn', longer)).toBe('Tobias Renn');
});

test('the lines of one paragraph of text are found one by one, without their list markers', () => {
  body.innerHTML = '<p>Before it.</p><ol><li>First thing</li><li>Second thing</li></ol>';
  const listed = 'Before it.\n\n1. First thing\n2. Second thing';
  expect(wordsAt('Second thing', listed)).toBe('Second thing');
});

test('a piece that was put back moves nothing', () => {
  const map = mapText(body, text);
  const piece = document.createElement('div');
  piece.className = 'put-back';
  piece.textContent = 'Tobias Renn in an advertisement';
  body.prepend(piece);
  expect(map.placesOf([span('Tobias Renn')])[0]?.start.node.parentElement?.localName).toBe('p');
});

test('wrapping marks the words alone, and taking it away leaves the story as it was', () => {
  const before = body.innerHTML;
  const map = mapText(body, text);
  const mark = () => document.createElement('mark');
  const [place] = map.placesOf([span('Marta Quill')]);
  const made = place ? wrapText(place, mark) : [];
  expect(made.map((element) => element.textContent)).toEqual(['Marta', ' Quill']);
  const [again] = map.placesOf([span('said Marta Quill, the')]);
  const outer = again ? wrapText(again, mark) : [];
  expect(outer.map((element) => element.textContent).join('')).toBe('said Marta Quill, the');
  unwrapText(made);
  unwrapText(outer);
  expect(body.innerHTML).toBe(before);
});

test('words in a surrogate pair alphabet keep their offsets', () => {
  body.innerHTML = '<p>🌊🌊 Ana <b>Bell</b> 🌊</p>';
  expect(wordsAt('Ana Bell', '🌊🌊 Ana Bell 🌊')).toBe('Ana Bell');
});
