/**
 * Words of a page as Markdown words: nothing in them can start markup, so that a page cannot put a link, a picture, a
 * heading, raw HTML or code into a copy. Follows CommonMark 0.31, with the tables, strike-through and footnotes of GFM.
 */

/** Escapes words that stand in a line; white space is folded to single spaces. */
export function escapeWords(words: string): string {
  return words
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/[\\`*[\]<|~]/g, '\\$&')
    .replace(/_/g, (underscore, at: number, whole: string) =>
      isWordSign(whole[at - 1]) && isWordSign(whole[at + 1]) ? underscore : `\\${underscore}`,
    )
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Escapes what would mean something at the start of a line, in every line of a paragraph. */
export function escapeLineStarts(paragraph: string): string {
  return paragraph.replace(
    /^ *(?:(#{1,6}|[-+>])(?=\s|$)|(>)|([-=_]+ *$)|(\d{1,9})([.)])(?=\s|$))/gm,
    (whole, ...groups) => {
      const [, , , number, mark] = groups as (string | undefined)[];
      if (number && mark) return `${number}\\${mark}`;
      return `\\${whole.trimStart()}`;
    },
  );
}

/** An address that stands between the brackets of a link, or null when no link may be made of it. */
export function linkTarget(address: string | undefined, schemes: readonly string[]): string | null {
  const bare = (address ?? '').replace(/[\p{Cc} ]+/gu, (space) => (space.includes(' ') ? '%20' : ''));
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (!scheme || !schemes.includes(scheme)) return null;
  return bare.replace(/[()<>\\`"|[\]{}^]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A run of code, in as many backticks as it needs. */
export function codeSpan(code: string): string {
  const text = code.replace(/\s+/g, ' ').trim();
  if (!text) return '';
  const fence = fenceFor(text, 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Lines of code between fences that the code itself does not hold. */
export function codeBlock(code: string): string {
  const fence = fenceFor(code, 3);
  return `${fence}\n${code.replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n${fence}`;
}

function fenceFor(code: string, least: number): string {
  const runs = code.match(/`+/g) ?? [];
  const longest = Math.max(0, ...runs.map((run) => run.length));
  if (least === 1) return '`'.repeat(longest + 1);
  return '`'.repeat(Math.max(least, longest + 1));
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
