import type { Span } from '../../core/article.ts';

/** A stretch of the story with what stands around it, so that it can be judged. */
export interface Passage {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

/** The words around `span`, within its paragraph, about `reach` characters to each side, cut between words. */
export function passageAround(text: string, { start, end }: Span, reach = 130): Passage {
  const first = text.lastIndexOf('\n\n', start) + 1;
  const breakAfter = text.indexOf('\n\n', end);
  const last = breakAfter < 0 ? text.length : breakAfter;
  const from = Math.max(first, start - reach);
  const to = Math.min(last, end + reach);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > first ? `… ${before.replace(/^\S*\s/, '')}` : before.trimStart(),
    at: text.slice(start, end),
    after: to < last ? `${after.replace(/\s\S*$/, '')} …` : after.trimEnd(),
  };
}
