import type { Article, Person, Span, Story } from '../../core/article.ts';
import { interfaceLanguage, message } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { type Build, buildIn } from '../elements.ts';
import themeStyles from '../theme.css';
import { type CopyPanel, drawCopy, drawRefused } from './copy-panel.ts';
import { createHost, type Host } from './host.ts';
import { isPlain, takeKeys } from './keys.ts';
import { prepareCard } from './name-card.ts';
import { drawOutline } from './outline.ts';
import { holdPage } from './page-state.ts';
import { drawPeople, keyFirst, type PeoplePanel } from './people-panel.ts';
import { preparePrint } from './print.ts';
import { type PutBack, preparePutBack } from './put-back.ts';
import readerStyles from './reader.css';
import type { MentionAt, People, ReaderParts } from './reader-parts.ts';
import { drawRemoved } from './removed-list.ts';
import { prepareMarks } from './story-marks.ts';
import { drawStory } from './story-view.ts';
import { mapText } from './text-map.ts';
import { drawToolbar } from './toolbar.ts';
import { bringIntoView } from './view-scroll.ts';

export interface ReaderOptions {
  readonly document: Document;
  readonly story: Story;
  /** Arrive when they are found; the story does not wait for them. */
  readonly people: Promise<People>;
  readonly settings: Settings;
  /** The reader chose something that should last. */
  onSettings(change: Partial<Settings>): void;
  /** The page is back: because the reader wanted it, or because the page would not have the reader over it. */
  onClose(cause: 'reader' | 'page'): void;
}

export interface ReaderHandle {
  /** Gives the page back exactly as it was. */
  close(): void;
  /** Shows settings that were changed elsewhere. */
  update(settings: Settings): void;
}

/** Opens the cleaned story over the page, in a shadow root of its own. The page's own elements are not touched. */
export function openReader(options: ReaderOptions): ReaderHandle {
  const { document, story } = options;
  const over = new AbortController();
  const build = buildIn(document);
  const page = holdPage(document);
  const close = (cause: 'reader' | 'page'): void => {
    if (over.signal.aborted) return;
    over.abort();
    host.remove();
    page.release();
    options.onClose(cause);
  };
  const host = createHost({
    document,
    build,
    styles: [themeStyles, readerStyles],
    signal: over.signal,
    onCancel: () => close('reader'),
    onRefused: () => close('page'),
  });
  const announce = prepareAnnouncer(build, host);
  const parts: ReaderParts = { document, build, story, signal: over.signal, announce };
  const update = fill(parts, host, options, () => close('reader'));
  host.show();
  return { close: () => close('reader'), update };
}

/** Draws everything in the dialog and ties it together; gives back the way to show other settings. */
function fill(parts: ReaderParts, host: Host, options: ReaderOptions, close: () => void): (settings: Settings) => void {
  const { build, document, signal } = parts;
  const { dialog } = host;
  let settings = options.settings;
  let article: Article = { ...parts.story, people: [], peopleStatus: 'not-asked' };

  const jump = (to: HTMLElement): void => bringIntoView(dialog, to);
  const story = drawStory(parts, jump);
  const marks = prepareMarks(build, mapText(story.body, article.text));
  const putBack: PutBack = preparePutBack(parts, story.body, (index) => removed.update(index));
  const removed = drawRemoved(parts, () => putBack, jump);
  const showText = (text: string): void => page.prepend(drawRefused(parts, text));
  const copy: CopyPanel = drawCopy(parts, { article: () => article, settings: () => settings }, showText);

  let at: MentionAt | null = null;
  const goTo = (mention: MentionAt): void => {
    at = mention;
    const { person, index } = mention;
    showSpan(person.mentions[index] ?? null);
    panel.setPlace(mention);
    parts.announce(message('reader_mentionOf', index + 1, person.mentions.length, person.name));
  };
  const step = (person: Person, by: number): void => {
    const count = person.mentions.length;
    if (count === 0) return;
    const from = at?.person === person ? at.index : by > 0 ? -1 : 0;
    goTo({ person, index: (from + by + count) % count });
  };
  const showSpan = (span: Span | null): void => {
    const element = marks.here(span);
    if (element) jump(element);
    else if (span) parts.announce(message('reader_notShown'), true);
  };
  const panel: PeoplePanel = drawPeople(parts, {
    step,
    select: (person) => {
      if (at?.person !== person) at = { person, index: -1 };
    },
    show: showSpan,
    showQuotes: (person) => {
      const first = marks.quotes(person);
      if (first) jump(first);
    },
    copyKeyPeople: () => void copy.copy('peoplePlain'),
  });
  const card = prepareCard(parts, story.element, marks, { step, open: (person) => panel.open(person) });

  const toolbar = drawToolbar(parts, copy.element, {
    change: (change) => {
      options.onSettings(change);
      show({ ...settings, ...change });
    },
    showPeople: () => panel.focus(),
    showRemoved: () => {
      removed.open();
      jump(removed.element);
    },
    print: () => document.defaultView?.print(),
    close,
  });
  const outline = drawOutline(parts, story.body, jump);
  const page = build(
    'div',
    { attributes: { class: 'columns' } },
    outline,
    build(
      'div',
      { attributes: { class: 'middle' } },
      story.element,
      parts.story.removed.length > 0 ? removed.element : null,
    ),
    panel.element,
    card.element,
  );
  dialog.prepend(toolbar.element, page);
  dialog.lang = interfaceLanguage();
  dialog.dir = message('interface_direction');

  const show = (now: Settings): void => {
    const isNew = now.markNames !== settings.markNames || article.people.length === 0;
    settings = now;
    dialog.setAttribute('data-theme', now.theme);
    dialog.style.setProperty('--story-size', `${now.textSize}px`);
    dialog.style.setProperty('--story-width', `${now.textWidth}ch`);
    toolbar.update(now);
    if (isNew) marks.names(now.markNames ? article.people : null);
  };
  show(settings);

  const takePeople = (people: People): void => {
    if (signal.aborted) return;
    article = { ...article, ...people };
    panel.fill(people, settings.keyPeople);
    marks.names(settings.markNames ? article.people : null);
  };
  options.people.then(takePeople, () => takePeople({ people: [], peopleStatus: 'not-asked' }));

  preparePrint(host, document, signal);
  takeKeys(document, signal, (event) => {
    if (event.key === 'Escape') {
      if (!card.close() && !toolbar.disclosures.some((menu) => menu.close())) close();
      return true;
    }
    if (!isPlain(event) || isTyping(host.root.activeElement)) return false;
    const by = ({ n: 1, p: -1 } as Readonly<Record<string, number>>)[event.key];
    const person = at?.person ?? keyFirst(article.people)[0];
    if (by === undefined || !person) return card.key(event);
    step(person, by);
    return true;
  });
  return show;
}

/** A line that screen readers read out when it changes, and that can be shown to everybody for a moment. */
function prepareAnnouncer(build: Build, { dialog }: Host): ReaderParts['announce'] {
  const line = build('div', { attributes: { role: 'status', class: 'unseen' } });
  dialog.append(line);
  let timer = 0;
  return (text, visibly = false) => {
    line.textContent = text;
    line.className = visibly ? 'toast' : 'unseen';
    clearTimeout(timer);
    timer = setTimeout(() => {
      line.className = 'unseen';
    }, 4000) as unknown as number;
  };
}

function isTyping(element: Element | null): boolean {
  return element !== null && /^(?:input|textarea|select)$/.test(element.localName);
}
