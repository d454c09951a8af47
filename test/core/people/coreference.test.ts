import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/core/people/candidates.ts';
import { groupMentions } from '../../../src/core/people/coreference.ts';
import { type NameMention, nameMention } from '../../../src/core/people/mentions.ts';
import { fullNamesAgree, isNear } from '../../../src/core/people/name-matching.ts';

/** The mentions marked with brackets, as the tagger would hand them on. */
function marked(text: string): NameMention[] {
  const bare = text.replace(/[[\]]/g, '');
  const reading = readText(bare);
  const { start, end, count } = reading.tokens;
  const mentions: NameMention[] = [];
  let removed = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]/g)) {
    const from = match.index - removed;
    const to = from + (match[1] ?? '').length;
    removed += 2;
    const tokens = Array.from({ length: count }, (_, token) => token).filter(
      (token) => (start[token] ?? 0) >= from && (end[token] ?? 0) <= to,
    );
    mentions.push(nameMention(reading, tokens[0] ?? 0, (tokens.at(-1) ?? 0) + 1));
  }
  return mentions;
}

const people = (text: string) =>
  groupMentions(marked(text), () => null).map(({ name, mentions }) => `${name} ${mentions.length}`);

describe('grouping', () => {
  test.each([
    ['a surname after the full name', '[Orla Fenwick] spoke. [Fenwick] left.', ['Orla Fenwick 2']],
    ['initials and middle names', '[Peter J. Aldous] met [P. J. Aldous] and [Peter Aldous].', ['Peter J. Aldous 3']],
    ['short forms of first names', '[William Tarn] smiled. “[Bill Tarn] is kind.” [Bill] nodded.', ['William Tarn 3']],
    ['two spellings', '[Oleh Zavarskiy] came. [Zavarskyy] stayed.', ['Oleh Zavarskiy 2']],
    ['one surname, two titles', 'Mr. [Kell] and Mrs. [Kell] argued. Mr. [Kell] left.', ['Kell 2', 'Kell 1']],
    ['father and son', '[Amos Reddin Sr.] and [Amos Reddin Jr.] fish.', ['Amos Reddin Sr. 1', 'Amos Reddin Jr. 1']],
    [
      'the one last mentioned',
      '[Ida Moss] and [Tom Moss] met. [Tom Moss] spoke and [Moss] sat.',
      ['Ida Moss 1', 'Tom Moss 3'],
    ],
    [
      'the one the story is about',
      '[Ida Moss] sang. [Moss] won. [Moss] cried. [Moss] left. Her son [Tom Moss] waited. [Moss] waved.',
      ['Ida Moss 5', 'Tom Moss 1'],
    ],
    ['family name first', '[Bae Soo-min] won. [Bae] wept.', ['Bae Soo-min 2']],
    [
      'two Spanish surnames',
      '[Lucía Prado Montes] spoke. [Prado Montes] left. [Prado] returned.',
      ['Lucía Prado Montes 3'],
    ],
    ['particles', '[Anke van der Laan] ran. [Van der Laan] won.', ['Anke van der Laan 2']],
    ['capitals', '[RUTH ABLE] WINS\n\n[Ruth Able] won.', ['Ruth Able 2']],
    ['strangers', '[Ruth Able] met [Ruth Carr] and [Noah Able].', ['Ruth Able 1', 'Ruth Carr 1', 'Noah Able 1']],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('keeps courtesy titles in the forms seen and takes the gender from them', () => {
    const [person] = groupMentions(marked('Ms. [Fenwick] met [Orla Fenwick].'), () => null);
    expect(person).toMatchObject({ name: 'Orla Fenwick', gender: 'female', aliases: ['Ms. Fenwick', 'Orla Fenwick'] });
  });
});

test('names that contradict each other are of two people', () => {
  expect(fullNamesAgree(['ana', 'maria', 'sol'], ['ana', 'sol'])).toBe(true);
  expect(fullNamesAgree(['ana', 'maria', 'sol'], ['ana', 'ruth', 'sol'])).toBe(false);
  expect(isNear('brown', 'brows')).toBe(true);
  expect(isNear('lee', 'lea')).toBe(false);
});
