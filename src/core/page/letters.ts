/**
 * Classes of all the world's letters are dear to make, and a script in a page makes them anew each time. Nearly every
 * text of a language in Latin letters holds only what these signs tell apart as well.
 */
const beyondLatin = /[^\0-\x7f\xa0\xa9\xab\xae\xb7\xbb\xc0-\xd6\xd8-\xf6\xf8-\u024f\u2000-\u206f\u20ac]/;

/** Whether a text has no letter, digit or mark but Latin letters and ASCII digits: `latinLetter` tells them all. */
export const isLatin = (text: string): boolean => !beyondLatin.test(text);

/** A letter of a text that is Latin throughout, for use inside the brackets of a pattern; × and ÷ are not in such a text. */
export const latinLetter = 'a-zA-Z\\xc0-\\u024f';

/** Whether the letters of such a text are those of Western Europe alone, which lie in the pattern's brackets by their case. */
export const isWestern = (text: string): boolean => isLatin(text) && !/[\u0100-\u024f]/.test(text);

export const westernUpper = 'A-Z\\xc0-\\xde';
export const westernLower = 'a-z\\xdf-\\xff';

/** A text with all that is neither letter nor digit replaced, each stretch by `between`. */
export function lettersOnly(text: string, between: string): string {
  return text.replace(isLatin(text) ? latinOthers : others, between);
}

const latinOthers = /[^a-zA-Z\d\xc0-\u024f]+/g;
const others = /[^\p{L}\p{N}]+/gu;

/** The stretches of letters and digits in a text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(isLatin(text) ? latinWords : words) ?? [];
}

const latinWords = /[a-zA-Z\d\xc0-\u024f]+/g;
const words = /[\p{L}\p{N}]+/gu;

/** Whether there is a letter in a text. */
export const hasLetter = (text: string): boolean => (isLatin(text) ? aLatinLetter : aLetter).test(text);

const aLatinLetter = /[a-zA-Z\xc0-\u024f]/;
const aLetter = /\p{L}/u;

/** Whether a text begins with a letter that has a small form. Asked of the letter: a class of all capitals is dear to make. */
export function opensUpper(text: string): boolean {
  const [first = ''] = text;
  return first !== first.toLowerCase();
}
