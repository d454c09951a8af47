import type { RemovalReason } from '../article.ts';
import type { ReadyPhrases } from '../languages/clutter/phrases.ts';
import { type Block, blockText, isTopHeading } from '../page/blocks.ts';
import { isBareEmbed, isPost } from '../page/embedded-post.ts';
import { holds, isAround, isPlayer, type PageNode } from '../page/page-node.ts';
import { type PhraseVerdict, phraseJudge, type Question } from './phrase-judge.ts';

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

/** Brings a block back. */
export function putBack(choice: Choice, rule: string): void {
  choice.reason = null;
  choice.rule = rule;
}

/**
 * The first block with words in each element around one. `from` says where around a block that begins: at the element
 * that it is a stretch of, or above.
 */
export function openersOf(
  choices: readonly Choice[],
  from: (block: Block) => PageNode | null,
): ReadonlyMap<PageNode, Choice> {
  const opens = new Map<PageNode, Choice>();
  for (const choice of choices) {
    if (choice.block.kind === 'media') continue;
    for (let at = from(choice.block); at && !opens.has(at); at = at.parent) opens.set(at, choice);
  }
  return opens;
}

/** The outermost element from `from` up that a block opens and that holds no more than `most` weighted characters. */
export function boxOpenedBy(
  opener: Choice,
  opens: ReadonlyMap<PageNode, Choice>,
  from: PageNode | null,
  most = Number.POSITIVE_INFINITY,
): PageNode | null {
  let box: PageNode | null = null;
  for (let at = from; at && at.chars <= most && opens.get(at) === opener; at = at.parent) box = at;
  return box;
}

/** Whether a block was taken out for what it says: such rules are named after their language. */
export const isTakenByPhrase = ({ rule }: Choice): boolean => /^[a-z]{2} \d/.test(rule);

/** The blocks with words that nothing has taken out. */
export const wordsLeft = (choices: readonly Choice[]): Choice[] =>
  choices.filter(({ reason, block }) => !reason && block.kind !== 'media');

/** Whether a block shows something by itself: a figure, a player, an embed that its script still has to fill in. */
export const isShown = ({ node, parts }: Block): boolean =>
  node.tag === 'figure' ||
  isBareEmbed(node) ||
  (node.tag === 'div' ? parts : [node]).some((part) => holds(part, isPlayer));

/** Characters outside links. */
export const ownChars = ({ chars, linkChars }: Block): number => chars - linkChars;

/** Whether a block reads like a paragraph of a story: some sixty letters outside links. */
export function isProse(block: Block): boolean {
  if (block.kind === 'media') return false;
  return ownChars(block) >= (block.kind === 'heading' ? 140 : 60);
}

/** Whether a block is mostly link. A post's tags and addresses are links, and part of what it says. */
export const isLinked = ({ chars, linkChars, node }: Block): boolean =>
  chars > 0 && linkChars > chars * 0.5 && !isInPost(node) && !showsPost(node);

/** The page's headline. A heading that is a link is the name of the site, or of the section. */
export const isHeadline = (block: Block): boolean => isTopHeading(block) && !isLinked(block);

/** Whether a figure shows a post of a social network. */
const showsPost = ({ tag, children }: PageNode): boolean => tag === 'figure' && children.some(isPost);

/** How far above a line of a post its quotation may begin. */
const highestPost = 3;

/** Whether a node is a post of a social network, or stands in one. */
export const isInPost = (node: PageNode): boolean => isAround(node, highestPost, isPost);

/** What the words of a block say, asked once a block. */
export type Verdicts = (choice: Choice) => PhraseVerdict | null;

/** What the phrases of some languages say of the blocks that are left. Beside a picture a long block may still be its caption. */
export function verdictsBy(languages: readonly ReadyPhrases[], choices: readonly Choice[]): Verdicts {
  const questions = new Map<Block, Question>();
  for (const { block, reason } of choices) {
    const isBesidePicture = choices[block.index - 1]?.block.kind === 'media' && block.chars < 420;
    if (!reason) questions.set(block, [blockText(block), isBesidePicture ? 'picture' : 'inside']);
  }
  return answers(languages, questions);
}

/** The same of the story's last blocks, for which there are more phrases. */
export function endVerdictsBy(languages: readonly ReadyPhrases[], choices: readonly Choice[]): Verdicts {
  return answers(languages, new Map(choices.map(({ block }) => [block, [blockText(block), 'end']])));
}

function answers(languages: readonly ReadyPhrases[], questions: ReadonlyMap<Block, Question>): Verdicts {
  const judge = phraseJudge(languages, [...questions.values()]);
  const known = new Map<Block, PhraseVerdict | null>();
  return ({ block }) => {
    let verdict = known.get(block);
    if (verdict === undefined) {
      const question = questions.get(block);
      verdict = question ? judge(...question) : null;
      known.set(block, verdict);
    }
    return verdict;
  };
}
