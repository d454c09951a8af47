import { readFileSync } from 'node:fs';

/**
 * A page of `test/pages` for tools that run without the tests: its HTML, its address, and the pictures it names.
 * @param {string} name
 */
export function readFixture(name) {
  const html = readFileSync(new URL(`../pages/${name}/page.html`, import.meta.url), 'utf8');
  const url = /^<!--\s*(\S+)\s*-->/.exec(html)?.[1];
  if (!url) throw new Error(`test/pages/${name}/page.html names no address on its first line`);
  const pictures = [
    ...html.matchAll(/\b(?:src|data-src|content|srcset|data-srcset)="([^"\s]+\.(?:jpe?g|png|webp))/g),
  ].map(([, address = '']) => new URL(address, url).href);
  return { html, url, pictures: [...new Set(pictures)] };
}
