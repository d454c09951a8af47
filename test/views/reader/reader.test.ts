import '../../support/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../../src/platform/i18n.ts';
import { defaultSettings, type Settings } from '../../../src/platform/settings.ts';
import { openReader, type ReaderHandle } from '../../../src/views/reader/reader.ts';
import type { People } from '../../../src/views/reader/reader-parts.ts';
import { quill, renn, span, story } from './harbour-story.ts';

let root: ShadowRoot;
let handle: ReaderHandle;
let closed: string[];
let changes: Partial<Settings>[];
const attachShadow = Element.prototype.attachShadow;

beforeEach(() => {
  closed = [];
  changes = [];
  document.body.innerHTML = '<h1>The page</h1><input id="note" value="half a sent"><p>Its own text</p>';
  // The reader's root is closed, for pages; the test looks in from the side.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attachShadow.call(this, options);
    return root;
  });
});
afterEach(() => {
  handle.close();
  vi.restoreAllMocks();
});

async function open(more: { settings?: Partial<Settings>; people?: People; story?: object } = {}): Promise<void> {
  handle = openReader({
    document,
    story: { ...story, ...more.story },
    people: Promise.resolve(more.people ?? { people: [renn, quill], peopleStatus: 'ready' }),
    settings: { ...defaultSettings, ...more.settings },
    onSettings: (change) => changes.push(change),
    onClose: (cause) => closed.push(cause),
  });
  await Promise.resolve();
  await Promise.resolve();
}
const find = <Found extends HTMLElement>(selector: string): Found => {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`not in the reader: ${selector}`);
  return found;
};
const texts = (selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);
const press = (key: string): void => {
  (root.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
};
const button = (within: string, words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll<HTMLButtonElement>(`${within} button`)].find(
    ({ textContent }) => textContent === words,
  );
  if (!found) throw new Error(`no button "${words}" in ${within}`);
  return found;
};
const toggled = (details: HTMLDetailsElement): void => {
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
};

describe('over the page', () => {
  test('the page is the same afterwards, to the letter, and is told of no key', async () => {
    const before = document.documentElement.outerHTML;
    const keys = vi.fn();
    document.addEventListener('keydown', keys);
    document.getElementById('note')?.focus();
    await open();
    expect(document.documentElement.outerHTML).not.toBe(before);
    press('j');
    press('Escape');
    document.removeEventListener('keydown', keys);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.activeElement?.id).toBe('note');
    expect(keys).not.toHaveBeenCalled();
    expect(closed).toEqual(['reader']);
  });

  test('comes back when the page throws it out, and gives way in the end', async () => {
    await open();
    const throwOut = async (): Promise<void> => {
      document.querySelector('broadsheet-reader')?.remove();
      await Promise.resolve();
      await Promise.resolve();
    };
    await throwOut();
    expect(document.querySelector('broadsheet-reader')).not.toBeNull();
    expect(closed).toEqual([]);
    for (let time = 0; time < 5; time++) await throwOut();
    expect(document.querySelector('broadsheet-reader')).toBeNull();
    expect(closed).toEqual(['page']);
  });
});

describe('the story', () => {
  test('has its head', async () => {
    await open();
    expect(find('h1').textContent).toBe('Harbour closes');
    expect(find('.kicker').textContent).toBe('The Vellmouth Courier · Coast');
    expect(find('.authors').textContent).toBe('Ana Bell and Joost de Wit');
    expect([...root.querySelectorAll('time')].map((time) => time.dateTime)).toEqual([
      story.publishedTime,
      story.modifiedTime,
    ]);
  });

  test('stands in its own language and direction', async () => {
    await open({ story: { lang: 'ar', dir: 'rtl' } });
    expect(find('.story').lang).toBe('ar');
    expect(find('.story').dir).toBe('rtl');
  });

  test('says when only its beginning is on the page', async () => {
    await open({ story: { status: 'partial' } });
    expect(find('.notice').textContent).toContain('41');
  });

  test('has an outline from two headings on', async () => {
    await open();
    expect(texts('.outline button')).toEqual(['What comes next', 'Where the boats will go']);
    handle.close();
    await open({ story: { html: '<h2>One</h2><p>a</p>', text: 'One\n\na' } });
    expect(root.querySelector('.outline')).toBeNull();
  });

  test('takes size, width and theme from the settings, and says what was changed', async () => {
    await open({ settings: { theme: 'dark', textSize: 21 } });
    const dialog = find('dialog');
    expect(dialog.getAttribute('data-theme')).toBe('dark');
    expect(dialog.style.getPropertyValue('--story-size')).toBe('21px');
    button('.themes', 'Sepia').click();
    find(`[aria-label="${message('reader_textSize_more')}"]`).click();
    expect(changes).toEqual([{ theme: 'sepia' }, { textSize: 22 }]);
    expect(dialog.getAttribute('data-theme')).toBe('sepia');
    handle.update({ ...defaultSettings, theme: 'light' });
    expect(dialog.getAttribute('data-theme')).toBe('light');
  });
});

describe('copying', () => {
  const copyMenu = (): HTMLButtonElement => find('.menu-copy > button');

  test('puts the story on the clipboard in the format that was chosen', async () => {
    let copied = '';
    document.execCommand = () => {
      const event = new Event('copy') as Event & { clipboardData: unknown };
      event.clipboardData = { setData: (type: string, text: string) => (copied += `${type}: ${text}`) };
      return window.dispatchEvent(event);
    };
    await open();
    copyMenu().click();
    button('.menu-copy', message('copy_plain')).click();
    await vi.waitFor(() => expect(find('[role="status"]').textContent).toBe(message('copy_done')));
    expect(copied).toContain('text/plain: ');
    expect(copied).toContain('Tobias Renn, the mayor, promised to pay.');
  });

  test('shows the text, selected, where the browser refuses', async () => {
    document.execCommand = () => false;
    await open();
    button('.people', message('reader_copyPeople')).click();
    await vi.waitFor(() => expect(root.querySelector('.refused textarea')).not.toBeNull());
    const box = find<HTMLTextAreaElement>('.refused textarea');
    expect(box.value).toContain('Marta Quill');
    expect(box.selectionEnd).toBe(box.value.length);
    button('.refused', message('copy_close')).click();
    expect(root.querySelector('.refused')).toBeNull();
  });

  test('Escape closes an open menu before it closes the reader', async () => {
    await open();
    copyMenu().click();
    expect(copyMenu().getAttribute('aria-expanded')).toBe('true');
    press('Escape');
    expect(copyMenu().getAttribute('aria-expanded')).toBe('false');
    expect(root.activeElement).toBe(copyMenu());
    expect(closed).toEqual([]);
  });
});

describe('what was removed', () => {
  const blocks = (): string[] =>
    [...find('.story-body').children].map((block) => block.textContent?.slice(0, 30) ?? '');

  test('is listed by reason', async () => {
    await open();
    expect(find('.removed > summary').textContent).toBe('4 pieces removed');
    expect(texts('.removed details > summary')).toEqual([
      'site navigation 1',
      'subscribe and newsletter 1',
      'advertising 1',
      'beside the story 1',
    ]);
  });

  test('goes back exactly where it stood, in order, marked, and out again', async () => {
    await open();
    const before = find('.story-body').innerHTML;
    const toggles = [...root.querySelectorAll<HTMLButtonElement>('.removed li .acts button:last-child')];
    for (const toggle of [...toggles].reverse()) toggle.click();
    const body = find('.story-body');
    expect([...body.children].map((block) => block.className)).toEqual([
      'put-back',
      '',
      '',
      'put-back',
      'put-back',
      '',
      '',
      '',
      '',
      '',
      'put-back',
    ]);
    expect(body.children[3]?.textContent).toContain('Get our letter');
    expect(body.children[4]?.textContent).toContain('Advertisement');
    expect(body.querySelector('[onclick]')).toBeNull();
    expect(toggles[0]?.textContent).toBe(message('reader_takeOut'));
    for (const toggle of toggles) toggle.click();
    expect(body.innerHTML).toBe(before);
  });

  test('goes back and out all at once', async () => {
    await open();
    const before = blocks();
    button('.removed', message('reader_putAllBack')).click();
    expect(root.querySelectorAll('.put-back')).toHaveLength(4);
    button('.removed', message('reader_takeAllOut')).click();
    expect(blocks()).toEqual(before);
  });
});

describe('the people', () => {
  test('come with the key people first and the rest folded', async () => {
    await open({ settings: { keyPeople: 1 } });
    expect(texts('.people-content > ol .person-name')).toEqual(['Marta Quill']);
    expect(texts('.people .more .person-name')).toEqual(['Tobias Renn']);
    expect(texts('.people-content > ol .person-role')).toEqual(['the harbour master']);
  });

  test('open to what the story says, each line from the story', async () => {
    await open();
    toggled(find('details.person'));
    expect(texts('details.person button.line')).toEqual([
      '“We have no choice,” said Marta Quill, the harbour master.',
      '“We have no choice,”',
      '“If the wall goes, the market goes.”',
    ]);
    find('.quotes button.line').click();
    expect(find('mark.here').textContent).toBe('“We have no choice,”');
  });

  test('n and p go from mention to mention of the person that is open', async () => {
    await open();
    toggled(find('details.person'));
    const here = (): string => texts('mark.here').join('');
    press('n');
    expect(here()).toBe('Marta Quill');
    press('n');
    expect(here()).toBe('Ms Quill');
    expect(find('.place').textContent).toBe('Mention 2 of 2');
    press('n');
    expect(here()).toBe('Marta Quill');
    press('p');
    expect(here()).toBe('Ms Quill');
  });

  test('p goes to the last mention of a person who was only just opened', async () => {
    await open();
    toggled(find('details.person'));
    press('p');
    expect(texts('mark.here').join('')).toBe('Ms Quill');
  });

  test('keep every role that the story states', async () => {
    const more = { ...quill, roles: [span('the harbour master'), span('Ms Quill doubts it.')] };
    await open({ people: { people: [more], peopleStatus: 'ready' } });
    toggled(find('details.person'));
    expect(texts('details.person button.line').slice(0, 2)).toEqual([
      '“We have no choice,” said Marta Quill, the harbour master.',
      'Ms Quill doubts it.',
    ]);
  });

  test("one person's quotations can be marked, and unmarked", async () => {
    await open();
    toggled(find('details.person'));
    find('.switch').click();
    expect(texts('mark.quote')).toEqual(['“We have no choice,”', '“If the wall goes, the market goes.”']);
    find('.switch').click();
    expect(texts('mark.quote')).toEqual([]);
  });

  test.each([
    ['language-not-supported', [], 'people_notInLanguage'],
    ['ready', [], 'people_nobody'],
    ['cut', [quill], 'people_cut'],
  ] as const)('say why when there is nobody or not everybody: %s', async (peopleStatus, people, key) => {
    await open({ people: { people, peopleStatus } });
    expect(find('.people .hint').textContent).toBe(message(key, message('people_thisLanguage')));
  });
});

describe('marked names', () => {
  test('are marked on request and unmarked without a trace', async () => {
    await open();
    const before = find('.story-body').innerHTML;
    find('.tool-names').click();
    expect(texts('.name')).toEqual(['Marta', ' Quill', 'Tobias Renn', 'Ms Quill']);
    expect(changes).toEqual([{ markNames: true }]);
    find('.tool-names').click();
    expect(find('.story-body').innerHTML).toBe(before);
  });

  test('stay marked when a piece is put back', async () => {
    await open({ settings: { markNames: true } });
    button('.removed', message('reader_putAllBack')).click();
    expect(texts('.name')).toHaveLength(4);
    press('n');
    expect(texts('mark.here').join('')).toBe('Marta Quill');
  });

  test('show who it is on focus; Enter goes into the card and Escape back to the name, then to the page', async () => {
    await open({ settings: { markNames: true } });
    const [, name] = [...root.querySelectorAll<HTMLElement>('.name[role="button"]')];
    name?.focus();
    expect(find('.card').hidden).toBe(false);
    expect(find('#card-words').textContent).toContain('Tobias Renn');
    expect(find('#card-words').textContent).toContain('the mayor');
    expect(name?.getAttribute('aria-describedby')).toBe('card-words');
    press('Enter');
    expect(root.activeElement?.closest('.card')).not.toBeNull();
    press('Escape');
    expect(find('.card').hidden).toBe(true);
    expect(root.activeElement).toBe(name);
    expect(closed).toEqual([]);
    press('Escape');
    expect(closed).toEqual(['reader']);
  });

  test('the card goes along to the next mention, and Escape leads there', async () => {
    await open({ settings: { markNames: true } });
    const [, , , last] = [...root.querySelectorAll<HTMLElement>('.name')];
    last?.focus();
    press('Enter');
    button('.card', message('person_nextMention')).click();
    expect(texts('mark.here').join('')).toBe('Marta Quill');
    press('Escape');
    expect(root.activeElement?.localName).toBe('a');
  });

  test('a name within a link leaves the click to the link, and the card comes with its focus', async () => {
    await open({ settings: { markNames: true } });
    const link = find('.story-body a');
    expect(link.querySelector('.name')?.hasAttribute('tabindex')).toBe(false);
    link.focus();
    expect(find('#card-words').textContent).toContain('Marta Quill');
  });
});
