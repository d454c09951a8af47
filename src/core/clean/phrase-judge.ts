import type { RemovalReason } from '../article.ts';
import type { ClutterPhrases, PhraseRule } from '../languages/clutter/phrases.ts';
import { isLatin } from '../page/letters.ts';
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
    const isPlain = isLatin(plain);
    const forms = {
      inside: plain,
      start: plain.replace(isPlain ? latinMarksBefore : marksBefore, ''),
      whole: bare(plain, isPlain),
    };
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

const latinMarksBefore = /^[^a-z\d\xc0-\u024f(@[]+/;
const marksBefore = /^[^\p{L}\p{N}(@[]+/u;

/** The text without the marks around it; empty if it has no letter, so that a lone figure is never a phrase. */
function bare(text: string, isPlain: boolean): string {
  if (!(isPlain ? /[a-z\xc0-\u024f]/ : /\p{L}/u).test(text)) return '';
  return text.replace(
    isPlain ? /^[^a-z\d\xc0-\u024f]+|[^a-z\d\xc0-\u024f]+$/g : /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
    '',
  );
}

/** The rule as a regular expression for lower-case text, made once. */
export function compiled(rule: PhraseRule): RegExp {
  let expression = known.get(rule);
  if (!expression) {
    const pattern = rule.pattern.replace(/\\p\{[^}]*\}|\\.|[A-Z\u00c0-\uffff]+/g, (part) =>
      part.startsWith('\\') ? part : part.toLowerCase(),
    );
    const source = { whole: `^(?:${pattern})$`, start: `^(?:${pattern})`, inside: pattern }[rule.where];
    expression = new RegExp(source, pattern.includes('\\p{') ? 'u' : '');
    known.set(rule, expression);
  }
  return expression;
}
