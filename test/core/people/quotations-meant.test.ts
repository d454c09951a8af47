import { expect, test } from 'vitest';
import { en } from '../../../src/core/languages/people/en.ts';
import { attributeQuotations } from '../../../src/core/people/quotations.ts';
import { draftsOf, type Named } from '../../support/named-story.ts';

const brandt: Named = { name: 'Ida Brandt', forms: ['Ms. Brandt'], gender: 'female' };
const lund: Named = { name: 'Eva Lund', gender: 'female' };
const holt: Named = { name: 'Per Holt', forms: ['Mr. Holt'], gender: 'male' };

const people = [brandt, lund, holt];

/** By person, what was given to each, in full or in part. */
function given(text: string, named: readonly Named[] = people): string[][] {
  return attributeQuotations(text, draftsOf(text, named), en).map(({ quotes, partialQuotes }) =>
    [...quotes, ...partialQuotes].map((quote) => quote.text),
  );
}

test.each([
  ['her own daughter came in', 'Ida Brandt left. Her daughter now lives in Holm. “It was cold,” she said.'],
  ['a girl pointed at', 'Ida Brandt rescued a girl. That girl is now a nurse. “It was cold,” she said.'],
  ['a lawyer of somebody', 'Ida Brandt left. His lawyer was in court. “It was cold,” she said.'],
  ['a passive without an agent', 'Ida Brandt was called “a cold fish” in the town.'],
  ['a passive with an agent without a name', 'Ida Brandt was called a saint and, by a bishop, “a cold fish”.'],
  ['told', '“It is cold,” Ida Brandt was told.'],
  ['a letter found', 'Ida Brandt spoke. In the desk they found a letter in which she had written: “It was cold.”'],
])('nobody is known to have spoken: %s', (_, text) => {
  expect(given(text)).toEqual([[], [], []]);
});

test.each([
  ['an agent with a name', 'The plan was described as “a cold fish” by Ida Brandt.', 'a cold fish'],
  ['quoted as saying', 'Ida Brandt was quoted as saying: “It was so cold.”', 'It was so cold.'],
  [
    'past her husband, who comes in',
    '“It was cold,” Ida Brandt says. Her husband, a vet, comes in and goes out. “It was so cold,” she says.',
    'It was so cold,',
  ],
  ['a recorder is a judge', 'Recorder Ida Brandt left. The judge added: “It was so cold.”', 'It was so cold.'],
  ['a Sen. is a senator', 'Sen. Ida Brandt left. “It was so cold,” the senator said.', 'It was so cold,'],
  [
    'a face, then speech alone',
    'Ida Brandt said: “No.”\n\nI ask whether it was cold. She pulls a face.\n\n“It was so cold. I wept.”\n\nHolt came.',
    'It was so cold. I wept.',
  ],
  [
    'the letters of her office',
    'Deputy Commissioner of Police Ida Brandt spoke. “It was so cold,” the DCP added.',
    'It was so cold,',
  ],
  [
    'who gave no more than this name',
    'A baker who gave her name only as Ida Brandt was there. “It was so cold,” she said.',
    'It was so cold,',
  ],
  ['known as', '“It was so cold,” said a vendor known as Ida Brandt.', 'It was so cold,'],
  ['what they were told, she said', 'Schools, Ida Brandt said, were being told to “take a blanket”.', 'take a blanket'],
  [
    'past a letter that speaks',
    'Ida Brandt found the letter. “The ice is thin,” it reads.\n\n“It was so cold,” she said.',
    'It was so cold,',
  ],
  [
    'asked by the writer',
    'Ida Brandt sat down. “Were you cold?” I asked. “It was so cold,” she said.',
    'It was so cold,',
  ],
])('she is known to have spoken: %s', (_, text, last) => {
  const [hers, ...others] = given(text);
  expect(hers?.at(-1)).toBe(last);
  expect(others).toEqual([[], []]);
});

test('of two of one name the younger is the child', () => {
  const named: Named[] = [
    { name: 'Per Holt', gender: 'male' },
    { name: 'Ole Holt', gender: 'male' },
  ];
  const text =
    'Per Holt is a baker. His son, Ole Holt, came home. “It was cold,” said the younger Holt. “It was not,” the elder Holt said.';
  expect(given(text, named)).toEqual([['It was not,'], ['It was cold,']]);
});

test('“the younger” of two whom nothing tells apart is nobody', () => {
  const named: Named[] = [
    { name: 'Per Holt', gender: 'male' },
    { name: 'Ole Holt', gender: 'male' },
  ];
  const text = 'Per Holt came with Ole Holt. “It was cold,” said the younger Holt.';
  expect(given(text, named)).toEqual([[], []]);
});

test('in an obituary “she” opens a paragraph about the dead', () => {
  const text =
    'Ida Brandt, a pilot, died on Friday. She was 88.\n\n“It was cold,” said Eva Lund, a friend.\n\nShe retired in 1991. “I was tired,” she said.\n\nIn her last years she taught. “It was warm,” she explained.';
  expect(given(text)).toEqual([['I was tired,', 'It was warm,'], ['It was cold,'], []]);
});

test('elsewhere it is whoever spoke', () => {
  const text =
    'Ida Brandt, a pilot, left on Friday. She was 88.\n\n“It was cold,” said Eva Lund, a friend.\n\nShe stayed. “I was tired,” she said.';
  expect(given(text)).toEqual([[], ['It was cold,', 'I was tired,'], []]);
});

test('questions and answers below each other go to whoever asked and whoever answered', () => {
  const text =
    '“Was it cold?” Ida Brandt asked.\n\n“It was cold,” Holt said.\n\n“How cold was it?”\n\n“I do not know.”\n\n“And the ice?”\n\nEva Lund left.';
  expect(given(text)).toEqual([
    ['Was it cold?', 'How cold was it?', 'And the ice?'],
    [],
    ['It was cold,', 'I do not know.'],
  ]);
});

test('whom the writer asks is whom the story is about, not who spoke in between', () => {
  const text =
    'Ida Brandt waits. Brandt keeps the light. “It was cold,” Brandt says.\n\n“It was warm,” says Eva Lund, a friend.\n\nI ask her whether it was dark. “It was late,” she says.';
  expect(given(text)).toEqual([['It was cold,', 'It was late,'], ['It was warm,'], []]);
});

test('“the actress” of a new paragraph is nobody whom the story calls something else', () => {
  const text =
    'Ida Brandt married. Brandt wore blue. “We ate,” says the planner, Eva Lund.\n\nThe actress spoke of it in March. “It was cold,” she said.';
  expect(given(text)).toEqual([['It was cold,'], ['We ate,'], []]);
});

test('a clause about somebody described is not what the pronoun means', () => {
  const text =
    'Ida Brandt was ill. She lay on the floor where a Russian dancer, Holt, gave lessons. “Was it cold?” Holt asked. “It was so cold,” she said.';
  expect(given(text)).toEqual([['It was so cold,'], [], ['Was it cold?']]);
});

test('who comes in as the only person of a new paragraph goes on, not who spoke above', () => {
  const text =
    '“It was cold,” Ida Brandt said.\n\nIt came to light after a complaint by Eva Lund, a pilot, who had sold her boat. “It was so cold,” she said.';
  expect(given(text)).toEqual([['It was cold,'], ['It was so cold,'], []]);
});

test('several of her family are not who speaks', () => {
  const list =
    '“It was cold,” Ida Brandt said.\n\nHer mother, aunts and sister went north. “They were so cold,” she said.';
  const pair = '“It was cold,” Ida Brandt said.\n\nHer mother and father went north. “They were so cold,” she said.';
  for (const text of [list, pair]) expect(given(text)[0]).toEqual(['It was cold,', 'They were so cold,']);
});

test('who is asked something answers', () => {
  const text = 'At the hearing, Holt, the judge, asked Lund if the letter was true.\n\n“It is not,” he said.';
  const named: Named[] = [
    { name: 'Per Holt', gender: 'male' },
    { name: 'Ole Lund', gender: 'male' },
  ];
  expect(given(text, named)).toEqual([[], ['It is not,']]);
});

test('somebody who spoke and was not found is not overlooked for a fragment', () => {
  const text =
    'Ida Brandt left. The lamp “uses oil of the old kind,” says a woman of the town. She adds that it “helps in the dark of the night.”';
  expect(given(text)).toEqual([[], [], []]);
});

test('whom the writer spoke to is nobody whose gender is not known', () => {
  const text = 'Kim Quill left. Quill wept. I told my brother. “It was so cold,” he said.';
  expect(given(text, [{ name: 'Kim Quill' }, holt])).toEqual([[], []]);
});
