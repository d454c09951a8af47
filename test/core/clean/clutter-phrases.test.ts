import { describe, expect, test } from 'vitest';
import { phraseJudge } from '../../../src/core/clean/phrase-judge.ts';
import { clutterLanguages, phrasesFor } from '../../../src/core/languages/clutter/index.ts';
import { readyPhrases } from '../../../src/core/languages/clutter/ready-phrases.ts';

describe.each(clutterLanguages)('$code', (language) => {
  test.each(language.rules.map((rule, place) => ({ ...rule, place })))('$reason $where $place', (rule) => {
    const judge = phraseJudge([readyPhrases({ ...language, rules: [rule] })], [rule.removes]);
    expect(judge(rule.removes, 'end')?.reason).toBe(rule.reason);
    expect(phraseJudge([readyPhrases(language)], [rule.keeps])(rule.keeps, 'end')).toBeNull();
  });
});

test('the language is the one that is heard, beside the one the page names', () => {
  const german =
    'Die Brücke ist seit Montag gesperrt, und der Rat hat nicht gesagt, wann sie wieder auf ist und für wen.';
  expect(phrasesFor('fr', german).map(({ code }) => code)).toEqual(['en', 'de', 'fr']);
  expect(
    phrasesFor(
      '',
      '大桥从星期一开始关闭了,没有人知道是在什么时候重新开放的。他说,这是他们的桥,不是我们的,我们在这里等了三天。',
    ).map(({ code }) => code),
  ).toContain('zh');
});
