import type { Span } from '../article.ts';

const credit =
  /\bcontribut(?:ed|ing) (?:reporting|to this (?:report|article|story))|\breporting (?:was )?contributed by\b|^(?:additional )?(?:reporting|writing|editing|photographs?) by\b|^\(?reporting by\b/i;
/** "Ada Quill, Northern Gazette diplomatic correspondent", and nothing more on the line. */
const byline =
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}, (?:[\p{L}'’-]+ ){0,5}(?:correspondent|reporter|editor|columnist)$/u;
/** Longer lines tell a story. */
const LONGEST = 400;

/** Lines that name who worked on the story, in English: its people are not the story's. */
export function creditLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = end - start <= LONGEST ? text.slice(start, end).trim() : '';
    if (credit.test(line) || byline.test(line)) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
