import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readStory } from '../../../src/core/read-story.ts';

const sentence = (n: number): string =>
  `On day ${n} the pier stayed shut, the harbour master said, and the boats lay at anchor until the wind had gone round.`;

const textOf = (body: string): string =>
  readStory(new JSDOM(`<title>The pier</title><main><h1>The pier</h1>${body}</main>`).window.document, {
    url: 'https://news.example/pier',
  }).text;

const step = (n: number, said: string): string =>
  `<div class="step"><div class="step-text"><b>Step ${n}</b><p>${said}</p></div><img src="/${n}.jpg"><div class="caption">Step ${n}. Ann Ott</div></div>`;

test('a short step of a guide is no caption of the picture that it stands beside and that has its own', () => {
  const steps = [sentence(1), 'Put the stone in.', sentence(2), sentence(3), sentence(4)];
  const text = textOf(`<div>${steps.map((said, at) => step(at + 1, said)).join('')}</div>`);
  expect(text).toContain('Step 2\n\nPut the stone in.\n\nStep 3');
  expect(text).not.toContain('Ann Ott');
});
