import type { Article, Story } from '../../core/article.ts';
import { enterPage, PageRefused, type TabInFront, tabInFront } from '../../platform/active-tab.ts';
import { browser } from '../../platform/browser.ts';
import { interfaceLanguage, localise, message } from '../../platform/i18n.ts';
import { inTime } from '../../platform/in-time.ts';
import { askBackground, askTab } from '../../platform/messages.ts';
import { loadSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { buildIn } from '../elements.ts';
import { showArticle } from './article-view.ts';
import { showAutoClean } from './auto-clean-switch.ts';
import { showCopy } from './copy-button.ts';
import { peopleNote, peopleSection } from './people-section.ts';
import { failed, notAnArticle, refused, working } from './states.ts';

/** Where the parts of the popup stand. */
interface Places {
  readonly main: HTMLElement;
  readonly status: HTMLElement;
  readonly copy: HTMLElement;
  readonly openReader: HTMLButtonElement;
  readonly autoClean: HTMLElement;
}

const build = buildIn(document);

/** Milliseconds a page has to answer: one that is still loading, or busy, may take its time. */
const patience = 20_000;

/** Starts the popup: reads the page in front and shows it. */
async function start(): Promise<void> {
  document.documentElement.lang = interfaceLanguage();
  localise(document);
  const places = findPlaces();
  const settings = await loadSettings();
  const dress = ({ theme }: Settings): void => document.body.setAttribute('data-theme', theme);
  dress(settings);
  watchSettings(dress);
  byId('options').addEventListener('click', () => void browser.runtime.openOptionsPage().then(() => window.close()));
  await attempt(places, settings);
}

/** One try at reading the page; the way to retry after an error is another. */
async function attempt(places: Places, settings: Settings): Promise<void> {
  places.main.replaceChildren(working(build));
  places.openReader.hidden = false;
  try {
    const tab = await tabInFront(location.search);
    const story = await inTime(readPage(tab.id), patience, message('popup_noAnswer'));
    if (!story) throw new PageRefused('a PDF viewer');
    showAutoClean(build, places.autoClean, tab, settings, say(places));
    await showStory(places, settings, tab, story);
  } catch (error) {
    const retry = (): void => void attempt(places, settings);
    places.openReader.hidden = true;
    places.main.replaceChildren(error instanceof PageRefused ? refused(build) : failed(build, error, retry));
  }
}

async function readPage(tabId: number): Promise<Story | null> {
  await enterPage(tabId);
  return askTab(tabId, 'readPage');
}

async function showStory(places: Places, settings: Settings, tab: TabInFront, story: Story): Promise<void> {
  if (story.status === 'none') {
    places.openReader.hidden = true;
    places.main.replaceChildren(notAnArticle(build, story.kind));
    return;
  }
  let article: Article = { ...story, people: [], peopleStatus: 'not-asked' };
  const people = build('div', {}, peopleNote(build, 'people_looking'));
  places.main.replaceChildren(showArticle(build, article, people));
  showCopy(build, places.copy, { article: () => article, settings, say: say(places), main: places.main });
  offerReader(places.openReader, tab);
  const { text, title, lang } = story;
  const found = await askBackground('findPeople', { text, title, lang }).catch(() => null);
  if (found) article = { ...story, ...found };
  people.replaceChildren(
    found ? peopleSection(build, article, settings.keyPeople) : peopleNote(build, 'people_failed'),
  );
}

function offerReader(button: HTMLButtonElement, tab: TabInFront): void {
  button.disabled = false;
  button.addEventListener('click', async () => {
    await askTab(tab.id, 'openReader');
    window.close();
  });
}

function say({ status }: Places): (text: string) => void {
  return (text) => {
    status.textContent = text;
  };
}

function findPlaces(): Places {
  return {
    main: byId('main'),
    status: byId('status'),
    copy: byId('copy-place'),
    openReader: byId('open-reader') as HTMLButtonElement,
    autoClean: byId('auto-clean'),
  };
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(message('popup_broken', id));
  return found;
}

void start();
