import { gatherCaptions } from './structure/captions.ts';
import { resolvePictures } from './structure/lazy-pictures.ts';
import { markEntries } from './structure/live-entries.ts';
import { makeCards } from './structure/media-cards.ts';
import { markPullQuotes } from './structure/pull-quote-marks.ts';
import { keepPosts } from './structure/social-posts.ts';
import { survey } from './structure/survey.ts';

/**
 * Makes the structure of a copied story plain: lazy pictures get their address, embedded posts become quotations,
 * players become quiet cards, captions join their picture, entries of a live blog are told apart.
 *
 * `root` is the body, or the part with the story, of a copy of ours in a document that is not shown; it is changed. It
 * is best given with its data-* and class attributes, iframe, video, audio, noscript, picture, source and time.
 * What `shapeContent` must know is left in a `data-bs` attribute.
 */
export function prepareStructure(root: Element, url: string): void {
  const found = survey(root);
  resolvePictures(found, url);
  keepPosts(found, url);
  makeCards(found, url);
  gatherCaptions(found);
  markPullQuotes(found);
  markEntries(found, root);
}
