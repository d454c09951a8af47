import { absolutePicture } from './addresses.ts';
import { bestCandidate, isPlaceholder, readSrcset } from './picture-source.ts';
import type { Survey } from './survey.ts';

/** Where pages keep the address of a picture that is loaded later, most trusted first. */
const lazySets = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set'];
const lazySources = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-hi-res-src',
  'data-full-src',
  'data-large-file',
  'data-url',
  'data-image',
  'data-img',
  'data-echo',
];

/** Gives every picture its best address in `src`; takes out pictures that have none, and the copies kept for browsers without scripts. */
export function resolvePictures({ pictures, noscripts, painted }: Survey, url: string): void {
  for (const element of painted) paint(element);
  for (const noscript of noscripts) useTwin(noscript, url);
  for (const picture of pictures) resolvePicture(picture, url);
}

/** The best address a picture element names, absolute, or null: from its lazy attributes, its srcset, its sources, its src. */
export function bestSource(picture: Element, url: string): string | null {
  const lazySet = firstOf(picture, lazySets);
  const lazy = firstOf(picture, lazySources) ?? anyPictureAddress(picture);
  const own = picture.getAttribute('src');
  const wide = bestCandidate(readSrcset(lazySet ?? picture.getAttribute('srcset') ?? ''));
  const found = [
    wide && wide.width > 0 ? wide.address : null,
    lazy,
    own && !isPlaceholder(own) ? own : null,
    wide?.address ?? null,
    sourceOf(picture),
  ];
  const first = found.find((address) => address && !isPlaceholder(address) && !/[{}]/.test(address));
  return absolutePicture(first ?? null, url);
}

function resolvePicture(picture: Element, url: string): void {
  if (!picture.parentNode) return;
  const address = bestSource(picture, url);
  const alt = picture.getAttribute('alt') ?? '';
  if (!address && !/\p{Extended_Pictographic}/u.test(alt)) {
    picture.remove();
    return;
  }
  const shown = picture.localName === 'img' ? picture : renamed(picture);
  if (address) shown.setAttribute('src', address);
  shown.removeAttribute('srcset');
}

/** AMP has picture elements of its own. */
function renamed(picture: Element): Element {
  const shown = picture.ownerDocument.createElement('img');
  for (const name of ['alt', 'width', 'height']) {
    const value = picture.getAttribute(name);
    if (value) shown.setAttribute(name, value);
  }
  picture.replaceWith(shown);
  return shown;
}

function firstOf(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value && !isPlaceholder(value)) return value;
  }
  return null;
}

/** Any data attribute that holds the address of a picture; used when the picture has nothing better than a placeholder. */
function anyPictureAddress(picture: Element): string | null {
  const own = picture.getAttribute('src');
  if (own && !isPlaceholder(own)) return null;
  for (const { name, value } of picture.attributes) {
    if (name.startsWith('data-') && /^\S+\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?$/i.test(value)) return value;
  }
  return null;
}

/** The best of the sources of a `picture` element; pictures for small screens come last there. */
function sourceOf(picture: Element): string | null {
  const parent = picture.parentElement;
  if (parent?.localName !== 'picture') return null;
  const sets = [...parent.children]
    .filter((source) => source.localName === 'source')
    .map((source) => firstOf(source, lazySets) ?? source.getAttribute('srcset') ?? '');
  return bestCandidate(sets.flatMap(readSrcset))?.address ?? null;
}

/** The picture for browsers without scripts: it fills the placeholder beside it, or stands for itself. */
function useTwin(noscript: Element, url: string): void {
  const twin = pictureIn(noscript);
  const beside = twin ? pictureBeside(noscript) : null;
  if (twin && beside) {
    if (!firstOf(beside, lazySets) && !firstOf(beside, lazySources)) copySource(twin, beside);
  } else if (twin) {
    const picture = noscript.ownerDocument.createElement('img');
    copySource(twin, picture);
    noscript.replaceWith(picture);
    resolvePicture(picture, url);
  }
  if (noscript.parentNode) noscript.remove();
}

function copySource(twin: ReadonlyMap<string, string>, picture: Element): void {
  for (const name of ['src', 'srcset', 'alt', 'width', 'height', 'data-src', 'data-srcset']) {
    const value = twin.get(name);
    const isWanted = /src/.test(name) || !picture.getAttribute(name);
    if (value && isWanted) picture.setAttribute(name, value);
  }
}

function pictureBeside(noscript: Element): Element | null {
  for (const near of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (!near) continue;
    if (near.localName === 'img') return near;
    const inside = near.localName === 'noscript' ? null : near.getElementsByTagName('img')[0];
    if (inside && !near.textContent?.trim()) return inside;
  }
  return null;
}

/** The attributes of the picture in a `noscript`: elements where no script may run, else words that look like HTML. */
function pictureIn(noscript: Element): ReadonlyMap<string, string> | null {
  const [element] = noscript.getElementsByTagName('img');
  if (element) return new Map([...element.attributes].map(({ name, value }) => [name, value]));
  const [, words] = /<img\s([^>]*)>/i.exec(noscript.textContent ?? '') ?? [];
  if (!words) return null;
  const pairs = words.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
  return new Map(
    [...pairs].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      withSigns(values.find((v) => v !== undefined) ?? ''),
    ]),
  );
}

function withSigns(value: string): string {
  return value
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&');
}

function paint(element: Element): void {
  const picture = element.ownerDocument.createElement('img');
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-')) picture.setAttribute(name, value);
  }
  picture.setAttribute('alt', element.getAttribute('data-alt') ?? element.getAttribute('aria-label') ?? '');
  element.replaceWith(picture);
  const address = anyPictureAddress(picture);
  if (address) picture.setAttribute('src', address);
}
