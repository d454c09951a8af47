import { NOBODY, UNKNOWN } from './quotations-referents.ts';
import { isFree, isMark } from './quotations-subjects.ts';
import { lowerAt, namingAt, type Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';

/** So many words from a source phrase the source is looked for, and so many words a source phrase has. */
const REACH = 14;
const LONGEST = 4;

/** Who speaks, by "according to Ann Lee" among the words `from` to `to`: NOBODY if the source is described and has no name, else UNKNOWN. */
export function sourceIn(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const behind = afterSourcePhrase(reading, at);
    if (behind < 0) continue;
    let found = UNKNOWN;
    for (let index = behind; index < Math.min(to, at + REACH); index++) {
      const naming = namingAt(reading, index);
      if (naming !== undefined) return isFree(reading, naming, behind) ? naming.person : NOBODY;
      if (isMark(reading, index)) break;
      if ((reading.words.classes[index] ?? 0) & (is.UNNAMED | is.HEAD | is.CAPITAL)) found = NOBODY;
    }
    if (found === NOBODY) return NOBODY;
  }
  return UNKNOWN;
}

/** Who does what a passive verb says: "by Ann Lee" among the words `from` to `to`. NOBODY where nobody with a name does. */
export function agentIn(reading: Reading, from: number, to: number): number {
  const { agentMarkers = [] } = reading.language;
  for (let at = from; at < to; at++) {
    if (!agentMarkers.includes(lowerAt(reading, at))) continue;
    for (let index = at + 1; index < Math.min(to, at + LONGEST * 2); index++) {
      const naming = namingAt(reading, index);
      if (naming !== undefined) return isFree(reading, naming, at + 1) ? naming.person : NOBODY;
      if (isMark(reading, index)) break;
    }
  }
  return NOBODY;
}

/** The word behind a source phrase that begins at `at`, or -1. */
function afterSourcePhrase(reading: Reading, at: number): number {
  const { sourcePhrases } = reading.language;
  let phrase = '';
  for (let end = at; end < Math.min(at + LONGEST, reading.words.count); end++) {
    phrase += end === at ? lowerAt(reading, end) : ` ${lowerAt(reading, end)}`;
    if (sourcePhrases.includes(phrase)) return end + 1;
  }
  return -1;
}
