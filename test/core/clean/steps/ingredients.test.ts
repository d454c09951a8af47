import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../../src/core/read-story.ts';

const url = 'https://kitchen.example/2026/pier-cake';
const read = (html: string): string[] =>
  readStory(new JSDOM(`<html lang="en"><title>Pier cake</title>${html}</html>`, { url }).window.document, {
    url,
  }).text.split(/\n+/);

const steps = `<div class="steps"><h2>Method</h2>${[
  'Warm the milk and stir in the butter until nothing of it can be seen, then put the pan on the window sill.',
  'Mix the flour with the eggs, pour in the milk, and beat the dough until it comes off the bowl by itself.',
  'Bake the cake for forty minutes, and leave it in the oven with the door open until the harbour bell rings.',
]
  .map((step) => `<p>${step}</p>`)
  .join('')}</div>`;

const row = (amount: string, what: string): string => `<tr><td>${amount}</td><td>${what}</td></tr>`;

test('ingredients in a table above the text are story, with their headings, and without their buttons', () => {
  const table = `<table>${row('250 g', '<a href="/flour">Flour</a>')}${row('½ cup', 'Milk')}${row('3', 'Eggs')}</table>`;
  const lines = read(
    `<h1>Pier cake</h1><div class="recipe-ingredients"><h2>Ingredients</h2><p>Serves</p>${table}
    <p><a href="/list">Put these on my list</a></p></div>${steps}`,
  );
  expect(lines.slice(0, 6)).toEqual([
    'Ingredients',
    '250 g\tFlour',
    '½ cup\tMilk',
    '3\tEggs',
    'Method',
    expect.any(String),
  ]);
});

test('a box that says what else could be cooked holds no ingredients', () => {
  const links = ['Eggs', 'Flour', 'Milk', 'Salt'].map((what) => `<li><a href="/${what}">${what}</a></li>`).join('');
  const lines = read(
    `<h1>Pier cake</h1>${steps}<div class="by-ingredient"><h2>Recipes by ingredient</h2><ul>${links}</ul></div>`,
  );
  expect(lines.at(-1)).toMatch(/^Bake the cake/);
});
