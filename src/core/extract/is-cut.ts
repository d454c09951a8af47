import { shorten } from '../languages/clutter/branches.ts';
import { pageData } from '../languages/page-data.ts';
import { type Block, blockText } from '../page/blocks.ts';
import { seenRuns } from '../page/seen-runs.ts';
import type { Metadata } from './metadata.ts';

/** What tells whether a story is whole. */
interface CutEvidence {
  readonly blocks: readonly Block[];
  readonly kept: readonly Block[];
  readonly text: string;
  readonly metadata: Metadata;
}

/**
 * Whether only the beginning of the story is here: a wall stands right behind the text of a page that does not call
 * itself free, and the text is short or breaks off; or the page says that it is not free and there is next to nothing.
 * `prose` is the story's running text in weighted characters.
 */
export function isCut({ blocks, kept, metadata, text }: CutEvidence, prose: number): boolean {
  const { free } = metadata.claims;
  const last = kept.findLast((block) => block.chars - block.linkChars >= 60)?.index ?? 0;
  const behind = blocks.slice(last + 1, last + 14).filter((block) => block.chars > 8 && block.chars < 400);
  const breaksOff = /(?:…|\.\.\.)$/u.test(text.trimEnd());
  if (free !== true && (free === false || prose < 2500 || breaksOff) && isWall(behind)) return prose < 6000;
  return free === false && (prose < 700 || (breaksOff && prose < 2000));
}

/** Whether one of the blocks asks readers to pay or to sign in for the rest. */
function isWall(blocks: readonly Block[]): boolean {
  const texts = blocks.map((block) => blockText(block).toLowerCase());
  const wall = shorten(pageData().wallPhrases, seenRuns(texts));
  const pattern = wall === null ? null : new RegExp(wall, 'u');
  return pattern !== null && texts.some((text) => pattern.test(text));
}
