import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ id: string, slot: string, class: string, payload: string }} Payload
 * @typedef {{ id: string, slot: string, class: string, html: string }} HostilePage
 */

/**
 * The article pages of a folder of hostile material: a page for each payload, or several where it has several places.
 * @param {string} folder with `payloads.jsonl` and `slots.mjs`
 * @returns {Promise<HostilePage[]>}
 */
export async function hostilePages(folder) {
  const { pagesFor } = await import(pathToFileURL(`${folder}/slots.mjs`).href);
  return payloadsIn(folder).flatMap((payload) =>
    pagesFor(payload).map((/** @type {{ slot: string, html: string }} */ { slot, html }) => ({
      id: payload.id,
      class: payload.class,
      slot,
      html,
    })),
  );
}

/** @param {string} folder @returns {Payload[]} */
export function payloadsIn(folder) {
  return readFileSync(`${folder}/payloads.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/**
 * A few of each group, evenly over the list, the same each time.
 * @template Item
 * @param {readonly Item[]} items @param {(item: Item) => string} groupOf @param {number} each
 * @returns {Item[]}
 */
export function sampleOf(items, groupOf, each) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return [...groups.values()].flatMap((group) => {
    const step = Math.max(1, group.length / each);
    return Array.from({ length: Math.min(each, group.length) }, (_, index) => group[Math.floor(index * step)]);
  });
}
