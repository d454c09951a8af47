import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isDateLine } from '../../../src/core/clean/steps/date-lines.ts';
import { readStory } from '../../../src/core/read-story.ts';

test.each([
  '3 May 2020',
  'May 3, 2020',
  'Monday, May 3rd, 2020 at 4:05 p.m.',
  '03.05.2020, 18:50 Uhr',
  '2020年5月3日',
  '3 de mayo de 2020',
  'terça-feira, 5 de maio de 2020 às 18:40',
])('%s is a date', (line) => expect(isDateLine(line)).toBe(true));

test.each(['May 3, 2020 was the day the bridge fell and nobody came.', 'The year 2020 began badly', '611 metres'])(
  '%s is none',
  (line) => expect(isDateLine(line)).toBe(false),
);

test('of the titles of entries one that says little is no date', () => {
  const url = 'https://tide.example/a';
  const entry = (title: string): string =>
    `<div class="entry"><p class="when">${title}</p><p>Some thirty people waited at the pier in the rain, and one of them had filled a drum with wood.</p></div>`;
  const titles = [
    '9.48 Uhr: The gate stays shut for another day or two',
    '11.05 Uhr: The mayor comes down and says why',
    '21.05 Uhr: The fire is out',
  ];
  const html = `<title>Late</title><article><h1>Late</h1>${titles.map(entry).join('')}</article>`;
  const { text } = readStory(new JSDOM(html, { url }).window.document, { url });
  for (const title of titles) expect(text).toContain(title);
});

test('the dates of a timeline are part of the story', () => {
  const url = 'https://tide.example/a';
  const event = (date: string): string =>
    `<div><time>${date}</time><h3>The gate is shut</h3><div><p>Some thirty people waited at the pier in the rain, and one of them had filled a drum with wood, which he lit.</p></div></div>`;
  const read = (names: string): string => {
    const html = `<title>Late</title><article><h1>Late</h1><div class="${names}">${['14 March 2022', '2 September 2022', '8 June 2023'].map(event).join('')}</div></article>`;
    return readStory(new JSDOM(html, { url }).window.document, { url }).text;
  };
  expect(read('timeline')).toContain('2 September 2022');
  expect(read('days')).not.toContain('2 September 2022');
});
