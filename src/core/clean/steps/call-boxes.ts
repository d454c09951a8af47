import { blockText } from '../../page/blocks.ts';
import { isFactBox } from '../../page/fact-boxes.ts';
import type { PageNode } from '../../page/page-node.ts';
import { type Choice, isInPost, isLinked, isProse, isTakenByPhrase, ownChars, takeOut, wordsLeft } from '../choice.ts';
import { holder } from '../scope/parts.ts';
import { bulkTest } from '../scope/settings.ts';

/** The most text of such a box, in weighted characters. */
const mostInBox = 420;

/** The longest link that calls somebody to do something ("Get the app"), in weighted characters. */
const longestCall = 45;

/** How many blocks before the story's first or behind its last one a call may stand. */
const farthest = 6;

/** How far above a call its box may begin. */
const highest = 8;

/** So many calls are looked at: a page of thousands is to take no longer for it. */
const mostCalls = 40;

/** The share of the text from which a setting is the story's own. */
const ownShare = 0.12;

/**
 * Takes out small boxes in which the reader is to do something: vote, order a letter, get an app. Such a box holds a
 * button, a field or a link on a line of its own, and what else it says is set like nothing of the story.
 */
export function dropCallBoxes(choices: readonly Choice[]): void {
  const left = wordsLeft(choices);
  const [from, to] = [left[0]?.block.index ?? 0, left.at(-1)?.block.index ?? 0];
  const isNear = ({ block: { index } }: Choice): boolean => index >= from - farthest && index <= to + farthest;
  const calls = choices.filter((choice) => isNear(choice) && isCall(choice)).slice(0, mostCalls);
  if (calls.length === 0) return;
  const isOwn = bulkTest(left, setting, ownShare);
  const first = left.find(isOwn)?.block.index;
  if (first === undefined) return;
  const boxes = new Map(calls.flatMap((call) => boxAround(call, left, isOwn)));
  const alike = new Map<string, number>();
  for (const box of boxes.keys()) alike.set(nameOf(box), (alike.get(nameOf(box)) ?? 0) + 1);
  for (const [box, inside] of boxes) {
    if ((alike.get(nameOf(box)) ?? 0) > mostAlike || inside.every(({ block }) => block.kind === 'heading')) continue;
    if (inside.filter(({ block }) => block.kind === 'item').length > mostItems || areHeadedLists(inside)) continue;
    if (inside.some(({ block }) => block.index < first && ownChars(block) >= longestAbove)) continue;
    for (const choice of inside) if (!choice.reason) takeOut(choice, 'subscribe', 'call box');
  }
}

/** An element and its names, numbers aside. */
const nameOf = ({ tag, names }: PageNode): string => tag + names.replace(/\d+ /g, '');

/** More boxes of one name are what the page consists of: products, posts of a forum. */
const mostAlike = 3;

/** A poll has few answers; a longer list with a button is one of ingredients. */
const mostItems = 5;

/** Whether it is lists, each with its heading: what is good and what is bad about a thing, above the button to buy it. */
const areHeadedLists = (inside: readonly Choice[]): boolean =>
  inside.filter(({ block }, place) => block.kind === 'item' && inside[place - 1]?.block.kind === 'heading').length >=
  fewestHeadedLists;
const fewestHeadedLists = 2;

/** Above the story a longer text may be its lead, beside which the buttons to share it stand; in weighted characters. */
const longestAbove = 100;

/**
 * How a block is set: its element and its names, and those of the element around it, figures and all. In names that say
 * nothing ("h3", "h8") the figures are what tells one box from another.
 */
const setting = ({ node }: Choice['block']): string =>
  `${node.tag}${node.names}<${node.parent?.tag}${node.parent?.names}`;

/** What a line says that tells of its whole box: such lines were taken out for their words. One with a figure may be a time. */
const tellingReasons: ReadonlySet<string> = new Set(['subscribe', 'media', 'advertising', 'sharing']);

/** A button or a field with a name; a short link by itself; a line that says what its box is. */
function isCall(choice: Choice): boolean {
  const { block, reason, within } = choice;
  if (within) return reason === 'form' && within.chars <= longestCall * 3;
  if (block.node.tag === 'button') return block.chars <= longestCall;
  if (!reason || block.kind === 'media') return false;
  if (tellingReasons.has(reason) && isTakenByPhrase(choice))
    return block.kind !== 'item' && !/\d/.test(blockText(block));
  // The number of a footnote is a link back, too.
  return (
    reason === 'related' &&
    block.kind === 'text' &&
    block.chars <= longestCall &&
    isLinked(block) &&
    /\p{L}{2}/u.test(blockText(block))
  );
}

/** A cell, a post, or a paragraph that stands right in the box, where the call is but another line. */
const isOfStory = ({ block }: Choice, box: PageNode): boolean =>
  block.kind === 'cell' || isInPost(block.node) || (block.node === box && isProse(block));

/** The outermost box around a call that holds little, and nothing that is set like the story, with what is left in it; none or one. */
function boxAround(
  call: Choice,
  left: readonly Choice[],
  isOwn: (choice: Choice) => boolean,
): (readonly [box: PageNode, inside: readonly Choice[]])[] {
  let found: readonly [PageNode, readonly Choice[]] | undefined;
  let at = call.within?.parent ?? call.block.node;
  for (let step = 0; at.parent && at.chars <= mostInBox && step < highest; at = at.parent, step++) {
    // An entry of a live blog stands in an article of its own, with its buttons; a box of facts has one to unfold it.
    if (at.tag === 'article' || isFactBox(at)) break;
    const isInside = holder(at);
    const inside = left.filter(({ block }) => isInside(block.node));
    if (inside.some((choice) => isOwn(choice) || isOfStory(choice, at))) break;
    if (inside.length > 0) found = [at, inside];
  }
  return found ? [found] : [];
}
