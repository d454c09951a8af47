import { type Block, blockText } from '../../page/blocks.ts';
import type { PageNode } from '../../page/page-node.ts';
import { type Choice, isLinked, isProse, ownChars, type Verdicts } from '../choice.ts';
import { fewestChosen, type Hints, liveIn, saidIn, wholly } from './parts.ts';

/**
 * What Readability chose, unless that is next to nothing beside what the page's text leads down to. What words tell to be
 * no story, as a note about cookies, counts for nothing here.
 */
export function startingScope(
  choices: readonly Choice[],
  verdicts: Verdicts,
  hints: Hints,
): { node: PageNode | null; chosen: Set<Choice> } {
  const votes = choices.filter((choice) => choice.vote);
  const live = votes.filter((choice) => !choice.reason);
  const voted = smallestHolder(votes);
  const sum = (of: readonly Choice[]): number =>
    saidIn(of.filter((choice) => isProse(choice.block) && !verdicts(choice)));
  const chars = speaksOfCookies(live, hints) ? 0 : sum(live);
  const led = chars < fewestChosen && leadingNode(choices, verdicts);
  if (!led) return { node: voted, chosen: new Set(live) };
  const inLed = liveIn(choices, led);
  const inBox = areTeasers(live) ? headlineBox(choices, verdicts) : null;
  if (inBox && sum(inBox.live) * 3 >= sum(inLed)) return wholly(inBox.node, inBox.live);
  if (voted && !isLoneHeading(live) && chars >= sum(inLed) * 0.2) return { node: voted, chosen: new Set(live) };
  return wholly(led, inLed);
}

/** A link for every paragraph: other stories. */
function areTeasers(choices: readonly Choice[]): boolean {
  const prose = choices.filter(({ block }) => isProse(block));
  return choices.filter(({ block }) => block.kind !== 'media' && isLinked(block)).length >= Math.max(2, prose.length);
}

/** How far above the headline the box of its story may be looked for, in levels. */
const highestBox = 3;

/**
 * The smallest element around the headline that holds a paragraph behind it, where Readability chose none of it: a story
 * of a few lines.
 */
function headlineBox(
  choices: readonly Choice[],
  verdicts: Verdicts,
): { node: PageNode; live: readonly Choice[] } | null {
  const place = choices.findIndex(({ block }) => block.node.tag === 'h1' && !isLinked(block));
  let box = choices[place]?.block.node.parent ?? null;
  for (let level = 0; box && level < highestBox; level++, box = box.parent) {
    const live = liveIn(choices, box);
    const prose = live.filter(({ block }) => isProse(block) && !isLinked(block));
    const isSaid = prose.some((choice) => choice.block.index > place && !verdicts(choice));
    if (isSaid) return prose.some(({ vote }) => vote) ? null : { node: box, live };
  }
  return null;
}

/** A text that names cookies in every other sentence explains the site, where it is not what the headline is about. */
function speaksOfCookies(choices: readonly Choice[], { title }: Hints): boolean {
  if (/cookie/i.test(title)) return false;
  let chars = 0;
  let cookies = 0;
  for (const { block } of choices) {
    if (!isProse(block)) continue;
    chars += block.chars;
    cookies += blockText(block).match(/cookie/gi)?.length ?? 0;
  }
  return cookies > 2 && cookies * charsBesideCookie > chars;
}

const charsBesideCookie = 200;

/** A standfirst set as a heading, and no text: the head of a story whose text stands elsewhere. */
function isLoneHeading(choices: readonly Choice[]): boolean {
  const prose = choices.filter(({ block }) => isProse(block));
  return prose.length === 1 && prose[0]?.block.kind === 'heading';
}

/** The smallest node that holds nearly all of what was chosen. */
function smallestHolder(chosen: readonly Choice[]): PageNode | null {
  const weight = weigh(chosen, ({ chars }) => chars);
  let total = 0;
  for (const { block } of chosen) total += block.chars;
  let best: PageNode | null = null;
  for (const [node, sum] of weight) if (sum >= total * 0.95 && (!best || node.depth > best.depth)) best = node;
  return best;
}

/** The node that running text leads down to: step by step the child that holds most of what is left. */
function leadingNode(choices: readonly Choice[], verdicts: Verdicts): PageNode | null {
  const running = choices.filter(
    (choice) => !choice.reason && choice.block.kind !== 'media' && ownChars(choice.block) >= 70 && !verdicts(choice),
  );
  const weight = weigh(running, ownChars);
  let node: PageNode | null = null;
  for (const at of weight.keys()) if (!at.parent) node = at;
  while (node) {
    const enough: number = (weight.get(node) ?? 0) * 0.6;
    const next: PageNode | undefined = node.children.find((child) => (weight.get(child) ?? 0) >= enough);
    if (!next?.hasBlock) return node;
    node = next;
  }
  return node;
}

function weigh(choices: readonly Choice[], weightOf: (block: Block) => number): Map<PageNode, number> {
  const weight = new Map<PageNode, number>();
  for (const { block } of choices) {
    const own = weightOf(block);
    for (let at: PageNode | null = block.node; at; at = at.parent) weight.set(at, (weight.get(at) ?? 0) + own);
  }
  return weight;
}
