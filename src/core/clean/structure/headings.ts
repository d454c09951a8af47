import { make, type Shaping } from './elements.ts';

/** Headings from h2 down without a gap: the highest level in the story becomes h2, the next one h3, and so on. */
export function levelHeadings(content: Element, shaping: Shaping): void {
  const headings = [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = [...new Set(headings.map((heading) => heading.localName))].sort();
  for (const heading of headings) {
    const name = `h${Math.min(6, levels.indexOf(heading.localName) + 2)}`;
    if (name === heading.localName) continue;
    const moved = make(name, [...heading.childNodes], shaping);
    for (const { name: key, value } of heading.attributes) moved.setAttribute(key, value);
    heading.parentNode?.replaceChild(moved, heading);
  }
}
