import { cutAtBars } from './branches.ts';
import type { ClutterPhrases, PhraseRule, ReadyPhrases, ReadyRule } from './phrases.ts';

const known = new WeakMap<ClutterPhrases, ReadyPhrases>();

/** Makes the phrases of a language ready, once: it costs some milliseconds, so a page is to be spared it. */
export function readyPhrases(phrases: ClutterPhrases): ReadyPhrases {
  let ready = known.get(phrases);
  if (!ready) {
    ready = { code: phrases.code, rules: phrases.rules.map(readyRule) };
    known.set(phrases, ready);
  }
  return ready;
}

const readyRule = ({ reason, where, words, atEnd, isSure, unless, pattern }: PhraseRule): ReadyRule => ({
  reason,
  where,
  words,
  ...(atEnd && { atEnd }),
  ...(isSure && { isSure }),
  ...(unless && { unless: { before: inSmallLetters(unless.before), after: inSmallLetters(unless.after) } }),
  branches: cutAtBars(inSmallLetters(pattern)),
});

/** Escapes stay as they are: \S is not \s. */
const inSmallLetters = (pattern: string): string =>
  pattern.replace(/\\p\{[^}]*\}|\\.|[A-Z\u00c0-\uffff]+/g, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );
