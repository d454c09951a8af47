import type { Article } from '../../core/article.ts';
import { countedMessage, interfaceLanguage, message } from '../../platform/i18n.ts';
import { type Build, sanitisedFragment } from '../elements.ts';
import { removedSection } from './removed-section.ts';

/** The article as the popup shows it: head, a place for the people, text, and what was removed. */
export function showArticle(build: Build, article: Article, people: HTMLElement): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(
    head(build, article),
    ...notices(build, article),
    people,
    storyText(build, article),
    removedSection(build, article.removed),
  );
  return fragment;
}

/** The page's words stand in the page's direction, ours around them in that of the interface. */
function head(build: Build, article: Article): HTMLElement {
  const source = [article.siteName, article.section].filter(Boolean).join(' · ');
  const own = wording(article);
  return build(
    'header',
    { attributes: { class: 'head' } },
    source ? build('p', { attributes: { class: 'source', ...own } }, source) : null,
    build('h1', { attributes: own }, article.title),
    byline(build, article),
    facts(build, article),
  );
}

/** Begins where the title does: names and our words around them each keep their own direction, and stand in the story's. */
function byline(build: Build, { authors, dir }: Article): HTMLElement | null {
  if (authors.length === 0) return null;
  const names = joined(authors.map((name) => `\u2068${name}\u2069`));
  const pieces = message('article_byAuthors', names).split(/(\u2068[^\u2069]*\u2069|,|\s+)/);
  const parts = pieces.map((piece) =>
    piece.trim() === '' ? piece : build('bdi', {}, piece.replace(/[\u2068\u2069]/g, '')),
  );
  return build('p', { attributes: { class: 'authors', dir } }, ...parts);
}

/** Dates on one side, length on the other. */
function facts(build: Build, article: Article): HTMLElement {
  const { publishedTime, modifiedTime, readingMinutes, wordCount } = article;
  const published = publishedTime ? date(build, publishedTime, 'article_published') : null;
  const updated = isLater(modifiedTime, publishedTime) ? date(build, modifiedTime, 'article_updated') : null;
  const minutes = build('span', {}, countedMessage('article_minutes', Math.max(1, readingMinutes)));
  const words = build('span', {}, countedMessage('article_words', wordCount));
  return build(
    'div',
    { attributes: { class: 'facts' } },
    (published ?? updated) ? build('p', {}, published, updated) : null,
    build('p', {}, minutes, words),
  );
}

function date(build: Build, time: string, key: string): HTMLElement {
  const moment = new Date(time);
  const hasClock = /T\d/.test(time);
  const style: Intl.DateTimeFormatOptions = hasClock
    ? { dateStyle: 'medium', timeStyle: 'short' }
    : { dateStyle: 'medium', timeZone: 'UTC' };
  const shown = Number.isNaN(moment.getTime())
    ? time
    : new Intl.DateTimeFormat(interfaceLanguage(), style).format(moment);
  return build('time', { attributes: { datetime: time } }, message(key, shown));
}

/** An update within the first minutes is the publishing itself. */
function isLater(modified: string | null, published: string | null): modified is string {
  if (!modified) return false;
  return !published || Date.parse(modified) - Date.parse(published) > 5 * 60_000;
}

function notices(build: Build, article: Article): HTMLElement[] {
  const texts = [
    article.status === 'partial' ? countedMessage('popup_partial', article.wordCount) : '',
    article.truncated ? message('popup_truncated') : '',
  ];
  return texts.filter(Boolean).map((text) => build('p', { attributes: { class: 'notice' } }, text));
}

/** The story's words; pictures stay with the reader, so that opening the popup loads nothing. */
function storyText(build: Build, article: Article): HTMLElement {
  const story = sanitisedFragment(article.html, document, { newTab: true });
  for (const picture of story.querySelectorAll('img')) picture.remove();
  for (const figure of story.querySelectorAll('figure'))
    if (!figure.querySelector('table, pre, blockquote')) figure.remove();
  const text = build('article', {
    attributes: { class: 'story', 'aria-label': message('popup_story'), ...wording(article) },
  });
  text.append(story);
  return text;
}

/** The language and direction of the page's own words, which may not be the interface's. */
export function wording({ lang, dir }: Pick<Article, 'lang' | 'dir'>): Record<string, string> {
  return lang ? { lang, dir } : { dir };
}

function joined(names: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(names);
}
