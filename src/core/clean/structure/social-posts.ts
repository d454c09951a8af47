import { type PlainNetwork, pageData } from '../../languages/page-data.ts';
import { absoluteLink } from './addresses.ts';
import { cardFor } from './media-cards.ts';
import type { Survey } from './survey.ts';
import { wordsOf } from './words.ts';

/** What an embed says before its script runs is short and names the network; a post's own words seldom do both. */
function isEmpty(quotation: Element, { name }: PlainNetwork): boolean {
  const words = wordsOf(quotation);
  return words === '' || (words.length < 120 && words.includes(name) && !quotation.querySelector('p + a'));
}

/** Keeps embedded posts as quotations that end with their address; a post without words becomes a card. */
export function keepPosts({ quotations }: Survey, url: string): void {
  for (const quotation of quotations) {
    const network = networkOf(quotation);
    if (!network || !quotation.parentNode) continue;
    const address = addressOf(quotation, network, url);
    if (address && isEmpty(quotation, network)) {
      quotation.replaceWith(cardFor(address, wordsOf(quotation), quotation.ownerDocument));
    } else {
      markAsPost(quotation, address);
    }
  }
}

function networkOf(quotation: Element): PlainNetwork | null {
  const names = ` ${quotation.getAttribute('class') ?? ''} `;
  return pageData().socialNetworks.find(({ marker }) => names.includes(marker)) ?? null;
}

function addressOf(quotation: Element, { addresses, post }: PlainNetwork, url: string): string | null {
  const pattern = new RegExp(post);
  for (const link of quotation.getElementsByTagName('a')) {
    const address = absoluteLink(link.getAttribute('href'), url);
    if (address && pattern.test(address)) return address;
  }
  const named = addresses.map((name) => quotation.getAttribute(name)).find(Boolean);
  return absoluteLink(named?.replace(/\/embed\/?(?:\?.*)?$/, '') ?? null, url);
}

/** The class would be read as clutter, and the post's address must be in a link. */
function markAsPost(quotation: Element, address: string | null): void {
  quotation.removeAttribute('class');
  quotation.setAttribute('data-bs', 'post');
  if (
    !address ||
    [...quotation.getElementsByTagName('a')].some((link) => link.getAttribute('href')?.startsWith(address))
  )
    return;
  quotation.append(cardFor(address, '', quotation.ownerDocument));
}
