import { type Host, openOnTop } from './host.ts';

/**
 * While it prints, the story leaves the browser's top layer, which would put the same screen on every sheet of paper;
 * the page behind is hidden from print by the sheet that `holdPage` adopts.
 */
export function preparePrint({ root, dialog }: Host, document: Document, signal: AbortSignal): void {
  const window = document.defaultView as Window;
  let top = 0;
  window.addEventListener(
    'beforeprint',
    () => {
      top = dialog.scrollTop;
      dialog.remove();
      dialog.setAttribute('open', '');
      root.append(dialog);
      dialog.classList.add('printing');
    },
    { signal },
  );
  window.addEventListener(
    'afterprint',
    () => {
      dialog.classList.remove('printing');
      openOnTop(dialog);
      dialog.scrollTop = top;
    },
    { signal },
  );
}
