import { fromPageData } from '../languages/page-data.ts';
import { attribute, selectAll } from './unclobbered.ts';

/** An address made absolute against `base`; null unless it is http or https. */
export function absolute(address: string, base: string): URL | null {
  if (!address || address.length > 4000) return null;
  try {
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) && url.hostname ? url : null;
  } catch {
    return null;
  }
}

/** What relative addresses of a page are relative to: the address its `base` element names, else its own. */
export function baseOf(document: Document, url: string): string {
  const [base] = selectAll(document, 'base[href]');
  return (base && absolute(attribute(base, 'href'), url)?.href) ?? url;
}

/**
 * The address the page names as its own: the first candidate that is on the page's own site and does not lead to the
 * front page instead of the story. Otherwise the address given, without its fragment.
 */
export function canonicalAddress(candidates: readonly string[], url: string, base = url): string {
  const page = absolute(url, url);
  for (const candidate of candidates) {
    const named = absolute(candidate, base);
    if (!named || !page || siteOf(named.hostname) !== siteOf(page.hostname)) continue;
    if (isFrontPath(named) && !isFrontPath(page)) continue;
    return untracked(named.href);
  }
  return untracked(url);
}

/** An address without its fragment and what only says where the reader comes from. */
function untracked(url: string): string {
  const address = absolute(url, url);
  const tracking = address ? [...address.searchParams.keys()].filter((name) => patterns().tracking.test(name)) : [];
  if (!address || tracking.length === 0) return url.replace(/#.*$/s, '');
  for (const name of tracking) address.searchParams.delete(name);
  address.hash = '';
  return address.href;
}

/** Whether an address is a site's front page: no path beyond a language. */
export function isFrontPath(url: URL): boolean {
  return (
    /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|(?:home\/)?(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i.test(url.pathname) &&
    !/[?&](?:p|id|article|story)=/i.test(url.search)
  );
}

/** The part of a host name that one owner has: the last two labels, three under "co.uk" and its like. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const secondLevel =
    /^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(secondLevel ? -3 : -2).join('.');
}

const patterns = fromPageData(({ placeNames: { tracking, noLead, standIn } }) => ({
  tracking: new RegExp(tracking, 'i'),
  noLead: new RegExp(noLead),
  standIn: new RegExp(standIn),
}));

/** The first candidate that can be a lead picture: absolute, of the web, and no logo or stand-in. Null if none is. */
export function leadPicture(candidates: readonly string[], base: string): string | null {
  for (const candidate of candidates) {
    const url = absolute(candidate, base);
    if (
      url &&
      !patterns().noLead.test(url.pathname.toLowerCase()) &&
      !patterns().standIn.test(url.pathname.toLowerCase().replace(/^.*\//, '')) &&
      !/\.(?:svg|ico)$/i.test(url.pathname) &&
      url.pathname.length > 1
    )
      return url.href;
  }
  return null;
}
