import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_PERSON, IN_PERSON } from './chain.ts';
import { shapes } from './word-types.ts';

/** "AOC" once somebody of three names or more has those initials. Changes `tags`. */
export function addInitials(reading: Reading, tags: Uint8Array): void {
  const wordOf = (at: number) => wordAt(reading, reading.candidates[at] ?? 0);
  const known = longNameInitials((at) => wordOf(at)?.word ?? '', tags);
  if (known.size === 0) return;
  for (let at = 0; at < tags.length; at++) {
    const word = wordOf(at);
    if (word?.shape === shapes.capitals && known.has(word.word) && tags[at] !== IN_PERSON) tags[at] = BEGIN_PERSON;
  }
}

function longNameInitials(wordOf: (at: number) => string, tags: Uint8Array): Set<string> {
  const known = new Set<string>();
  let initials = '';
  for (let at = 0; at <= tags.length; at++) {
    if (tags[at] !== IN_PERSON) {
      if (initials.length === 3) known.add(initials);
      initials = '';
    }
    if (tags[at] !== BEGIN_PERSON && tags[at] !== IN_PERSON) continue;
    initials += wordOf(at)
      .split('-')
      .map((part) => part.charAt(0))
      .join('');
  }
  return known;
}
