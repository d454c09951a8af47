import type { PageNode } from '../../page/page-node.ts';
import { type Choice, takeOut } from '../choice.ts';

/** The most text that a box around a picture may hold, in weighted characters. */
const mostText = 460;

/** How far above the picture its box may begin. */
const highest = 3;

/** Takes the words out that share a box with a picture and with nothing of the story: they are its caption. */
export function dropPictureBoxes(choices: readonly Choice[], isStory: (choice: Choice) => boolean): void {
  const story = new Set<PageNode>();
  for (const choice of choices) {
    if (choice.reason || !isStory(choice)) continue;
    for (let at: PageNode | null = choice.block.node; at && !story.has(at); at = at.parent) story.add(at);
  }
  if (story.size === 0) return;
  const boxes = new Set<PageNode>();
  for (const { block, reason } of choices) {
    if (block.kind !== 'media' || reason) continue;
    let at: PageNode | null = block.node;
    for (let step = 0; at && step <= highest && at.chars <= mostText && !story.has(at); step++) {
      boxes.add(at);
      at = at.parent;
    }
  }
  for (const choice of choices) {
    if (choice.reason || choice.block.kind !== 'text') continue;
    if (isWithin(choice.block.node, boxes)) takeOut(choice, 'caption', 'picture box');
  }
}

function isWithin(node: PageNode, boxes: ReadonlySet<PageNode>): boolean {
  for (let at: PageNode | null = node, step = 0; at && step <= highest + 1; at = at.parent, step++) {
    if (boxes.has(at)) return true;
  }
  return false;
}
