import type { PageNode } from '../page/page-node.ts';

/** Words in class or id by which pages name a box whose parts are shown one at a time. */
const showNames = / (?:slideshow|slide show|slider|carousel|swiper|slick|splide|flickity|glide|diashow|diaporama) /;

/** Running text that makes a slide a part of the story, in characters; less is a caption. */
const fewest = 90;

/** How many levels around a slide its slideshow is looked for, and how many levels around that the story's paragraphs. */
const farthest = 6;
const nearest = 2;

/** The largest share of links in it: what shows other stories is link. */
const mostLinks = 0.15;

/**
 * Whether a node is a slideshow that tells a part of the story, or lies in one: a box that is named so, stands among
 * paragraphs, and has slides of running text without links. All but one of them are hidden until the reader turns to them.
 */
export function isSlideText(node: PageNode): boolean {
  const show = showAround(node);
  return show !== null && show.linkChars <= show.chars * mostLinks && hasTextSlides(show) && isAmongText(show);
}

/** The outermost box of slides around a node, or the node itself. */
function showAround(node: PageNode): PageNode | null {
  let found: PageNode | null = null;
  let at: PageNode | null = node;
  for (let level = 0; at && level < farthest; level++, at = at.parent) if (showNames.test(at.names)) found = at;
  return found;
}

/** Two slides or more have running text, and no more than as many have none. Boxes around all of them are looked into. */
function hasTextSlides(show: PageNode): boolean {
  let at: PageNode | undefined = show;
  for (let level = 0; at && level < farthest; level++) {
    const parts: readonly PageNode[] = at.children.filter(({ tag, chars }) => tag !== '' && chars > 0);
    const told = parts.filter(({ running }) => running >= fewest);
    if (told.length > 1) return told.every(({ tag }) => tag !== 'p') && told.length * 2 >= parts.length;
    at = told[0];
  }
  return false;
}

/** Paragraphs stand beside it, or beside the boxes it stands in alone. */
function isAmongText(show: PageNode): boolean {
  let at: PageNode | null = show;
  for (let level = 0; at?.parent && level < nearest; level++, at = at.parent) {
    if (at.parent.children.some((beside) => beside !== at && isParagraph(beside))) return true;
  }
  return false;
}

const isParagraph = ({ tag, chars, linkChars }: PageNode): boolean => tag === 'p' && chars - linkChars >= 60;
