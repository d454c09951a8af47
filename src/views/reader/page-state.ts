/**
 * Keeps the page as it is while the reader stands over it, and gives it back exactly so: scroll position, selection and
 * focus. The page's elements are not touched; a sheet adopted by the document hides its scroll bar and its print.
 */
export function holdPage(document: Document): { release(): void } {
  const window = document.defaultView as Window;
  const scroll = { left: window.scrollX, top: window.scrollY };
  const focused = document.activeElement;
  const selected = selectedRanges(document);
  const sheet = adoptPageSheet(document);
  return {
    release() {
      if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus({ preventScroll: true });
      restoreSelection(document, selected);
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

function selectedRanges(document: Document): Range[] {
  const selection = document.getSelection();
  const count = selection?.isCollapsed === false ? selection.rangeCount : 0;
  return Array.from({ length: count }, (_, index) => (selection as Selection).getRangeAt(index).cloneRange());
}

function restoreSelection(document: Document, ranges: readonly Range[]): void {
  const selection = document.getSelection();
  if (!selection || ranges.length === 0) return;
  selection.removeAllRanges();
  for (const range of ranges) selection.addRange(range);
}
