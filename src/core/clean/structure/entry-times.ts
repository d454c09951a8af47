import { blockText } from '../../page/blocks.ts';
import type { Choice } from '../choice.ts';

/** Times of day that are kept, from which a page counts as a live blog. */
const fewest = 2;

/**
 * The times of entries of a live blog that were taken for a date line: as the first entry's, which stands before all
 * running text. They are like the times that were kept, and something kept follows.
 */
export function lostEntryTimes(choices: readonly Choice[]): ReadonlySet<Choice> {
  const times = choices.filter(isTime);
  const kept = times.filter(({ reason }) => !reason);
  if (kept.length < fewest) return new Set();
  const places = new Set(kept.map(placeOf));
  return new Set(
    times.filter((time) => time.reason && places.has(placeOf(time)) && choices[time.block.index + 1]?.reason === null),
  );
}

function isTime({ block }: Choice): boolean {
  if (block.chars === 0 || block.chars > 12) return false;
  const hasTime = block.node.tag === 'time' || block.parts.some((part) => part.tag === 'time');
  return hasTime && /\d{1,2}[:.h]\d{2}/.test(blockText(block));
}

function placeOf({ block: { node } }: Choice): string {
  return `${node.tag}${node.names}${node.depth}`;
}
