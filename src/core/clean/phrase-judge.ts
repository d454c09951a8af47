import type { RemovalReason } from '../article.ts';
import type { ClutterPhrases, PhraseRule } from '../languages/clutter/phrases.ts';
import { countWords } from '../page/script-weight.ts';

/** Where a block stands: among the last of the story, right after a picture, or elsewhere. */
export type Place = 'end' | 'picture' | 'inside';

/** Says why a block's words tell that it is no story, or null. */
export type PhraseJudge = (
  text: string,
  place: Place,
) => { readonly reason: RemovalReason; readonly rule: string } | null;

/** A judge that knows the phrases of the given languages. */
export function phraseJudge(languages: readonly ClutterPhrases[]): PhraseJudge {
  const rules = languages.flatMap(({ code, rules }) =>
    rules.map((rule, index) => ({ rule, name: `${code} ${index}` })),
  );
  const longest = Math.max(0, ...rules.map(({ rule }) => rule.words));
  const judge: PhraseJudge = (text, place) => {
    if (text.length > longest * 12) return null;
    const words = countWords(text);
    if (words > longest) return null;
    const plain = text
      .replace(/\u0130/g, 'i')
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .replace(/\s+/g, ' ');
    const forms = { inside: plain, start: plain.replace(marksBefore, ''), whole: bare(plain) };
    for (const { rule, name } of rules) {
      const isFull = rule.isSure || place === 'end' || (place === 'picture' && rule.reason === 'caption');
      const most = isFull ? rule.words : Math.min(rule.words, longestInside);
      if (words <= most && (!rule.atEnd || place === 'end') && compiled(rule).test(forms[rule.where])) {
        return { reason: rule.reason, rule: name };
      }
    }
    return null;
  };
  return (text, place) => {
    const verdict = judge(text, place);
    if (verdict || !text.includes('\n')) return verdict;
    const lines = text.split('\n').map((line) => judge(line, place));
    return lines.every(Boolean) ? (lines[0] ?? null) : null;
  };
}

/** Within the story a longer block is a paragraph, whatever phrase is in it. */
const longestInside = 36;

const known = new WeakMap<PhraseRule, RegExp>();

const marksBefore = /^[^\p{L}\p{N}(@[]+/u;

/** The text without the marks around it; empty if it has no letter, so that a lone figure is never a phrase. */
function bare(text: string): string {
  if (!/\p{L}/u.test(text)) return '';
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The rule as a regular expression for lower-case text, made once. */
export function compiled(rule: PhraseRule): RegExp {
  let expression = known.get(rule);
  if (!expression) {
    const pattern = rule.pattern.replace(/\\p\{[^}]*\}|\\.|\p{Lu}/gu, (part) =>
      part.length > 1 ? part : part.toLowerCase(),
    );
    const source = { whole: `^(?:${pattern})$`, start: `^(?:${pattern})`, inside: pattern }[rule.where];
    expression = new RegExp(source, pattern.includes('\\p{') ? 'u' : '');
    known.set(rule, expression);
  }
  return expression;
}
