import type { Block } from '../../page/blocks.ts';
import type { PageNode } from '../../page/page-node.ts';
import type { Choice } from '../choice.ts';
import { lostEntryTimes } from './entry-times.ts';
import { bestSource } from './lazy-pictures.ts';
import { pictureKey } from './lead-picture.ts';
import { isOrnament } from './shape-picture.ts';

/** A caption stands at most so many blocks after its picture, or one before it. */
const farthest = 3;
/** How many levels above a caption its picture may hang. */
const highest = 4;

/** The blocks to copy into the story's HTML, in order, and those of them that are captions only. */
export interface StoryBlocks {
  readonly blocks: readonly Block[];
  readonly captions: ReadonlySet<Block>;
  /** Those that are the time of a live blog's entry. */
  readonly times: ReadonlySet<Block>;
}

/**
 * The kept blocks, with what the HTML shows beside the text: the figure of the lead picture, which stands before the
 * first paragraph, the captions that were taken out of the text, and the times of entries.
 */
export function withPictures(choices: readonly Choice[], leadImage: string | null, url: string): StoryBlocks {
  const lead = leadFigure(choices, leadImage, url);
  const shown = choices.filter((choice) => !choice.reason || choice === lead);
  const pictures = shown.filter(({ block }) => block.kind === 'media');
  const captions = new Set<Block>();
  for (const { block } of pictures) {
    for (let at = block.index - 1; at <= block.index + farthest; at++) {
      const near = choices[at];
      if (near?.reason !== 'caption' || !isBeside(near.block.node, block.node)) continue;
      // What only its place makes a caption is one once; then come buttons.
      if (near.within || choices[at - 1]?.reason !== 'caption') captions.add(near.block);
    }
  }
  const times = lostEntryTimes(choices);
  const blocks = choices.filter(
    (choice) => !choice.reason || choice === lead || captions.has(choice.block) || times.has(choice),
  );
  return { blocks: blocks.map(({ block }) => block), captions, times: new Set([...times].map(({ block }) => block)) };
}

/** The figure with the lead picture, or any figure between the headline and the first paragraph. */
function leadFigure(choices: readonly Choice[], leadImage: string | null, url: string): Choice | null {
  const first = choices.findIndex(({ reason, block, rule }) => !reason && block.kind !== 'media' && rule !== 'lead');
  const key = leadImage ? pictureKey(leadImage) : null;
  let found: Choice | null = null;
  let shown: readonly (string | null)[] = [];
  for (let at = first - 1; at >= 0; at--) {
    const choice = choices[at];
    if (choice?.rule === 'lead') continue;
    if (!choice?.reason) return found;
    const { block, within, reason } = choice;
    if (block.kind === 'media' && (within === null || reason === 'caption')) {
      const pictures = picturesOf(block);
      const keys = pictures.map((picture) => keyOf(picture, url));
      const isFigure = block.node.tag === 'figure' && pictures.some((picture) => !isOrnament(picture));
      // The same picture may stand above the headline once more: it is shown there for its caption.
      const hasCaption = block.chars > 0 || choices[at + 1]?.reason === 'caption';
      if (
        found ? hasCaption && keys.some((one) => one && shown.includes(one)) : isFigure || (key && keys.includes(key))
      ) {
        if (hasCaption) return choice;
        found = choice;
        shown = keys;
      }
    }
    if (block.node.tag === 'h1' && key === null && !found) return null;
  }
  return found;
}

function keyOf(picture: Element, url: string): string | null {
  const address = bestSource(picture, url);
  return address && pictureKey(address);
}

function picturesOf(block: Block): Element[] {
  const found: Element[] = [];
  const visit = (node: PageNode): void => {
    if (node.element && (node.tag === 'img' || node.tag === 'amp-img')) found.push(node.element);
    node.children.forEach(visit);
  };
  block.parts.forEach(visit);
  return found;
}

/** Whether both hang under one element, a few levels up. */
function isBeside(caption: PageNode, picture: PageNode): boolean {
  const around = new Set<PageNode>();
  for (let at: PageNode | null = picture, level = 0; at && level <= highest; at = at.parent, level++) around.add(at);
  for (let at: PageNode | null = caption, level = 0; at && level <= highest; at = at.parent, level++) {
    if (around.has(at)) return at.tag !== 'body';
  }
  return false;
}
