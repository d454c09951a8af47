import { blockText } from '../../page/blocks.ts';
import type { PageNode } from '../../page/page-node.ts';
import { type Choice, isLinked, isProse, type Verdicts } from '../choice.ts';
import { type Found, fewestChosen, type Hints, liveIn, saidIn, wholly } from './parts.ts';
import { signature } from './settings.ts';

/** So much of a description must stand in the story, in UTF-16 code units: shorter ones say what many pages say. */
const shortestOpening = 50;

/** Whether a paragraph is one that Readability did not choose, though it reads like one of a story. */
const isPassedOver = ({ block, vote }: Choice): boolean =>
  !vote && block.node.tag === 'p' && isProse(block) && !isLinked(block);

/** The box of the first paragraph that begins as the page's description does, among those that pass a test. */
function describedBox(choices: readonly Choice[], opening: string, test: (choice: Choice) => boolean): PageNode | null {
  if (opening.length < shortestOpening) return null;
  const first = choices.find((choice) => test(choice) && blockText(choice.block).startsWith(opening));
  return first?.block.node.parent ?? null;
}

const openingOf = ({ description }: Hints): string => description.slice(0, shortestOpening);

/**
 * Descriptions are often the story's first words. Where these begin a paragraph among others that Readability passed over,
 * and what it chose has them nowhere, the story is there: a list of stories of which one is unfolded. Null everywhere else.
 */
export function describedScope(choices: readonly Choice[], hints: Hints): Found | null {
  const opening = openingOf(hints);
  const isLeft = (choice: Choice): boolean => !choice.reason && isPassedOver(choice);
  const node = describedBox(choices, opening, isLeft);
  if (!node) return null;
  const brothers = choices.filter((choice) => choice.block.node.parent === node && isLeft(choice));
  if (brothers.length < 4 || choices.some(({ block, vote }) => vote && blockText(block).includes(opening))) return null;
  return wholly(node, liveIn(choices, node));
}

/** So many paragraphs beside each other that were passed over are a story, if they say more than what was chosen. */
const fewestPassedOver = 4;

/** What was chosen that is more than this is a story that was found, in weighted characters. */
const mostChosen = 1500;

/** The largest share of what was chosen that may speak of what the headline speaks of, where it is no story. */
const mostOnHeadline = 0.5;

/**
 * Readability leaves out a box by its name alone ("artpagination"), and may then choose what is left around it, such as
 * the page's dialogs. The box of paragraphs that it passed over, where they say more than what it chose, most of
 * which has no word of the headline in it. Null everywhere else.
 */
export function passedOverScope(choices: readonly Choice[], verdicts: Verdicts, { title }: Hints): Found | null {
  const prose = choices.filter(
    ({ block, reason }) => !reason && block.kind !== 'heading' && isProse(block) && block.linkChars < block.chars * 0.3,
  );
  const voted = prose.filter(({ vote }) => vote);
  const chosen = saidIn(voted);
  if (chosen < fewestChosen || chosen > mostChosen) return null;
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const isOnHeadline = ({ block }: Choice): boolean => {
    const text = blockText(block).toLowerCase();
    return words.some((word) => text.includes(word));
  };
  const onHeadline = (of: readonly Choice[]): number => saidIn(of.filter(isOnHeadline)) / saidIn(of);
  if (words.length === 0 || onHeadline(voted) > mostOnHeadline) return null;
  const signs = new Set(voted.map(({ block }) => signature(block)));
  const boxes = new Map<PageNode, Choice[]>();
  for (const choice of prose) {
    const { parent, tag } = choice.block.node;
    if (choice.vote || tag !== 'p' || !parent || signs.has(signature(choice.block)) || verdicts(choice)) continue;
    const known = boxes.get(parent);
    if (known) known.push(choice);
    else boxes.set(parent, [choice]);
  }
  for (const [node, passed] of boxes)
    if (passed.length >= fewestPassedOver && saidIn(passed) > chosen && onHeadline(passed) > onHeadline(voted))
      return wholly(node, liveIn(choices, node));
  return null;
}

/** So many longer words tell what a page is about, and so few of them stand in a text about something else. */
const fewestWords = 6;
const mostInOther = 0.15;

/**
 * Where a paragraph is the page's description, and hardly a word of that or of the page's title stands in what was
 * `chosen`, that is about something else, such as the messages of a login form: the story is where the paragraph is,
 * though its box be named after captions, as those below a video are: that reason is then taken back. Null everywhere
 * else.
 */
export function describedInstead(choices: readonly Choice[], chosen: ReadonlySet<Choice>, hints: Hints): Found | null {
  const isLeft = (choice: Choice): boolean => (!choice.reason || choice.reason === 'caption') && isPassedOver(choice);
  const node = describedBox(choices, openingOf(hints), isLeft);
  if (!node || chosen.size === 0) return null;
  const known = new Set(`${hints.words} ${hints.description}`.toLowerCase().match(/\p{L}{6,}/gu));
  if (known.size < fewestWords) return null;
  const said = [...chosen].map(({ block }) => blockText(block).toLowerCase()).join(' ');
  if ([...known].filter((word) => said.includes(word)).length > known.size * mostInOther) return null;
  for (const choice of choices) if (choice.block.node.parent === node && isLeft(choice)) choice.reason = null;
  const box = boxWithout(chosen, node);
  return wholly(box, liveIn(choices, box));
}

/** The largest box around a node that has none of the blocks in it. */
function boxWithout(blocks: ReadonlySet<Choice>, node: PageNode): PageNode {
  const around = new Set<PageNode>();
  for (const { block } of blocks) for (let at: PageNode | null = block.node; at; at = at.parent) around.add(at);
  let box = node;
  while (box.parent && !around.has(box.parent)) box = box.parent;
  return box;
}
