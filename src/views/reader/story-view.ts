import { sanitisedFragment } from '../elements.ts';
import type { ReaderParts } from './reader-parts.ts';
import { drawHead } from './story-head.ts';

/** The story as it is drawn. */
export interface StoryView {
  readonly element: HTMLElement;
  /** Holds the top-level blocks of `Article.html`, in order. */
  readonly body: HTMLElement;
}

/** Draws head and body; the body in the story's own language and direction. */
export function drawStory(parts: ReaderParts): StoryView {
  const { build, document, story } = parts;
  const body = build('div', { attributes: { class: 'story-body' } }, sanitisedFragment(story.html, document));
  for (const table of body.querySelectorAll('table')) makeScrollable(parts, table);
  for (const picture of body.querySelectorAll('img')) {
    picture.addEventListener('error', () => picture.classList.add('missing'), { once: true });
  }
  const attributes = { class: 'story', id: 'story', tabindex: -1, autofocus: true, dir: story.dir };
  const element = build('article', { attributes }, drawHead(parts), body);
  if (story.lang) element.lang = story.lang;
  return { element, body };
}

/** A wide table scrolls in a frame of its own, which the keyboard can reach. */
function makeScrollable({ build }: ReaderParts, table: HTMLTableElement): void {
  const frame = build('div', { attributes: { class: 'table-frame', tabindex: 0, role: 'group' } });
  const caption = table.querySelector('caption')?.textContent?.trim();
  if (caption) frame.setAttribute('aria-label', caption);
  table.replaceWith(frame);
  frame.append(table);
}
