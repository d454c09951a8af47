import { isAround, mediaTags, type PageNode } from '../../page/page-node.ts';
import { type Choice, isProse, takeOut, type Verdicts } from '../choice.ts';
import { bulkTest, signature } from '../scope/settings.ts';
import { slideRule } from '../scope/widen.ts';

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
  const isCaption = (choice: Choice): boolean => verdicts(choice)?.reason === 'caption';
  const paragraphs = choices.filter((choice) => !choice.reason && isStory(choice) && !isCaption(choice));
  const story = boxesOf([...paragraphs, ...besideCaptions(choices, paragraphs)]);
  if (story.size === 0) return;
  const boxes = new Set<PageNode>();
  for (const choice of choices) {
    const { block, reason } = choice;
    if (block.kind !== 'media' || reason) continue;
    if (isEmptyFigure(block.node)) takeOut(choice, 'caption', 'empty figure');
    addBoxes(block.node, story, boxes);
  }
  addCredited(choices, paragraphs, verdicts, boxes);
  for (const choice of choices) {
    if (choice.reason || choice.block.kind !== 'text') continue;
    if (isProse(choice.block) && (choice.rule === slideRule || isQuoted(choice.block.node))) continue;
    if (isWithin(choice.block.node, boxes)) takeOut(choice, 'caption', 'picture box');
  }
}

/**
 * Short paragraphs that are set like the story's and share a box with a picture whose caption is marked as such: what is
 * done in one step, beside the picture of it.
 */
function besideCaptions(choices: readonly Choice[], paragraphs: readonly Choice[]): readonly Choice[] {
  const captioned = new Set<PageNode>();
  for (const { block, reason, rule } of choices)
    if (reason === 'caption' && rule === 'pruned') for (const at of above(block.node)) captioned.add(at);
  if (captioned.size === 0) return [];
  const signs = new Set(inBulk(paragraphs).map(({ block }) => signature(block)));
  return choices.filter(
    ({ block, reason, vote }) =>
      vote && !reason && block.kind === 'text' && signs.has(signature(block)) && isWithin(block.node, captioned),
  );
}

/** Whether it stands in a quotation, beside the portrait of who said it. */
const isQuoted = (node: PageNode): boolean => isAround(node, highest, ({ tag }) => tag === 'blockquote');

/** Every element around these blocks. */
function boxesOf(choices: readonly Choice[]): Set<PageNode> {
  const boxes = new Set<PageNode>();
  for (const { block } of choices)
    for (let at: PageNode | null = block.node; at && !boxes.has(at); at = at.parent) boxes.add(at);
  return boxes;
}

/** The elements around a picture or credit that hold little, nothing of the story, and not its headline. */
function addBoxes(node: PageNode, story: ReadonlySet<PageNode>, boxes: Set<PageNode>): void {
  for (const at of above(node)) {
    if (story.has(at) || at.hasTitle) return;
    boxes.add(at);
  }
}

/** Adds the boxes around credits and labels ("Video", "Credit Ann Ott"). */
function addCredited(
  choices: readonly Choice[],
  paragraphs: readonly Choice[],
  verdicts: Verdicts,
  boxes: Set<PageNode>,
): void {
  const isCredit = (choice: Choice): boolean => choice.block.kind !== 'media' && verdicts(choice)?.reason === 'caption';
  const credits = choices.filter((choice) => !choice.reason && isCredit(choice));
  if (credits.length === 0) return;
  const bulk = boxesOf(inBulk(paragraphs));
  const counts = new Map<PageNode, number>();
  for (const { block } of credits) for (const at of above(block.node)) counts.set(at, (counts.get(at) ?? 0) + 1);
  // Asking what words say is dear: of those already taken out, only what stands beside a credit is asked.
  for (const choice of choices) {
    const around = choice.reason ? above(choice.block.node).filter((at) => counts.has(at)) : [];
    if (around.length > 0 && isCredit(choice)) for (const at of around) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  for (const { block } of credits) {
    addBoxes(block.node, bulk, boxes);
    const frame = above(block.node).find((at) => (counts.get(at) ?? 0) > 1 || holds(at, mediaTags));
    if (frame && paragraphs.filter((choice) => isWithin(choice.block.node, new Set([frame]))).length === 1)
      boxes.add(frame);
  }
}

/** A node and the small elements around it. */
function above(node: PageNode): PageNode[] {
  const found: PageNode[] = [];
  for (let at: PageNode | null = node; at && found.length <= highest && at.chars <= mostText; at = at.parent)
    found.push(at);
  return found;
}

/** The paragraphs set as a good part of the story's text is: a few captions may be set alike, too. */
const inBulk = (paragraphs: readonly Choice[]): readonly Choice[] =>
  paragraphs.filter(bulkTest(paragraphs, signature, leastShare));

/** The share of the story's text from which a setting is its own. */
const leastShare = 0.1;

function isEmptyFigure(node: PageNode): boolean {
  return node.tag === 'figure' && node.chars > 0 && !holds(node, mediaTags) && !holds(node, figureText);
}

function holds(node: PageNode, tags: ReadonlySet<string>): boolean {
  return node.children.some((child) => tags.has(child.tag) || holds(child, tags));
}

const isWithin = (node: PageNode, boxes: ReadonlySet<PageNode>): boolean =>
  isAround(node, highest + 1, (at) => boxes.has(at));
