import type { ReadyPhrases } from '../languages/clutter/phrases.ts';
import { isBareEmbed } from '../page/embedded-post.ts';
import type { PageNode } from '../page/page-node.ts';
import { type Choice, isLinked, isProse, isShown, takeOut, type Verdicts, verdictsBy } from './choice.ts';
import { findScope } from './scope/find-scope.ts';
import type { Hints } from './scope/parts.ts';
import { signature } from './scope/settings.ts';
import { dropAdBreaks } from './steps/ad-breaks.ts';
import { dropCallBoxes } from './steps/call-boxes.ts';
import { dropData } from './steps/data-lines.ts';
import { dropDateLines } from './steps/date-lines.ts';
import { dropDuplicates } from './steps/duplicates.ts';
import { dropLabelledBoxes } from './steps/labelled-boxes.ts';
import { dropLayoutCells } from './steps/layout-tables.ts';
import { leadBefore } from './steps/lead.ts';
import { dropLinkBlocks } from './steps/link-blocks.ts';
import { dropOrphanHeadings, dropOrphanLabels } from './steps/orphan-headings.ts';
import { dropPhrases } from './steps/phrases.ts';
import { dropPictureBoxes } from './steps/picture-boxes.ts';
import { dropCardHeadings, dropPleaCards, dropPleas } from './steps/pleas.ts';
import { dropFoot, dropLeadOuts, dropStrokes, dropTail } from './steps/tail.ts';
import { dropTeaserCards } from './steps/teaser-cards.ts';

/** Decides about each block whether it is story, by the phrases of `languages` among others; in `choices` is afterwards why each of the others is not. */
export function chooseBlocks(choices: readonly Choice[], languages: readonly ReadyPhrases[], hints: Hints): void {
  const verdicts = verdictsBy(languages, choices);
  const isStory = keepStretch(choices, verdicts, hints);
  dropLayoutCells(choices);
  dropPictureBoxes(choices, isStory, verdicts);
  dropDateLines(choices, isStory);
  dropData(choices);
  dropPhrases(choices, verdicts, languages);
  dropPleas(choices);
  dropPleaCards(choices);
  dropLinkBlocks(choices);
  dropAdBreaks(choices, isStory);
  dropTeaserCards(choices);
  dropCallBoxes(choices);
  dropLabelledBoxes(choices);
  dropDuplicates(choices, hints.title, isStory);
  dropFoot(choices, isStory);
  dropTail(choices, isStory);
  dropLeadOuts(choices);
  dropStrokes(choices);
  dropCardHeadings(choices);
  dropOrphanLabels(choices);
  dropOrphanHeadings(choices);
}

/**
 * Keeps what lies in the story's part of the page, from its lead to the last block that was chosen. Returns a test for
 * the story's own paragraphs: those that are set like others of it.
 */
function keepStretch(choices: readonly Choice[], verdicts: Verdicts, hints: Hints): (choice: Choice) => boolean {
  const { holds, chosen } = findScope(choices, verdicts, hints);
  const isVoted = (choice: Choice): boolean => !choice.reason && chosen.has(choice) && holds(choice.block.node);
  const isStory = paragraphTest(choices, isVoted);
  const isChosen = (choice: Choice): boolean =>
    isVoted(choice) || (!choice.reason && isStory(choice) && !isLinked(choice.block) && holds(choice.block.node));
  const isOpening = (choice: Choice): boolean => isChosen(choice) && isProse(choice.block) && !verdicts(choice);
  const common = choices.findIndex((choice) => isStory(choice) && isOpening(choice));
  const first = choices.findIndex(isOpening);
  const between = choices.slice(first, common).filter((choice) => choice.block.kind !== 'media' && isChosen(choice));
  const prose = common >= 0 && between.length <= mostBefore ? common : first;
  const start = startOfLines(choices, (choice) => isVoted(choice) && !verdicts(choice)) ?? prose;
  const end = lastPlace(choices, isChosen, verdicts);
  const lead = leadBefore(start, choices, isChosen, verdicts);
  choices.forEach((choice, place) => {
    const { block } = choice;
    if (lead.has(choice)) choice.rule = 'lead';
    if (choice.reason || lead.has(choice)) return;
    if (start < 0 || !holds(block.node)) takeOut(choice, 'off-story', 'outside');
    else if (place < start) takeOut(choice, 'off-story', 'before');
    else if (place > end) takeOut(choice, 'off-story', 'after');
    else if (!chosen.has(choice) && isLinked(block) && !isBareEmbed(block.node)) takeOut(choice, 'related', 'links');
  });
  return isStory;
}

/**
 * The place of the first block of a page that says hardly anything in paragraphs: a poem whose every line is one, a
 * table of properties. Undefined for any other page.
 */
function startOfLines(choices: readonly Choice[], isLine: (choice: Choice) => boolean): number | undefined {
  let lines = 0;
  let prose = 0;
  let start: number | undefined;
  choices.forEach((choice, place) => {
    const { block } = choice;
    if (block.kind === 'media' || isLinked(block) || !isLine(choice)) return;
    if (isProse(block)) prose += block.chars;
    else if (block.kind !== 'heading') lines += block.chars;
    start ??= place;
  });
  return prose < lines * mostProse ? start : undefined;
}

/** How much of a page's voted text may be paragraphs where it is read as lines, as a share of what the lines hold. */
const mostProse = 0.25;

/** How many blocks may stand between a lead and the first paragraph that is set like others. */
const mostBefore = 8;

/** Tells paragraphs that are set like at least one other, or stand beside one. */
function paragraphTest(choices: readonly Choice[], isChosen: (choice: Choice) => boolean): (choice: Choice) => boolean {
  const count = new Map<unknown, number>();
  const add = (key: unknown): unknown => count.set(key, (count.get(key) ?? 0) + 1);
  for (const choice of choices) {
    if (!isChosen(choice) || !isProse(choice.block)) continue;
    add(signature(choice.block));
    add(choice.block.node.parent);
  }
  const isCommon = (key: unknown): boolean => (count.get(key) ?? 0) >= 2;
  return ({ block }) => isProse(block) && (isCommon(signature(block)) || isCommon(block.node.parent));
}

/** Whether a node is, or has to itself, a child of `box`. */
const isAloneIn = (box: PageNode, node: PageNode): boolean =>
  node.parent === box || (node.parent?.parent === box && node.parent.chars === node.chars);

/** The place of the last chosen block, or of the last paragraph, figure or player beside it. */
function lastPlace(choices: readonly Choice[], isChosen: (choice: Choice) => boolean, verdicts: Verdicts): number {
  let end = choices.findLastIndex((choice) => choice.block.kind !== 'media' && isChosen(choice));
  const parent = choices[end]?.block.node.parent;
  for (let place = end + 1; place < choices.length; place++) {
    const choice = choices[place];
    if (!choice || choice.block.node.parent !== parent || choice.block.node.tag !== 'p') break;
    if (!choice.reason && isProse(choice.block) && !isLinked(choice.block) && !verdicts(choice)) end = place;
  }
  while (parent && isShownIn(parent, choices[end + 1])) end++;
  return end;
}

/** A figure or a player that stands right in `parent`, or in a box of its own there. */
function isShownIn(parent: PageNode, choice: Choice | undefined): boolean {
  if (!choice || choice.reason || choice.block.kind !== 'media') return false;
  const { node } = choice.block;
  // Pages that give each paragraph a box give one to each picture, too.
  const isBoxed = node.tag === 'figure' && parent.parent !== null && isAloneIn(parent.parent, node);
  if (node !== parent && node.parent !== parent && !isBoxed) return false;
  return isShown(choice.block);
}
