import { expect, test } from 'vitest';
import { chooseDirection, chooseLanguage, languageTag } from '../../../src/core/extract/language.ts';
import { stopWords } from '../../../src/core/languages/stop-words.ts';
import { languages } from '../../support/not-stories/words.ts';

test.each([
  ['en_US', 'en-US'],
  ['DE', 'de'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['und', ''],
  ['english', ''],
  ['', ''],
  ['x-junk', ''],
])('%s', (given, tag) => expect(languageTag(given)).toBe(tag));

const text = (lang: string) => languages.find((words) => words.lang === lang)?.standfirsts.join(' ') ?? '';

test.each(languages.map(({ lang }) => lang))('a text in %s is told by itself', (lang) => {
  expect(chooseLanguage([], text(lang))).toBe(lang);
});

test('a template’s "en" does not make a German page English', () => {
  expect(chooseLanguage(['en-US'], text('de'))).toBe('de');
  expect(chooseLanguage(['en-US', 'de_DE'], text('de'))).toBe('de-DE');
});

test('a declaration stands where the text says nothing against it', () => {
  expect(chooseLanguage(['en-GB'], text('en'))).toBe('en-GB');
  expect(chooseLanguage(['pt-BR'], '')).toBe('pt-BR');
  expect(
    chooseLanguage(
      ['nb'],
      'og det som en er på av for med den til ikke har om et de men var fra der han seg ble og det som en er på av',
    ),
  ).toBe('nb');
});

test('the direction is the text’s, whatever is declared', () => {
  expect(chooseDirection('ltr', 'en', text('ar'))).toBe('rtl');
  expect(chooseDirection('rtl', 'ar', text('en'))).toBe('ltr');
  expect(chooseDirection('', 'he', '')).toBe('rtl');
  expect(chooseDirection('RTL', '', '')).toBe('rtl');
});

test('there are twenty small words or so for each language', () => {
  const few = Object.entries(stopWords).filter(([, words]) => words.split(' ').length < 15);
  expect(few).toEqual([]);
});

test('Cyrillic text on a page that is said to be English is not', () => {
  const text =
    'Портовая комиссия заседала во вторник вечером четыре часа и выслушала тридцать жителей перед голосованием. Большинство просило, чтобы паром снова ходил до полуночи, потому что другой дороги на остров нет.';
  expect(chooseLanguage(['en'], text.repeat(3))).toBe('ru');
  expect(chooseLanguage(['bg'], text.repeat(3))).toBe('bg');
});
