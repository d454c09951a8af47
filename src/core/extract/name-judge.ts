import type { NameWords } from '../languages/name-rules.ts';
import { pageData } from '../languages/page-data.ts';

/** What an element's names say: the rule that fits and the word that made it fit. */
export interface NameVerdict {
  readonly rule: NameWords;
  readonly word: string;
}

/** Finds the rule for an element's names, each set of names once. Phrases go before words, earlier rules before later ones. */
export function nameJudge(rules: readonly NameWords[] = pageData().nameRules): (names: string) => NameVerdict | null {
  const words = new Map<string, NameWords>();
  const phrases = new Map<string, NameVerdict[]>();
  const lists = rules.map((rule) => {
    const [single = '', ...several] = rule.words.split('|');
    return { rule, single, several };
  });
  // From the last rule to the first: what an earlier one says of a word stands.
  for (const { rule, single } of lists.toReversed()) for (const word of single.split(' ')) words.set(word, rule);
  for (const { rule, several } of lists) {
    for (const phrase of several) {
      const first = phrase.slice(0, phrase.indexOf(' '));
      const verdict = { rule, word: ` ${phrase} ` };
      const known = phrases.get(first);
      if (known) known.push(verdict);
      else phrases.set(first, [verdict]);
    }
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
  words: ReadonlyMap<string, NameWords>,
  phrases: ReadonlyMap<string, readonly NameVerdict[]>,
): NameVerdict | null {
  let found: NameVerdict | null = null;
  for (const word of names.split(' ')) {
    const phrase = phrases.get(word)?.find((verdict) => names.includes(verdict.word));
    if (phrase) return phrase;
    const rule: NameWords | undefined = found ? undefined : words.get(word);
    if (rule && word !== '') found = { rule, word };
  }
  return found;
}
