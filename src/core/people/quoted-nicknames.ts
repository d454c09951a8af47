import { type Reading, wordAt } from './candidates.ts';
import type { NameMention } from './mentions.ts';
import { classNumber } from './word-classes.ts';

const QUOTE = classNumber('quote');
const BRACKET = classNumber('bracket');
const BRACKET_END = classNumber('bracket-end');
/** Words between the marks. */
const LONGEST = 3;

/** "Walter “Buddy” Kessler": one name, not two or three. `mentions` in order; gives them in order. */
export function withQuotedNicknames(reading: Reading, mentions: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  for (const mention of mentions) {
    // The nickname between the marks may have been taken for a name, too.
    const back = [1, 2].find((steps) => isNickname(reading, kept.at(-steps)?.tokenEnd ?? mention.token, mention.token));
    const first = back === undefined ? undefined : kept.at(-back);
    if (back === undefined || first === undefined) kept.push(mention);
    else kept.splice(-back, back, joined(reading, first, mention));
  }
  return kept;
}

/** Whether from `from` up to `to` there is one name between quotation marks or in brackets. */
function isNickname(reading: Reading, from: number, to: number): boolean {
  if (to - from < 3 || to - from > LONGEST + 2) return false;
  const opens = wordAt(reading, from)?.wordClass;
  const closes = opens === QUOTE ? QUOTE : opens === BRACKET ? BRACKET_END : -1;
  if (wordAt(reading, to - 1)?.wordClass !== closes) return false;
  for (let token = from + 1; token < to - 1; token++) if (wordAt(reading, token)?.nameLike !== true) return false;
  return true;
}

/** The nickname becomes a middle name, by which the person may be called later. */
function joined({ text, tokens, words }: Reading, first: NameMention, last: NameMention): NameMention {
  const nickname = Array.from(
    tokens.type.subarray(first.tokenEnd + 1, last.token - 1),
    (type) => words[type]?.folded ?? '',
  );
  const bareFrom = first.end - first.bare.length;
  const slice = (from: number) => text.slice(from, last.end).replace(/\s+/g, ' ');
  return {
    ...first,
    end: last.end,
    parts: [...first.parts, ...nickname, ...last.parts],
    printed: slice(first.start),
    bare: slice(bareFrom),
    suffix: last.suffix,
    attributive: last.attributive,
    tokenEnd: last.tokenEnd,
  };
}
