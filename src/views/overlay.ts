import { storyFor } from './copy.ts';
import { showCopied } from './copy-note/copy-note.ts';
import { openReader } from './reader/reader.ts';

/** What is drawn over a page, and what it takes to copy from one. */
export const overlay = { openReader, showCopied, storyFor };
export type Overlay = typeof overlay;
