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

/** How many blocks at the beginning of the story may be a byline, and how many at its end. */
const firstBlocks = 3;

/**
 * Takes out bylines at the beginning and at the end of the story, in whatever language: lines that open as one and have
 * little in them but names. `isByline` tells them.
 */
export function dropBylines(choices: readonly Choice[], isByline: (line: string) => boolean): void {
  const kept = choices.filter(({ reason, block }) => !reason && block.kind !== 'media');
  for (const choice of new Set([...kept.slice(0, firstBlocks), ...kept.slice(-endBlocks)])) {
    const isLine = choice.block.kind === 'text' || choice.block.kind === 'heading';
    if (isLine && isByline(blockText(choice.block))) takeOut(choice, 'byline', 'byline');
  }
}
