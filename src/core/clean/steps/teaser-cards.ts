import type { PageNode } from '../../page/page-node.ts';
import { type Choice, takeOut } from '../choice.ts';

/** The most text of one teaser, in weighted characters. */
const mostText = 500;

/** How far above a block its teaser's box may begin. */
const highest = 10;

/** Takes out what stands in one box with a headline that is a link: the teaser of another story. */
export function dropTeaserCards(choices: readonly Choice[]): void {
  const cards = new Set<PageNode>();
  for (const { block, reason, rule } of choices) {
    if (block.kind !== 'heading' || !reason || rule !== 'link') continue;
    for (let at = block.node.parent; at && at.chars <= mostText && at.depth > 2; at = at.parent) cards.add(at);
  }
  if (cards.size === 0) return;
  for (const choice of choices) {
    if (choice.reason || choice.block.kind === 'media') continue;
    for (let at: PageNode | null = choice.block.node, step = 0; at && step < highest; at = at.parent, step++) {
      if (cards.has(at)) {
        takeOut(choice, 'related', 'teaser');
        break;
      }
    }
  }
}
