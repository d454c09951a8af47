/** What no general rule can know about the pages of a site. Selectors that match nothing on a page change nothing there. */
export interface SiteFix {
  /** Host names without "www."; hosts below them count, too. */
  readonly hosts: readonly string[];
  /** Selector of the boxes that hold the story: nothing outside them is part of it. */
  readonly story?: string;
  /** Selector of what is never part of the story. */
  readonly never?: string;
  /** The folder under `test/pages` that fails without the fix. */
  readonly page: string;
}

/**
 * Fixes by site. Empty as long as the general rules do: a fix is the last resort, for a site that many read and that
 * breaks a rule which is right elsewhere.
 */
export const siteFixes: readonly SiteFix[] = [];

/** The fix for an address, if there is one. */
export function siteFixFor(url: string, fixes: readonly SiteFix[] = siteFixes): SiteFix | undefined {
  if (fixes.length === 0 || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return fixes.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));
}
