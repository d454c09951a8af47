import type { PageKind } from '../../core/article.ts';
import { message } from '../../platform/i18n.ts';
import type { Build } from '../elements.ts';

/** While the page is being read. */
export function working(build: Build): HTMLElement {
  return build(
    'div',
    { attributes: { class: 'state working', 'aria-busy': 'true' } },
    build('p', {}, message('popup_working')),
    ...Array.from({ length: 7 }, () => build('span', { attributes: { class: 'line' } })),
  );
}

/** The page is no story; says what it is instead. */
export function notAnArticle(build: Build, kind: PageKind): HTMLElement {
  return state(build, message('popup_notAnArticle'), message(`kind_${kind}`));
}

/** The browser lets no extension into this page. */
export function refused(build: Build): HTMLElement {
  return state(build, message('popup_refused'), message('popup_refusedWhy'));
}

/** Something went wrong that may go right another time. */
export function failed(build: Build, error: unknown, retry: () => void): HTMLElement {
  const reason = error instanceof Error ? error.message : String(error);
  return state(
    build,
    message('popup_failed'),
    message('popup_failedWhy'),
    build('p', { attributes: { class: 'reason' } }, reason),
    build('button', { attributes: { type: 'button', class: 'main' }, on: { click: retry } }, message('popup_retry')),
  );
}

function state(build: Build, title: string, explanation: string, ...more: readonly Node[]): HTMLElement {
  return build(
    'section',
    { attributes: { class: 'state', role: 'alert' } },
    build('h1', {}, title),
    build('p', {}, explanation),
    ...more,
  );
}
