import type { Person } from '../../core/article.ts';
import { countedMessage, interfaceLanguage, message } from '../../platform/i18n.ts';
import type { ReaderParts } from './reader-parts.ts';
import type { StoryMarks } from './story-marks.ts';

export interface CardActions {
  /** Brings the reader to the person's mention that many places on, and gives the mark there. */
  step(person: Person, by: 1 | -1): HTMLElement | null;
  /** Opens the person's entry beside the story. */
  open(person: Person): void;
}

/** A small card beside a marked name: who this is, by the story. */
export interface NameCard {
  readonly element: HTMLElement;
  /** Closes it; the focus goes back to its name if it was in the card. False if it was closed. */
  close(): boolean;
  /** Takes Enter and Space on a marked name: they lead into the card. */
  key(event: KeyboardEvent): boolean;
}

/**
 * Shows the card when a marked name in `story` is focused or clicked. Screen readers hear it as the name's description;
 * Enter on the name goes into the card.
 */
export function prepareCard(parts: ReaderParts, story: HTMLElement, marks: StoryMarks, actions: CardActions): NameCard {
  const { build, signal } = parts;
  const words = build('div', { attributes: { id: 'card-words', lang: parts.story.lang, dir: parts.story.dir } });
  const buttons = build('div', { attributes: { class: 'acts', lang: interfaceLanguage() } });
  const element = build(
    'div',
    { attributes: { class: 'card', id: 'card', role: 'group', hidden: true } },
    words,
    buttons,
  );
  let name: HTMLElement | null = null;

  const show = (target: EventTarget | null): void => {
    const found = nameAt(target as Element);
    const person = found ? marks.personOf(found) : undefined;
    if (!found || !person) return;
    name = found.closest('a') ?? found;
    element.setAttribute('aria-label', person.name);
    words.replaceChildren(...drawWords(parts, person));
    const step = (by: 1 | -1): void => {
      const there = actions.step(person, by);
      if (there) moveTo(there);
    };
    buttons.replaceChildren(...drawButtons(parts, person, step, () => actions.open(person)));
    element.hidden = false;
    place(element, found);
    if (name !== found) parts.announce(words.textContent ?? '');
  };
  /** The card goes along with the reader, and Escape then leads to where they are. */
  const moveTo = (there: HTMLElement): void => {
    name = there.closest('a') ?? there.closest<HTMLElement>('.name') ?? name;
    place(element, there);
  };
  const close = (): boolean => {
    if (element.hidden) return false;
    const root = element.getRootNode() as ShadowRoot;
    if (element.contains(root.activeElement)) name?.focus({ preventScroll: true });
    element.hidden = true;
    return true;
  };
  const leave = (event: FocusEvent): void => {
    const to = event.relatedTarget as Node | null;
    if (to && !element.contains(to) && !nameAt(to as Element)) close();
  };
  story.addEventListener('focusin', (event) => show(event.target), { signal });
  story.addEventListener('click', (event) => show(event.target), { signal });
  story.addEventListener('focusout', leave, { signal });
  element.addEventListener('focusout', leave, { signal });
  story.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event.target as Element).closest('.name')) close();
    },
    { signal },
  );
  const key = (event: KeyboardEvent): boolean => {
    const focused = (element.getRootNode() as ShadowRoot).activeElement;
    if (!focused?.matches('.name') || (event.key !== 'Enter' && event.key !== ' ')) return false;
    show(focused);
    buttons.querySelector('button')?.focus();
    return true;
  };
  return { element, close, key };
}

/** A name, or the first name within a link: the link has the focus, so its name has none. */
function nameAt(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>('.name') ?? target.closest('a')?.querySelector<HTMLElement>('.name') ?? null;
}

function drawWords({ build }: ReaderParts, person: Person): HTMLElement[] {
  return [
    build('p', { attributes: { class: 'person-name' } }, person.name),
    build(
      'p',
      { attributes: { class: 'person-role' } },
      person.role?.text ?? build('span', { attributes: { lang: interfaceLanguage() } }, message('reader_noRole')),
    ),
    build(
      'p',
      { attributes: { class: 'hint', lang: interfaceLanguage() } },
      countedMessage('person_mentions', person.mentions.length),
      person.quotes.length > 0 ? ` · ${countedMessage('reader_quoteCount', person.quotes.length)}` : null,
    ),
  ];
}

function drawButtons(
  { build }: ReaderParts,
  person: Person,
  step: (by: 1 | -1) => void,
  open: () => void,
): HTMLElement[] {
  const button = (key: string, click: () => void): HTMLElement =>
    build('button', { attributes: { type: 'button' }, on: { click } }, message(key));
  return [
    ...(person.mentions.length > 1
      ? [button('person_previousMention', () => step(-1)), button('person_nextMention', () => step(1))]
      : []),
    button('reader_openPerson', open),
  ];
}

/** Under the name, within the width of what the card is placed in. */
function place(card: HTMLElement, name: HTMLElement): void {
  const frame = card.offsetParent?.getBoundingClientRect();
  if (!frame) return;
  const at = name.getClientRects()[0] ?? name.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left - frame.left, frame.width - card.offsetWidth - 8));
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${at.bottom - frame.top + 6}px`);
}
