import type { Article, Person } from '../../core/article.ts';
import { countedMessage, interfaceLanguage, message } from '../../platform/i18n.ts';
import type { Build } from '../elements.ts';
import { personEntry } from './person-entry.ts';

/** The people of the story: the first `shown` of them, and the rest folded. */
export function peopleSection(build: Build, article: Article, shown: number): HTMLElement {
  const { people } = article;
  const rest = people.slice(shown);
  return build(
    'section',
    { attributes: { class: 'people', 'aria-labelledby': 'people-title' } },
    build('h2', { attributes: { id: 'people-title' } }, message('people_title')),
    note(build, article),
    people.length > 0 ? list(build, people.slice(0, shown), article) : null,
    rest.length > 0
      ? build(
          'details',
          { attributes: { class: 'rest' } },
          build('summary', {}, countedMessage('people_more', rest.length)),
          list(build, rest, article),
        )
      : null,
  );
}

/** The place of the people with a word about why they are not there. */
export function peopleNote(build: Build, key: 'people_looking' | 'people_failed'): HTMLElement {
  return build(
    'section',
    { attributes: { class: 'people', ...(key === 'people_looking' && { 'aria-busy': 'true' }) } },
    build('h2', {}, message('people_title')),
    build('p', { attributes: { class: 'note' } }, message(key)),
  );
}

function list(build: Build, people: readonly Person[], article: Article): HTMLElement {
  return build('ul', {}, ...people.map((person) => build('li', {}, personEntry(build, person, article))));
}

/** Why there is nobody, or not everybody. */
function note(build: Build, { people, peopleStatus, lang }: Article): HTMLElement | null {
  const say = (text: string): HTMLElement => build('p', { attributes: { class: 'note' } }, text);
  if (peopleStatus === 'language-not-supported') return say(message('people_notInLanguage', languageName(lang)));
  if (peopleStatus === 'cut') return say(message('people_cut'));
  return people.length === 0 ? say(message('people_nobody')) : null;
}

function languageName(lang: string): string {
  if (!lang) return message('people_thisLanguage');
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
