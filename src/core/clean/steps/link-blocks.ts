import { type Block, blockText } from '../../page/blocks.ts';
import type { PageNode } from '../../page/page-node.ts';
import { type Choice, isInPost, isLinked, isProse, ownChars, takeOut } from '../choice.ts';
import { shortestTitle } from './teaser-cards.ts';

/**
 * Takes out blocks that are nothing but a link: they lead to other stories. Left are cells of tables, the items of a
 * list that Readability takes for story and that the story goes on after, a heading right above its paragraph or one that
 * unfolds it, posts of social networks, whose words pages make a link to them, and addresses that the story prints: they
 * are its sources.
 */
export function dropLinkBlocks(choices: readonly Choice[]): void {
  const worded = choices.filter(({ block }) => block.kind !== 'media');
  const kept = worded.filter(({ reason }) => !reason);
  const lastProse = kept.findLastIndex(({ block }) => isProse(block));
  kept.forEach((choice, place) => {
    const { kind, chars, linkChars, node } = choice.block;
    if (kind === 'cell' || isInPost(node) || (linkChars < chars * 0.9 && !isPointer(choice.block))) return;
    if (kind === 'text' && choice.vote && isAddress(blockText(choice.block))) return;
    const next = kept[place + 1]?.block;
    if (kind === 'heading' && next && isProse(next) && next.node.parent === node.parent) return;
    if (kind !== 'text' && choice.vote && next && !isLinked(next) && unfolds(choice.block)) return;
    if (kind === 'item' && choice.vote && place < lastProse && isPlainList(choice) && !isLabelled(choice, worded))
      return;
    takeOut(choice, 'related', 'link');
  });
}

/** Whether a line is a link with what pages set before and around it: "MORE: The late ferry", "[See The late ferry.]". */
function isPointer(block: Block): boolean {
  if (!isLinked(block) || block.chars > longestPointer) return false;
  if (isGlued(block)) return true;
  const lines = blockText(block).split('\n');
  const labels = lines.map((line) => /^\p{Lu}[\p{Lu}\d '’&/-]{2,40}: /u.exec(line)?.[0] ?? '');
  const isLabelled = labels.every(Boolean) && ownChars(block) <= labels.join(' ').length + 2;
  return isLabelled || lines.every((line) => /^[[(].*[\])]$/.test(line));
}

/** Whether a box holds a label, and the title of what it leads to: "READ ALSO", "The late ferry". */
function isGlued({ kind, node, parts }: Block): boolean {
  if (kind !== 'text' || node.tag === 'p') return false;
  const [label, link, more] = parts.filter(({ chars }) => chars > 0);
  if (!label || !link || more || label.tag === '' || label.linkChars > 0) return false;
  return label.chars <= longestLabel && link.tag === 'a' && link.chars >= shortestTitle;
}

/** The longest label, in weighted characters. */
const longestLabel = 30;

/** The longest such line, in weighted characters. */
const longestPointer = 160;

/** Whether a heading, or the title of an item, is a link that leads nowhere: it unfolds the text below it. */
function unfolds({ node, parts }: Block): boolean {
  let link: PageNode | null | undefined = parts.find(({ tag }) => tag === 'a');
  for (let at: PageNode | null = node, step = 0; !link && at && step < 4; at = at.parent, step++)
    if (at.tag === 'a') link = at;
  return link != null && /^(?:#|javascript:|$)/i.test(link.element?.getAttribute('href')?.trim() ?? '');
}

/** Whether a line is an address, printed as it is, and not that of a picture or a film to be shown in its place. */
const isAddress = (text: string): boolean =>
  /^[("]?(?:https?:\/\/|www\.)\S+$/.test(text) && !/\.(?:mp[34]|webm|mov|gif|jpe?g|png|webp)\W*$/i.test(text);

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
