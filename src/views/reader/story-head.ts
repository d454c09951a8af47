import { countedMessage, interfaceLanguage, message } from '../../platform/i18n.ts';
import type { ReaderParts } from './reader-parts.ts';

/** Title, authors, site, dates and length, and a word when there is less here than a whole story. */
export function drawHead({ build, story }: ReaderParts): HTMLElement {
  return build(
    'header',
    { attributes: { class: 'story-head' } },
    kicker(),
    build('h1', { attributes: { id: 'title' } }, story.title || message('reader_untitled')),
    story.authors.length > 0 ? build('p', { attributes: { class: 'authors' } }, joined(story.authors)) : null,
    build('p', { attributes: { class: 'facts', lang: interfaceLanguage() } }, ...facts()),
    build('p', { attributes: { class: 'address', dir: 'ltr' } }, story.url),
    notice(),
  );

  function kicker(): HTMLElement | null {
    const words = [story.siteName || hostOf(story.url), story.section].filter(Boolean);
    return words.length > 0 ? build('p', { attributes: { class: 'kicker' } }, words.join(' · ')) : null;
  }

  function facts(): Node[] {
    return [
      dated('article_published', story.publishedTime),
      isLater(story.modifiedTime, story.publishedTime) ? dated('article_updated', story.modifiedTime) : null,
      build(
        'span',
        { attributes: { dir: 'auto' } },
        countedMessage('article_minutes', Math.max(1, story.readingMinutes)),
      ),
    ].filter((fact) => fact !== null);
  }

  function dated(key: string, time: string | null): HTMLElement | null {
    const shown = time === null ? null : shownTime(time);
    return shown === null
      ? null
      : build('time', { attributes: { datetime: time ?? '', dir: 'auto' } }, message(key, shown));
  }

  function notice(): HTMLElement | null {
    const isPartial = story.status === 'partial';
    if (!isPartial && !story.truncated) return null;
    const words = isPartial ? countedMessage('popup_partial', story.wordCount) : message('popup_truncated');
    return build('p', { attributes: { class: 'notice', lang: interfaceLanguage() } }, words);
  }

  function joined(names: readonly string[]): string {
    try {
      return new Intl.ListFormat(story.lang || 'en').format(names);
    } catch {
      return names.join(', ');
    }
  }
}

/** Less than a minute between the two says nothing to a reader. */
function isLater(modified: string | null, published: string | null): boolean {
  if (modified === null) return false;
  return published === null || Date.parse(modified) - Date.parse(published) >= 60_000;
}

/** A date, with its time of day where the page gives one, in the reader's own time; null if it cannot be read. */
function shownTime(time: string): string | null {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  const hasTime = time.includes('T');
  const style: Intl.DateTimeFormatOptions = {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  };
  return new Intl.DateTimeFormat(interfaceLanguage(), style).format(date);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
