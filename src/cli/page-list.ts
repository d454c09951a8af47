import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a batch. */
export interface ListedPage {
  /** As the records name it: the path below the folder, or the path as it is listed. */
  readonly file: string;
  readonly path: string;
  readonly url: string | null;
}

/** The pages of a folder, in the order of their names, or of a list. Throws when the source cannot be read. */
export function listPages(from: string): ListedPage[] {
  if (from !== '-' && statSync(from).isDirectory()) return pagesBelow(from);
  const lines = readFileSync(from === '-' ? 0 : from, 'utf8').split(/\r?\n/);
  return lines
    .filter((line) => line.trim())
    .map((line) => {
      const [file = '', url] = line.split('\t');
      return { file, path: file, url: url?.trim() || null };
    });
}

function pagesBelow(folder: string): ListedPage[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.x?html?(?:\.gz)?$/i.test(name))
    .sort()
    .map((file) => ({ file, path: join(folder, file), url: null }));
}
