import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PeopleLanguage } from '../../../src/core/languages/people/language.ts';
import { statedRoles } from '../../../src/core/people/roles.ts';
import { draftsOf } from '../../support/named-story.ts';

const folder = new URL('../../../src/core/languages/people/', import.meta.url);
const codes = readdirSync(folder)
  .filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
  .map((file) => file.slice(0, -3));
const languages = await Promise.all(
  codes.map(async (code) => {
    const module: Record<string, PeopleLanguage | undefined> = await import(new URL(`${code}.ts`, folder).href);
    const language = module[code];
    if (language === undefined) throw new Error(`${code}.ts exports no "${code}"`);
    return language;
  }),
);

describe.each(languages)('the people language $code', (language) => {
  test.each(language.rolePatterns)('states a role by: $name', ({ pattern, example }) => {
    expect(pattern.split(' ')).toContain('{name}');
    const drafts = draftsOf(example.text, [example.name, ...(example.others ?? [])]);
    const roles = statedRoles(example.text, drafts, { ...language, rolePatterns: language.rolePatterns });
    expect(roles[0]?.map((role) => role.text)).toContain(example.role);
  });

  test('each pattern alone finds its own example', () => {
    for (const rolePattern of language.rolePatterns) {
      const { text, name, role, others = [] } = rolePattern.example;
      const roles = statedRoles(text, draftsOf(text, [name, ...others]), { ...language, rolePatterns: [rolePattern] });
      expect(
        roles[0]?.map((found) => found.text),
        rolePattern.name,
      ).toEqual([role]);
    }
  });

  test('words that are compared in lower case are written in lower case', () => {
    const lists = [
      language.titles,
      language.roleNouns,
      language.vagueRoleNouns,
      language.roleAdjectives,
      language.demonyms,
      language.articles,
      language.links,
      language.speechVerbs,
      language.unnamedSpeakers,
      language.abbreviations,
      language.stopWords,
    ];
    for (const word of lists.flat()) expect(word).toBe(word.toLowerCase());
  });

  test('abbreviations keep their full stop, quotation marks are single characters', () => {
    for (const word of [...language.abbreviations, ...language.closingAbbreviations]) expect(word).toMatch(/\.$/);
    for (const { open, close } of language.quotationMarks) expect([open.length, close.length]).toEqual([1, 1]);
  });
});
