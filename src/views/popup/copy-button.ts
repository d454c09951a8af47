import type { Article } from '../../core/article.ts';
import { type ClipboardContent, writeClipboard } from '../../platform/clipboard.ts';
import { message } from '../../platform/i18n.ts';
import { type Settings, saveSettings } from '../../platform/settings.ts';
import { type CopyFormat, copyFormats, storyFor } from '../copy.ts';
import type { Build } from '../elements.ts';
import { openMenu } from './menu.ts';

/** What the copy button works on and where it reports. */
export interface CopyContext {
  /** The article as it is known by now: its people come later. */
  readonly article: () => Article;
  readonly settings: Settings;
  readonly say: (text: string) => void;
  /** Where the text is shown when the clipboard refuses it. */
  readonly main: HTMLElement;
}

/** The copy button, which copies in the format of the settings, and its menu with all formats. */
export function showCopy(build: Build, place: HTMLElement, context: CopyContext): void {
  let withSource = context.settings.copySourceLine;
  const copy = (format: CopyFormat) => (): void => {
    const content = storyFor(format, context.article(), { ...context.settings, copySourceLine: withSource });
    void put(build, content, context);
  };
  const toggleSource = (): void => {
    withSource = !withSource;
    void saveSettings({ copySourceLine: withSource });
  };
  const entries = () => [
    ...copyFormats.map((format) => ({ label: message(`copy_${format}`), run: copy(format) })),
    { label: message('copy_sourceLine'), run: toggleSource, checked: withSource },
  ];
  const main = build(
    'button',
    { attributes: { type: 'button', id: 'copy' }, on: { click: copy(context.settings.copyFormat) } },
    message('popup_copy'),
  );
  const more = build(
    'button',
    {
      attributes: {
        type: 'button',
        id: 'copy-more',
        'aria-haspopup': 'menu',
        'aria-expanded': false,
        'aria-label': message('popup_copyAs'),
      },
    },
    '▾',
  );
  more.addEventListener('click', () => openMenu(build, more, entries()));
  place.replaceChildren(main, more);
}

async function put(build: Build, content: ClipboardContent, { say, main }: CopyContext): Promise<void> {
  if (await writeClipboard(content)) {
    say(message('copy_done'));
    return;
  }
  say(message('copy_refused'));
  const text = build('textarea', {
    attributes: { class: 'refused-copy', readonly: true, 'aria-label': message('copy_refused') },
  });
  text.value = content.plain;
  main.querySelector('.refused-copy')?.remove();
  main.prepend(text);
  text.focus();
  text.select();
}
