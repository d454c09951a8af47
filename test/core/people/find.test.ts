import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPeople, peopleStatusFor } from '../../../src/core/people/find-people.ts';

const story = `Mayor Orla Fenwick resigned on Tuesday after a dispute over the Fenwick Tower, a block of flats in Leeds.

“I have nothing to add,” Ms. Fenwick told the Northern Gazette. Her deputy, Tom Okonjo, a former teacher, will take over.

Critics of the Fenwick administration, among them Councillor Park Soo-min and Lars van der Meer of Harlow University, welcomed the news. The ferry, the Henry T. Albright, was named after her grandfather.

“She was tired,” said Okonjo. Park disagreed.

Ines Duarte and Caleb Moss contributed reporting.`;

const named = (text: string) => findPeople(text, { lang: 'en' }).map(({ name }) => name);

describe('finding', () => {
  test('names people, most important first, and nothing that is named after one', () => {
    expect(named(story)).toEqual(['Orla Fenwick', 'Tom Okonjo', 'Park Soo-min', 'Lars van der Meer']);
  });

  test('gives each place of each name, attributive ones marked', () => {
    const [fenwick] = findPeople(story, { lang: 'en' });
    expect(
      fenwick?.mentions.map(({ start, end, attributive }) => `${story.slice(start, end)}${attributive ? ' +' : ''}`),
    ).toEqual(['Orla Fenwick', 'Ms. Fenwick', 'Fenwick +']);
  });

  test('two people joined by a hyphen are both named', () => {
    const text =
      'Vera Quill met Otto Lang in Leeds on Monday. The Quill-Lang talks ended early, and neither would say why.';
    expect(
      findPeople(text, { lang: 'en' })
        .map(({ name, mentions }) => `${name} ${mentions.length}`)
        .sort(),
    ).toEqual(['Otto Lang 2', 'Vera Quill 2']);
  });

  test('leaves addresses alone', () => {
    expect(
      named('Thanks to @OrlaFenwick and #TomOkonjo for the pictures, which we will print in the paper on Friday.'),
    ).toEqual([]);
  });
});

describe('what it cannot read', () => {
  test.each([
    ['Hindi', 'hi', 'प्रधानमंत्री ने सोमवार को कहा कि सरकार नया कानून लाएगी और विपक्ष से बात करेगी।'],
    ['Chinese', 'zh', '总理星期一在北京表示，政府将提出新的法律，并与反对派会谈。'],
    [
      'Finnish',
      'fi',
      'Pääministeri sanoi maanantaina, että hallitus ei muuta lakia, mutta se on valmis neuvottelemaan opposition kanssa. Hän tapasi myös presidentin ja kertoi siitä.',
    ],
  ])('%s gives nobody and says so', (_, lang, text) => {
    expect(findPeople(text, { lang })).toEqual([]);
    expect(peopleStatusFor(text, lang)).toBe('language-not-supported');
  });

  test.each(['', ' ', '\n\n', '\ud800', 'Mr.', '“”', '-', 'A-', "O'", '@', 'The the THE.'])(
    '%j does not throw',
    (text) => {
      expect(() => findPeople(text, { lang: 'en' })).not.toThrow();
    },
  );

  test('a text too long is cut, with a note', () => {
    const long = 'Orla Fenwick said that Tom Okonjo had left the town for good. '.repeat(12_000);
    expect(
      findPeople(long, { lang: 'en' })
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Orla Fenwick', 'Tom Okonjo']);
    expect(peopleStatusFor(long, 'en')).toBe('cut');
  });
});

const seedFile = new URL('../../../../shared/seed/gold.json', import.meta.url);
const hasSeed = existsSync(seedFile);
if (!hasSeed) console.log('no ../shared/seed: the people of the seed story are not checked');

describe.skipIf(!hasSeed)('the seed story', () => {
  const gold = hasSeed ? JSON.parse(readFileSync(seedFile, 'utf8')) : { cleanText: [], people: [], notPeople: [] };
  const found = hasSeed ? findPeople(gold.cleanText.join('\n\n'), { title: gold.headline, lang: 'en' }) : [];

  test('has all its people, none twice, and none that is no person', () => {
    const names = found.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(gold.people.map(({ name }: { name: string }) => name)));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => gold.notPeople.includes(name))).toEqual([]);
  });

  test('counts their mentions within one and has the key people among the first eight', () => {
    for (const { name, mentions, key } of gold.people) {
      const at = found.findIndex((person) => person.name === name);
      expect(Math.abs((found[at]?.mentions.length ?? 0) - mentions), name).toBeLessThanOrEqual(1);
      if (key) expect(at, name).toBeLessThan(8);
    }
  });
});
