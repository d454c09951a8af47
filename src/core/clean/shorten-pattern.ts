import type { Branches } from '../languages/clutter/branches.ts';

/** The pattern with only those branches whose words may stand in the text, by `has`; null if none is left. */
export function shorten({ before, after, branches }: Branches, has: (letters: string) => boolean): string | null {
  const left: string[] = [];
  for (const { words, pieces } of branches) {
    if (!words.every(has)) continue;
    const shortened = pieces.map((piece) => (typeof piece === 'string' ? piece : shorten(piece, has)));
    if (!shortened.includes(null)) left.push(shortened.join(''));
  }
  return left.length > 0 ? before + left.join('|') + after : null;
}
