import { blockText } from '../../page/blocks.ts';
import { type Choice, isProse, putBack } from '../choice.ts';

/** Less declared text than this says nothing. */
const leastText = 400;

/** Fewer declared paragraphs on the page than this may be a coincidence. */
const fewest = 3;

/**
 * Where most of the paragraphs that the page's linked data has in its `articleBody` were missed, brings them back: it repairs
 * a story that was looked for in the wrong place. Otherwise it says nothing, for what it holds is often not the story alone;
 * and it never stands in for the page.
 */
export function restoreDeclared(choices: readonly Choice[], articleBody: string): void {
  if (articleBody.length < leastText) return;
  const declared = plain(articleBody);
  const stated = choices.filter(({ block }) => isProse(block) && declared.includes(plain(blockText(block))));
  const missed = stated.filter(({ reason }) => reason !== null);
  if (stated.length < fewest || missed.length <= stated.length / 2) return;
  for (const choice of missed) putBack(choice, 'declared');
}

/** Letters and digits alone: mark-up, white space and quotation marks differ between the two. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
