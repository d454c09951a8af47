import type { Person, Span } from '../../core/article.ts';
import { countedMessage, interfaceLanguage, message } from '../../platform/i18n.ts';
import { iconIn } from '../elements.ts';
import type { ReaderParts } from './reader-parts.ts';
import { sentenceAround } from './sentence.ts';

/** What the panel asks of the reader. */
export interface PeopleActions {
  /** Brings the reader to this person's mention that many places on. */
  step(person: Person, by: 1 | -1): void;
  /** From now on, keys step through this person's mentions. */
  select(person: Person): void;
  show(span: Span): void;
  /** Marks this person's quotations in the story, or nobody's. */
  showQuotes(person: Person | null): void;
  copyKeyPeople(): void;
}

const previousPath = 'M12 5l-5 5 5 5';
const nextPath = 'M8 5l5 5-5 5';

/** A person in the panel. */
export interface PersonEntry {
  readonly element: HTMLElement;
  open(): void;
  setPlace(index: number): void;
}

/** Draws name, role and count, and when it is opened what the story says about the person. */
export function drawEntry(parts: ReaderParts, person: Person, actions: PeopleActions): PersonEntry {
  const { build } = parts;
  const details = build('details', { attributes: { class: person.key ? 'person key' : 'person' } });
  const summary = build(
    'summary',
    {},
    build('span', { attributes: { class: 'person-name' } }, person.name),
    build(
      'span',
      { attributes: { class: 'count', title: countedMessage('person_mentions', person.mentions.length) } },
      build('span', { attributes: { 'aria-hidden': 'true' } }, `${person.mentions.length}×`),
      build(
        'span',
        { attributes: { class: 'unseen', lang: interfaceLanguage() } },
        `, ${countedMessage('person_mentions', person.mentions.length)}`,
      ),
    ),
    person.role ? build('span', { attributes: { class: 'person-role' } }, person.role.text) : null,
  );
  details.append(summary);
  const steps = drawSteps(parts, person, actions);
  let drawn = false;
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    draw();
    actions.select(person);
  });
  const draw = (): void => {
    if (drawn) return;
    drawn = true;
    details.append(...drawFacts(parts, person, actions, steps.element));
  };
  return {
    element: build('li', {}, details),
    open() {
      const folded = details.parentElement?.closest('details');
      if (folded) folded.open = true;
      draw();
      details.open = true;
      summary.focus({ preventScroll: true });
      details.scrollIntoView?.({ block: 'nearest' });
    },
    setPlace: steps.setPlace,
  };
}

function drawSteps({ build }: ReaderParts, person: Person, actions: PeopleActions) {
  const count = person.mentions.length;
  const place = build('span', { attributes: { class: 'place' } }, countedMessage('person_mentions', count));
  const step = (key: string, path: string, by: 1 | -1): HTMLElement =>
    build(
      'button',
      {
        attributes: {
          type: 'button',
          class: 'quiet',
          'aria-label': message(key, person.name),
          title: message(key, person.name),
        },
        on: { click: () => actions.step(person, by) },
      },
      iconIn(place.ownerDocument, path),
    );
  const element = build(
    'div',
    { attributes: { class: 'steps', lang: interfaceLanguage() } },
    step('person_previousMention', previousPath, -1),
    place,
    step('person_nextMention', nextPath, 1),
  );
  const setPlace = (index: number): void => {
    place.textContent = message('person_mention', index + 1, count);
  };
  return { element, setPlace };
}

/** What the story says about someone, each line with the way to its place. */
function drawFacts(parts: ReaderParts, person: Person, actions: PeopleActions, steps: HTMLElement): HTMLElement[] {
  const { build, story } = parts;
  const label = (key: string): HTMLElement => build('h3', { attributes: { lang: interfaceLanguage() } }, message(key));
  const line = (span: Span, words: Node | string): HTMLElement =>
    build(
      'button',
      {
        attributes: { type: 'button', class: 'line', title: message('reader_showInStory') },
        on: { click: () => actions.show(span) },
      },
      words,
    );
  const sentenceOf = (span: Span): HTMLElement => {
    const sentence = sentenceAround(story.text, span, story.lang);
    const words = build(
      'span',
      {},
      story.text.slice(sentence.start, span.start),
      build('strong', {}, story.text.slice(span.start, span.end)),
      story.text.slice(span.end, sentence.end),
    );
    return line(sentence, words);
  };
  const facts: (HTMLElement | null)[] = [steps];
  const roles = rolesOf(person);
  if (roles.length > 0) facts.push(label('person_role'), ...roles.map(sentenceOf));
  if (person.line && !roles.some((role) => isWithin(role, person.line))) {
    facts.push(label('person_line'), line(person.line, person.line.text));
  }
  if (person.quotes.length > 0) facts.push(label('person_quotes'), quoteSwitch(), quoteList(person.quotes, 'quotes'));
  if (person.partialQuotes.length > 0)
    facts.push(label('person_partialQuotes'), quoteList(person.partialQuotes, 'quotes'));
  if (person.with.length > 0) facts.push(label('person_with'), build('p', {}, person.with.join(', ')));
  return facts.filter((fact) => fact !== null);

  function quoteList(quotes: Person['quotes'], name: string): HTMLElement {
    return build(
      'ul',
      { attributes: { class: name } },
      ...quotes.map((quote) => build('li', {}, line(quote, quote.text))),
    );
  }

  function quoteSwitch(): HTMLElement {
    const button = build(
      'button',
      {
        attributes: { type: 'button', class: 'switch', 'aria-pressed': 'false', lang: interfaceLanguage() },
        on: { click: () => toggle(button.getAttribute('aria-pressed') !== 'true') },
      },
      message('reader_markQuotes'),
    );
    const toggle = (on: boolean): void => {
      for (const other of button.closest('.people')?.querySelectorAll('.switch') ?? [])
        other.setAttribute('aria-pressed', 'false');
      button.setAttribute('aria-pressed', String(on));
      actions.showQuotes(on ? person : null);
    };
    return button;
  }
}

/** The best statement of a role and at most two more that say something else. */
function rolesOf({ role, roles }: Person): Span[] {
  const others = roles.filter(({ text, start }) => text !== role?.text && start !== role?.start);
  return role ? [role, ...others.slice(0, 2)] : [];
}

function isWithin(inner: Span, outer: Span | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}
