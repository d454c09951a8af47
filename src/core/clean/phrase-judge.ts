import type { RemovalReason } from '../article.ts';
import type { ClutterPhrases, PhraseRule } from '../languages/clutter/phrases.ts';
import { countWords } from '../page/script-weight.ts';

/** Says why a block's words tell that it is no story, or null. `place` is 'end' among the last blocks. */
export type PhraseJudge = (
  text: string,
  place: 'inside' | 'end',
) => { readonly reason: RemovalReason; readonly rule: string } | null;

/** A judge that knows the phrases of the given languages. */
export function phraseJudge(languages: readonly ClutterPhrases[]): PhraseJudge {
  const rules = languages.flatMap(({ code, rules }) =>
    rules.map((rule, index) => ({ rule, name: `${code} ${index}` })),
  );
  const longest = Math.max(0, ...rules.map(({ rule }) => rule.words));
  return (text, place) => {
    if (text.length > longest * 12) return null;
    const words = countWords(text);
    if (words > longest) return null;
    const plain = text.replace(/[’‘`´]/g, "'").replace(/\s+/g, ' ');
    for (const { rule, name } of rules) {
      if (words <= rule.words && (!rule.atEnd || place === 'end') && compiled(rule).test(plain)) {
        return { reason: rule.reason, rule: name };
      }
    }
    return null;
  };
}

const known = new WeakMap<PhraseRule, RegExp>();

/** The rule as a regular expression, made once. */
export function compiled(rule: PhraseRule): RegExp {
  let expression = known.get(rule);
  if (!expression) {
    const source = {
      whole: `^[^\\p{L}\\p{N}]*(?:${rule.pattern})[^\\p{L}\\p{N}]*$`,
      start: `^[^\\p{L}\\p{N}(\\[@]*(?:${rule.pattern})`,
      inside: rule.pattern,
    }[rule.where];
    expression = new RegExp(source, 'iu');
    known.set(rule, expression);
  }
  return expression;
}
