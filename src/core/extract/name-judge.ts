import { type NameRule, nameRules } from './name-rules.ts';

/** What an element's names say: the rule that fits and the word that made it fit. */
export interface NameVerdict {
  readonly rule: NameRule;
  readonly word: string;
}

/** Finds the rule for an element's names, each set of names once. Phrases go before words, earlier rules before later ones. */
export function nameJudge(rules: readonly NameRule[] = nameRules): (names: string) => NameVerdict | null {
  const words = new Map<string, NameRule>();
  const phrases: { phrase: string; rule: NameRule }[] = [];
  for (const rule of rules) {
    const [single = '', ...several] = rule.words.split('|');
    for (const word of single.split(' ')) if (!words.has(word)) words.set(word, rule);
    for (const phrase of several) phrases.push({ phrase: ` ${phrase} `, rule });
  }
  const known = new Map<string, NameVerdict | null>();
  return (names) => {
    let verdict = known.get(names);
    if (verdict === undefined) {
      verdict = find(names, words, phrases);
      known.set(names, verdict);
    }
    return verdict;
  };
}

function find(
  names: string,
  words: ReadonlyMap<string, NameRule>,
  phrases: readonly { phrase: string; rule: NameRule }[],
): NameVerdict | null {
  for (const { phrase, rule } of phrases) if (names.includes(phrase)) return { rule, word: phrase };
  for (const word of names.split(' ')) {
    const rule = words.get(word);
    if (rule && word !== '') return { rule, word };
  }
  return null;
}
