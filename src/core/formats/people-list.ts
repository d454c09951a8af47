import type { Article, Person } from '../article.ts';
import { escapeLineStarts, escapeWords } from './escape-markdown.ts';
import { oneLine } from './source-line.ts';
import { englishWords, type FormatWords } from './words.ts';

/** How many people are named when none of a story's people is marked as key. */
const firstPeople = 5;

/** The people a copy names: the key ones, else the first few. */
export function copiedPeople({ people }: Pick<Article, 'people'>): readonly Person[] {
  const key = people.filter((person) => person.key);
  return key.length > 0 ? key : people.slice(0, firstPeople);
}

/** The key people as plain text: a line each with role and number of mentions, their quotations below. */
export function peopleAsText(article: Pick<Article, 'people'>, words: FormatWords = englishWords): string {
  return copiedPeople(article)
    .map((person) => [headLine(person, words), ...quotesOf(person).map((quote) => `  ${quote}`)].join('\n'))
    .join('\n\n');
}

/** The key people as a Markdown list; quotations are quotations of their item. */
export function peopleAsMarkdown(article: Pick<Article, 'people'>, words: FormatWords = englishWords): string {
  return copiedPeople(article)
    .map((person) => {
      const quotes = quotesOf(person).map((quote) => `  > ${escapeLineStarts(escapeWords(quote))}`);
      const role = person.role ? `, ${escapeWords(oneLine(person.role.text))}` : '';
      const head = `- **${escapeWords(oneLine(person.name))}**${role} (${words.mentions(person.mentions.length)})`;
      return quotes.length > 0 ? `${head}\n\n${quotes.join('\n\n  <!-- -->\n\n')}` : head;
    })
    .join('\n');
}

function headLine(person: Person, words: FormatWords): string {
  const role = person.role ? `, ${oneLine(person.role.text)}` : '';
  return `${oneLine(person.name)}${role} (${words.mentions(person.mentions.length)})`;
}

function quotesOf(person: Person): string[] {
  return person.quotes
    .map(({ text }) => oneLine(text))
    .map((text) => (/^["“„«‚‘「『]/.test(text) ? text : `“${text}”`));
}
