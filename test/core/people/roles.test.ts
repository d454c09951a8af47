import { describe, expect, test } from 'vitest';
import { en } from '../../../src/core/languages/people/en.ts';
import { statedRoles } from '../../../src/core/people/roles.ts';
import { draftsOf, type Named } from '../../support/named-story.ts';

function rolesIn(text: string, people: readonly (Named | string)[]): (string | null)[] {
  return statedRoles(text, draftsOf(text, people), en).map((roles) => roles[0]?.text ?? null);
}

test('who is described first and named behind the words is what the description says', () => {
  const text = 'In Holm, the mayor said she was sad. She wept.\n\n“It was cold,” Ida Brandt said.';
  const straight = 'In Holm, the old mayor was sweeping the stairs.\n\n“It was cold,” said Ida Brandt, 61.';
  const known = 'Ida Brandt came. The mayor was sweeping the stairs.\n\n“It was cold,” said Ida Brandt.';
  const other = 'In Holm, the mayor was sweeping the stairs.\n\n“It was cold,” said Ida Brandt, a pilot.';
  const roles = [text, straight, known, other].map((story) => rolesIn(story, ['Ida Brandt'])[0]);
  expect(roles).toEqual([null, 'the old mayor', null, 'a pilot']);
});

test('that somebody is a woman says nothing', () => {
  expect(rolesIn('Ida Brandt is a married woman.', ['Ida Brandt'])).toEqual([null]);
  expect(rolesIn('Ida Brandt is a woman of the sea and a pilot.', ['Ida Brandt'])).not.toEqual([null]);
});

test('a daughter’s father is no daughter', () => {
  const text = 'The daughter of a butcher, Per Holt, she sang.';
  expect(rolesIn(text, [{ name: 'Per Holt', gender: 'male' }])).toEqual([null]);
  expect(rolesIn('His daughter, Ida Brandt, sang.', [{ name: 'Ida Brandt', gender: 'female' }])).toEqual([
    'His daughter',
  ]);
});

test.each([
  ['title', 'Attorney General Ida Brandt resigned.', 'Attorney General'],
  [
    'title with a link',
    'Deputy Director of Public Prosecution Ida Brandt resigned.',
    'Deputy Director of Public Prosecution',
  ],
  [
    'the name of an institution in the title',
    'It praised Dairy Farmers of Holm president Ida Brandt.',
    'Dairy Farmers of Holm president',
  ],
  ['a number in the title', 'It praised Radio 1 star Ida Brandt.', 'Radio 1 star'],
  ['an unknown word in the title', 'It was drawn by visual artist Ida Brandt.', 'visual artist'],
  ['an acronym in the title', 'It was said by WHO chief scientist Ida Brandt.', 'WHO chief scientist'],
  ['a title behind another noun', 'It is not the bill Senator Ida Brandt would have written.', 'Senator'],
  ['a title between role and name', 'It was denied by its spokesman, Col. Ida Brandt.', 'spokesman'],
  ['a courtesy that is part of a country', 'Sri Lanka captain Ida Brandt denied it.', 'Sri Lanka captain'],
  [
    'who became',
    'Ida Brandt, who joined at 16 and became its principal dancer, wept.',
    'who joined at 16 and became its principal dancer',
  ],
  ['gave the name', 'A baker who gave her name only as Ida Brandt wept.', 'baker'],
  ['a seed', 'They met second seed Ida Brandt.', 'second seed'],
  ['known as', 'It was denied by a vendor known as Ida Brandt.', 'vendor'],
  ['former and then', 'The then UK Home Secretary, Ida Brandt, agreed.', 'The then UK Home Secretary'],
  ['small title with modifiers', 'He met convicted arms dealer Ida Brandt.', 'convicted arms dealer'],
  ['nationality alone', 'The guards freed American Ida Brandt on Monday.', 'American'],
  [
    'possessor before the title',
    'The minister’s personal lawyer Ida Brandt resigned.',
    'The minister’s personal lawyer',
  ],
  ['a possessive for a thing', 'Nordhavn said its managing director, Ida Brandt, resigned.', 'managing director'],
  ['an occupation seldom seen', 'She is joined by violist Ida Brandt.', 'violist'],
  ['apposition with article', 'Ida Brandt, the Senate minority leader, spoke.', 'the Senate minority leader'],
  [
    'apposition without article',
    'Ida Brandt, president and chief operating officer of Nordhavn, spoke.',
    'president and chief operating officer of Nordhavn',
  ],
  ['apposition at the end', 'The prize went to Ida Brandt, a Danish novelist.', 'a Danish novelist'],
  [
    'apposition with a clause',
    'Ida Brandt, a retired captain who advised the port on safety, spoke.',
    'a retired captain who advised the port on safety',
  ],
  ['age before the role', 'Ida Brandt, 61, a harbour pilot, was hurt.', 'a harbour pilot'],
  ['role, comma, name', 'He met his predecessor, Ida Brandt.', 'his predecessor'],
  ['role with a link, comma, name', 'Its nominee for governor, Ida Brandt, lost.', 'nominee for governor'],
  ['Nigerian style', 'Veteran Nollywood actress, Ida Brandt, has praised the mayor.', 'Veteran Nollywood actress'],
  ['copula', 'Ida Brandt is a former ferry captain.', 'a former ferry captain'],
  ['biography', 'Ida Brandt (2 May 1901 – 3 June 1980) was a Danish botanist.', 'a Danish botanist'],
  ['resigned as', 'Ida Brandt, who resigned as port director last month, agreed.', 'who resigned as port director'],
  [
    'the owner’s title before it',
    'Ida Brandt, President Holt’s nominee for envoy, agreed.',
    'President Holt’s nominee for envoy',
  ],
  [
    'an institution with a link before the noun',
    'Ida Brandt, the Hall of Fame catcher, agreed.',
    'the Hall of Fame catcher',
  ],
  ['head of something', 'Ida Brandt, head of tide research at Nordhavn, agreed.', 'head of tide research at Nordhavn'],
  ['an age between', 'They chased the suspect, 31-year-old Ida Brandt, on Monday.', 'the suspect'],
  ['an aside that no comma ends', 'It failed, while Ida Brandt, a former pilot said it would.', 'a former pilot'],
  ['a mark inside an institution', 'It was built by Ida Brandt, O+H’s founder.', 'O+H’s founder'],
  ['a courtesy title between', 'He met the port director, Hajia Ida Brandt.', 'the port director'],
  ['the last of her kind', 'Ida Brandt was the last pilot of Holm.', 'the last pilot of Holm'],
  ['a pronoun', 'Ida Brandt came late. She is a harbour pilot.', 'a harbour pilot'],
  ['a pronoun after a pronoun', 'Ida Brandt came late. She was 61. She was a harbour pilot.', 'a harbour pilot'],
  ['called by nation and trade', 'Ida Brandt came late. The Danish pilot said nothing.', 'The Danish pilot'],
  ['the only one so far', 'Ida Brandt came late. The Minister for Ports said nothing.', 'The Minister for Ports'],
  [
    'the lead about an office',
    'The founder of a ferry line has been fined.\n\nIda Brandt, 61, was late.',
    'The founder of a ferry line',
  ],
  ['the lead', 'A harbour pilot has been fined.\n\nIda Brandt, 61, was late.', 'A harbour pilot'],
  ['state and party', 'Senator Ida Brandt, Democrat of Ohio, agreed.', 'Senator'],
])('%s', (_, text, role) => {
  expect(rolesIn(text, [{ name: 'Ida Brandt', gender: 'female' }])).toEqual([role]);
});

test.each([
  ['a list is no apposition', 'He met Ida Brandt, sailors and two pilots.'],
  ['a thing after the name', 'He wrote to Ida Brandt, a move that surprised the port.'],
  ['the title of somebody else', 'He met Ida Brandt, Mayor Per Holt and the pilots.'],
  ['somebody’s relation', 'He met Ida Brandt, her husband, Per Holt, and the pilots.'],
  ['a clause about somebody else', 'Asked about the mayor, Brandt said nothing.'],
  ['the mayor in another sentence', 'She wrote to the mayor. Brandt was late.'],
  ['what may come', 'It would help if Ida Brandt was elected mayor of Holm.'],
  ['what is denied', 'Ida Brandt is not a pilot.'],
  ['somebody else in a list whose surname is a trade', 'He met Ida Brandt, and Eva Handler, on Monday.'],
  ['the subject behind a name', 'In a call with Ida Brandt, the minister said nothing.'],
  ['friends of a list', 'He met friends of Ida Brandt, Per Holt and Eva Lund.'],
  ['a pronoun that may be another’s', 'Ida Brandt met Eva Lund. She is a harbour pilot.'],
  ['a pronoun of the other gender', 'Ida Brandt came late. He is a harbour pilot.'],
  ['what somebody says of her', 'Ida Brandt came late. “She was late. She is a pilot,” said Holt.'],
  ['the Danish pilot behind two', 'Ida Brandt met Per Holt. The Danish pilot said nothing.'],
  ['the Danish pilot who is named', 'Ida Brandt came late. The Danish pilot, Per Holt, said nothing.'],
  ['an office of somebody else', 'Ida Brandt came late. The Danish president said nothing.'],
  ['a minister behind two', 'Per Holt came. Ida Brandt came late. The Minister for Ports said nothing.'],
  ['a lead about somebody else', 'A harbour pilot has been fined.\n\nIda Brandt saw him.'],
  ['nothing said', 'Ida Brandt went to Holm on Monday.'],
])('states no role: %s', (_, text) => {
  expect(rolesIn(text, [{ name: 'Ida Brandt', gender: 'female' }, 'Per Holt', 'Eva Lund'])[0]).toBeNull();
});

describe('joined people', () => {
  test('a title in the plural', () => {
    const text = 'Sens. Ida Brandt and Per Holt agreed.';
    expect(rolesIn(text, ['Ida Brandt', 'Per Holt'])).toEqual([
      'Sens. Ida Brandt and Per Holt',
      'Sens. Ida Brandt and Per Holt',
    ]);
  });

  test('a role behind them', () => {
    const text = 'American Ida Brandt and Australian Per Holt, both professors at Holm College, were freed.';
    expect(rolesIn(text, ['Ida Brandt', 'Per Holt'])).toEqual([
      'professors at Holm College',
      'professors at Holm College',
    ]);
  });
});

test('a role in the middle belongs to the person beside it', () => {
  const text = 'Ida Brandt, the mayor of Holm, met the port director, Per Holt.';
  expect(rolesIn(text, ['Ida Brandt', 'Per Holt'])).toEqual(['the mayor of Holm', 'the port director']);
});

test('all statements are kept, best first, each with its place', () => {
  const text = 'Mayor Ida Brandt spoke. Brandt, a former ferry captain, left.';
  const [roles = []] = statedRoles(text, draftsOf(text, ['Ida Brandt']), en);
  expect(roles.map((role) => role.text)).toEqual(['a former ferry captain', 'Mayor']);
  for (const { start, end, text: shown } of roles) expect(text.slice(start, end)).toBe(shown);
});

test('a page of titles and names is answered', () => {
  const text = `${'President of the former Senior '.repeat(10_000)}${'Ida Brandt, the mayor of the '.repeat(10_000)}`;
  expect(statedRoles(text, draftsOf(text, ['Ida Brandt']), en)[0]?.length).toBeGreaterThan(0);
});
