import type { Block } from '../../page/blocks.ts';
import { figureless } from '../../page/page-node.ts';
import type { Choice } from '../choice.ts';

/** How a block is set: its element and class, and those around it, figures in the names aside. */
export const signature = ({ node }: Block): string =>
  `${node.tag}${figureless(node.names)}<${node.parent?.tag}${figureless(node.parent?.names ?? '')}`;

/** Whether two blocks are set alike but for further names that the element around one of them has. */
export function hasFurtherNames(one: Block, other: Block): boolean {
  const [mine, theirs] = [one.node.parent, other.node.parent];
  if (!mine || !theirs || one.node.tag !== other.node.tag || mine.tag !== theirs.tag) return false;
  if (figureless(one.node.names) !== figureless(other.node.names)) return false;
  const [few, many] = [namesIn(mine.names), namesIn(theirs.names)].sort((a, b) => a.length - b.length);
  return few !== undefined && few.length > 0 && few.every((word) => many?.includes(word));
}

const namesIn = (names: string): string[] => figureless(names).split(' ').filter(Boolean);

/** The share of a text from which a setting is the story's own. */
const ownShare = 0.15;

/** Tells the blocks that are set, wherever they stand, as a good part of `choices` is: by their element and its names. */
export const ownSettings = (choices: readonly Choice[]): ((choice: Choice) => boolean) =>
  bulkTest(choices, ({ node }) => node.tag + node.names, ownShare);

/** Tells the blocks whose setting, as `settingOf` gives it, at least that share of the text of `choices` has. */
export function bulkTest(
  choices: readonly Choice[],
  settingOf: (block: Block) => string,
  share: number,
): (choice: Choice) => boolean {
  const sizes = new Map<string, number>();
  let all = 0;
  for (const { block } of choices) {
    const setting = settingOf(block);
    sizes.set(setting, (sizes.get(setting) ?? 0) + block.chars);
    all += block.chars;
  }
  return ({ block }) => (sizes.get(settingOf(block)) ?? 0) >= all * share;
}
