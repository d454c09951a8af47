import type { Span } from '../article.ts';
import type { PersonDraft } from './draft.ts';

/** What is known of a person beside the places where they are named. */
export interface Standing {
  readonly draft: PersonDraft;
  readonly quotes: number;
  readonly partialQuotes: number;
  readonly inTitle: boolean;
}

/** How much each sign of importance counts; fitted on pairs of people of one story and rounded, the headline by reason. */
const weights = {
  mentions: 1.8,
  opensParagraph: 1.45,
  spread: 1.4,
  speaks: 1.1,
  fullName: 0.55,
  alone: 0.4,
  early: 0.1,
  title: 1.5,
} as const;

/** A name this near the beginning of a paragraph opens it, in code units. */
const OPENING = 60;

/** Importance of each person within one story, parallel to `standings`; greater is more important, 0 at least. */
export function scorePeople(text: string, sentences: readonly Span[], standings: readonly Standing[]): number[] {
  const crowds = sentenceCrowds(sentences, standings);
  const lines = lineStarts(text);
  return standings.map((standing, index) => Math.max(0, scoreOf(text.length, lines, standing, crowds[index] ?? 1)));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function scoreOf(
  length: number,
  lines: readonly number[],
  { draft, quotes, partialQuotes, inTitle }: Standing,
  crowd: number,
): number {
  const { mentions, name } = draft;
  const first = (mentions[0]?.start ?? 0) / Math.max(1, length);
  const last = (mentions.at(-1)?.start ?? 0) / Math.max(1, length);
  const opens = mentions.some(({ start }) => start - (lines[lastUpTo(lines, start)] ?? 0) <= OPENING);
  return (
    weights.mentions * Math.log(mentions.length) +
    weights.early * (1 - first) +
    weights.spread * Math.log(1 + 10 * (last - first)) +
    weights.opensParagraph * Number(opens) +
    weights.speaks * Number(quotes + partialQuotes > 0) +
    weights.alone * Number(crowd <= 1) +
    weights.fullName * Number(name.includes(' ')) +
    weights.title * Number(inTitle)
  );
}

/** By person: the fewest people that share a sentence with a mention. Who is only ever in a list matters less. */
function sentenceCrowds(sentences: readonly Span[], standings: readonly Standing[]): number[] {
  const starts = sentences.map(({ start }) => start);
  const inSentence = standings.map(({ draft }) => new Set(draft.mentions.map(({ start }) => lastUpTo(starts, start))));
  const sizes = new Map<number, number>();
  for (const own of inSentence) for (const sentence of own) sizes.set(sentence, (sizes.get(sentence) ?? 0) + 1);
  return inSentence.map((own) =>
    Math.max(
      1,
      [...own].reduce((least, sentence) => Math.min(least, sizes.get(sentence) ?? 1), 1000),
    ),
  );
}

/** The index of the last of these rising numbers that is not above `place`. */
function lastUpTo(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many of the ranked people a reader would put into a summary: those that stand out, at most seven. */
export function keyCount(scores: readonly number[]): number {
  const top = scores[0] ?? 0;
  return scores.filter(
    (score, index) => index < 7 && (index === 0 || (score >= LEAST_SCORE && score >= top * LEAST_SHARE)),
  ).length;
}
const LEAST_SCORE = 1.8;
const LEAST_SHARE = 0.25;
