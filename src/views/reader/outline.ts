import { message } from '../../platform/i18n.ts';
import type { ReaderParts } from './reader-parts.ts';

/** The story's headings as a way to jump to them; null if there are fewer than two. */
export function drawOutline(
  { build, document, story }: ReaderParts,
  body: Element,
  jump: (to: HTMLElement) => void,
): HTMLElement | null {
  const headings = [...body.querySelectorAll<HTMLElement>('h2, h3')].filter((heading) => heading.textContent?.trim());
  if (headings.length < 2) return null;
  const entries = headings.map((heading) =>
    build(
      'li',
      { attributes: { class: heading.localName } },
      build(
        'button',
        { attributes: { type: 'button' }, on: { click: () => jump(heading) } },
        heading.textContent ?? '',
      ),
    ),
  );
  return build(
    'nav',
    { attributes: { class: 'outline', 'aria-labelledby': 'outline-title' } },
    build(
      'details',
      { attributes: { open: isWide(document) } },
      build('summary', {}, build('h2', { attributes: { id: 'outline-title' } }, message('reader_outline'))),
      build('ol', { attributes: { lang: story.lang, dir: story.dir } }, ...entries),
    ),
  );
}

/** Where the outline has a column of its own it stands open. */
function isWide(document: Document): boolean {
  return document.defaultView?.matchMedia?.('(min-width: 1280px)').matches ?? false;
}
