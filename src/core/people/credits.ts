import type { Span } from '../article.ts';

const credit =
  /\bcontribut(?:ed|ing) (?:reporting|to this (?:report|article|story))|\breporting (?:was )?contributed by\b|^(?:additional )?(?:reporting|writing|editing|photographs?) by\b|^\(?reporting by\b/i;
/** Longer lines tell a story. */
const LONGEST = 400;

/** Lines that name who worked on the story, in English: its people are not the story's. */
export function creditLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start <= LONGEST && credit.test(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
