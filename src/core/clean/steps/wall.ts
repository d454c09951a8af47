import type { Block } from '../../page/blocks.ts';
import { type Choice, takeOut } from '../choice.ts';

/** A story longer than this is no preview: what asks to subscribe behind it was judged by its words alone. */
const longest = 2500;

/** Takes out the wall behind a preview and what was kept of the page after it: it is no part of the words that are there. */
export function dropWall(choices: readonly Choice[], wall: Block | null): void {
  if (!wall) return;
  const kept = choices.filter(({ reason }) => !reason);
  if (kept.reduce((sum, { block }) => sum + block.chars, 0) > longest) return;
  for (const choice of kept) if (choice.block.index >= wall.index) takeOut(choice, 'subscribe', 'wall');
}
