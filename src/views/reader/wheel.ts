/**
 * Keeps the wheel in the reader: where nothing under the pointer can scroll any further, the page behind would.
 * `overscroll-behavior` says the same, but Firefox goes by it only where it scrolls off the main thread.
 */
export function keepWheelIn(dialog: HTMLElement, signal: AbortSignal): void {
  const keep = (event: WheelEvent): void => {
    const path = event.composedPath();
    const within = path.slice(0, path.indexOf(dialog) + 1) as Element[];
    if (!event.ctrlKey && !within.some((element) => canScroll(element, event))) event.preventDefault();
  };
  dialog.addEventListener('wheel', keep, { signal, passive: false });
}

function canScroll(element: Element, { deltaX, deltaY }: WheelEvent): boolean {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element;
  const isVertical = Math.abs(deltaY) >= Math.abs(deltaX);
  const room = isVertical ? scrollHeight - clientHeight : scrollWidth - clientWidth;
  if (room < 1 || !scrolls(element, isVertical)) return false;
  const at = Math.abs(isVertical ? scrollTop : scrollLeft);
  const forward = (isVertical ? deltaY : deltaX) > 0;
  // In text that runs from right to left the horizontal way is the other way round; there any room will do.
  return isVertical ? (forward ? at < room - 1 : at > 0) : true;
}

function scrolls(element: Element, isVertical: boolean): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(isVertical ? overflowY : overflowX);
}
