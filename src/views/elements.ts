import createPurifier, { type DOMPurify } from 'dompurify';
import {
  articleClasses,
  blockElements,
  commonAttributes,
  elementAttributes,
  inlineElements,
} from '../core/article-html.ts';

/** What an element may have: attributes by name (`true` sets an empty one, `false` none) and listeners by event. */
export interface ElementOptions {
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}
export type Child = Node | string | null;
export type Build = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options?: ElementOptions,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[Tag];

/** A maker of elements in `document`. Strings become text, never markup; a null child is left out. */
export function buildIn(document: Document): Build {
  return (tag, { attributes = {}, on = {} } = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
    }
    for (const [name, listener] of Object.entries(on)) made.addEventListener(name, listener);
    made.append(...children.filter((child) => child !== null));
    return made;
  };
}

/** An icon drawn from one SVG path in a 20 x 20 box; decorative, so that its button carries the name. */
export function iconIn(document: Document, path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of [
    ['viewBox', '0 0 20 20'],
    ['aria-hidden', 'true'],
    ['class', 'icon'],
  ] as const) {
    svg.setAttribute(name, value);
  }
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export interface SanitiseOptions {
  /** Open links in a new tab, as a popup or a panel must. */
  readonly newTab?: boolean;
}

/**
 * The one place where HTML enters a document. What comes back carries only the allow-list below: no script, handler,
 * form, frame, style, id or name of the page, links to http(s) and mailto alone, and nothing that loads but pictures.
 */
export function sanitisedFragment(html: string, document: Document, options: SanitiseOptions = {}): DocumentFragment {
  // Null for a frameset, which leaves no body to take anything from.
  const clean: DocumentFragment | null = purifierOf(document).sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: allowedAttributes,
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
    ADD_URI_SAFE_ATTR: allowedAttributes.filter((name) => !addressAttributes.has(name)),
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    FORBID_CONTENTS: forbiddenContents,
    RETURN_DOM_FRAGMENT: true,
  });
  const fragment = clean ?? document.createDocumentFragment();
  for (const link of fragment.querySelectorAll('a')) settleLink(link, options.newTab ?? false);
  for (const picture of fragment.querySelectorAll('img')) settlePicture(picture);
  for (const classed of fragment.querySelectorAll('[class]')) settleClass(classed);
  return fragment;
}

/** The vocabulary of a cleaned story, and the containers in which a piece that was taken out may come. */
const allowedTags = [...blockElements, ...inlineElements, 'div', 'h1', 'span', '#text'];

const allowedAttributes = [...commonAttributes, ...Object.values(elementAttributes).flat()];

const addressAttributes: ReadonlySet<string> = new Set(['href', 'src']);

/** Elements that go with all they hold; the content of any other stays when the element goes. */
const forbiddenContents = (
  'applet audio base button canvas datalist embed frame frameset head iframe input link math meta noembed noframes ' +
  'noscript object optgroup option param plaintext script select source style svg template textarea title track video xmp'
).split(' ');

const ownClasses: ReadonlySet<string> = new Set(articleClasses);

const purifiers = new WeakMap<Document, DOMPurify>();

function purifierOf(document: Document): DOMPurify {
  const known = purifiers.get(document);
  if (known) return known;
  const made = createPurifier((document.defaultView ?? globalThis) as unknown as Parameters<typeof createPurifier>[0]);
  purifiers.set(document, made);
  return made;
}

function settleLink(link: HTMLAnchorElement, newTab: boolean): void {
  if (!hasScheme(link.getAttribute('href'), /^(?:https?|mailto):$/)) {
    link.removeAttribute('href');
    return;
  }
  link.setAttribute('rel', 'noopener noreferrer');
  if (newTab) link.setAttribute('target', '_blank');
}

function settlePicture(picture: HTMLImageElement): void {
  if (!hasScheme(picture.getAttribute('src'), /^https?:$/)) {
    picture.remove();
    return;
  }
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  picture.setAttribute('referrerpolicy', 'no-referrer');
  if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
}

function settleClass(element: Element): void {
  const kept = [...element.classList].filter((name) => ownClasses.has(name));
  if (kept.length > 0) element.setAttribute('class', kept.join(' '));
  else element.removeAttribute('class');
}

function hasScheme(address: string | null, schemes: RegExp): boolean {
  return address !== null && URL.canParse(address) && schemes.test(new URL(address).protocol);
}
