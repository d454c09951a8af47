import { noteNumber } from '../../core/article-html.ts';
import { message } from '../../platform/i18n.ts';
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
export function drawStory(parts: ReaderParts, jump: (to: HTMLElement) => void): StoryView {
  const { build, document, story } = parts;
  const body = build('div', { attributes: { class: 'story-body' } }, sanitisedFragment(story.html, document));
  for (const table of body.querySelectorAll('table')) makeScrollable(parts, table);
  linkNotes(parts, body, jump);
  for (const picture of body.querySelectorAll('img')) {
    picture.addEventListener('error', () => picture.classList.add('missing'), { once: true });
  }
  const attributes = { class: 'story', id: 'story', tabindex: -1, autofocus: true, dir: story.dir };
  const element = build('article', { attributes }, drawHead(parts), body);
  if (story.lang) element.lang = story.lang;
  return { element, body };
}

/** A footnote's number in the text leads to the note. */
function linkNotes({ build }: ReaderParts, body: HTMLElement, jump: (to: HTMLElement) => void): void {
  const notes = [...body.querySelectorAll<HTMLElement>('.bs-note')];
  for (const reference of body.querySelectorAll('.bs-ref')) {
    const number = noteNumber(reference.textContent ?? '');
    const note = notes[Number(number) - 1];
    if (!note) continue;
    const label = message('reader_note', number);
    const button = build('button', {
      attributes: { type: 'button', 'aria-label': label },
      on: { click: () => jump(note) },
    });
    button.append(...reference.childNodes);
    reference.append(button);
  }
}

/** A wide table scrolls in a frame of its own, which the keyboard can reach. */
function makeScrollable({ build }: ReaderParts, table: HTMLTableElement): void {
  const frame = build('div', { attributes: { class: 'table-frame', tabindex: 0, role: 'group' } });
  const caption = table.querySelector('caption')?.textContent?.trim();
  if (caption) frame.setAttribute('aria-label', caption);
  table.replaceWith(frame);
  frame.append(table);
}
