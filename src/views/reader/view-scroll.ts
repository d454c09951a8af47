/** Room left above what is brought into view: the bar, and a line before it. */
const room = 120;

/** Scrolls `scroller` alone, never the page behind it, so that `element` stands in its upper part, and says where it is. */
export function bringIntoView(scroller: HTMLElement, element: HTMLElement): void {
  const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const isCalm = scroller.ownerDocument.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const isSeen = top > room / 2 && top < scroller.clientHeight - room;
  if (!isSeen) scroller.scrollTo?.({ top: scroller.scrollTop + top - room, behavior: isCalm ? 'instant' : 'smooth' });
}
