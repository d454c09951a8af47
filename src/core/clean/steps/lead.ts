import { type Block, blockText } from '../../page/blocks.ts';
import { holds, isPictureTag, type PageNode } from '../../page/page-node.ts';
import { type Choice, isHeadline, isLinked, isProse, ownChars, type Verdicts } from '../choice.ts';
import { holder } from '../scope/parts.ts';
import { signature } from '../scope/settings.ts';
import { shortestTitle } from './teaser-cards.ts';

/** How far before the first paragraph the lead is looked for, in blocks that are neither links nor items of lists. */
const reach = 40;

/** The longest line that says to whom a letter is, in weighted characters. */
const longestAddress = 40;

/** Whether a block stands in the element that the first paragraph or its list stands in, as a list's item may. */
function isSibling({ node, kind }: Block, first: Block): boolean {
  const body = first.node.parent;
  if (first.kind === 'item' && kind === 'text' && node.parent === body?.parent) return true;
  return node.parent === body || node === body || (kind === 'item' && node.parent?.parent === body);
}

/** A paragraph in a box of its own, set like the first one: by its own name, or a sentence in a box of the same name. */
function isSetLike(block: Block, first: Block, isSentence: boolean): boolean {
  const { names, parent } = first.node;
  if (names !== '' && block.node.names.startsWith(names)) return true;
  return isSentence && parent !== null && parent.names !== '' && signature(block) === signature(first);
}

/** An item of a row of pictures, with its caption, or of a list of teasers, with the title that leads to the story. */
function isCard({ block, vote }: Choice): boolean {
  let at: PageNode | null = vote || block.kind !== 'item' ? null : block.node;
  while (at && at.tag !== 'li') at = at.parent;
  return at !== null && (at.linkChars - block.linkChars >= shortestTitle || holds(at, isPictureTag));
}

/** So many boxes in a row, each with a text set alike, are teasers. */
const fewestInRow = 3;

/** Texts that Readability did not choose, set alike in boxes of their own: the row of teasers above the story. */
function rowsOf(lead: ReadonlySet<Choice>): readonly Choice[] {
  const rows = new Map<string, Choice[]>();
  for (const choice of lead) {
    if (choice.vote || choice.block.kind !== 'text') continue;
    const row = rows.get(signature(choice.block));
    if (row) row.push(choice);
    else rows.set(signature(choice.block), [choice]);
  }
  return [...rows.values()]
    .filter(
      (row) => row.length >= fewestInRow && new Set(row.map(({ block }) => block.node.parent)).size === row.length,
    )
    .flat();
}

/** The line above a letter that says to whom it is: "Dear readers," */
const isAddressed = (block: Block): boolean => block.chars <= longestAddress && /\p{L},$/u.test(blockText(block));

/** The heading right above the lead, if there is one in its box. */
function headingAbove(choices: readonly Choice[], lead: ReadonlySet<Choice>): readonly Choice[] {
  const place = choices.findIndex((choice) => lead.has(choice));
  const [top, heading] = [choices[place]?.block, choices[place - 1]];
  if (!top || !heading || heading.reason || isHeadline(heading.block)) return [];
  return isHeadingOf(heading, top) ? [heading] : [];
}

/** A short heading right above the first paragraph, as entries of a live blog have it. */
function isHeadingOf({ block }: Choice, first: Block): boolean {
  if (block.kind !== 'heading' || block.chars > 60 || isLinked(block)) return false;
  const parent = block.node.parent;
  return parent === first.node.parent || parent?.parent === first.node.parent;
}

/** Whether a line above the first paragraph is set as others are above later ones: when something was, and what. */
function isTitleOfEntry(block: Block, first: Block, choices: readonly Choice[]): boolean {
  const { node } = block;
  if (node.names === '' || node.parent !== first.node.parent || isLinked(block)) return false;
  const own = signature(block);
  const later = choices.filter(
    (choice) => !choice.reason && choice.block.index > first.index && signature(choice.block) === own,
  );
  return later.length >= fewestEntries && own !== signature(first);
}

/** So many further lines like it have a story of entries. */
const fewestEntries = 2;

/** Whether the headline stands above a heading of the first level, which is then one within the text. */
const isSecond = (heading: Block, choices: readonly Choice[]): boolean =>
  choices.some(({ block }) => block.index < heading.index && isHeadline(block));

/** The items of the lists that one of `known` stands in, however short: a list is story as a whole. */
function restOfLists(before: readonly Choice[], known: readonly Block[]): readonly Choice[] {
  const lists = new Set(known.filter(({ kind }) => kind === 'item').map(({ node }) => node.parent));
  if (lists.size === 0) return [];
  return before.filter(
    ({ block, reason, vote }) =>
      vote && !reason && block.kind === 'item' && !isLinked(block) && lists.has(block.node.parent),
  );
}

/**
 * Blocks before the first paragraph that belong to the story: the lead, the points at its head, a short first line.
 * `start` is the first paragraph's place. Looks no further back than the headline.
 */
export function leadBefore(
  start: number,
  choices: readonly Choice[],
  isChosen: (choice: Choice) => boolean,
  verdicts: Verdicts,
): Set<Choice> {
  const lead = new Set<Choice>();
  const first = choices[start]?.block;
  if (!first) return lead;
  for (let place = start - 1, left = reach; place >= 0 && left > 0; place--) {
    const choice = choices[place];
    if (!choice || choice.reason || choice.block.kind === 'media') continue;
    if (choice.block.kind !== 'item' && !isLinked(choice.block)) left--;
    const { block } = choice;
    if (isHeadingOf(choice, first) && place === start - 1 && (!isHeadline(block) || isSecond(block, choices)))
      lead.add(choice);
    if (isHeadline(block) && !lead.has(choice)) break;
    if (place === start - 1 && isTitleOfEntry(block, first, choices)) lead.add(choice);
    if (verdicts(choice) || isCard(choice)) continue;
    const isSentence = /[.!?…:"”»]$/.test(blockText(block));
    if (place === start - 1 && isSibling(block, first) && isAddressed(block)) lead.add(choice);
    const isBeside = isChosen(choice) && (isSibling(block, first) || isSetLike(block, first, isSentence));
    if (isLinked(block) && !(isBeside && isSentence)) continue;
    if (ownChars(block) < enoughFor(block, isBeside, isSentence, isChosen(choice))) continue;
    const isSure = isBeside || block.kind === 'item' || ownChars(block) >= enoughApart;
    if (isSure || !isSaidElsewhere(choices, choice)) lead.add(choice);
  }
  for (const card of rowsOf(lead)) lead.delete(card);
  for (const item of restOfLists(choices.slice(0, start), [first, ...[...lead].map(({ block }) => block)]))
    if (!verdicts(item)) lead.add(item);
  for (const heading of headingsOfLists(choices, new Set([...lead, ...choices.slice(start, start + 1)])))
    lead.add(heading);
  for (const between of betweenParts(choices, start, lead, verdicts)) lead.add(between);
  if (first.kind === 'item') for (const heading of headingAbove(choices, lead)) lead.add(heading);
  return lead;
}

/**
 * What stands between the lead's parts, or between them and the first paragraph: the headings of these, and lines of the
 * box that two parts of the lead stand in.
 */
function betweenParts(
  choices: readonly Choice[],
  start: number,
  lead: ReadonlySet<Choice>,
  verdicts: Verdicts,
): readonly Choice[] {
  const from = choices.findIndex((choice) => lead.has(choice));
  if (from < 0) return [];
  const boxes = new Map<PageNode | null, LeadBox>();
  for (const { block } of lead) {
    const { parent } = block.node;
    const box = boxes.get(parent) ?? { from: block.index, to: block.index, paragraphs: 0 };
    boxes.set(parent, {
      from: Math.min(box.from, block.index),
      to: Math.max(box.to, block.index),
      paragraphs: box.paragraphs + Number(isParagraph(block)),
    });
  }
  const found: Choice[] = [];
  let below = choices[start];
  for (const choice of choices.slice(from, start).toReversed()) {
    const { block, reason } = choice;
    if (reason || block.kind === 'media') continue;
    const box = boxes.get(block.node.parent);
    const isInBox =
      box !== undefined &&
      box.from < block.index &&
      (block.index < box.to || (isParagraph(block) && box.paragraphs >= fewestParagraphs));
    const isPart: boolean =
      (block.kind === 'heading'
        ? below !== undefined && isNear(block, below.block)
        : isInBox && block.kind === 'text' && ownChars(block) >= shortestLine) &&
      !(isLinked(block) || isHeadline(block) || verdicts(choice));
    if (isPart && !lead.has(choice)) found.push(choice);
    below = isPart || lead.has(choice) ? choice : undefined;
  }
  return found;
}

/** From where to where an element has parts of the lead, and how many of them are paragraphs. */
interface LeadBox {
  readonly from: number;
  readonly to: number;
  readonly paragraphs: number;
}

const isParagraph = (block: Block): boolean => block.node.tag === 'p' && isProse(block);

/** So many paragraphs of the lead in one box are text that a further one may go on. */
const fewestParagraphs = 2;

/** How far above a heading the box may begin that it shares with what stands below it. */
const farthestBox = 3;

/** Whether what stands below a heading is in one of the boxes close around it. */
function isNear({ node }: Block, below: Block): boolean {
  for (let box = node.parent, step = 0; box && step < farthestBox; box = box.parent, step++)
    if (holder(box)(below.node)) return true;
  return false;
}

/** So long is a line between parts of the lead, and not a stroke, in weighted characters outside links. */
const shortestLine = 20;

/** So much text in a box of its own, if Readability takes it for story, is lead whatever else the page says, in weighted characters. */
const enoughApart = 110;

/** Whether another block says it, too: the head of the page, whose line is printed again, or the paragraph that it is quoted from. */
function isSaidElsewhere(choices: readonly Choice[], { block: own }: Choice): boolean {
  const text = blockText(own);
  return choices.some(({ block }) => block !== own && block.chars >= own.chars && blockText(block).includes(text));
}

/** How much a block before the first paragraph must say outside links to be part of the lead, in weighted characters. */
function enoughFor({ kind }: Block, isBeside: boolean, isSentence: boolean, isChosen: boolean): number {
  if (isBeside) return isSentence ? 20 : 40;
  if (kind === 'item') return isChosen && isSentence ? 25 : 60;
  if (!isChosen) return 120;
  return kind === 'text' && isSentence ? 80 : enoughApart;
}

/** The headings right above lists that one of `known` stands in. */
function headingsOfLists(choices: readonly Choice[], known: ReadonlySet<Choice>): readonly Choice[] {
  const items = choices.filter((choice) => known.has(choice) && choice.block.kind === 'item');
  const above = items.flatMap(({ block }) => choices[block.index - 1] ?? []);
  return above.filter(
    ({ block, reason }) => !reason && block.kind === 'heading' && !isHeadline(block) && !isLinked(block),
  );
}
