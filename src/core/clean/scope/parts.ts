import type { PageNode } from '../../page/page-node.ts';
import { type Choice, isLinked, ownChars } from '../choice.ts';

/** A part of the page with those of its blocks that are story. */
export interface Found {
  readonly node: PageNode;
  readonly chosen: Set<Choice>;
}

/** What is known of the story before its blocks: its headline, words of the page's address and title, and what the page says it is about. */
export interface Hints {
  readonly title: string;
  readonly words: string;
  readonly description: string;
}

/** A test for being in `scope`. Nodes are nested no deeper than `readPage` lets them be. */
export function holder(scope: PageNode): (node: PageNode | null) => boolean {
  return (node) => {
    let at = node;
    while (at && at.depth > scope.depth) at = at.parent;
    return at === scope;
  };
}

/** The elements around a node, from itself. */
export function around(node: PageNode): PageNode[] {
  const found: PageNode[] = [];
  for (let at: PageNode | null = node; at; at = at.parent) found.push(at);
  return found;
}

/** How much blocks say outside links, in weighted characters. */
export const saidIn = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { block }) => sum + ownChars(block), 0);

/** What stands in a node and was not taken out. */
export function liveIn(choices: readonly Choice[], node: PageNode): Choice[] {
  const holds = holder(node);
  return choices.filter(({ block, reason }) => !reason && holds(block.node));
}

/** A node with all that stands in it but links. */
export const wholly = (node: PageNode, inNode: readonly Choice[]): Found => ({
  node,
  chosen: new Set(inNode.filter(({ block }) => !isLinked(block))),
});

/** What was chosen that is less than this is no story yet, in weighted characters. */
export const fewestChosen = 500;
