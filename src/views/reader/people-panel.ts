import type { Person } from '../../core/article.ts';
import { countedMessage, message } from '../../platform/i18n.ts';
import { drawEntry, type PeopleActions, type PersonEntry } from './person-entry.ts';
import type { MentionAt, People, ReaderParts } from './reader-parts.ts';

/** The panel beside the story. */
export interface PeoplePanel {
  readonly element: HTMLElement;
  fill(people: People, shown: number): void;
  /** Opens a person's entry and puts the focus on it. */
  open(person: Person): void;
  /** Puts the focus on the panel. */
  focus(): void;
  /** Says which mention the reader was brought to. */
  setPlace(at: MentionAt): void;
}

/** Who is in the story: the most important first, the rest folded. Every line comes from the story and leads back to it. */
export function drawPeople(parts: ReaderParts, actions: PeopleActions): PeoplePanel {
  const { build, story } = parts;
  const entries = new Map<Person, PersonEntry>();
  const content = build('div', { attributes: { class: 'people-content', 'aria-live': 'polite', 'aria-busy': 'true' } });
  content.append(build('p', { attributes: { class: 'hint' } }, message('people_looking')));
  const heading = build('h2', { attributes: { id: 'people-title', tabindex: -1 } }, message('people_title'));
  const element = build(
    'aside',
    { attributes: { class: 'people', id: 'people', 'aria-labelledby': 'people-title' } },
    heading,
    content,
  );

  const list = (people: readonly Person[]): HTMLElement => {
    const items = people.map((person) => {
      const entry = drawEntry(parts, person, actions);
      entries.set(person, entry);
      return entry.element;
    });
    return build('ol', { attributes: { lang: story.lang, dir: story.dir } }, ...items);
  };
  return {
    element,
    fill({ people, peopleStatus }, shown) {
      const ordered = keyFirst(people);
      const rest = ordered.slice(shown);
      const note = noteFor(people.length, peopleStatus);
      content.removeAttribute('aria-busy');
      content.removeAttribute('aria-live');
      content.replaceChildren(
        ...[
          note === null ? null : build('p', { attributes: { class: 'hint' } }, note),
          ordered.length > 0 ? list(ordered.slice(0, shown)) : null,
          rest.length > 0 ? drawRest(rest) : null,
          ordered.length > 0 ? copyButton() : null,
        ].filter((part) => part !== null),
      );
    },
    open: (person) => entries.get(person)?.open(),
    focus() {
      heading.focus();
      heading.scrollIntoView?.({ block: 'nearest' });
    },
    setPlace({ person, index }) {
      entries.get(person)?.setPlace(index);
    },
  };

  function drawRest(rest: readonly Person[]): HTMLElement {
    return build(
      'details',
      { attributes: { class: 'more' } },
      build('summary', {}, countedMessage('people_more', rest.length)),
      list(rest),
    );
  }

  function copyButton(): HTMLElement {
    return build(
      'p',
      { attributes: { class: 'acts' } },
      build(
        'button',
        { attributes: { type: 'button' }, on: { click: actions.copyKeyPeople } },
        message('reader_copyPeople'),
      ),
    );
  }
}

/** The key people before the others, each in the order of importance. */
export function keyFirst(people: readonly Person[]): Person[] {
  return [...people.filter(({ key }) => key), ...people.filter(({ key }) => !key)];
}

function noteFor(count: number, status: People['peopleStatus']): string | null {
  if (status === 'language-not-supported') return message('people_notInLanguage', message('people_thisLanguage'));
  if (status === 'not-asked') return message('reader_peopleFailed');
  if (status === 'cut') return message('people_cut');
  return count === 0 ? message('people_nobody') : null;
}
