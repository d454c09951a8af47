/**
 * A text with each stretch of white space folded to one blank. Most texts of a page are folded already: single blanks are
 * no match, so that such a text is not put together anew.
 */
export const foldSpace = (text: string): string => text.replace(unfolded, ' ');

const unfolded = /[^\S ]\s*| \s+/g;

/** The same, but that line breaks stay, and no blank beside them. Without white space at either end. */
export const foldLines = (text: string): string =>
  text.includes('\n')
    ? text
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ *\n */g, '\n')
        .trim()
    : foldSpace(text).trim();
