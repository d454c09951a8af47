import { absolutePicture, parse } from './addresses.ts';
import { make, type Shaping, takeOut } from './elements.ts';

/** Puts the lead picture first, unless the story already opens with a picture or holds this one; takes out doubles. */
export function placeLeadPicture(content: Element, leadImage: string | null, shaping: Shaping): void {
  dropDoubles(content);
  const address = absolutePicture(leadImage, shaping.url);
  if (!address || opensWithPicture(content) || holds(content, address)) return;
  const picture = shaping.document.createElement('img');
  picture.setAttribute('src', address);
  picture.setAttribute('alt', '');
  content.insertBefore(make('figure', [picture], shaping), content.firstChild);
}

/** What all sizes and cuts of one picture have in common: the file's name without measures and ending. */
export function pictureKey(address: string): string {
  const path = decoded(parse(address)?.pathname ?? address);
  const parts = path.split('/').filter((part) => part && !/^(?:\d+x?\d*|[a-z]{1,3}_.*|.*=.*)$/.test(part));
  const name = (parts.at(-1) ?? path).toLowerCase().replace(/\.(?:jpe?g|png|webp|avif|gif)\b.*$/, '');
  const bare = name
    .replace(sizeWords, '')
    .replace(/[-_@.]*(?:\d{2,4}x\d{2,4}|\d{2,4}w|scaled|[whq]\d{2,4}|[1-3]x)(?=$|[-_.])/g, '');
  // A name such as "image" or "1" says nothing alone.
  return bare.length >= 6 ? bare : [...parts.slice(-2, -1), bare || name].join('/').toLowerCase();
}

/** Words for a picture's size, at the end of a file's name. */
const sizeWords =
  /[-_](?:(?:super|facebook|google|medium|article|video|hp)?-?(?:jumbo|large|medium|small|thumb|thumbnail|master|original)|[a-z]+by[a-z]+)\w{0,12}$/;

function dropDoubles(content: Element): void {
  const seen = new Map<string, Element>();
  for (const picture of [...content.getElementsByTagName('img')]) {
    const key = pictureKey(picture.getAttribute('src') ?? '');
    const first = seen.get(key);
    const figure = picture.closest('figure');
    if (!first || !figure) {
      if (!first) seen.set(key, picture);
    } else if (figure.querySelector('figcaption') && !first.closest('figure')?.querySelector('figcaption')) {
      moveCaption(figure, first.closest('figure'));
      takeOut(figure, content);
    } else if (figure.getElementsByTagName('img').length === 1) takeOut(figure, content);
  }
}

function moveCaption(from: Element, to: Element | null): void {
  const caption = from.querySelector('figcaption');
  if (caption && to) to.appendChild(caption);
}

function opensWithPicture(content: Element): boolean {
  for (const block of content.children) {
    if (block.getElementsByTagName('img').length > 0) return true;
    if (block.localName === 'p' && (block.textContent ?? '').length > 200) return false;
  }
  return false;
}

function holds(content: Element, address: string): boolean {
  const key = pictureKey(address);
  return [...content.getElementsByTagName('img')].some(
    (picture) => pictureKey(picture.getAttribute('src') ?? '') === key,
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
