import type { Article, Person, Story } from '../../core/article.ts';
import { interfaceLanguage, message } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { buildIn } from '../elements.ts';
import themeStyles from '../theme.css';
import { prepareAnnouncer } from './announcer.ts';
import { type CopyPanel, type CopySource, drawCopy, drawRefused } from './copy-panel.ts';
import { createHost, type Host } from './host.ts';
import { isPlain, takeKeys } from './keys.ts';
import { type MentionWalk, prepareWalk } from './mention-walk.ts';
import { type NameCard, prepareCard } from './name-card.ts';
import { drawOutline } from './outline.ts';
import { holdPage } from './page-state.ts';
import { drawPeople, keyFirst, type PeoplePanel } from './people-panel.ts';
import { preparePrint } from './print.ts';
import { type PutBack, preparePutBack } from './put-back.ts';
import readerStyles from './reader.css';
import type { People, ReaderParts } from './reader-parts.ts';
import { drawRemoved } from './removed-list.ts';
import { prepareMarks, type StoryMarks } from './story-marks.ts';
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
  const announce = prepareAnnouncer(build, host.dialog);
  const parts: ReaderParts = { document, build, story, signal: over.signal, announce };
  const update = fill(parts, host, options, () => close('reader'));
  host.show();
  return { close: () => close('reader'), update };
}

/** Draws everything in the dialog and ties it together; gives back the way to show other settings. */
function fill(parts: ReaderParts, host: Host, options: ReaderOptions, close: () => void): (settings: Settings) => void {
  const { document, signal } = parts;
  let settings = options.settings;
  let article: Article = { ...parts.story, people: [], peopleStatus: 'not-asked' };

  const drawn = drawContent(parts, host.dialog, { article: () => article, settings: () => settings });
  const toolbar = drawToolbar(parts, drawn.copy.element, {
    change: (change) => {
      options.onSettings(change);
      show({ ...settings, ...change });
    },
    showPeople: drawn.panel.focus,
    showRemoved: drawn.showRemoved,
    print: () => document.defaultView?.print(),
    close,
  });
  host.dialog.prepend(toolbar.element, drawn.element);

  const markNames = (): void => drawn.marks.names(settings.markNames ? article.people : null);
  const show = (now: Settings): void => {
    const isNew = now.markNames !== settings.markNames;
    settings = now;
    applyLook(host.dialog, now);
    toolbar.update(now);
    if (isNew) markNames();
  };
  const takePeople = (people: People): void => {
    if (signal.aborted) return;
    article = { ...article, ...people };
    drawn.panel.fill(people, settings.keyPeople);
    markNames();
  };
  show(settings);
  options.people.then(takePeople, () => takePeople({ people: [], peopleStatus: 'not-asked' }));
  preparePrint(host, document, signal);
  takeKeys(document, signal, (event) => {
    if (event.key === 'Escape') {
      if (!drawn.card.close() && !toolbar.disclosures.some((menu) => menu.close())) close();
      return true;
    }
    return isPlain(event) && !isTyping(host.root.activeElement) && onKey(event, drawn, article.people);
  });
  return show;
}

/** What is under the toolbar. */
interface Content {
  readonly element: HTMLElement;
  readonly marks: StoryMarks;
  readonly walk: MentionWalk;
  readonly panel: PeoplePanel;
  readonly card: NameCard;
  readonly copy: CopyPanel;
  showRemoved(): void;
}

function drawContent(parts: ReaderParts, dialog: HTMLElement, source: CopySource): Content {
  const { build, story } = parts;
  const jump = (to: HTMLElement): void => bringIntoView(dialog, to);
  const view = drawStory(parts, jump);
  const marks = prepareMarks(build, mapText(view.body, story.text));
  const putBack: PutBack = preparePutBack(parts, view.body, (index) => removed.update(index));
  const removed = drawRemoved(parts, () => putBack, jump);
  const copy = drawCopy(parts, source, (text) => element.prepend(drawRefused(parts, text)));
  const walk = prepareWalk(parts, marks, jump, (at) => panel.setPlace(at));
  const panel: PeoplePanel = drawPeople(parts, {
    ...walk,
    showQuotes: (person) => {
      const first = marks.quotes(person);
      if (first) jump(first);
    },
    copyKeyPeople: () => void copy.copy('peoplePlain'),
  });
  const card = prepareCard(parts, view.element, marks, { step: walk.step, open: panel.open });
  const middle = build('div', { attributes: { class: 'middle' } }, view.element);
  if (story.removed.length > 0) middle.append(removed.element);
  const element = build(
    'div',
    { attributes: { class: 'columns' } },
    drawOutline(parts, view.body, jump),
    middle,
    panel.element,
    card.element,
  );
  const showRemoved = (): void => {
    removed.open();
    jump(removed.element);
  };
  return { element, marks, walk, panel, card, copy, showRemoved };
}

/** n and p go from mention to mention; the card takes what is left. */
function onKey(event: KeyboardEvent, { walk, card }: Content, people: readonly Person[]): boolean {
  const person = walk.person() ?? keyFirst(people)[0];
  if (!person || (event.key !== 'n' && event.key !== 'p')) return card.key(event);
  walk.step(person, event.key === 'n' ? 1 : -1);
  return true;
}

function applyLook(dialog: HTMLElement, { theme, textSize, textWidth }: Settings): void {
  dialog.lang = interfaceLanguage();
  dialog.dir = message('interface_direction');
  dialog.setAttribute('data-theme', theme);
  dialog.style.setProperty('--story-size', `${textSize}px`);
  dialog.style.setProperty('--story-width', `${textWidth}ch`);
}

function isTyping(element: Element | null): boolean {
  return element !== null && /^(?:input|textarea|select)$/.test(element.localName);
}
