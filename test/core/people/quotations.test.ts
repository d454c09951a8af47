import { expect, test } from 'vitest';
import { en } from '../../../src/core/languages/people/en.ts';
import { attributeQuotations } from '../../../src/core/people/quotations.ts';
import { draftsOf, type Named } from '../../support/named-story.ts';

const brandt: Named = { name: 'Ida Brandt', forms: ['Ms. Brandt'], gender: 'female' };
const holt: Named = { name: 'Per Holt', forms: ['Mr. Holt'], gender: 'male' };

const lund: Named = { name: 'Eva Lund', gender: 'female' };

function said(text: string, people: readonly Named[] = [brandt, holt]): string[][] {
  return attributeQuotations(text, draftsOf(text, people), en).map(({ quotes }) => quotes.map((quote) => quote.text));
}

const harbour = 'The harbour is closed,';

test.each([
  ['speaker behind', '“The harbour is closed,” Ida Brandt said on Monday.'],
  ['verb before the speaker', '“The harbour is closed,” said Ida Brandt.'],
  ['title between verb and speaker', '“The harbour is closed,” said Port Director Ida Brandt.'],
  ['apposition before the verb', '“The harbour is closed,” Ida Brandt, the port director, told reporters.'],
  ['apposition behind the speaker', '“The harbour is closed,” said Ida Brandt, a spokeswoman for the port.'],
  ['a relation first, then the name', '“The harbour is closed,” said his granddaughter, Ida Brandt.'],
  ['described first, then named', '“The harbour is closed,” said another witness, former pilot Ida Brandt.'],
  ['straight marks', '"The harbour is closed," Ida Brandt said.'],
  ['single marks', '‘The harbour is closed,’ said Ida Brandt.'],
  ['guillemets', '« The harbour is closed, » said Ida Brandt.'],
  ['marks of two kinds', '“The harbour is closed," said Ida Brandt.'],
  ['a pronoun', 'Ida Brandt spoke to Per Holt. “The harbour is closed,” she said.'],
  ['the role the story gave her', 'Port Director Ida Brandt spoke. “The harbour is closed,” the director said.'],
  [
    'a pronoun past somebody who only appears',
    'Ida Brandt spoke. The port was built by Eva Lund. “The harbour is closed,” she said.',
  ],
  ['a clause opened by “as”', 'Holt wept as Judge Brandt told him: “The harbour is closed,”'],
  ['named behind an opening clause', 'Asked whether he would sail, Brandt smiled. “The harbour is closed,” she said.'],
  ['her nation', 'Eva Lund left. Ida Brandt stayed. “The harbour is closed,” said the Dane.'],
  [
    'called by her role on the way',
    'Ida Brandt, a retired pilot, met Per Holt. The retired pilot said she was sad. “The harbour is closed,” she said.',
  ],
  ['her age', 'Ida Brandt lost her boat. “The harbour is closed,” the 61-year-old said.'],
])('%s', (_, text) => {
  expect(said(text, [brandt, holt, lund])).toEqual([[harbour], [], []]);
});

test.each([
  ['a colon', 'Ida Brandt said: “The harbour is closed.”', ['The harbour is closed.']],
  ['a comma', 'On Monday Ida Brandt wrote, “The harbour is closed.”', ['The harbour is closed.']],
  ['split by the speaker', '“The harbour,” Ida Brandt said, “is closed.”', ['The harbour,', 'is closed.']],
  ['two sentences', '“It is closed,” Ida Brandt said. “Nobody leaves.”', ['It is closed,', 'Nobody leaves.']],
  ['an outcry', '“Who closed it?” Ida Brandt asked.', ['Who closed it?']],
  ['over paragraphs', 'Ida Brandt said: “It is closed.\n\n“Nobody leaves.”', ['It is closed.', 'Nobody leaves.']],
  [
    'alone in the next paragraph',
    '“It is closed,” Ida Brandt said.\n\n“Nobody leaves tonight.”',
    ['It is closed,', 'Nobody leaves tonight.'],
  ],
  ['a quotation inside', '“He told me ‘go home’ twice,” said Ida Brandt.', ['He told me ‘go home’ twice,']],
  ['going on without a subject', 'Ida Brandt called it “far away”, but added: “We got there.”', ['We got there.']],
  ['hung on behind a title', 'Prosecutor Brandt asked for time, calling it, “The last hour.”', ['The last hour.']],
  ['hung on with a participle', 'Ms. Brandt defended Mr. Holt, saying, “He did well.”', ['He did well.']],
])('introduced by or going on after: %s', (_, text, expected) => {
  expect(said(text)[0]).toEqual(expected);
});

test.each([
  ['a spokesman', '“The harbour is closed,” a spokesman for Ida Brandt said.'],
  ['a spokeswoman behind the verb', '“The harbour is closed,” said a spokeswoman for Mr. Holt.'],
  ['officials', 'Ida Brandt left. Officials said: “The harbour is closed.”'],
  ['a source', 'A source close to Ida Brandt said, “The harbour is closed.”'],
  ['a source beside the person', 'Ida Brandt left, with a source close to her saying: “The harbour is closed.”'],
  ['a colleague of hers', 'Ida Brandt declined to comment. “The harbour is closed,” a colleague of hers said.'],
  ['two people together', 'Ida Brandt and Per Holt said in a statement: “The harbour is closed.”'],
  [
    'somebody described before a colon',
    '“It is,” a man said to Ida Brandt. The mayor was less impressed: “The harbour is closed.”',
  ],
  ['an institution', 'Ida Brandt left. “The harbour is closed,” the ministry said in a statement.'],
  ['the writer', 'Ida Brandt arrived. “The harbour is closed,” I said.'],
  ['several', 'Ida Brandt left. “The harbour is closed,” they said.'],
  ['nobody with that role', 'Ida Brandt left. “The harbour is closed,” the spokesman said.'],
  ['a gender that does not fit', 'Ida Brandt left. “The harbour is closed,” he said.'],
  ['what people think', 'Ida Brandt knows that people say, “The harbour is closed.”'],
  [
    'somebody going on after a spokesman',
    'Ida Brandt left.\n\n“It is closed,” a spokesman said. “Nobody leaves tonight.”',
  ],
])('goes to nobody: %s', (_, text) => {
  expect(said(text)).toEqual([[], []]);
});

test('a surname of two halves speaks', () => {
  const text = 'Eva Lund left.\n\n“The harbour is closed,” Brandt-Holt said.';
  expect(said(text, [lund, { name: 'Ida Brandt-Holt' }])).toEqual([[], [harbour]]);
});

test('two people in turn', () => {
  const text = '“Is it closed?” Mr. Holt asked.\n\n“It is,” Ms. Brandt said.\n\n“For how long?” he asked.';
  expect(said(text)).toEqual([['It is,'], ['Is it closed?', 'For how long?']]);
});

test('whoever was asked answers', () => {
  const text = '“Why did you leave?” a reporter asked Per Holt. “I was tired,” he said.';
  expect(said(text)).toEqual([[], ['I was tired,']]);
});

test('a question of the reporter’s is answered by whoever spoke', () => {
  const text = '“It is,” Ms. Brandt said. Was he late, her captain? “He is never late.”';
  expect(said(text)).toEqual([['It is,', 'He is never late.'], []]);
});

test('an answer that stands alone below the question goes on', () => {
  const text = '“It is,” Ms. Brandt said.\n\nWill it stay closed?\n\n“Until we know more.”';
  expect(said(text)[0]).toEqual(['It is,', 'Until we know more.']);
});

test('a pause names the speaker', () => {
  const text = '“That it is closed.” Ida Brandt laughs. “You will wait.”';
  expect(said(text)[0]).toEqual(['That it is closed.', 'You will wait.']);
});

test.each([
  ['a woman who gave no name', 'Ida Brandt left. One woman, waiting at the gate, wept. “I was first,” she said.'],
  ['a man who did something', 'Per Holt left. A man carrying a rope came. “I was first,” he said.'],
  ['a lawyer described', 'Ida Brandt left. A lawyer for the pilots said they were sad. “Nobody came,” she said.'],
  [
    'another with the same title',
    'Judge Ida Brandt left. A judge in Holm was not sad. “She was late,” the judge said.',
  ],
  ['a vice president is not the president', 'Vice President Ida Brandt left. “She was late,” the president said.'],
  ['a banker who came in before', 'Ida Brandt left. A banker in Holm was not sad. “She was late,” the banker said.'],
  ['a law', 'Ida Brandt left under the Harbour Act, which says “She was late.”'],
  ['a firm in apposition', 'Ida Brandt left. In a statement, the operator, Holm Lines, said: “She was late.”'],
])('whoever has no name keeps the words: %s', (_, text) => {
  expect(said(text)).toEqual([[], []]);
});

test('of two ministers the right one speaks', () => {
  const text =
    'Prime Minister Ida Brandt met Foreign Minister Per Holt. “It is closed,” the prime minister said. “For now,” added the foreign minister. “We agree,” the minister said.';
  expect(said(text)).toEqual([['It is closed,'], ['For now,']]);
});

test('the bare title goes to whom the story gives it bare', () => {
  const text = 'President Ida Brandt called Polish President Per Holt. “It is closed,” the president said.';
  expect(said(text)).toEqual([['It is closed,'], []]);
});

test('fragments are kept apart', () => {
  const text = 'Ida Brandt called it “a total mess” and left.';
  const [found] = attributeQuotations(text, draftsOf(text, [brandt]), en);
  expect(found).toEqual({ quotes: [], partialQuotes: [{ text: 'a total mess', start: 22, end: 34 }], called: null });
});

test('titles are not quotations', () => {
  const text = 'Ida Brandt starred in “The Long Harbour” and left.';
  expect(attributeQuotations(text, draftsOf(text, [brandt]), en)).toEqual([
    { quotes: [], partialQuotes: [], called: null },
  ]);
});

test('apostrophes neither open nor close', () => {
  const text = "Ida Brandt's boats' masts broke in '98. ‘The boats’ masts broke,’ she said. It's over.";
  expect(said(text)[0]).toEqual(['The boats’ masts broke,']);
});

test('marks that are never closed do not swallow the story', () => {
  const text = 'Ida Brandt said: “It is closed.\n\nPer Holt left the port. “I am off,” Per Holt said.';
  expect(said(text)).toEqual([['It is closed.'], ['I am off,']]);
});

test('a page of open marks is answered', () => {
  const text = `${'" ‘ “ said " '.repeat(20_000)} Ida Brandt`;
  expect(said(text)).toHaveLength(2);
});
