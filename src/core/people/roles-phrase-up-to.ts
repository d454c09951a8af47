import type { Reading } from './reading.ts';
import * as is from './roles-lexicon.ts';
import type { RolePhrase } from './roles-phrase.ts';
import { phraseAfter } from './roles-phrase-after.ts';
import { phraseBefore } from './roles-phrase-before.ts';

/** Words to the left of the comma within which a phrase may begin. */
const REACH = 16;

/**
 * The role phrase that ends at the comma `end`, or null: "their nominee for governor" in "their nominee for governor, Ann Lee".
 * Read forwards from each place to the left where a phrase may begin, so that what hangs on its noun is part of it.
 */
export function phraseUpTo(reading: Reading, end: number): RolePhrase | null {
  const { classes } = reading.words;
  let several: RolePhrase | null = null;
  let start = end;
  while (start > 0 && start > end - REACH && !((classes[start] ?? 0) & is.OPENS_SENTENCE && start < end)) start--;
  for (; start < end; start++) {
    if (!mayBegin(reading, start)) continue;
    const phrase = phraseAfter(reading, start, { loose: false, closed: true, stop: end });
    if (phrase === null || phrase.last !== end) continue;
    if (!phrase.plural) return phrase;
    several ??= phrase;
  }
  return several ?? phraseBefore(reading, end);
}

function mayBegin(reading: Reading, at: number): boolean {
  const { classes } = reading.words;
  const here = classes[at] ?? 0;
  if (!(here & is.WORD) || here & is.LINK) return false;
  const isApposed =
    reading.text.charAt(reading.words.start[at - 1] ?? -1) === ',' && (reading.namingOf[at - 2] ?? -1) >= 0;
  if (isApposed) return false;
  if (here & (is.ARTICLE | is.POSSESSIVE | is.OPENS_SENTENCE)) return true;
  const before = classes[at - 1] ?? 0;
  if (!(here & (is.CAPITAL | is.ADJECTIVE | is.HEAD | is.DEMONYM))) return false;
  if (!(before & (is.WORD | is.GENITIVE))) return true;
  return (before & (is.PREPOSITION | is.FINITE | is.SPEECH)) !== 0;
}
