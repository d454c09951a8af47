// What popup and reader have in common: a document or root in which functions are run and places are clicked.

/**
 * @template Scope
 * @param {(what: Function, given: unknown[]) => Promise<any>} evaluate
 * @param {(x: number, y: number) => Promise<void>} clickAt a point of the view's viewport, CSS pixels
 * @param {(what: string, ask: () => Promise<boolean>) => Promise<boolean>} wait
 * @param {() => Promise<unknown>} [settle] waits until the view has its size and place
 * @returns {import('./types.d.ts').View<Scope>}
 */
export function viewOf(evaluate, clickAt, wait, settle) {
  const view = {
    /** @param {Function} what @param {unknown[]} given */
    evaluate: (what, ...given) => evaluate(what, given),
    /** @param {string} selector */
    async click(selector) {
      await view.appears(selector);
      await settle?.();
      const [x, y] = await evaluate(middleOf, [selector]);
      await clickAt(x, y);
    },
    /** @param {string} selector */
    shows: (selector) => evaluate(isShown, [selector]),
    /** @param {string} selector */
    text: (selector) => evaluate(textOf, [selector]),
    /** @param {string} selector */
    async appears(selector) {
      await wait(`${selector} to be shown`, () => evaluate(isShown, [selector]));
    },
  };
  return /** @type {any} */ (view);
}

/** @param {ParentNode} root @param {string} selector */
function isShown(root, selector) {
  const element = root.querySelector(selector);
  return Boolean(element?.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0);
}

/** @param {ParentNode} root @param {string} selector */
function textOf(root, selector) {
  const element = root.querySelector(selector);
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is asked for, blocks parted
  return ((element instanceof HTMLElement ? element.innerText : element?.textContent) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @param {ParentNode} root @param {string} selector */
function middleOf(root, selector) {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
