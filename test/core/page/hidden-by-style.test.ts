import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const url = 'https://news.example/pier';
const paragraph = (n: number): string =>
  `<p>On day ${n} the pier stayed shut, the harbour master said, and the boats lay at anchor in the bay until the wind had gone round to the west.</p>`;
const story = [1, 2, 3, 4, 5, 6].map(paragraph).join('');
const message =
  '<p class="off">You have no stories left this month, and no word of this line is meant for anybody.</p>';

/** A page whose styles hide what has the class `off`, as a browser that lays pages out tells. */
function laidOut(html: string): Document {
  const { window } = new JSDOM(`<title>The pier</title><main><h1>The pier</h1>${html}</main>`, { url });
  Object.assign(window.Element.prototype, {
    checkVisibility(this: Element) {
      return this.closest('.off') === null;
    },
  });
  return window.document;
}

test('what the styles of the page hide is no story, and is said to be hidden', () => {
  const { text, removed } = readStory(laidOut(story + message), { url });
  expect(text).toContain('On day 6 the pier stayed shut');
  expect(text).not.toContain('You have no stories left');
  expect(removed.map(({ reason }) => reason)).toContain('hidden');
});

test('a story that is hidden for now is read all the same', () => {
  expect(readStory(laidOut(`<div class="off">${story}</div>`), { url }).text).toContain(
    'On day 1 the pier stayed shut',
  );
  const document = laidOut(story);
  document.body.className = 'off';
  expect(readStory(document, { url }).text).toContain('On day 1 the pier stayed shut');
});
