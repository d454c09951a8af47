import type { Build } from '../elements.ts';
import type { ReaderParts } from './reader-parts.ts';

/** How long a message stays on the screen, in milliseconds. */
const shownFor = 4000;

/** A line that screen readers read out when it changes, and that can be shown to everybody for a moment. */
export function prepareAnnouncer(build: Build, dialog: HTMLElement): ReaderParts['announce'] {
  const line = build('div', { attributes: { role: 'status', class: 'unseen' } });
  dialog.append(line);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, visibly = false) => {
    line.textContent = text;
    line.className = visibly ? 'toast' : 'unseen';
    clearTimeout(timer);
    timer = setTimeout(() => {
      line.className = 'unseen';
    }, shownFor);
  };
}
