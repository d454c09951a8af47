import { readdirSync, readFileSync } from 'node:fs';

/** The pages of a folder in the order of their names: each an HTML file, and beside it in JSON what is known of it. */
export const pagePairs = <Page>(folder: URL): Page[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const known = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return { ...known, name, html: readFileSync(new URL(`${name}.html`, folder), 'utf8') };
    });
