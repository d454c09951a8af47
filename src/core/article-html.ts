/**
 * The vocabulary of `Article.html`: the shaping step writes nothing else, the formats read nothing else, and whoever
 * puts it into a document may let nothing else in.
 */

/** Elements that stand as blocks of their own. */
export const blockElements = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'pre',
  'hr',
  'details',
  'summary',
  'section',
] as const;

/** Elements that stand inside a line of text. */
export const inlineElements = [
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'em',
  'i',
  'img',
  'mark',
  'q',
  's',
  'small',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
] as const;

/** Attributes any element may carry. */
export const commonAttributes = ['lang', 'dir'] as const;

/** Attributes of single elements. Links are http, https or mailto; pictures http or https; all absolute. */
export const elementAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  abbr: ['title'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
  li: ['class'],
  p: ['class'],
  section: ['class'],
  blockquote: ['class'],
  sup: ['class'],
};

/**
 * The only values of `class`. `bs-card` marks a quiet card: a paragraph that is one link to a video, sound, map, chart
 * or post, and no story text; `bs-entry` an entry of a live blog (section), `bs-time` its time (p); `bs-post` an
 * embedded post (blockquote), `bs-pull` a pull quote (blockquote); `bs-ref` a footnote's number in the text, in
 * brackets (sup), `bs-note` the footnote itself (li, numbered by its list).
 */
export const articleClasses = ['bs-card', 'bs-entry', 'bs-time', 'bs-post', 'bs-pull', 'bs-ref', 'bs-note'] as const;

/** The number of the footnote that the words of a `bs-ref` refer to: "3" of "[3]". */
export const noteNumber = (reference: string): string => reference.replace(/\D/g, '');
