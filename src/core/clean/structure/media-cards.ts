import { absoluteLink, hostOf } from './addresses.ts';
import { pageOfFrame } from './media-address.ts';
import type { Survey } from './survey.ts';
import { hasWords, wordsOf } from './words.ts';

/** Longer labels are cut, in characters. */
const longestLabel = 120;

/** Players with an element of their own, AMP's above all, name what they play in one attribute. */
const namedPlayers: Readonly<Record<string, readonly [attribute: string, page: string]>> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/watch?v='],
  'amp-vimeo': ['data-videoid', 'https://vimeo.com/'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/video/'],
  'amp-twitter': ['data-tweetid', 'https://x.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
  'amp-tiktok': ['data-src', 'https://www.tiktok.com/video/'],
  'amp-facebook': ['data-href', ''],
  'amp-soundcloud': ['data-trackid', 'https://api.soundcloud.com/tracks/'],
  'amp-iframe': ['src', ''],
  'amp-video': ['src', ''],
  'amp-video-iframe': ['src', ''],
  'amp-audio': ['src', ''],
  'lite-youtube': ['videoid', 'https://www.youtube.com/watch?v='],
  'lite-vimeo': ['videoid', 'https://vimeo.com/'],
  div: ['data-href', ''],
};

/**
 * Turns players and frames into cards: a paragraph with a link and a label, which loads nothing. Frames that are no
 * part of a story (advertising, counters, forms) go.
 */
export function makeCards({ players }: Survey, url: string): void {
  for (const player of players) {
    if (!player.parentNode || isInside(player)) continue;
    const address = addressOf(player, url);
    const place = outermost(player);
    const quotation = player.getElementsByTagName('blockquote')[0];
    if (quotation && wordsOf(quotation) !== '') {
      // What AMP shows until the post has come is the post.
      if (address && !quotation.querySelector('a')) quotation.append(cardFor(address, '', player.ownerDocument));
      place.replaceWith(quotation);
    } else if (address) place.replaceWith(cardFor(address, labelOf(player), player.ownerDocument));
    else if (!hasWords(player) || player.localName !== 'object') player.remove();
  }
}

/** A quiet card for an address. The label says what is there if the page does, and always where it leads. */
export function cardFor(address: string, label: string, document: Document): Element {
  const card = document.createElement('p');
  card.setAttribute('data-bs', 'card');
  const link = card.appendChild(document.createElement('a'));
  link.setAttribute('href', address);
  const host = hostOf(address);
  const words = label.length > longestLabel ? `${label.slice(0, longestLabel).trimEnd()}…` : label;
  link.textContent = words && words !== host ? `${words} – ${host}` : host;
  return card;
}

/** An embed in an object is the object again. */
function isInside(player: Element): boolean {
  return player.localName === 'embed' && player.parentElement?.localName === 'object';
}

function addressOf(player: Element, url: string): string | null {
  const [attribute, prefix] = namedPlayers[player.localName] ?? [];
  if (attribute !== undefined && prefix !== undefined) {
    const value = player.getAttribute(attribute) ?? player.getAttribute('data-src') ?? firstSource(player) ?? '';
    const address = prefix && /^[\w-]+$/.test(value) ? prefix + value : absoluteLink(value, url);
    return address && (pageOfFrame(address) ?? address);
  }
  const named = [...sourceNames.map((name) => player.getAttribute(name)), firstSource(player)];
  const address = named.map((value) => absoluteLink(value || null, url)).find((found) => found?.startsWith('http'));
  if (!address) return null;
  if (player.localName === 'video' || player.localName === 'audio') return address;
  return pageOfFrame(address) ?? (player.hasAttribute('allowfullscreen') ? address : null);
}

/** Where a frame's address stands: players that wait for consent, or to be scrolled to, keep it aside. */
const sourceNames = ['src', 'data-src', 'data-lazy-src', 'data-cookieblock-src', 'data', 'data-url'];

function firstSource(player: Element): string | null {
  for (const child of player.children) {
    if (child.localName === 'source') return child.getAttribute('src');
    if (child.localName === 'embed') return child.getAttribute('src');
  }
  return null;
}

/** The title a page gives a player; names of the player itself say nothing. */
function labelOf(player: Element): string {
  const label = ['title', 'aria-label', 'data-title', 'data-video-title'].map((name) =>
    player.getAttribute(name)?.trim(),
  );
  const found = label.find(
    (words) =>
      words &&
      !/^(?:(?:youtube |vimeo |embedded |video |audio |media )*(?:video |audio )?(?:player|embed|iframe|content|video))$/i.test(
        words,
      ),
  );
  return found ?? '';
}

/** The element that holds nothing but the player, so that no empty frame stays around its card; figures stay. */
function outermost(player: Element): Element {
  let place = player;
  for (let parent = place.parentElement; parent; parent = place.parentElement) {
    const isWrapper =
      /^(?:div|span|p|(?:amp|lite)-\w+)$/.test(parent.localName) &&
      parent.parentElement &&
      parent.childElementCount === 1;
    if (!isWrapper || wordsOf(parent) !== wordsOf(place)) return place;
    place = parent;
  }
  return place;
}
