import { type Removal, type RemovalReason, removalReasons } from '../../core/article.ts';
import { countedMessage, message } from '../../platform/i18n.ts';
import type { PutBack } from './put-back.ts';
import type { ReaderParts } from './reader-parts.ts';

/** How many characters of a piece are shown in the list. */
const previewLength = 140;

/** What was taken out, by reason, each piece with its first words and a way back. */
export interface RemovedList {
  readonly element: HTMLElement;
  /** Draws the button of one piece anew. */
  update(index: number): void;
  open(): void;
}

export function drawRemoved(parts: ReaderParts, putBack: () => PutBack, show: (to: HTMLElement) => void): RemovedList {
  const { build, story, announce } = parts;
  const buttons = new Map<number, { toggle: HTMLButtonElement; show: HTMLButtonElement }>();

  const item = (index: number, removal: Removal): HTMLElement => {
    const toggle = build(
      'button',
      { attributes: { type: 'button' }, on: { click: () => putBack().set(index, !putBack().isBack(index)) } },
      message('reader_putBack'),
    );
    const find = build(
      'button',
      {
        attributes: { type: 'button', hidden: true },
        on: { click: () => show(putBack().elementOf(index) ?? element) },
      },
      message('reader_showPiece'),
    );
    const words = preview(removal.text);
    for (const button of [toggle, find]) button.setAttribute('aria-description', words);
    buttons.set(index, { toggle, show: find });
    return build(
      'li',
      {},
      build('p', { attributes: { class: 'preview', lang: story.lang, dir: 'auto' } }, words),
      build('span', { attributes: { class: 'acts' } }, find, toggle),
    );
  };
  const group = (reason: RemovalReason): HTMLElement | null => {
    const pieces = story.removed
      .map((removal, index) => ({ removal, index }))
      .filter((piece) => piece.removal.reason === reason);
    if (pieces.length === 0) return null;
    return build(
      'details',
      {},
      build(
        'summary',
        {},
        message(`reason_${reason.replace('-', '_')}`),
        ' ',
        build('span', { attributes: { class: 'count' } }, String(pieces.length)),
      ),
      build('ul', {}, ...pieces.map(({ removal, index }) => item(index, removal))),
    );
  };
  const all = (key: string, back: boolean): HTMLElement =>
    build(
      'button',
      {
        attributes: { type: 'button' },
        on: {
          click: () => {
            putBack().setAll(back);
            announce(message(back ? 'reader_allBack' : 'reader_allOut'));
          },
        },
      },
      message(key),
    );
  const element = build(
    'details',
    { attributes: { class: 'removed', id: 'removed' } },
    build('summary', {}, build('h2', {}, countedMessage('reader_removed', story.removed.length))),
    build('p', { attributes: { class: 'hint' } }, message('reader_removedHint')),
    build('p', { attributes: { class: 'acts' } }, all('reader_putAllBack', true), all('reader_takeAllOut', false)),
    ...removalReasons.map(group),
  );
  return {
    element,
    update(index) {
      const pair = buttons.get(index);
      const isBack = putBack().isBack(index);
      if (!pair) return;
      pair.toggle.textContent = message(isBack ? 'reader_takeOut' : 'reader_putBack');
      pair.show.hidden = !isBack;
    },
    open() {
      element.open = true;
    },
  };
}

function preview(text: string): string {
  if (text.length <= previewLength) return text;
  const cut = text.slice(0, previewLength);
  const end = cut.lastIndexOf(' ');
  return `${end > previewLength / 2 ? cut.slice(0, end) : cut}…`;
}
