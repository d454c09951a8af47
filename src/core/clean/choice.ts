import type { RemovalReason } from '../article.ts';
import { type Block, blockText } from '../page/blocks.ts';
import { isPost } from '../page/embedded-post.ts';
import type { PageNode } from '../page/page-node.ts';
import type { PhraseJudge } from './phrase-judge.ts';

/** A block of the page and what was decided about it. */
export interface Choice {
  readonly block: Block;
  /** Readability takes it for story. */
  readonly vote: boolean;
  /** The element whose removal took it out; null when it was judged by itself. */
  readonly within: PageNode | null;
  /** Why it is not story; null when it is. */
  reason: RemovalReason | null;
  /** Which step or rule decided. */
  rule: string;
}

/** Lays the blocks out with what is known before any rule about their words. */
export function layOut(blocks: readonly Block[], votes: ReadonlySet<number>): Choice[] {
  const removed = new Map<PageNode, PageNode | null>();
  const outermost = (node: PageNode): PageNode | null => {
    let found = removed.get(node);
    if (found === undefined) {
      found = (node.parent && outermost(node.parent)) ?? (node.removal ? node : null);
      removed.set(node, found);
    }
    return found;
  };
  return blocks.map((block) => {
    const only = block.parts.length === 1 ? block.parts[0] : undefined;
    const within = outermost(block.node) ?? (only?.removal ? only : null);
    return {
      block,
      vote: votes.has(block.index),
      within,
      reason: within?.removal ?? null,
      rule: within ? 'pruned' : '',
    };
  });
}

/** Takes a block out. */
export function takeOut(choice: Choice, reason: RemovalReason, rule: string): void {
  choice.reason = reason;
  choice.rule = rule;
}

/** Characters outside links. */
export const ownChars = ({ chars, linkChars }: Block): number => chars - linkChars;

/** Whether a block reads like a paragraph of a story: some sixty letters outside links. */
export function isProse(block: Block): boolean {
  if (block.kind === 'media') return false;
  return ownChars(block) >= (block.kind === 'heading' ? 140 : 60);
}

/** Whether a block is mostly link. A post's tags and addresses are links, and part of what it says. */
export const isLinked = ({ chars, linkChars, node }: Block): boolean =>
  chars > 0 && linkChars > chars * 0.5 && !isPost(node) && !(node.parent && isPost(node.parent));

/** What the words of a block say, asked once a block. */
export type Verdicts = (choice: Choice, isAtEnd?: boolean) => ReturnType<PhraseJudge>;

/** Remembers what the judge says of each block. Beside a picture a long block may still be its caption. */
export function verdictsBy(judge: PhraseJudge, choices: readonly Choice[]): Verdicts {
  const known = new Map<Block, ReturnType<PhraseJudge>>();
  return ({ block }, isAtEnd = false) => {
    if (isAtEnd) return judge(blockText(block), 'end');
    let verdict = known.get(block);
    if (verdict === undefined) {
      const before = choices[block.index - 1]?.block;
      const isBesidePicture = before?.kind === 'media' && block.chars < 420;
      verdict = judge(blockText(block), isBesidePicture ? 'picture' : 'inside');
      known.set(block, verdict);
    }
    return verdict;
  };
}
