import type { Build } from '../elements.ts';
import { keepWheelIn } from './wheel.ts';

/** The reader's own ground over the page. */
export interface Host {
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** Puts it into the page and shows it over everything. */
  show(): void;
  /** Takes it out again, without a trace. */
  remove(): void;
}

export interface HostOptions {
  readonly document: Document;
  readonly build: Build;
  readonly styles: readonly string[];
  readonly signal: AbortSignal;
  /** The reader asks to close (Esc, or a browser's own way back). */
  onCancel(): void;
  /** The page took the reader out again and again: it cannot stay. */
  onRefused(): void;
}

/** How often a page may take the reader out before the reader gives way. */
const patience = 5;

/**
 * A closed shadow root with a modal dialog: the browser's top layer is above every z-index of the page, the page behind
 * is out of reach for keys and screen readers, and nothing of the page is changed for it.
 */
export function createHost({ document, build, styles, signal, onCancel, onRefused }: HostOptions): Host {
  const host = document.createElement('broadsheet-reader');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = build('dialog', { attributes: { class: 'reader', 'aria-modal': 'true', 'aria-labelledby': 'title' } });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  guardStyle(host);
  adoptStyles(root, styles, build);
  root.append(dialog);
  keepEventsIn(root, signal);
  keepWheelIn(dialog, signal);
  let top = 0;
  const noteScroll = (): void => {
    if (host.isConnected) top = dialog.scrollTop;
  };
  dialog.addEventListener('scroll', noteScroll, { signal, passive: true });
  const show = (): void => {
    document.documentElement.append(host);
    openOnTop(dialog);
    dialog.scrollTop = top;
  };
  return {
    root,
    dialog,
    show() {
      show();
      stayIn(document, host, signal, { again: show, refused: onRefused });
    },
    // Not closed but taken out as it is: closing would give the focus back in a way that may scroll the page.
    remove: () => host.remove(),
  };
}

/** Inline and important: no sheet of the page can hide the element. What would be inherited ends at the dialog. */
function guardStyle(host: HTMLElement): void {
  const style = {
    display: 'block',
    position: 'static',
    visibility: 'visible',
    'content-visibility': 'visible',
    opacity: '1',
    transform: 'none',
    filter: 'none',
    'clip-path': 'none',
  };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
}

/** Constructed sheets pass every content security policy; a style element is for where there are none. */
function adoptStyles(root: ShadowRoot, styles: readonly string[], build: Build): void {
  try {
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    root.append(...styles.map((text) => build('style', {}, text)));
  }
}

/** Shows the dialog in the top layer, where the browser has one. */
export function openOnTop(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal !== 'function') {
    dialog.setAttribute('open', '');
    return;
  }
  dialog.removeAttribute('open');
  dialog.showModal();
}

/** The page's own listeners (shortcuts, outside clicks, link catchers) have no business with what happens in the reader. */
function keepEventsIn(root: ShadowRoot, signal: AbortSignal): void {
  const names =
    'click auxclick dblclick mousedown mouseup mouseover mouseout mousemove pointerdown pointerup pointerover pointerout ' +
    'pointermove touchstart touchmove touchend wheel input change focusin focusout copy cut paste selectstart dragstart submit';
  for (const name of names.split(' ')) {
    root.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  }
}

/** Comes back when the page throws the element out, a few times. */
function stayIn(
  document: Document,
  host: HTMLElement,
  signal: AbortSignal,
  then: { again(): void; refused(): void },
): void {
  let left = patience;
  const observer = new MutationObserver(() => {
    if (host.isConnected || signal.aborted) return;
    if (left-- > 0 && document.documentElement) then.again();
    else then.refused();
    watch();
  });
  const watch = (): void => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
