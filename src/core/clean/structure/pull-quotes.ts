import { takeOut } from './elements.ts';
import { bareWords } from './words.ts';

/** Shorter quotations may repeat a phrase by chance; longer ones are quotations, not signs set in large type. */
const fewestLetters = 25;
const mostLetters = 500;

/** Takes out quotations that repeat, in large type, what a paragraph of the story says, and returns them. */
export function dropRepeatedPullQuotes(content: Element): Element[] {
  const quotes = [...content.querySelectorAll('blockquote')].filter((quote) => !quote.classList.contains('bs-post'));
  if (quotes.length === 0) return [];
  const text = [...content.querySelectorAll('p, li')]
    .filter((block) => !block.closest('blockquote') && !block.querySelector('blockquote'))
    .map((block) => bareWords(block.textContent ?? ''))
    .join(' | ');
  const repeated = quotes.filter((quote) => repeats(quote, text));
  for (const quote of repeated) takeOut(quote, content);
  return repeated;
}

/** The quotation may name its speaker in a last line, which the story words in another way. */
function repeats(quote: Element, text: string): boolean {
  const [first] = quote.children;
  const words = bareWords(quote.textContent ?? '');
  if (words.length < fewestLetters || words.length > mostLetters) return false;
  if (text.includes(words)) return true;
  const start = quote.children.length === 2 && first ? bareWords(first.textContent ?? '') : '';
  return start.length >= fewestLetters && text.includes(start) && words.length - start.length < 60;
}
