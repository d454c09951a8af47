import { pageData } from '../languages/page-data.ts';
import type { NameSays, ReadyNames } from '../languages/ready-names.ts';

/** What an element's names say: the rule that fits and the word that made it fit. */
export interface NameVerdict {
  readonly rule: NameSays;
  readonly word: string;
}

/** Finds the rule for an element's names, each set of names once. Phrases go before words, earlier rules before later ones. */
export function nameJudge(): (names: string) => NameVerdict | null {
  const ready = pageData().names;
  const known = new Map<string, NameVerdict | null>();
  return (names) => {
    let verdict = known.get(names);
    if (verdict === undefined) {
      verdict = find(names, ready);
      known.set(names, verdict);
    }
    return verdict;
  };
}

function find(names: string, { rules, words, phrases }: ReadyNames): NameVerdict | null {
  let found: NameVerdict | null = null;
  for (const word of names.split(' ')) {
    // A class may be called like something that every object has.
    const phrase = Object.hasOwn(phrases, word) && phrases[word]?.find(([all]) => names.includes(all));
    if (phrase) return { rule: rules[phrase[1]] as NameSays, word: phrase[0].trim() };
    if (!found && Object.hasOwn(words, word)) found = { rule: rules[words[word] as number] as NameSays, word };
  }
  return found;
}
