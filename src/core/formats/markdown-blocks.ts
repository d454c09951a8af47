import { codeBlock, escapeLineStarts } from './escape-markdown.ts';
import { type LineContext, markdownLine, markdownPicture } from './markdown-line.ts';
import { markdownTable } from './markdown-table.ts';
import { type StoryElement, type StoryNode, textOf } from './story-tree.ts';

type BlockWriter = (element: StoryElement, context: LineContext) => string;

const writers: Readonly<Record<string, BlockWriter>> = {
  p: (element, context) => {
    const line = paragraph(element.children, context);
    return element.attributes.get('class') === 'bs-time' && line ? `**${line}**` : line;
  },
  figcaption: ({ children }, context) => paragraph(children, context),
  ul: writeList,
  ol: writeList,
  li: (element, context) => markdownBlocks(element.children, context),
  dl: writeDefinitions,
  blockquote: (element, context) =>
    markdownBlocks(element.children, context).replace(/^/gm, '> ').replace(/^> $/gm, '>'),
  pre: ({ children }) => codeBlock(textOf(children)),
  hr: () => '* * *',
  figure: writeFigure,
  table: markdownTable,
  details: (element, context) => markdownBlocks(element.children, context),
  summary: ({ children }, context) => bold(children, context),
};

/** Blocks as Markdown, parted by a blank line; words that stand between them are paragraphs. */
export function markdownBlocks(nodes: readonly StoryNode[], context: LineContext): string {
  const blocks: string[] = [];
  let line: StoryNode[] = [];
  let last = '';
  const endLine = () => {
    const written = paragraph(line, context);
    line = [];
    if (written) {
      blocks.push(written);
      last = 'p';
    }
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    const written = write(node, context);
    if (!written) continue;
    // Two lists in a row would be read as one.
    if (/^[uo]l$/.test(node.name) && /^[uo]l$/.test(last)) blocks.push('<!-- -->');
    blocks.push(written);
    last = node.name;
  }
  endLine();
  return blocks.join('\n\n');
}

/** The numbers of all footnotes in a story. */
export function noteNumbers(nodes: readonly StoryNode[]): Set<string> {
  const numbers = new Set<string>();
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    for (const number of noteNumbers(node.children)) numbers.add(number);
    itemsOf(node).forEach((item, at) => {
      if (isNote(item)) numbers.add(String(firstNumber(node) + at));
    });
  }
  return numbers;
}

const containers: ReadonlySet<string> = new Set([
  'section',
  'div',
  'article',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'dt',
  'dd',
]);

function isBlock({ name }: StoryElement): boolean {
  return name in writers || containers.has(name) || /^h[1-6]$/.test(name);
}

function write(element: StoryElement, context: LineContext): string {
  const [, level] = /^h([1-6])$/.exec(element.name) ?? [];
  if (level) return heading(element, Number(level), context);
  return (writers[element.name] ?? ((other, inner) => markdownBlocks(other.children, inner)))(element, context);
}

function heading({ children }: StoryElement, level: number, context: LineContext): string {
  const line = markdownLine(children, { ...context, isSingle: true })
    .replace(/\s+/g, ' ')
    .trim();
  // Signs at the end would be read as the closing of the heading.
  return line ? `${'#'.repeat(level)} ${line.replace(/#+$/, (signs) => `\\${signs}`)}` : '';
}

function paragraph(nodes: readonly StoryNode[], context: LineContext): string {
  const line = markdownLine(nodes, context)
    .replace(/[ \t]*\n[ \t]*/g, '  \n')
    .trim();
  return escapeLineStarts(line);
}

function bold(nodes: readonly StoryNode[], context: LineContext): string {
  const line = markdownLine(nodes, { ...context, isSingle: true, emphasis: '**' })
    .replace(/\s+/g, ' ')
    .trim();
  return line ? `**${line}**` : '';
}

function writeList(list: StoryElement, context: LineContext): string {
  const items = itemsOf(list);
  const written = items.map((item, at) => {
    const number = firstNumber(list) + at;
    if (isNote(item) && list.name === 'ol') return `[^${number}]: ${indent(markdownBlocks(item.children, context), 4)}`;
    const marker = list.name === 'ol' ? `${number}. ` : '- ';
    return `${marker}${indent(itemBlocks(item, context), marker.length)}`;
  });
  const isLoose = items.some(({ children }) =>
    children.some((child) => typeof child !== 'string' && child.name === 'p'),
  );
  return written.join(isLoose ? '\n\n' : '\n');
}

/** A line followed by lists is tight: no blank line between them. */
function itemBlocks({ children }: StoryElement, context: LineContext): string {
  const at = children.findIndex((child) => typeof child !== 'string' && isBlock(child));
  const rest = at < 0 ? [] : children.slice(at);
  const isTight = rest.every((child) => (typeof child === 'string' ? !child.trim() : /^[uo]l$/.test(child.name)));
  const line = at < 0 ? children : children.slice(0, at);
  if (!isTight) return markdownBlocks(children, context);
  return [paragraph(line, context), markdownBlocks(rest, context)].filter(Boolean).join('\n');
}

function writeDefinitions({ children }: StoryElement, context: LineContext): string {
  const lines: string[] = [];
  for (const child of children) {
    if (typeof child === 'string') continue;
    const words = indent(markdownBlocks(child.children, context), 2);
    if (child.name === 'dt') lines.push(`- ${bold(child.children, context)}`);
    else if (words) lines.push(`  ${words}`);
  }
  return lines.map((line, at) => (line.startsWith('-') || at === 0 ? line : `\n${line}`)).join('\n');
}

function writeFigure({ children }: StoryElement, context: LineContext): string {
  const pictures = children.flatMap((child) =>
    typeof child !== 'string' && child.name === 'img' ? [markdownPicture(child)] : [],
  );
  const rest = children.filter((child) => typeof child === 'string' || child.name !== 'img');
  return [...pictures.filter(Boolean), markdownBlocks(rest, context)].filter(Boolean).join('\n\n');
}

function itemsOf(list: StoryElement): StoryElement[] {
  if (list.name !== 'ul' && list.name !== 'ol') return [];
  return list.children.filter((child): child is StoryElement => typeof child !== 'string');
}

function isNote(item: StoryElement): boolean {
  return item.attributes.get('class') === 'bs-note';
}

function firstNumber(list: StoryElement): number {
  return Number(list.attributes.get('start') ?? 1) || 1;
}

function indent(block: string, by: number): string {
  return block.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}
