import type { Survey } from './survey.ts';

/** Makes quotations of boxes that repeat a sentence in large type, so that the shaping step can tell which are repeats. */
export function markPullQuotes({ pullQuotes }: Survey): void {
  for (const box of pullQuotes) {
    if (!box.parentNode || box.closest('blockquote') || box.localName === 'span') continue;
    const [inner] = box.getElementsByTagName('blockquote');
    const quotation = inner ?? box.ownerDocument.createElement('blockquote');
    if (!inner) quotation.append(...box.childNodes);
    quotation.setAttribute('data-bs', 'pull');
    box.replaceWith(quotation);
  }
}
