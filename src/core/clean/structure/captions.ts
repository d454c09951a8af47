import type { Survey } from './survey.ts';
import { wordsOf } from './words.ts';

/** How far a caption may stand from its picture, in levels. */
const farthest = 4;
/** Longer than this it is text that a page calls a caption, in characters. */
const longest = 600;

/**
 * Puts captions that no figure holds into a figure with the picture they stand beside. What is known to be a caption goes
 * when there is no picture.
 */
export function gatherCaptions({ captions }: Survey): void {
  const known = new Set(captions);
  for (const named of captions) {
    const caption = named.closest('figcaption') ?? named;
    if (!caption.parentNode || isOfFigure(caption) || caption.getElementsByTagName('img').length > 0) continue;
    const words = wordsOf(caption);
    const isLong = words.length > longest;
    const box = words && !isLong ? boxOf(caption) : null;
    const before = box || !words || isLong ? null : pictureBefore(caption);
    if (box) wrap(box, caption, known);
    else if (before) join(before, caption);
    else if (named.getAttribute('data-bs') === 'caption') caption.remove();
  }
}

/** Whether it is a figure's own caption. Pages have such elements beside a picture that is in no figure, too. */
const isOfFigure = (caption: Element): boolean =>
  caption.localName === 'figcaption' && caption.closest('figure') !== null;

/** The nearest element around the caption that holds a picture, if it holds little beside the two. */
function boxOf(caption: Element): Element | null {
  let box = caption.parentElement;
  for (let level = 0; box && level < farthest; level++, box = box.parentElement) {
    if (box.localName === 'figure') return box;
    const count = box.getElementsByTagName('img').length;
    if (count > 1) return null;
    if (count === 1) return wordsOf(box).length - wordsOf(caption).length < 80 && box.parentElement ? box : null;
  }
  return null;
}

/** The element right before the caption that holds one picture and no words. */
function pictureBefore(caption: Element): Element | null {
  let at = caption;
  while (at.parentElement && !at.previousElementSibling && wordsOf(at.parentElement) === wordsOf(caption))
    at = at.parentElement;
  const before = at.previousElementSibling;
  if (!before || wordsOf(before)) return null;
  const count = before.localName === 'img' ? 1 : before.getElementsByTagName('img').length;
  return count === 1 ? before : null;
}

function join(picture: Element, caption: Element): void {
  const figure = picture.ownerDocument.createElement('figure');
  picture.replaceWith(figure);
  figure.append(picture, asLine(caption));
}

/** All of the box goes into the figure, unless there are words in it that are no caption: then picture and caption alone. */
function wrap(box: Element, caption: Element, captions: ReadonlySet<Element>): void {
  const picture = [...box.children].find((child) => child.localName === 'img' || child.getElementsByTagName('img')[0]);
  const says = (child: Element): boolean =>
    child !== picture &&
    wordsOf(child) !== '' &&
    ![child, ...child.getElementsByTagName('*')].some((part) => captions.has(part));
  if (box.localName !== 'figure' && picture && picture !== caption && [...box.children].some(says)) {
    join(picture, caption);
    return;
  }
  const line = asLine(caption);
  if (box.localName === 'figure') {
    box.append(line);
    return;
  }
  const figure = box.ownerDocument.createElement('figure');
  // A table that is there to hold picture and caption is the figure itself.
  const table = /^(?:table|tbody|tr)$/.test(box.localName) ? box.closest('table') : null;
  figure.append(...(table ? table.getElementsByTagName('img') : box.childNodes), line);
  if (table) table.replaceWith(figure);
  else box.append(figure);
}

/** The caption as a `figcaption`, taken from its place. */
function asLine(caption: Element): Element {
  const line = caption.ownerDocument.createElement('figcaption');
  line.append(...caption.childNodes);
  caption.remove();
  return line;
}
