import { mediaTags, type PageNode } from '../../page/page-node.ts';
import { type Choice, takeOut, type Verdicts } from '../choice.ts';
import { signature } from '../story-scope.ts';

/** The most text that a box around a picture may hold, in weighted characters. */
const mostText = 460;

/** How far above the picture its box may begin. */
const highest = 3;

/** What a figure may hold that is text of the story. */
const figureText = new Set(['table', 'blockquote', 'pre', 'ul', 'ol']);

/**
 * Takes the words out that share a box with a picture, or with a credit, and with nothing of the story: they are its
 * caption. So are the words of a figure whose picture is still to come.
 */
export function dropPictureBoxes(
  choices: readonly Choice[],
  isStory: (choice: Choice) => boolean,
  verdicts: Verdicts,
): void {
  const paragraphs = choices.filter((choice) => !choice.reason && isStory(choice));
  const story = boxesOf(paragraphs);
  if (story.size === 0) return;
  const boxes = new Set<PageNode>();
  for (const choice of choices) {
    const { block, reason } = choice;
    if (block.kind !== 'media' || reason) continue;
    if (isEmptyFigure(block.node)) takeOut(choice, 'caption', 'empty figure');
    addBoxes(block.node, story, boxes);
  }
  const bulk = boxesOf(inBulk(paragraphs));
  for (const choice of choices) {
    if (choice.reason || choice.block.kind === 'media' || verdicts(choice)?.reason !== 'caption') continue;
    addBoxes(choice.block.node, bulk, boxes);
    const frame = frameOf(choice.block.node);
    if (frame && paragraphs.filter(({ block }) => isWithin(block.node, new Set([frame]))).length === 1)
      boxes.add(frame);
  }
  for (const choice of choices) {
    if (choice.reason || choice.block.kind !== 'text') continue;
    if (isWithin(choice.block.node, boxes)) takeOut(choice, 'caption', 'picture box');
  }
}

/** Every element around these blocks. */
function boxesOf(choices: readonly Choice[]): Set<PageNode> {
  const boxes = new Set<PageNode>();
  for (const { block } of choices)
    for (let at: PageNode | null = block.node; at && !boxes.has(at); at = at.parent) boxes.add(at);
  return boxes;
}

/** The elements around a picture or credit that hold little and nothing of the story. */
function addBoxes(node: PageNode, story: ReadonlySet<PageNode>, boxes: Set<PageNode>): void {
  let at: PageNode | null = node;
  for (let step = 0; at && step <= highest && at.chars <= mostText && !story.has(at); step++) {
    boxes.add(at);
    at = at.parent;
  }
}

/** The small element that holds a credit together with its picture; null if there is none. */
function frameOf(credit: PageNode): PageNode | null {
  let at: PageNode | null = credit;
  for (let step = 0; at && step <= highest && at.chars <= mostText; at = at.parent, step++) {
    if (holds(at, mediaTags)) return at;
  }
  return null;
}

/** The paragraphs set as a good part of the story's text is: a few captions may be set alike, too. */
function inBulk(paragraphs: readonly Choice[]): readonly Choice[] {
  const sizes = new Map<string, number>();
  let all = 0;
  for (const { block } of paragraphs) {
    sizes.set(signature(block), (sizes.get(signature(block)) ?? 0) + block.chars);
    all += block.chars;
  }
  return paragraphs.filter(({ block }) => (sizes.get(signature(block)) ?? 0) >= all * leastShare);
}

/** The share of the story's text from which a setting is its own. */
const leastShare = 0.1;

function isEmptyFigure(node: PageNode): boolean {
  return node.tag === 'figure' && node.chars > 0 && !holds(node, mediaTags) && !holds(node, figureText);
}

function holds(node: PageNode, tags: ReadonlySet<string>): boolean {
  return node.children.some((child) => tags.has(child.tag) || holds(child, tags));
}

function isWithin(node: PageNode, boxes: ReadonlySet<PageNode>): boolean {
  for (let at: PageNode | null = node, step = 0; at && step <= highest + 1; at = at.parent, step++) {
    if (boxes.has(at)) return true;
  }
  return false;
}
