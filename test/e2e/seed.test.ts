import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../support/browsers/waiting.mjs';
import { inEachBrowser } from './support/in-browsers.ts';
import { shared } from './support/shared.ts';
import { words } from './support/words.ts';

interface GoldPerson {
  readonly name: string;
  readonly role: string;
  readonly roleEvidence: string;
  readonly mentions: number;
  readonly key: boolean;
}
interface Gold {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly must: readonly string[];
  readonly clutter: readonly string[];
  readonly people: readonly GoldPerson[];
  readonly notPeople: readonly string[];
  readonly notPeopleOutsideBody: readonly { readonly name: string }[];
}
interface ShownPerson {
  readonly name: string;
  readonly role: string;
  readonly mentions: number;
}

const folder = shared('seed/gold.json')?.replace(/gold\.json$/, '');
const nothing: Gold = {
  headline: '',
  authors: [],
  must: [],
  clutter: [],
  people: [],
  notPeople: [],
  notPeopleOutsideBody: [],
};
const gold: Gold = folder ? JSON.parse(readFileSync(`${folder}gold.json`, 'utf8')) : nothing;
const day = '2017-03-02';

describe.skipIf(!folder)('the page everything began with', () => {
  inEachBrowser('through the toolbar click', (session) => {
    describe.each(['page.html', 'soup.html'])('%s', (file) => {
      let text = '';
      let head = { title: '', authors: '', date: '' };
      let people: ShownPerson[] = [];
      const { headline, authors, must, clutter, people: expected, notPeople, notPeopleOutsideBody } = gold;

      beforeAll(async () => {
        const address = `https://seed.example/2017/03/02/${file}`;
        await session().inExtension((api) => api.storage.local.set({ copySourceLine: false, copyFormat: 'plain' }));
        const { page } = await session().visit({ [address]: readFileSync(`${folder}${file}`, 'utf8') });
        await page.goto(address, { waitUntil: 'load' });
        await session().clearClipboard();
        const popup = await session().clickToolbar(page);
        await popup.appears('.person');
        head = await popup.evaluate((document) => ({
          title: document.querySelector('main h1')?.textContent ?? '',
          authors: document.querySelector('.authors')?.textContent ?? '',
          date: document.querySelector('time')?.dateTime ?? '',
        }));
        people = await popup.evaluate((document) =>
          [...document.querySelectorAll('.person')].map((person) => ({
            name: person.querySelector('strong')?.textContent ?? '',
            role: person.querySelector('.role')?.textContent ?? '',
            mentions: Number.parseInt(person.querySelector('.unseen')?.textContent ?? '', 10),
          })),
        );
        await popup.click('#copy');
        await until('the copy', async () => (await popup.text('#status')) === words('copy_done'));
        ({ text } = await session().clipboard());
        await page.close();
      });

      test('every sentence is in the copied text, and nothing that is not story', () => {
        expect(must.filter((sentence) => !text.includes(sentence))).toEqual([]);
        expect(clutter.filter((string) => text.includes(string))).toEqual([]);
      });

      test('title, authors and date are right', () => {
        expect(head.title).toBe(headline);
        for (const author of authors) expect(head.authors).toContain(author);
        expect(head.date.slice(0, 10)).toBe(day);
      });

      test('everybody is listed once, and nobody else', () => {
        const names = people.map(({ name }) => name);
        expect(expected.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
        const nobody = [...notPeople, ...notPeopleOutsideBody.map(({ name }) => name)];
        expect(nobody.filter((name) => names.includes(name))).toEqual([]);
      });

      test('the key people are among the first eight', () => {
        const first = people.slice(0, 8).map(({ name }) => name);
        expect(expected.filter(({ key, name }) => key && !first.includes(name)).map(({ name }) => name)).toEqual([]);
      });

      test('roles agree with their evidence, and mentions are counted right within one', () => {
        const wrong = expected.flatMap((person) => {
          const shown = people.find(({ name }) => name === person.name);
          if (!shown) return [`${person.name} is missing`];
          const role = agrees(shown.role, person, text) ? [] : [`${person.name}: ${shown.role || 'no role'}`];
          const counted =
            Math.abs(shown.mentions - person.mentions) <= 1
              ? []
              : [`${person.name}: ${shown.mentions} for ${person.mentions}`];
          return [...role, ...counted];
        });
        expect(wrong).toEqual([]);
      });
    });
  });
});

/** A role agrees when it says something the gold says too, and nothing that the sentences with the evidence do not say. */
function agrees(role: string, { role: wanted, roleEvidence }: GoldPerson, text: string): boolean {
  const said = contentWords(role);
  const evidence = contentWords(
    text
      .split('\n')
      .filter((paragraph) => paragraph.includes(roleEvidence))
      .join(' ') || roleEvidence,
  );
  const known = contentWords(wanted);
  return said.length > 0 && said.some((word) => known.includes(word)) && said.every((word) => evidence.includes(word));
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, ''));
}
