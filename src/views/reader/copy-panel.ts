import type { Article } from '../../core/article.ts';
import { writeClipboardInPage } from '../../platform/clipboard.ts';
import { message } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { type CopyFormat, copyFormats, storyFor } from '../copy.ts';
import type { ReaderParts } from './reader-parts.ts';

export interface CopySource {
  readonly article: () => Article;
  readonly settings: () => Settings;
}

/** The panel of the copy button, and a way to copy in one format from elsewhere. */
export interface CopyPanel {
  readonly element: HTMLElement;
  copy(format: CopyFormat): Promise<void>;
}

/** Copies in the chosen format; where the browser refuses, `showText` gets the text to show it selected. */
export function drawCopy(parts: ReaderParts, source: CopySource, showText: (text: string) => void): CopyPanel {
  const { build, announce } = parts;
  const copy = async (format: CopyFormat): Promise<void> => {
    const content = storyFor(format, source.article(), source.settings());
    const copied = await writeClipboardInPage(content);
    announce(message(copied ? 'copy_done' : 'copy_refused'), true);
    if (!copied) showText(content.plain);
  };
  const entries = copyFormats.map((format) =>
    build(
      'li',
      {},
      build(
        'button',
        { attributes: { type: 'button', class: 'quiet' }, on: { click: () => void copy(format) } },
        message(`copy_${format}`),
      ),
    ),
  );
  return { element: build('div', {}, build('ul', {}, ...entries)), copy };
}

/** The text, selected, for the reader to copy by hand. */
export function drawRefused({ build }: ReaderParts, text: string): HTMLElement {
  const box = build('textarea', { attributes: { readonly: true, rows: 8, 'aria-label': message('copy_refused') } });
  box.value = text;
  const element = build('div', { attributes: { class: 'refused' } }, build('p', {}, message('copy_refused')), box);
  element.append(
    build('button', { attributes: { type: 'button' }, on: { click: () => element.remove() } }, message('copy_close')),
  );
  queueMicrotask(() => {
    box.focus();
    box.select();
  });
  return element;
}
