import type { Survey } from './survey.ts';
import { hasWords, wordsOf } from './words.ts';

/** Fewer entries than this are no live blog. */
const fewest = 3;

/**
 * Marks the entries of a live blog: siblings that each hold a time of their own and text. Their order stays as it is.
 * The time becomes a line of its own, before the entry's heading and text.
 */
export function markEntries({ times }: Survey, root: Element): void {
  if (times.length < fewest) return;
  const families = new Map<Element, Map<Element, Element>>();
  for (const time of times) addToFamilies(time, families, root);
  for (const family of families.values()) {
    const members = [...family].filter(([entry, time]) => isEntry(entry, time));
    if (members.length >= fewest) for (const [entry, time] of members) mark(entry, time);
  }
}

/** Notes, for each element around `time`, that it is the child of its parent that holds it; from the inside out. */
function addToFamilies(time: Element, families: Map<Element, Map<Element, Element>>, root: Element): void {
  for (let child = time; child !== root; ) {
    const parent = child.parentElement;
    if (!parent) return;
    const family = families.get(parent) ?? new Map<Element, Element>();
    if (!family.has(child)) family.set(child, time);
    families.set(parent, family);
    child = parent;
  }
}

/** An entry holds a time near its start, and sentences. */
function isEntry(entry: Element, time: Element): boolean {
  if (!/^(?:div|article|section|li)$/.test(entry.localName)) return false;
  // Groups of entries are none.
  if (entry.querySelector('[data-bs="entry"]')) return false;
  const words = wordsOf(entry);
  const stamp = wordsOf(time);
  if (!stamp || words.length < stamp.length + 60) return false;
  const isNearStart = words.slice(0, 200).includes(stamp) || entry.getAttribute('itemprop') === 'liveBlogUpdate';
  return isNearStart && /[.!?。…”"»]/.test(words.slice(stamp.length)) && isClock(time);
}

/** A time of day, or how long ago; a mere date stands on teasers. */
function isClock(time: Element): boolean {
  return (
    /\d{1,2}[:.h]\d{2}|\d\s*(?:min|m|h|s)\b/i.test(wordsOf(time)) ||
    /T\d{2}:\d{2}/.test(time.getAttribute('datetime') ?? '')
  );
}

function mark(entry: Element, time: Element): void {
  const document = entry.ownerDocument;
  const line = document.createElement('p');
  line.setAttribute('data-bs', 'time');
  const holder = time.parentElement;
  line.append(time);
  if (holder && holder !== entry && !hasWords(holder)) holder.remove();
  if (entry.localName === 'li') {
    const inner = document.createElement('div');
    inner.append(...entry.childNodes);
    entry.append(inner);
    inner.prepend(line);
    inner.setAttribute('data-bs', 'entry');
    return;
  }
  entry.prepend(line);
  entry.setAttribute('data-bs', 'entry');
}
