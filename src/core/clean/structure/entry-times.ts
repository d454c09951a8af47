import { type Block, blockText } from '../../page/blocks.ts';
import type { Choice } from '../choice.ts';

/** So many times of day, each with text of the story below it, make a live blog. */
const fewest = 3;

/** The longest line that is a time, in weighted characters. */
const longest = 30;

/** How many blocks below its time an entry's text begins at most: its heading may stand between. */
const farthest = 3;

/**
 * The times of entries of a live blog that were taken for date lines, or for links to the entry. They are set alike, and
 * something kept follows each of them before the next.
 */
export function lostEntryTimes(choices: readonly Choice[]): ReadonlySet<Choice> {
  const places = new Map<string, Choice[]>();
  for (const choice of choices) {
    if (!isTime(choice.block) || !leadsToText(choice.block.index, choices)) continue;
    const place = placeOf(choice.block);
    const known = places.get(place);
    if (known) known.push(choice);
    else places.set(place, [choice]);
  }
  const times = [...places.values()].filter((alike) => alike.length >= fewest).flat();
  return new Set(times.filter(({ reason }) => reason));
}

function isTime(block: Block): boolean {
  if (block.chars === 0 || block.chars > longest) return false;
  const hasTime = block.node.tag === 'time' || block.parts.some((part) => part.tag === 'time');
  return (hasTime ? someClock : onlyClock).test(blockText(block));
}

const someClock = /\d{1,2}[:.h]\d{2}/;
const onlyClock = /^\d{1,2}[:.h]\d{2}(?: ?(?:uhr|h|[ap]\.?m\.?|[A-Z]{2,4}))?$/i;

function leadsToText(place: number, choices: readonly Choice[]): boolean {
  for (let at = place + 1; at <= place + farthest; at++) {
    const next = choices[at];
    if (!next || isTime(next.block)) return false;
    if (!next.reason && next.block.kind !== 'media') return true;
  }
  return false;
}

function placeOf({ node }: Block): string {
  return `${node.tag}${node.names}${node.depth}`;
}
