import { elementAttributes } from '../article-html.ts';
import { foldSpace } from '../page/white-space.ts';

/** Blocks that are a paragraph of the text each. */
const paragraphs = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'tr', 'pre', 'summary', 'blockquote']);

/** Not part of the text: captions belong to their picture, cards and times are not the story's words. */
const leftOut = new Set(['figure', 'caption', 'hr']);
const leftOutClasses = new Set<string | null>(['bs-card', 'bs-time']);
const classed = new Set(Object.keys(elementAttributes).filter((tag) => elementAttributes[tag]?.includes('class')));

/**
 * The story as text: paragraphs, headings, list items, quotations, table rows, parted by a blank line. Cells of a row
 * are parted by tabs, lines within a paragraph by line breaks. `content` is shaped HTML.
 */
export function storyText(content: Element): string {
  const written: string[] = [];
  write(content, written);
  return written.join('\n\n');
}

function write(block: Element, written: string[]): void {
  let line = '';
  const isPreformatted = block.localName === 'pre';
  const flush = (): void => {
    const text = isPreformatted ? line.replace(/^\n+|\s+$/g, '') : tidy(line);
    if (text) written.push(text);
    line = '';
  };
  const visit = (node: Element): void => {
    if (!node.firstElementChild) {
      line += node.textContent;
      return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) line += (child as Text).data;
      else if (child.nodeType === 1) visitElement(child as Element);
    }
  };
  const visitElement = (element: Element): void => {
    const tag = element.localName;
    if (tag === 'br') line += '\n';
    else if (leftOut.has(tag) || (classed.has(tag) && leftOutClasses.has(element.getAttribute('class')))) flush();
    else if (paragraphs.has(tag)) {
      flush();
      write(element, written);
    } else if (tag === 'td' || tag === 'th') {
      line += '\t';
      visit(element);
    } else if (containers.has(tag)) {
      flush();
      write(element, written);
    } else visit(element);
  };
  visit(block);
  flush();
}

const containers = new Set(['div', 'section', 'ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'details']);

function tidy(line: string): string {
  if (!/[\n\t]/.test(line)) return foldSpace(line).trim();
  return line
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ *\t[\t ]*/g, '\t')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
