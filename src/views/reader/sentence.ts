import type { Span } from '../../core/article.ts';

/** The sentence of `text` in which a span stands, white space at its ends left out; never more than its paragraph. */
export function sentenceAround(text: string, span: Span, lang: string): Span {
  const from = text.lastIndexOf('\n\n', span.start) + 1;
  const until = text.indexOf('\n\n', span.end);
  const paragraph = text.slice(from, until < 0 ? text.length : until);
  for (const { index, segment } of segmenter(lang).segment(paragraph)) {
    const start = from + index;
    if (span.start < start + segment.length) return trimmed(text, start, Math.max(start + segment.length, span.end));
  }
  return { start: span.start, end: span.end };
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
