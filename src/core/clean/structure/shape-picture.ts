import { absolutePicture } from './addresses.ts';
import { become, type Shaping } from './elements.ts';
import { isPlaceholder } from './picture-source.ts';

/** Pictures declared smaller than this, in CSS pixels, are ornaments: icons, bullets, counters. */
const smallest = 48;

/** One sign, or several joined to one, and nothing else. */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+$/u;

/** The picture as the story shows it; its sign if it is an emoji; nothing if it is an ornament or has no address. */
export function shapePicture(picture: Element, shaping: Shaping): Node[] {
  const alt = picture.getAttribute('alt') ?? '';
  if (emoji.test(alt)) {
    return [shaping.document.createTextNode(alt)];
  }
  const source = picture.getAttribute('src') ?? '';
  if (isPlaceholder(source) || !absolutePicture(source, shaping.url) || isOrnament(picture)) return [];
  const shaped = become(picture, 'img', [], shaping);
  if (!shaped.hasAttribute('alt')) shaped.setAttribute('alt', '');
  return [shaped];
}

/** Whether the page itself declares the picture too small to be one of the story's. */
export function isOrnament(picture: Element): boolean {
  const width = declared(picture, 'width');
  const height = declared(picture, 'height');
  return (
    (width > 0 && width < smallest && height < smallest * 2) ||
    (height > 0 && height < smallest && width < smallest * 2)
  );
}

function declared(picture: Element, side: string): number {
  const value = Number.parseInt(picture.getAttribute(side) ?? '', 10);
  return Number.isNaN(value) ? 0 : value;
}
