/** What goes on the clipboard: plain text and, for rich copies, the same as HTML beside it. */
export interface ClipboardContent {
  readonly plain: string;
  readonly html?: string;
}

/** Writes from a page of ours, in answer to a click. False when the browser refuses. */
export async function writeClipboard({ plain, html }: ClipboardContent): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(plain);
    else await navigator.clipboard.write([bothForms(plain, html)]);
    return true;
  } catch {
    return false;
  }
}

function bothForms(plain: string, html: string): ClipboardItem {
  const form = (text: string, type: string): Blob => new Blob([text], { type });
  return new ClipboardItem({ 'text/plain': form(plain, 'text/plain'), 'text/html': form(html, 'text/html') });
}

/**
 * Writes from a content script, where a page's policy or a missing click may stand against the modern way: the old copy
 * command fills the clipboard in a listener. False when both refuse.
 */
export async function writeClipboardInPage(content: ClipboardContent): Promise<boolean> {
  return copyByCommand(content) || (await writeClipboard(content));
}

function copyByCommand({ plain, html }: ClipboardContent): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    filled = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && filled;
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
