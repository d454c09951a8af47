/**
 * A pattern, for a rule at the start, that takes whole blocks in scripts with vowel signs: at a block's end these are not
 * among its letters where a rule of `where: 'whole'` is held against it. `digits` are those of the script, for a count behind.
 */
export const wholeBlock = (pattern: string, digits: string): string =>
  `(?:${pattern})[^\\p{L}\\p{M}\\p{N}]*(?:[\\d${digits}]+[^\\p{L}\\p{M}\\p{N}]*)?$`;
