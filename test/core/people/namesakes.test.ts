import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/core/people/candidates.ts';
import { BEGIN_PERSON, IN_PERSON, TAGS } from '../../../src/core/people/chain.ts';
import { reconcile } from '../../../src/core/people/consistency.ts';
import { creditLines } from '../../../src/core/people/credits.ts';
import { withJoints } from '../../../src/core/people/joints.ts';
import { personMentions } from '../../../src/core/people/mentions.ts';

/** The names left when the tagger was sure of those in square brackets and in doubt of those in angle ones. */
function namesIn(marked: string): string[] {
  const sure: [number, number, number][] = [];
  let text = '';
  for (const part of marked.split(/([[<][^\]>]+[\]>])/)) {
    const isMarked = /^[[<]/.test(part);
    const bare = isMarked ? part.slice(1, -1) : part;
    if (isMarked) sure.push([text.length, text.length + bare.length, part.startsWith('[') ? 0.9 : 0.2]);
    text += bare;
  }
  const reading = readText(text);
  const tags = new Uint8Array(reading.candidates.length);
  const probabilities = new Float32Array(tags.length * TAGS);
  reading.candidates.forEach((token, at) => {
    const start = reading.tokens.start[token] ?? 0;
    const span = sure.find(([from, to]) => start >= from && start < to);
    if (span === undefined) return;
    const tag = start === span[0] ? BEGIN_PERSON : IN_PERSON;
    probabilities[at * TAGS + tag] = span[2];
    if (span[2] > 0.5) tags[at] = tag;
  });
  const tagging = { tags, probabilities };
  reconcile(reading, tagging);
  return withJoints(reading, personMentions(reading, tagging)).map(({ start, end }) => text.slice(start, end));
}

describe('what is named after somebody is nobody', () => {
  test.each([
    ['a firm', 'The bell was cast by [Ada Quill] & Sons. Nobody else bid.', []],
    ['a building', 'He lives in [Harlow Tower] now.', []],
    ['a place written small', 'They took him to [Ada Quill] hospital on Monday. [Ada Quill] is full.', []],
    ['a ship', 'They boarded the [Henry T. Albright], which sank.', []],
    ['a list of counties', 'Schools closed in [Barton], [Quill] and [Van Loan] counties.', []],
    ['a firm of two', 'She joined [Marlow] & [Finch] in May.', []],
    ['a dateline', 'ST. [ODILE], Minn. (NW) — It rained.', []],
    ['a dateline with a state', '[LAFONTAINE], La. — It rained.', []],
    ['a dateline with a day', '[CALDER], 14 May. It rained on [Ada Quill].', ['Ada Quill']],
    ['a pronoun', 'Ada Quill voted. [Hers] was blue.', []],
    ['a town in a state', 'He moved from [Austin], Texas, to the town of [Coleman].', []],
    ['a storm', 'Hurricane [Odette] reached the coast.', []],
    ['a ship with a title', 'The frigate Admiral [Rostovtsev] turned.', []],
    ['the land of a prince', 'Princess [Margarethe] of [Altmark] opened the fair.', ['Princess Margarethe']],
    ['spacecraft', 'The [Galileo] and [Cassini] spacecraft sent pictures.', []],
    [
      'but not a person who once has an article',
      'A story, the [Ada Quill] … I saw [Ada Quill] there.',
      ['Ada Quill', 'Ada Quill'],
    ],
    ['nor who bears such a surname', 'They met [Damian Hill] in Leeds.', ['Damian Hill']],
    [
      'nor two people where one bears both surnames',
      '[Ola Strand] met [Gwen Whitcombe-Strand] and [Jack Whitcombe]. [Whitcombe-Strand] left.',
      ['Ola Strand', 'Gwen Whitcombe-Strand', 'Jack Whitcombe', 'Whitcombe-Strand'],
    ],
    [
      'nor the owner of the name elsewhere',
      '[Omar Zubair] left. The [Zubair] network stayed. [Zubair] wept.',
      ['Omar Zubair', 'Zubair'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual(expected);
  });
});

describe('one story, one verdict', () => {
  test.each([
    [
      'a surname in doubt counts once its owner was named',
      '[Orla Fenwick] spoke. A friend of <Fenwick> left.',
      ['Orla Fenwick', 'Fenwick'],
    ],
    ['a stranger in doubt does not', '[Orla Fenwick] spoke. A friend of <Brandt> left.', ['Orla Fenwick']],
    ['courtesy is proof', 'They thanked Mr. <Sessions> for it.', ['Mr. Sessions']],
    ['two halves of one name are joined', 'They thanked [Orla] [Fenwick] for it.', ['Orla Fenwick']],
    ['initials of a known long name', '[Ana Ruth Bell-Cruz] won. Now ARB rests. So does ARBC.', ['Ana Ruth Bell-Cruz']],
    ['initials of three', '[Ana Ruth Bell] won. Now ARB rests.', ['Ana Ruth Bell', 'ARB']],
    [
      'a hyphen between two known people',
      '[Vera Quill] and [Otto Lang] met. The Quill-Lang talks failed.',
      ['Vera Quill', 'Otto Lang', 'Quill', 'Lang'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual(expected);
  });
});

test.each([
  ['Ines Duarte and Caleb Moss contributed reporting.', true],
  ['Reporting by Ines Duarte in Leeds; editing by Caleb Moss', true],
  ['Ines Duarte, Northern Gazette crime correspondent', true],
  ['Ines Duarte contributed to the fund.', false],
  ['Ines Duarte, the crime correspondent, said she had seen it.', false],
])('credit: %s', (line, isCredit) => {
  expect(creditLines(`It rained.\n\n${line}`)).toHaveLength(isCredit ? 1 : 0);
});
