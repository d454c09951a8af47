import { inlineElements } from '../../article-html.ts';
import { absoluteLink } from './addresses.ts';
import { become, childrenOf, deepest, isElement, isText, make, type Shaping } from './elements.ts';
import { shapePicture } from './shape-picture.ts';
import { hasWords, wordsOf } from './words.ts';

const kept: ReadonlySet<string> = new Set(inlineElements);

/** Names that mean the same as one of ours. */
const renamed: Readonly<Record<string, string>> = {
  strike: 's',
  del: 's',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
  var: 'code',
  acronym: 'abbr',
  dfn: 'em',
};

/** Elements that are never story text, wherever they stand. */
export const dropped: ReadonlySet<string> = new Set(
  'script style template noscript svg canvas button input select textarea option datalist iframe frame frameset object embed applet video audio source track param link meta title base map area progress meter dialog slot wbr'.split(
    ' ',
  ),
);

/** Shapes a node that stands in a line: what goes there instead of it. */
export function shapeInline(node: Node, shaping: Shaping, depth: number): Node[] {
  if (isText(node)) return [node];
  if (!isElement(node)) return [];
  const { localName } = node;
  if (dropped.has(localName)) return [];
  if (depth > deepest) return [shaping.document.createTextNode(wordsOf(node))];
  const name = renamed[localName] ?? (localName === 'span' ? styledAs(node) : null) ?? localName;
  if (name === 'br') return [become(node, 'br', [], shaping)];
  if (name === 'img')
    return isFormula(node) ? [written(node.getAttribute('alt') ?? '', shaping)] : shapePicture(node, shaping);
  if (name === 'math') return shapeFormula(node, shaping);
  const children = shapeInlineChildren(node, shaping, depth + 1);
  if (name === 'a') return shapeLink(node, children, shaping);
  if (!kept.has(name) || (name === 'sup' && children.some(isReference))) return children;
  // White space alone is kept, since it parts words, but needs no emphasis.
  if (!children.some((child) => hasWords(child) || isPicture(child))) return children;
  return [become(node, name, children, shaping)];
}

/** Shapes all children of a node as parts of one line. */
export function shapeInlineChildren(node: Node, shaping: Shaping, depth: number): Node[] {
  const shaped: Node[] = [];
  for (const child of childrenOf(node)) {
    if (isText(child)) shaped.push(child);
    else for (const piece of shapeInline(child, shaping, depth)) shaped.push(piece);
  }
  return shaped;
}

/** Whether a node is a picture. */
export function isPicture(node: Node): node is Element {
  return isElement(node) && node.localName === 'img';
}

function isReference(node: Node): boolean {
  return isElement(node) && node.getAttribute('class') === 'bs-ref';
}

/**
 * A link to a place in the page is dead in a cleaned story: a footnote's number stays, in brackets, since two may stand
 * side by side; other words stay words.
 */
function shapeLink(link: Element, children: Node[], shaping: Shaping): Node[] {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (isFragment(href, shaping.url)) {
    const [, number] = /^[[(]?(\d{1,3})[\])]?$/.exec(wordsOf(link)) ?? [];
    if (number) return [make('sup', [shaping.document.createTextNode(`[${number}]`)], shaping, 'bs-ref')];
    return /^(?:\s|\ufe0e|\ufe0f|[↩↑^⤴¶§#🔗])*$/u.test(link.textContent ?? '') ? [] : children;
  }
  if (!absoluteLink(href, shaping.url)) return children;
  // A picture that opens itself in large is a picture.
  if (!hasWords(link)) return children;
  const pictures = children.filter(isPicture);
  const words = pictures.length > 0 ? children.filter((child) => !isPicture(child)) : children;
  return [...pictures, become(link, 'a', words, shaping)];
}

function isFragment(href: string, url: string): boolean {
  if (href.startsWith('#')) return true;
  const at = href.indexOf('#');
  return at > 0 && href.slice(0, at) === url.split('#')[0];
}

/** A formula in its written form, which a reader without a formula renderer can still read. */
function shapeFormula(math: Element, shaping: Shaping): Node[] {
  const form =
    math.getAttribute('alttext') ?? [...math.getElementsByTagName('annotation')][0]?.textContent ?? wordsOf(math);
  return form.trim() ? [written(form, shaping)] : [];
}

/** Whether a picture is that of a formula, whose written form is its alternative text. */
const isFormula = (picture: Element): boolean =>
  /^\s*\{\\(?:display|text)style\b/.test(picture.getAttribute('alt') ?? '') ||
  (/(?:^|[\s_-])(?:math|latex|tex|katex)(?:$|[\s_-])/i.test(picture.getAttribute('class') ?? '') &&
    hasLetters(picture.getAttribute('alt') ?? ''));

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A formula's written form as code, without the style that TeX sets it in. */
function written(form: string, shaping: Shaping): Node {
  const bare = form.trim().replace(/^\{\\(?:display|text)style\s+(.*)\}$/su, '$1');
  return make('code', [shaping.document.createTextNode(bare.trim())], shaping);
}

/** Editors paste bold and italic as styles. */
function styledAs(span: Element): string | null {
  const style = span.getAttribute('style');
  if (!style) return null;
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) return 'strong';
  return /font-style:\s*italic/i.test(style) ? 'em' : null;
}
