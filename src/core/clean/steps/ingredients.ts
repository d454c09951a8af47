import { type Block, blockText } from '../../page/blocks.ts';
import type { PageNode } from '../../page/page-node.ts';
import { type Choice, isLinked, putBack } from '../choice.ts';

/**
 * What boxes of ingredients are called. Nearly all pages say it in English, whatever their language; the rest is what the
 * word is in German, Polish and Swedish: `ingredient` begins it in most of the others.
 */
const boxNames = / (?:[a-z]*ingredient[a-z]*|zutaten|skladniki|ingredienser) /;

/** How far above a line its box may be, in levels. */
const highest = 8;

/** Amounts: "250 g", "½ cup". */
const amount = /^\W{0,3}[\d½¼¾⅓⅔⅛]/;

/** Fewer amounts than this may be a coincidence. */
const fewest = 3;

/** A box with more letters than this is the page. */
const longest = 4000;

/** A shorter line in the box that is no item, no cell and no heading goes with its buttons, in weighted characters. */
const shortest = 10;

/**
 * A recipe is its ingredients and what is done with them. The ingredients often stand in a table, or above the text in a
 * box of their own, and were passed over; they come back, and with them what the story has between them and its text.
 */
export function restoreIngredients(choices: readonly Choice[]): void {
  const boxOf = boxFinder();
  const boxes = new Map<PageNode, Choice[]>();
  for (const choice of choices) {
    const box = choice.rule === 'pruned' || choice.block.kind === 'media' ? null : boxOf(choice.block.node);
    if (!box) continue;
    const inBox = boxes.get(box);
    if (inBox) inBox.push(choice);
    else boxes.set(box, [choice]);
  }
  for (const inBox of boxes.values()) if (isRecipe(inBox)) restore(inBox, choices);
}

/** Gives the outermost box of ingredients around a node, with the answers remembered. */
function boxFinder(): (node: PageNode) => PageNode | null {
  const known = new Map<PageNode, PageNode | null>();
  const find = (node: PageNode, level: number): PageNode | null => {
    let box = known.get(node);
    if (box === undefined) {
      const above = node.parent && level < highest ? find(node.parent, level + 1) : null;
      box = above ?? (node.chars <= longest && boxNames.test(node.names) ? node : null);
      known.set(node, box);
    }
    return box;
  };
  return (node) => find(node, 0);
}

const isLine = ({ kind }: Block): boolean => kind === 'item' || kind === 'cell';

const isRecipe = (inBox: readonly Choice[]): boolean =>
  inBox.filter(({ block }) => isLine(block) && amount.test(blockText(block))).length >= fewest;

/** Whether a line of the box went for its place or its links, and is no button. */
function isPassedOver({ reason, block }: Choice): boolean {
  if (reason !== 'off-story' && reason !== 'related') return false;
  return isLine(block) || block.kind === 'heading' || (block.chars >= shortest && !isLinked(block));
}

function restore(inBox: readonly Choice[], choices: readonly Choice[]): void {
  const wasKept = choices.findIndex(({ reason, block }) => !reason && block.kind !== 'media');
  const back = inBox.filter(isPassedOver);
  const last = back.at(-1);
  if (wasKept < 0 || !last) return;
  const above = inBox[0]?.block.kind === 'heading' ? undefined : choices[(inBox[0]?.block.index ?? 0) - 1];
  if (above?.reason === 'off-story' && above.block.kind === 'heading') back.unshift(above);
  for (let place = last.block.index + 1; place < wasKept; place++) {
    const between = choices[place];
    if (between?.vote && between.reason === 'off-story') back.push(between);
  }
  for (const choice of back) putBack(choice, 'ingredients');
}
