import type { PageNode } from '../../page/page-node.ts';
import { boxOpenedBy, type Choice, isTakenByPhrase, openersOf, takeOut, wordsLeft } from '../choice.ts';
import { holder } from '../scope/parts.ts';
import { ownSettings } from '../scope/settings.ts';

/** The most text of one box, in weighted characters, and for each character of a plea in it. */
const mostText = 2500;
const mostAround = 15;

/**
 * Takes out the boxes that ask for money or a subscription, with all they say: boxes with a name of their own, that hold
 * a block that was taken out for its words. An article of its own is an entry of a live blog. What stands elsewhere under
 * the same name is the story's way to be set.
 */
export function dropPleas(choices: readonly Choice[]): void {
  const pleas = new Map<PageNode, number>();
  for (const { block, reason, within } of choices) {
    const box = block.node.parent;
    if (reason !== 'subscribe' || within || !box || box.names === '' || box.hasTitle || box.tag === 'article') continue;
    pleas.set(box, (pleas.get(box) ?? 0) + block.chars);
  }
  if (pleas.size === 0) return;
  const kept = wordsLeft(choices);
  const elsewhere = new Set<string>();
  for (const { block } of kept) {
    const box = block.node.parent;
    if (box && !pleas.has(box)) elsewhere.add(box.names);
  }
  const total = kept.reduce((sum, { block }) => sum + block.chars, 0);
  const inBoxes = kept.filter(({ block: { node } }, place) => {
    const box = node.parent;
    if (place === 0 || !box || elsewhere.has(box.names)) return false;
    return box.chars <= Math.min(mostText, total * 0.5, (pleas.get(box) ?? 0) * mostAround);
  });
  for (const choice of inBoxes) takeOut(choice, 'subscribe', 'plea');
}

/** The most text of a card, in weighted characters, and the longest heading of one. */
const mostInCard = 420;
const longestTitle = 80;

/** So many such headings are looked at: a page of thousands is to take no longer for it. */
const mostTitles = 20;

/**
 * Takes out the rest of the cards that open with a heading which asks for a subscription ("The Tide newsletter"): what
 * stands in one small box with it and is set like nothing of the story.
 */
export function dropPleaCards(choices: readonly Choice[]): void {
  const titles = choices
    .filter(({ block, reason, within }) => reason === 'subscribe' && !within && block.chars <= longestTitle)
    .slice(-mostTitles);
  if (titles.length === 0) return;
  const left = wordsLeft(choices);
  const isOwn = ownSettings(left);
  const opens = openersOf(choices, ({ node }) => node.parent);
  for (const title of titles) {
    const card = boxOpenedBy(title, opens, title.block.node.parent, mostInCard);
    if (!card) continue;
    const isInside = holder(card);
    const inside = left.filter(({ block }) => isInside(block.node));
    if (inside.some(isOwn)) continue;
    for (const choice of inside) takeOut(choice, 'subscribe', 'plea card');
  }
}

/** How far above its heading a card begins, and so many headings are asked. */
const highest = 3;
const mostHeadings = 60;

/** Takes out the headings of cards whose words were all taken out for asking something of the reader. */
export function dropCardHeadings(choices: readonly Choice[]): void {
  const headings = choices.filter(({ block, reason }) => {
    const next = choices[block.index + 1];
    return !reason && block.kind === 'heading' && next !== undefined && isTakenByPhrase(next);
  });
  for (const heading of headings.slice(0, mostHeadings)) {
    let at = heading.block.node.parent;
    for (let step = 0; at && at.chars <= mostInCard && step < highest; at = at.parent, step++) {
      const isInside = holder(at);
      const inside = choices.filter(({ block }) => block.kind !== 'media' && isInside(block.node));
      if (inside.some((choice) => choice !== heading && !choice.reason)) break;
      if (inside.some(({ reason }) => reason === 'subscribe')) {
        takeOut(heading, 'subscribe', 'plea card');
        break;
      }
    }
  }
}
