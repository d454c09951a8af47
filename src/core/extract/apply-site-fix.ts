import type { PageNode } from '../page/page-node.ts';
import type { SiteFix } from '../sites/site-fixes.ts';
import { selectAll } from './unclobbered.ts';

/** Marks what a site's fix says, over what the rules said. Changes the marks only. */
export function applySiteFix({ story, never }: SiteFix, document: Document, body: PageNode): void {
  const boxes = new Set(story ? selectAll(document, story) : []);
  const foreign = new Set(never ? selectAll(document, never) : []);
  if (boxes.size > 0) keepOnly(body, boxes);
  if (foreign.size > 0) takeOut(body, foreign);
}

/** Marks all that neither lies in one of the boxes nor holds one. Returns whether the node holds one. */
function keepOnly(node: PageNode, boxes: ReadonlySet<Element>): boolean {
  if (node.element && boxes.has(node.element)) {
    node.removal = null;
    return true;
  }
  const kept = node.children.filter((child) => keepOnly(child, boxes));
  if (kept.length === 0) return false;
  node.removal = null;
  for (const child of node.children) if (!kept.includes(child)) child.removal ??= 'off-story';
  return true;
}

function takeOut(node: PageNode, foreign: ReadonlySet<Element>): void {
  if (node.element && foreign.has(node.element)) node.removal ??= 'off-story';
  else for (const child of node.children) takeOut(child, foreign);
}
