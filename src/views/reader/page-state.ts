/**
 * Keeps the page as it is while the reader stands over it, and gives it back exactly so: scroll position, focus, caret
 * and selection. The page's elements are not touched; a sheet adopted by the document hides its scroll bar and its print.
 */
export function holdPage(document: Document): { release(): void } {
  const window = document.defaultView as Window;
  const scroll = { left: window.scrollX, top: window.scrollY };
  const restoreFocus = rememberFocus(document);
  const restoreSelection = rememberSelection(document);
  const sheet = adoptPageSheet(document);
  return {
    release() {
      if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      restoreFocus();
      restoreSelection();
      if (window.scrollX !== scroll.left || window.scrollY !== scroll.top) {
        window.scrollTo({ ...scroll, behavior: 'instant' });
      }
    },
  };
}

const pageSheet = `
  :root { scrollbar-width: none !important; }
  @media print { :root > :not(broadsheet-reader) { display: none !important; } }
`;

function adoptPageSheet(document: Document): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageSheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return null;
  }
}

/** The focused element, and the caret if it is a field: a click in the reader moves the caret of a field, too. */
function rememberFocus(document: Document): () => void {
  const focused = document.activeElement as HTMLInputElement | null;
  const { selectionStart: start, selectionEnd: end, selectionDirection } = focused ?? {};
  return () => {
    if (!focused?.isConnected || focused === document.body) return;
    if (document.activeElement !== focused) focused.focus({ preventScroll: true });
    if (start === undefined || end === undefined || start === null) return;
    if (focused.selectionStart === start && focused.selectionEnd === end) return;
    focused.setSelectionRange(start, end, selectionDirection ?? undefined);
  };
}

/** What is selected, and the caret of text that is edited in the page itself. */
function rememberSelection(document: Document): () => void {
  const selection = document.getSelection();
  const isCaret = (document.activeElement as HTMLElement | null)?.isContentEditable;
  if (!selection || selection.rangeCount === 0 || (selection.isCollapsed && !isCaret)) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    if (selection.anchorNode === anchorNode && selection.anchorOffset === anchorOffset) {
      if (selection.focusNode === focusNode && selection.focusOffset === focusOffset) return;
    }
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
