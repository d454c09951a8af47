import { type Choice, isProse, takeOut } from '../choice.ts';

/**
 * Takes out blocks that are nothing but a link: they lead to other stories. Left are cells of tables, the items of a
 * list that Readability takes for story and that the story goes on after, and a heading right above its paragraph.
 */
export function dropLinkBlocks(choices: readonly Choice[]): void {
  const worded = choices.filter(({ block }) => block.kind !== 'media');
  const kept = worded.filter(({ reason }) => !reason);
  const lastProse = kept.findLastIndex(({ block }) => isProse(block));
  kept.forEach((choice, place) => {
    const { kind, chars, linkChars, node } = choice.block;
    if (linkChars < chars * 0.9 || kind === 'cell') return;
    const next = kept[place + 1]?.block;
    if (kind === 'heading' && next && isProse(next) && next.node.parent === node.parent) return;
    if (kind === 'item' && choice.vote && place < lastProse && isPlainList(choice) && !isLabelled(choice, worded))
      return;
    takeOut(choice, 'related', 'link');
  });
}

/** A list whose items hold nothing but their line. */
function isPlainList({ block: { node } }: Choice): boolean {
  return node.tag === 'li' && node.names === '' && !node.hasBlock;
}

/** Whether the line above the list was taken out: it said what the links are. */
function isLabelled({ block }: Choice, worded: readonly Choice[]): boolean {
  const above = worded.findLast(
    (other) => other.block.index < block.index && other.block.node.parent !== block.node.parent,
  );
  return above?.reason === 'related' || above?.reason === 'off-story';
}
