/** The width, in CSS pixels, that a story's picture should have at least. */
const wantedWidth = 1200;

/** One picture a `srcset` offers. */
export interface Candidate {
  readonly address: string;
  /** In pixels; 0 when the candidate states none. A density is counted in pictures 800 wide. */
  readonly width: number;
}

/** Reads a `srcset` as the HTML standard does: addresses may hold commas, descriptors end at one. */
export function readSrcset(srcset: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [, address = '', descriptor = ''] of srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s+([^,]*))?,?/g)) {
    candidates.push({ address, width: widthOf(descriptor) });
  }
  return candidates;
}

/** The smallest candidate that is wide enough, else the widest; the first of several that state no width. */
export function bestCandidate(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (isPlaceholder(candidate.address)) continue;
    if (!best || isBetter(candidate.width, best.width)) best = candidate;
  }
  return best;
}

/** Whether an address stands for "no picture yet": embedded data, a blank gif, a spinner, a tracking pixel. */
export function isPlaceholder(address: string): boolean {
  return (
    /^\s*(?:$|data:|about:|blob:|javascript:)/i.test(address) ||
    /(?:^|[/_.-])(?:blank|spacer|transparent|placeholder|pixel|1x1|loading|loader|spinner|gr[ae]y|lazy[-_]?load|clear|empty|dummy)[^/]{0,12}\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])/i.test(
      address,
    )
  );
}

function widthOf(descriptor: string): number {
  const [, value = '0', unit] = /(\d+(?:\.\d+)?)([wx])/.exec(descriptor) ?? [];
  return unit === 'x' ? Number(value) * 800 : Number(value);
}

function isBetter(width: number, than: number): boolean {
  return than < wantedWidth ? width > than : width >= wantedWidth && width < than;
}
