import { pageData } from '../../languages/page-data.ts';
import { absoluteLink, hostOf, parse } from './addresses.ts';

/** The page to open for the address of a frame, or null when its host is not one of ours. */
export function pageOfFrame(address: string): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  const host = hostOf(address);
  for (const { frame, page } of pageData().mediaHosts.filter(({ hosts }) => hosts.includes(host))) {
    const found = new RegExp(frame).exec(parsed.pathname + parsed.search);
    if (!found) continue;
    if (page === '') return parsed.href;
    if (page === '$1') return absoluteLink(decoded(found[1] ?? ''), address);
    return page.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? '');
  }
  return null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
