import { holds, isPictureTag, type PageNode } from '../../page/page-node.ts';
import { type Choice, isProse, openersOf, takeOut, wordsLeft } from '../choice.ts';
import { ownSettings } from '../scope/settings.ts';

/** The most text of one teaser, in weighted characters. */
const mostText = 500;

/** How far above a block its teaser's box may begin. */
const highest = 10;

/** Takes out what stands in one box with a headline that is a link: the teaser of another story. */
export function dropTeaserCards(choices: readonly Choice[]): void {
  const titles = choices.filter(({ reason, rule }) => reason && (rule === 'link' || rule === 'links'));
  const cards = new Set<PageNode>();
  for (const { block } of titles) {
    if (block.kind !== 'heading') continue;
    for (const at of boxesAround(block.node)) cards.add(at);
  }
  const worded = titles.filter(({ block }) => block.chars >= shortestTitle);
  if (worded.length > 0) {
    const opens = openersOf(choices, ({ node }) => node.parent);
    const left = wordsLeft(choices);
    for (const at of [...cardsInRows(worded, opens, left), ...picturedCards(worded, opens, left)]) cards.add(at);
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

/** The boxes around a node that hold no more than a teaser does. */
function boxesAround({ parent }: PageNode): PageNode[] {
  const boxes: PageNode[] = [];
  for (let at = parent; at && at.chars <= mostText && at.depth > 2; at = at.parent) boxes.push(at);
  return boxes;
}

/** So many boxes in a row that open with a title each and go on in words of their own are teasers. */
const fewestInRow = 2;

/** The shortest link that is the title of a story: a time and "Reply" are shorter, in weighted characters. */
export const shortestTitle = 20;

/** So much text has the story beside its teasers, in weighted characters. */
const leastStory = 500;

/**
 * Boxes beside each other, each of a link and some words below it: teasers whose titles are no headings. They stand
 * above the story's paragraphs or below them; what opens with a link among these is part of it.
 */
function cardsInRows(
  titles: readonly Choice[],
  opens: ReadonlyMap<PageNode, Choice>,
  left: readonly Choice[],
): readonly PageNode[] {
  if (titles.length < fewestInRow) return [];
  const held = new Set(left.flatMap(({ block }) => boxesAround(block.node)));
  const rows = new Map<PageNode, Set<PageNode>>();
  for (const title of titles) {
    const card = boxesAround(title.block.node).find((at) => held.has(at));
    const box = card && opens.get(card) === title ? outermost(card) : null;
    if (box?.parent) rows.set(box.parent, (rows.get(box.parent) ?? new Set()).add(box));
  }
  const cards = new Set([...rows.values()].filter(({ size }) => size >= fewestInRow).flatMap((row) => [...row]));
  const isInCard = ({ block }: Choice): boolean => boxesAround(block.node).some((at) => cards.has(at));
  const inCards = new Set(left.filter(isInCard));
  const paragraphs = left.filter((choice) => isProse(choice.block) && !inCards.has(choice));
  const first = paragraphs[0]?.block.index ?? 0;
  const last = paragraphs.at(-1)?.block.index ?? 0;
  const isApart = [...inCards].every(({ block }) => block.index < first || block.index > last);
  const story = paragraphs.reduce((sum, { block }) => sum + block.chars, 0);
  return isApart && story >= leastStory ? [...cards] : [];
}

/** Boxes that open with a linked title and go on with a picture and words that are set like nothing of the story. */
function picturedCards(
  links: readonly Choice[],
  opens: ReadonlyMap<PageNode, Choice>,
  left: readonly Choice[],
): readonly PageNode[] {
  const titles = links.filter(({ block }) => block.kind !== 'heading');
  if (titles.length === 0) return [];
  const isOwn = ownSettings(left);
  const held = new Map<PageNode, Choice[]>();
  for (const choice of left)
    for (const at of boxesAround(choice.block.node)) {
      const inBox = held.get(at);
      if (inBox) inBox.push(choice);
      else held.set(at, [choice]);
    }
  return titles.flatMap((title) => {
    const card = boxesAround(title.block.node).find((at) => held.has(at) && holds(at, isPictureTag));
    return card && opens.get(card) === title && !held.get(card)?.some(isOwn) ? [card] : [];
  });
}

/** The box that stands beside others: the outermost one that has nothing but this in it. */
function outermost(card: PageNode): PageNode {
  let at = card;
  while (at.parent && at.parent.chars === at.chars) at = at.parent;
  return at;
}
