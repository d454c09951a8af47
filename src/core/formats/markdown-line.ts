import { noteNumber } from '../article-html.ts';
import { codeSpan, escapeWords, linkTarget } from './escape-markdown.ts';
import { type StoryElement, type StoryNode, textOf } from './story-tree.ts';

/** What a line must know about where it stands. */
export interface LineContext {
  /** The numbers of the footnotes that the story has. */
  readonly notes: ReadonlySet<string>;
  /** In headings, cells and links a line may not break. */
  readonly isSingle?: boolean;
  readonly inLink?: boolean;
  /** In a cell even code may not hold a bare bar. */
  readonly inCell?: boolean;
  readonly emphasis?: string;
}

type LineWriter = (element: StoryElement, context: LineContext) => string;

const writers: Readonly<Record<string, LineWriter>> = {
  br: (_element, { isSingle, inLink, inCell }) => (inCell ? '<br>' : isSingle || inLink ? ' ' : '  \n'),
  img: (element) => markdownPicture(element),
  a: writeLink,
  code: ({ children }, { inCell }) =>
    inCell ? codeSpan(textOf(children)).replaceAll('|', '\\|') : codeSpan(textOf(children)),
  q: ({ children }, context) => `“${markdownLine(children, context)}”`,
  sub: writeHtml,
  sup: writeHtml,
};

const emphases: Readonly<Record<string, string>> = { em: '*', i: '*', cite: '*', strong: '**', b: '**', s: '~~' };

/** Inline nodes as one line of Markdown. */
export function markdownLine(nodes: readonly StoryNode[], context: LineContext): string {
  let line = '';
  nodes.forEach((node, at) => {
    if (typeof node === 'string') {
      line += escapeWords(node);
      return;
    }
    const mark = emphases[node.name];
    if (mark) line += emphasise(node, mark, context, line.at(-1), firstSign(nodes.slice(at + 1, at + 3)));
    else line += (writers[node.name] ?? writePlain)(node, context);
  });
  return line;
}

/** A picture, or nothing if its address is not one of the web. */
export function markdownPicture({ attributes }: StoryElement): string {
  const target = linkTarget(attributes.get('src'), ['http', 'https']);
  return target ? `![${escapeWords(attributes.get('alt') ?? '').trim()}](${target})` : '';
}

function writePlain({ children }: StoryElement, context: LineContext): string {
  return markdownLine(children, context);
}

function writeLink({ attributes, children }: StoryElement, context: LineContext): string {
  const target = context.inLink ? null : linkTarget(attributes.get('href'), ['http', 'https', 'mailto']);
  const words = markdownLine(children, { ...context, inLink: true });
  if (!target || !words.trim()) return words;
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return `${before}[${core}](${target})${after}`;
}

/** Raised and lowered signs have no Markdown; their HTML is read everywhere. */
function writeHtml({ name, attributes, children }: StoryElement, context: LineContext): string {
  const words = markdownLine(children, context);
  const number = noteNumber(textOf(children));
  if (attributes.get('class') === 'bs-ref' && context.notes.has(number) && !context.inLink) return `[^${number}]`;
  return words.trim() ? `<${name}>${words}</${name}>` : words;
}

/**
 * Emphasis may not begin or end with white space, and CommonMark does not see it where punctuation inside meets a
 * letter outside: there HTML says the same.
 */
function emphasise(element: StoryElement, mark: string, context: LineContext, before = ' ', after = ' '): string {
  const outer = context.emphasis ?? '';
  if (outer.split(' ').includes(mark)) return markdownLine(element.children, context);
  const words = markdownLine(element.children, { ...context, emphasis: `${outer} ${mark}` });
  const [, head = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  if (!core) return words;
  const opens = head !== '' || !isLetter(before) || isLetter(core[0]);
  const closes = tail !== '' || !isLetter(after) || isLetter(core.at(-1));
  const collides = (head === '' && before === mark[0]) || (tail === '' && after === mark[0]);
  if (opens && closes && !collides) return `${head}${mark}${core}${mark}${tail}`;
  const name = mark === '**' ? 'strong' : mark === '*' ? 'em' : 's';
  return `${head}<${name}>${core}</${name}>${tail}`;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

/** The first sign that follows; an emphasis right after another one counts as its mark. */
function firstSign(nodes: readonly StoryNode[]): string | undefined {
  const [next] = nodes;
  if (next === undefined) return undefined;
  if (typeof next === 'string') return next[0] ?? firstSign(nodes.slice(1));
  return emphases[next.name]?.[0] ?? textOf(next.children)[0];
}
