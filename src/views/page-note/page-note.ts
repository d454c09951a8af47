import { message } from '../../platform/i18n.ts';
import { buildIn } from '../elements.ts';
import theme from '../theme.css';
import styles from './page-note.css';

/** What became of a copy: on the clipboard, or refused and to be shown. */
export interface CopyOutcome {
  readonly copied: boolean;
  readonly text: string;
}

/** Milliseconds a note that asks for nothing stays. */
const glance = 2500;

/**
 * Says in a corner of the page what became of something asked for by menu or shortcut, and shows the text selected when
 * the clipboard refused it. In a closed shadow root; gone without a trace when closed.
 */
export function showNote(document: Document, outcome: CopyOutcome | 'no-story'): void {
  const build = buildIn(document);
  const host = document.createElement('broadsheet-note');
  const root = host.attachShadow({ mode: 'closed' });
  const close = (): void => host.remove();
  const refused = outcome !== 'no-story' && !outcome.copied;
  const says = message(outcome === 'no-story' ? 'copy_noStory' : refused ? 'copy_refused' : 'copy_done');
  const note = build(
    'div',
    { attributes: { class: 'note', role: 'status', popover: 'manual', 'data-theme': 'system' } },
    build('p', {}, says),
  );
  root.adoptedStyleSheets = [theme, styles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.append(note);
  document.documentElement.append(host);
  note.showPopover();
  if (refused) offerText(note, outcome.text);
  else setTimeout(close, glance);

  function offerText(into: HTMLElement, text: string): void {
    const area = build('textarea', { attributes: { readonly: true, 'aria-label': message('copy_noteText') } });
    area.value = text;
    const button = build('button', { attributes: { type: 'button' }, on: { click: close } }, message('copy_close'));
    into.append(area, button);
    into.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    area.focus();
    area.select();
  }
}
