import type { Article } from '../core/article.ts';
import type { ClipboardContent } from '../platform/clipboard.ts';
import type { Settings } from '../platform/settings.ts';

/** The copies a reader can ask for, in the order of the menu. */
export const copyFormats = ['plain', 'markdown', 'rich', 'peoplePlain', 'peopleMarkdown'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** What goes on the clipboard for a format. */
export function storyFor(
  _format: CopyFormat,
  article: Article,
  _settings: Pick<Settings, 'copySourceLine' | 'copyPeople'>,
): ClipboardContent {
  return { plain: `${article.title}\n\n${article.text}` };
}
