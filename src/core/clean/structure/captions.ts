import type { Survey } from './survey.ts';
import { wordsOf } from './words.ts';

/** How far a caption may stand from its picture, in levels. */
const farthest = 3;
/** Longer than this it is text that a page calls a caption, in characters. */
const longest = 600;

/** Puts captions that are no `figcaption` into a figure with the one picture they stand beside. */
export function gatherCaptions({ captions, pictures }: Survey): void {
  if (pictures.length === 0) return;
  for (const caption of captions) {
    if (!caption.parentNode || caption.closest('figcaption') || caption.getElementsByTagName('img').length > 0)
      continue;
    const words = wordsOf(caption);
    const box = words && words.length <= longest ? boxOf(caption) : null;
    if (box) wrap(box, caption);
  }
}

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

function wrap(box: Element, caption: Element): void {
  const document = box.ownerDocument;
  const line = document.createElement('figcaption');
  line.append(...caption.childNodes);
  caption.remove();
  if (box.localName === 'figure') {
    box.append(line);
    return;
  }
  const figure = document.createElement('figure');
  figure.append(...box.childNodes, line);
  box.append(figure);
}
