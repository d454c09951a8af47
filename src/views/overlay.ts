import { storyFor } from './copy.ts';
import { showNote } from './page-note/page-note.ts';
import { openReader } from './reader/reader.ts';

/** What is drawn over a page, and what it takes to copy from one. */
export const overlay = { openReader, showNote, storyFor };
export type Overlay = typeof overlay;
