import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where material lies that is not part of the repository. */
const folder = fileURLToPath(new URL('../../../../shared/', import.meta.url));

/** The path of something there; null where it is not, which is said. */
export function shared(path: string): string | null {
  if (existsSync(folder + path)) return folder + path;
  console.log(`../shared/${path} is not here: the tests on it are skipped.`);
  return null;
}
