import type { Removal } from '../../core/article.ts';
import { interfaceLanguage, message } from '../../platform/i18n.ts';
import { sanitisedFragment } from '../elements.ts';
import type { ReaderParts } from './reader-parts.ts';

/** Puts what was taken out of the story back into it, and takes it out again. */
export interface PutBack {
  isBack(index: number): boolean;
  /** `index` is the place in `Story.removed`. */
  set(index: number, back: boolean): void;
  elementOf(index: number): HTMLElement | undefined;
  setAll(back: boolean): void;
}

/**
 * `body` holds the top-level blocks of `Article.html` and nothing else yet. Every piece goes before the block that came
 * after it on the page, and after the pieces that came before it; `onChange` hears of each one.
 */
export function preparePutBack(parts: ReaderParts, body: Element, onChange: (index: number) => void): PutBack {
  const { story } = parts;
  const blocks = [...body.children];
  const back = new Map<number, HTMLElement>();

  const placeOf = (index: number): Element | null => {
    const position = story.removed[index]?.position ?? 0;
    const later = [...back.entries()]
      .filter(([other]) => other > index && story.removed[other]?.position === position)
      .sort(([one], [other]) => one - other)[0];
    return later?.[1] ?? blocks[position] ?? firstAfter(position);
  };
  /** A piece that belongs beyond the last block still goes before pieces that belong further on. */
  const firstAfter = (position: number): Element | null => {
    const further = [...back.entries()].filter(([other]) => (story.removed[other]?.position ?? 0) > position);
    return further.sort(([one], [other]) => one - other)[0]?.[1] ?? null;
  };
  const set = (index: number, wanted: boolean): void => {
    const removal = story.removed[index];
    if (!removal || back.has(index) === wanted) return;
    if (wanted) {
      const element = drawPiece(parts, removal, () => set(index, false));
      body.insertBefore(element, placeOf(index));
      back.set(index, element);
    } else {
      back.get(index)?.remove();
      back.delete(index);
    }
    onChange(index);
  };
  return {
    set,
    isBack: (index) => back.has(index),
    elementOf: (index) => back.get(index),
    setAll(wanted) {
      for (const index of story.removed.keys()) set(index, wanted);
    },
  };
}

function drawPiece({ build, document }: ReaderParts, removal: Removal, takeOut: () => void): HTMLElement {
  const content = removal.html ? sanitisedFragment(removal.html, document) : build('p', {}, removal.text);
  return build(
    'div',
    { attributes: { class: 'put-back', role: 'group', 'aria-label': message('reader_putBackLabel') } },
    build(
      'div',
      { attributes: { class: 'put-back-head', lang: interfaceLanguage() } },
      build('span', {}, message('reader_putBackMark', message(`reason_${removal.reason.replace('-', '_')}`))),
      build('button', { attributes: { type: 'button' }, on: { click: takeOut } }, message('reader_takeOut')),
    ),
    build('div', { attributes: { class: 'put-back-content' } }, content),
  );
}
