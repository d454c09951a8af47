/**
 * A text with each stretch of white space folded to one blank. Most texts of a page are folded already: single blanks are
 * no match, so that such a text is not put together anew.
 */
export const foldSpace = (text: string): string => text.replace(unfolded, ' ');

const unfolded = /[^\S ]\s*| \s+/g;

/** White space folded already, put together: with single blanks again, none at either end or beside a line break. */
export function foldJoined(text: string): string {
  const folded = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  return (folded.includes('\n') ? folded.replace(/ *\n */g, '\n') : folded).trim();
}
