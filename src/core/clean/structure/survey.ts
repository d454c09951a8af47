import { emptyEmbeds } from '../../page/embedded-post.ts';
import { isPlayer } from '../../page/page-node.ts';

/** The elements of the copied story that the preparing steps work on, found in one walk, in document order. */
export interface Survey {
  readonly pictures: Element[];
  readonly noscripts: Element[];
  readonly players: Element[];
  readonly quotations: Element[];
  readonly captions: Element[];
  readonly times: Element[];
  /** Elements without an element inside that name a picture in a data attribute. */
  readonly painted: Element[];
  /** Elements whose class says that they repeat a sentence in large type. */
  readonly pullQuotes: Element[];
}

type Kind = keyof Survey;

const kinds: Readonly<Record<string, Kind>> = {
  img: 'pictures',
  'amp-img': 'pictures',
  'amp-anim': 'pictures',
  noscript: 'noscripts',
  iframe: 'players',
  video: 'players',
  audio: 'players',
  embed: 'players',
  object: 'players',
  blockquote: 'quotations',
  time: 'times',
};

/** Looks at every element below `root` once. */
export function survey(root: Element): Survey {
  const found: Survey = {
    pictures: [],
    noscripts: [],
    players: [],
    quotations: [],
    captions: [],
    times: [],
    painted: [],
    pullQuotes: [],
  };
  const elements = root.getElementsByTagName('*');
  const size = elements.length;
  for (let at = 0; at < size; at++) {
    const element = elements[at] as Element;
    const { localName } = element;
    const kind = kinds[localName] ?? kindByNames(element, localName);
    if (kind) found[kind].push(element);
  }
  return found;
}

const captionWords =
  /(?:^|[\s_-])(?:caption|legend|bildunterschrift|cutline)(?:$|[\s_-])|(?:image|photo|picture|media|wp)-?caption/;
const pullWords = /pull-?quote|(?:^|[\s_-])pq(?:$|[\s_-])|zitat-?box/;

const emptyPlayers = new RegExp(`(?:^|\\s)(?:${emptyEmbeds.join('|')})(?:$|\\s)`);

function kindByNames(element: Element, localName: string): Kind | null {
  if (isPlayer(localName) || localName === 'amp-ad') return 'players';
  if (!element.hasAttributes()) return null;
  if (element.getAttribute('data-bs') === 'caption') return 'captions';
  const names = element.getAttribute('class')?.toLowerCase();
  if (names && (localName === 'aside' || localName === 'div' || localName === 'p' || localName === 'span')) {
    if (captionWords.test(names)) return 'captions';
    if (pullWords.test(names)) return 'pullQuotes';
    if (emptyPlayers.test(names)) return 'players';
  }
  return element.firstElementChild ? null : kindByData(element, localName);
}

function kindByData(element: Element, localName: string): Kind | null {
  if (/^(?:div|span|a)$/.test(localName) && !element.textContent?.trim()) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('data-') && /^\S+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i.test(value)) return 'painted';
    }
  }
  return null;
}
