import { absoluteLink, hostOf, parse } from './addresses.ts';
import { type MediaHost, mediaHosts } from './media-hosts.ts';

const byHost = new Map<string, MediaHost[]>();
for (const host of mediaHosts) for (const name of host.hosts) byHost.set(name, [...(byHost.get(name) ?? []), host]);

/** The page to open for the address of a frame, or null when its host is not one of ours. */
export function pageOfFrame(address: string): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  for (const { frame, page } of byHost.get(hostOf(address)) ?? []) {
    const found = frame.exec(parsed.pathname + parsed.search);
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
