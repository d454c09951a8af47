import { type Reading, wordAt } from './candidates.ts';
import type { NameMention } from './mentions.ts';
import { shapes } from './word-types.ts';

/**
 * "Flynn-Kislyak contacts": two people, once both are known by these names elsewhere in the story, and nobody bears both
 * as a surname ("Gwen Whitcombe-Strand"). Adds their mentions, in order.
 */
export function withJoints(reading: Reading, mentions: readonly NameMention[]): NameMention[] {
  const known = new Set(mentions.flatMap(({ parts }) => parts.slice(-1)));
  const borne = new Set(mentions.flatMap(({ parts }) => (parts.length > 1 ? parts : [])));
  const joints: NameMention[] = [];
  const split = new Set<number>();
  for (const token of reading.candidates) {
    const halves = borne.has(folded(reading, token)) ? [] : knownHalves(reading, token, known);
    if (halves.length === 0) continue;
    split.add(token);
    joints.push(...halves);
  }
  if (joints.length === 0) return [...mentions];
  const kept = mentions.filter(({ token, tokenEnd }) => tokenEnd - token !== 1 || !split.has(token));
  return [...kept, ...joints].sort((a, b) => a.start - b.start);
}

function folded(reading: Reading, token: number): string {
  return wordAt(reading, token)?.folded ?? '';
}

function knownHalves(reading: Reading, token: number, known: ReadonlySet<string>): NameMention[] {
  const { tokens, text } = reading;
  const word = wordAt(reading, token);
  if (word?.shape !== shapes.doubleBarrelled) return [];
  const halves = word.folded.split('-');
  if (halves.length !== 2 || halves.some((half) => !known.has(half))) return [];
  const start = tokens.start[token] ?? 0;
  const middle = text.indexOf('-', start);
  return [
    halfMention(text, token, start, middle, halves[0] ?? ''),
    halfMention(text, token, middle + 1, tokens.end[token] ?? 0, halves[1] ?? ''),
  ];
}

function halfMention(text: string, token: number, start: number, end: number, part: string): NameMention {
  return {
    start,
    end,
    parts: [part],
    bare: text.slice(start, end),
    printed: text.slice(start, end),
    courtesy: '',
    office: '',
    suffix: '',
    attributive: true,
    token,
    tokenEnd: token + 1,
  };
}
