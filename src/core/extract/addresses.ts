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

/**
 * The address the page names as its own: the first candidate that is on the page's own site and does not lead to the
 * front page instead of the story. Otherwise the address given, without its fragment.
 */
export function canonicalAddress(candidates: readonly string[], url: string): string {
  const page = absolute(url, url);
  for (const candidate of candidates) {
    const named = absolute(candidate, url);
    if (!named || !page || siteOf(named.hostname) !== siteOf(page.hostname)) continue;
    if (isFrontPath(named) && !isFrontPath(page)) continue;
    named.hash = '';
    return named.href;
  }
  return url.replace(/#.*$/s, '');
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

const NOT_A_LEAD =
  /(?:^|[/_.-])(?:logos?|thumb\w{0,6}|placeholder|default|fallback|blank|spacer|pixel|sprite|favicon|avatar|gravatar|icons?|social[-_]?share|share[-_]?image|og[-_]?(?:image|default|logo)|no[-_]?(?:image|photo|picture)|1x1|transparent)(?=[/_.\d-]|$)/;

/** The first candidate that can be a lead picture: absolute, of the web, and no logo or stand-in. Null if none is. */
export function leadPicture(candidates: readonly string[], base: string): string | null {
  for (const candidate of candidates) {
    const url = absolute(candidate, base);
    if (
      url &&
      !NOT_A_LEAD.test(url.pathname.toLowerCase()) &&
      !/\.(?:svg|ico)$/i.test(url.pathname) &&
      url.pathname.length > 1
    )
      return url.href;
  }
  return null;
}
