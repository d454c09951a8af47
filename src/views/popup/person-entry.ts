import type { Article, Mention, Person, Span, TextSpan } from '../../core/article.ts';
import { countedMessage, interfaceLanguage, message } from '../../platform/i18n.ts';
import type { Build } from '../elements.ts';
import { wording } from './article-view.ts';
import { passageAround } from './passage.ts';

/** A person in one line, which opens to everything the story says about them, each with its place. */
export function personEntry(build: Build, person: Person, article: Article): HTMLElement {
  const entry = build(
    'details',
    { attributes: { class: 'person', name: 'person' } },
    summaryOf(build, person, article),
  );
  // Filled when first opened: the popup is there at once also for a story of a hundred people.
  entry.addEventListener('toggle', () => entry.append(body(build, person, article)), { once: true });
  return entry;
}

function summaryOf(build: Build, person: Person, article: Article): HTMLElement {
  const count = person.mentions.length;
  return build(
    'summary',
    {},
    build(
      'span',
      { attributes: { class: 'who', ...wording(article) } },
      build('strong', {}, person.name),
      person.role ? build('span', { attributes: { class: 'role' } }, person.role.text) : null,
    ),
    build(
      'span',
      { attributes: { class: 'count' } },
      build('span', { attributes: { 'aria-hidden': true } }, new Intl.NumberFormat(interfaceLanguage()).format(count)),
      build('span', { attributes: { class: 'unseen' } }, countedMessage('person_mentions', count)),
    ),
  );
}

function body(build: Build, person: Person, article: Article): HTMLElement {
  const { text } = article;
  const whole = ({ start, end }: Span): Node => build('p', {}, text.slice(start, end));
  return build(
    'div',
    { attributes: { class: 'about' } },
    part(build, 'person_line', person.line ? [whole(person.line)] : []),
    part(build, 'person_role', person.role ? [passage(build, text, person.role)] : []),
    part(build, 'person_quotes', quotations(build, person.quotes)),
    part(build, 'person_partialQuotes', quotations(build, person.partialQuotes)),
    mentionStepper(build, text, person.mentions),
    part(build, 'person_with', person.with.length > 0 ? [build('p', {}, listed(person.with))] : []),
  );

  function part(make: Build, title: string, content: readonly Node[]): HTMLElement | null {
    if (content.length === 0) return null;
    return make(
      'section',
      {},
      make('h3', {}, message(title)),
      make('div', { attributes: wording(article) }, ...content),
    );
  }
}

/** Quotations shown before the rest is folded. */
const firstQuotes = 3;

function quotations(build: Build, quotes: readonly TextSpan[]): Node[] {
  const shown = quotes.map(({ text }) =>
    build('blockquote', { attributes: { class: isMarked(text) ? '' : 'unmarked' } }, text),
  );
  const rest = shown.slice(firstQuotes);
  if (rest.length === 0) return shown;
  const summary = build('summary', {}, countedMessage('person_moreQuotes', rest.length));
  return [...shown.slice(0, firstQuotes), build('details', { attributes: { class: 'more' } }, summary, ...rest)];
}

/** Whether a quotation brings its marks along; else the style sheet gives it those of its language. */
function isMarked(text: string): boolean {
  return /^["“„«‚‘「『]/.test(text);
}

/** The places where a person is named, one at a time. */
function mentionStepper(build: Build, text: string, mentions: readonly Mention[]): HTMLElement | null {
  const [first] = mentions;
  if (!first) return null;
  let current = 0;
  const place = build('div', { attributes: { 'aria-live': 'polite', dir: 'auto' } }, passage(build, text, first));
  const title = build('h3', {}, message('person_mention', 1, mentions.length));
  const step = (by: number) => (): void => {
    current = (current + by + mentions.length) % mentions.length;
    place.replaceChildren(passage(build, text, mentions[current] ?? first));
    title.textContent = message('person_mention', current + 1, mentions.length);
  };
  const button = (label: string, sign: string, by: number): HTMLElement =>
    build(
      'button',
      { attributes: { type: 'button', class: 'step', 'aria-label': message(label) }, on: { click: step(by) } },
      sign,
    );
  const buttons =
    mentions.length > 1 ? [button('person_previousMention', '‹', -1), button('person_nextMention', '›', 1)] : [];
  return build('section', {}, build('div', { attributes: { class: 'stepper' } }, title, ...buttons), place);
}

function passage(build: Build, text: string, span: Span): HTMLElement {
  const { before, at, after } = passageAround(text, span);
  return build('p', {}, before, build('mark', {}, at), after);
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(names);
}
