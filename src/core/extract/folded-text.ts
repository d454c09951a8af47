import { fromPageData } from '../languages/page-data.ts';
import { headingTags, type PageNode } from '../page/page-node.ts';
import type { TreeReader } from '../page/tree-reader.ts';

const foldNames = fromPageData(({ foldNames }) => new RegExp(foldNames));

/** Whether a node is named as the rest of a story that a button shows. */
export const isNamedFold = ({ names }: PageNode): boolean => foldNames().test(names);

/** Running text that is worth a fold, in characters; less is a message that a form shows. */
const fewest = 140;

/** How many siblings away the button may stand. */
const farthest = 2;

/**
 * Whether a node is the rest of the story that a "read more" button shows: paragraphs, hidden or named so, that follow
 * paragraphs which are shown, with a sign of the fold on it or beside it. Boxes of links, and what follows no text, are
 * none.
 */
export function isFoldedText(node: PageNode, reader: TreeReader): boolean {
  if (node.running < fewest || node.linkChars > node.chars * 0.3 || node.tag === 'aside' || node.tag === 'form')
    return false;
  return (isNamedFold(node) || hasControl(node, reader)) && followsText(node);
}

/** Paragraphs right before it, or its title, which unfolds it. */
function followsText(node: PageNode): boolean {
  const siblings = node.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(node)).filter((sibling) => sibling.tag !== '');
  return (
    headingTags.has(before.at(-1)?.tag ?? '') ||
    before.slice(-3).some((sibling) => isParagraph(sibling) || sibling.children.some(isParagraph))
  );
}

function isParagraph(node: PageNode): boolean {
  return node.tag === 'p' && node.chars - node.linkChars >= 60;
}

function hasControl(node: PageNode, reader: TreeReader): boolean {
  const siblings = (node.parent?.children ?? []).filter((sibling) => sibling.tag !== '');
  const at = siblings.indexOf(node);
  const near = [...siblings.slice(Math.max(0, at - farthest), at), ...siblings.slice(at + 1, at + 1 + farthest)];
  return near.some(
    (sibling) =>
      isControl(sibling, reader) ||
      (sibling.children.length <= 2 && sibling.children.some((child) => isControl(child, reader))),
  );
}

/** The longest control, which may be a question, in weighted characters. */
const longestControl = 90;

function isControl(node: PageNode, reader: TreeReader): boolean {
  if (!node.element || node.chars > longestControl) return false;
  if (reader.attribute(node, 'aria-expanded') !== null || reader.attribute(node, 'role') === 'tab') return true;
  const isPressed = node.tag === 'button' || node.tag === 'a' || reader.attribute(node, 'role') === 'button';
  return (
    isPressed && (node.tag === 'button' || isNamedFold(node) || / (?:more|expand|toggle|unfold) /.test(node.names))
  );
}
