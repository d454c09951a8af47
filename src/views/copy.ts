import type { Article } from '../core/article.ts';
import { formats } from '../core/formats/index.ts';
import { peopleAsMarkdown, peopleAsText } from '../core/formats/people-list.ts';
import type { FormatWords } from '../core/formats/words.ts';
import type { ClipboardContent } from '../platform/clipboard.ts';
import { countedMessage, message } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';

/** The copies a reader can ask for, in the order of the menu; each has its label under `copy_<name>`. */
export const copyFormats = ['plain', 'markdown', 'rich', 'peoplePlain', 'peopleMarkdown'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** What goes on the clipboard for a format: a rich copy has the plain one beside it. */
export function storyFor(
  format: CopyFormat,
  article: Article,
  { copySourceLine, copyPeople }: Pick<Settings, 'copySourceLine' | 'copyPeople'>,
): ClipboardContent {
  const words = wordsOfCopies();
  if (format === 'peoplePlain') return { plain: peopleAsText(article, words) };
  if (format === 'peopleMarkdown') return { plain: peopleAsMarkdown(article, words) };
  const options = { source: copySourceLine, people: copyPeople, words };
  const write = (id: string): string => formats.find((known) => known.id === id)?.format(article, options) ?? '';
  return format === 'rich' ? { plain: write('plain'), html: write('rich') } : { plain: write(format) };
}

function wordsOfCopies(): FormatWords {
  return {
    updated: message('copy_updated'),
    readOn: message('copy_readOn'),
    keyPeople: message('people_title'),
    mentions: (count) => countedMessage('person_mentions', count),
  };
}
