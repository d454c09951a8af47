import type { NameWords } from './name-rules.ts';

/** What a fitting rule says. */
export type NameSays = Pick<NameWords, 'reason' | 'share'>;

/** Name rules as an element's names are looked up in them. Plain data, so that it can come by message. */
export interface ReadyNames {
  readonly rules: readonly NameSays[];
  /** For each single word which rule it fits, by place in `rules`. */
  readonly words: Readonly<Record<string, number>>;
  /** For the first word of each phrase the phrases that begin so, a blank before and after each, with their rules. */
  readonly phrases: Readonly<Record<string, readonly (readonly [phrase: string, rule: number])[]>>;
}

/** Makes rules ready for looking up. Of several with one word the first stands. */
export function readyNames(rules: readonly NameWords[]): ReadyNames {
  const words: Record<string, number> = {};
  const phrases: Record<string, (readonly [string, number])[]> = {};
  rules.forEach((rule, place) => {
    const [single = '', ...several] = rule.words.split('|');
    for (const word of single.split(' ').filter(Boolean)) words[word] ??= place;
    for (const phrase of several) {
      const first = phrase.slice(0, phrase.indexOf(' '));
      phrases[first] = [...(phrases[first] ?? []), [` ${phrase} `, place]];
    }
  });
  return { rules: rules.map(({ reason, share }) => ({ reason, share })), words, phrases };
}
