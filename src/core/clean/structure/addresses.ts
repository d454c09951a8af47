const linkSchemes = new Set(['http:', 'https:', 'mailto:']);
const pictureSchemes = new Set(['http:', 'https:']);

/** The absolute form of a link's address, or null for what a cleaned story may not link to (scripts, data, blobs). */
export function absoluteLink(address: string | null, base: string): string | null {
  return resolve(address, base, linkSchemes);
}

/** The absolute http(s) address of a picture, or null. */
export function absolutePicture(address: string | null, base: string): string | null {
  return resolve(address, base, pictureSchemes);
}

/** The host of an absolute address without "www.", or an empty string. */
export function hostOf(address: string): string {
  return parse(address)?.hostname.replace(/^www\./, '') ?? '';
}

/** The address as an object, or null when it is none. */
export function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

function resolve(address: string | null, base: string, schemes: ReadonlySet<string>): string | null {
  const trimmed = address?.trim();
  if (!trimmed) return null;
  const parsed = parse(trimmed, base);
  return parsed && schemes.has(parsed.protocol) ? parsed.href : null;
}
