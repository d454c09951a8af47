import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { buildIn } from '../../../src/views/elements.ts';
import { peopleSection } from '../../../src/views/popup/people-section.ts';
import { anArticle } from '../../support/article.ts';

const build = buildIn(document);
const section = (change: Partial<Article> = {}, shown = 5) => peopleSection(build, anArticle(change), shown);

/** Opens a person as a click does; jsdom tells of it later. */
async function opened(root: HTMLElement, index: number): Promise<Element> {
  const entry = root.querySelectorAll<HTMLDetailsElement>('details.person')[index];
  if (!entry) throw new Error('no such person');
  entry.open = true;
  await new Promise((resolve) => setTimeout(resolve));
  return entry;
}
const partsOf = (entry: Element) => [...entry.querySelectorAll('h3')].map((title) => title.textContent);

test('each person has name, role if stated, and number of mentions', () => {
  const lines = [...section().querySelectorAll('.person > summary')].map((line) => line.textContent);
  expect(lines).toEqual(['Dana OkaforMayor33 mentions', 'Peter Lindqvist11 mention']);
});

test('a person opens to everything the story says, once', async () => {
  const root = section();
  const entry = await opened(root, 0);
  expect(partsOf(entry)).toEqual(['In this story', 'Who this is', 'Says', 'Mention 1 of 3', 'Appears with']);
  expect(entry.querySelector('blockquote')?.textContent).toBe('“Nobody should have to sleep at the terminal,”');
  await opened(root, 0);
  expect(entry.querySelectorAll('.about')).toHaveLength(1);
});

test('nothing is made up for a person of whom little is said', async () => {
  expect(partsOf(await opened(section(), 1))).toEqual(['In their words', 'Mention 1 of 1']);
});

test('the mentions are stepped through, round and round', async () => {
  const entry = await opened(section(), 0);
  const [back, on] = entry.querySelectorAll<HTMLButtonElement>('button.step');
  const place = () => [
    entry.querySelector('.stepper h3')?.textContent,
    entry.querySelector('[aria-live]')?.textContent,
  ];
  expect(place()[1]).toMatch(/^The harbour council.*broke a tie\.$/);
  on?.click();
  expect(place()).toEqual(['Mention 2 of 3', expect.stringContaining('the first mayor to ride')]);
  back?.click();
  back?.click();
  expect(place()).toEqual(['Mention 3 of 3', expect.stringMatching(/Okafor laughed\.$/)]);
});

test('people beyond the number asked for are folded', () => {
  const rest = section({}, 1).querySelector('details.rest');
  expect(rest?.querySelector('summary')?.textContent).toBe('1 more person');
  expect(rest?.querySelectorAll('.person')).toHaveLength(1);
  expect(section({}, 2).querySelector('details.rest')).toBe(null);
});

test.each([
  [
    { people: [], peopleStatus: 'language-not-supported', lang: 'fi' },
    'People cannot be found yet in stories in Finnish.',
  ],
  [
    { people: [], peopleStatus: 'language-not-supported', lang: '' },
    'People cannot be found yet in stories in this language.',
  ],
  [{ people: [], peopleStatus: 'language-not-supported', lang: 'x_' }, 'People cannot be found yet in stories in x_.'],
  [{ peopleStatus: 'cut' }, 'The story is very long: people were looked for in its beginning only.'],
  [{ people: [] }, 'The story names nobody.'],
] as const)('why there is nobody, or not everybody: %j', (change, note) => {
  expect(section(change).querySelector('.note')?.textContent).toBe(note);
});
