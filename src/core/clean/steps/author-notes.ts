import { blockText } from '../../page/blocks.ts';
import { type Choice, takeOut } from '../choice.ts';

/** How many blocks at the end of the story may be about its authors. */
const endBlocks = 4;

/**
 * Takes out what the last blocks say about the authors: blocks that open with the name of one, in whatever language.
 * A name that the story says elsewhere is left: who wrote it is in it.
 */
export function dropAuthorNotes(choices: readonly Choice[], authors: readonly string[]): void {
  const kept = choices.filter(({ reason, block }) => !reason && block.kind !== 'media');
  const story = kept.slice(0, -endBlocks).map(({ block }) => blockText(block));
  const absent = authors.filter((name) => name.includes(' ') && !story.some((said) => said.includes(name)));
  if (story.length === 0 || absent.length === 0) return;
  for (const choice of kept.slice(-endBlocks)) {
    const text = blockText(choice.block).replace(/^[•*\s]+/u, '');
    if (absent.some((name) => text.startsWith(name) && /^(?:[\s,’']|$)/.test(text.slice(name.length))))
      takeOut(choice, 'byline', 'author note');
  }
}
