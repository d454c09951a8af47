import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Larger pages are not read, in bytes: no news page is, and jsdom takes some thirty times as much memory. */
const largestPage = 64 * 1024 * 1024;

/** The bytes of a saved page, unpacked; "-" is standard input. Throws when it cannot be read. */
export function readPageBytes(file: string): Buffer {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const page = isPacked ? gunzipSync(bytes, { maxOutputLength: largestPage }) : bytes;
  if (page.length > largestPage) throw new Error(`larger than ${largestPage} bytes`);
  return page;
}

/**
 * The type to tell the parser. A page that is UTF-8 throughout, signs beyond ASCII among them, is UTF-8, whatever it
 * says: no other encoding looks like that by chance, and saved pages are often converted without their meta. All else is
 * left to the HTML standard: byte order mark, then meta, then windows-1252.
 */
export function contentTypeOf(page: Buffer): string {
  return isUtf8(page) ? 'text/html; charset=utf-8' : 'text/html';
}

function isUtf8(page: Buffer): boolean {
  if (page.every((byte) => byte < 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(page);
    return true;
  } catch {
    return false;
  }
}
