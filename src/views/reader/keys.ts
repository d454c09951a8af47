/**
 * Takes the keyboard while the reader is open. It listens where a page can least get before it (the window, on the way
 * down) and lets no key on to the page; what the browser itself does with a key in the reader stays, unless `handle`
 * says that the key was meant for the reader.
 */
export function takeKeys(document: Document, signal: AbortSignal, handle: (event: KeyboardEvent) => boolean): void {
  const window = document.defaultView as Window;
  const options = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      event.stopImmediatePropagation();
      if (!event.isComposing && handle(event)) event.preventDefault();
    },
    options,
  );
  for (const name of ['keyup', 'keypress'] as const) {
    window.addEventListener(name, (event) => event.stopImmediatePropagation(), options);
  }
}

/** Whether a key is plain typing: no modifier that makes a shortcut of the browser's of it. */
export function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}
