import { SENTENCE_START, SPACE_BEFORE, type Tokens, tokenise } from './tokens.ts';
import { classNumber } from './word-classes.ts';
import { shapes, type WordType, wordType } from './word-types.ts';

/** A text made ready for tagging: its words, what is known of each, and which of them may be part of a name. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** By type index. */
  readonly words: readonly WordType[];
  /** Token indices that may be part of a name, in order. */
  readonly candidates: Int32Array;
  /** Runs of neighbouring candidates: `runs[r]` to `runs[r + 1]` are positions in `candidates`. */
  readonly runs: Int32Array;
  /** By candidate: the run it stands in. */
  readonly runOf: Int32Array;
  /** By token: its sentence is written in capitals. */
  readonly shouted: Uint8Array;
}

/** What is known of the word at a token; undefined before the first and behind the last. */
export function wordAt({ tokens, words }: Reading, token: number): WordType | undefined {
  return words[tokens.type[token] ?? -1];
}

/** Reads a text up to the point where names can be looked for. */
export function readText(text: string): Reading {
  const tokens = tokenise(text);
  const words = tokens.types.map(wordType);
  const shouted = shoutedSentences(tokens, words);
  const candidates = findCandidates(tokens, words);
  return { text, tokens, words, candidates, shouted, ...findRuns(tokens, candidates) };
}

/** "@Name" and "#Name" are addresses, not names. */
function isHandle({ type, flags }: Tokens, words: readonly WordType[], index: number): boolean {
  return ((flags[index] ?? 0) & SPACE_BEFORE) === 0 && words[type[index - 1] ?? -1]?.wordClass === AT;
}

const AT = classNumber('at');
const STATE = classNumber('state');
const PARTICLE = classNumber('particle');
/** Particles that are also English words, or too short to open a name. */
const innerParticles = new Set([
  'la',
  'y',
  'e',
  'das',
  'do',
  'ten',
  'ben',
  'af',
  'av',
  'le',
  'da',
  'den',
  'und',
  'dos',
]);

function findCandidates(tokens: Tokens, words: readonly WordType[]): Int32Array {
  const { count, type } = tokens;
  const found: number[] = [];
  let pending: number[] = [];
  let lastCandidate = -2;
  for (let index = 0; index < count; index++) {
    const word = words[type[index] ?? 0];
    if (word === undefined) continue;
    if (word.nameLike && word.wordClass !== STATE && !isHandle(tokens, words, index)) {
      found.push(...pending, index);
      pending = [];
      lastCandidate = index;
    } else if (word.wordClass === PARTICLE && pending.length < 3 && word.shape === shapes.lower) {
      const joined = lastCandidate === index - 1 || pending.at(-1) === index - 1;
      if (joined || !innerParticles.has(word.lower)) pending.push(index);
      else pending = [];
    } else pending = [];
  }
  return Int32Array.from(found);
}

function findRuns({ flags }: Tokens, candidates: Int32Array): { runs: Int32Array; runOf: Int32Array } {
  const runs: number[] = [];
  const runOf = new Int32Array(candidates.length);
  for (let at = 0; at < candidates.length; at++) {
    const token = candidates[at] ?? 0;
    const continues = at > 0 && candidates[at - 1] === token - 1 && ((flags[token] ?? 0) & SENTENCE_START) === 0;
    if (!continues) runs.push(at);
    runOf[at] = runs.length - 1;
  }
  runs.push(candidates.length);
  return { runs: Int32Array.from(runs), runOf };
}

function shoutedSentences({ count, type, flags }: Tokens, words: readonly WordType[]): Uint8Array {
  const shouted = new Uint8Array(count);
  let begin = 0;
  let capitals = 0;
  let others = 0;
  const close = (end: number) => {
    if (capitals >= 3 && capitals > 2 * others) shouted.fill(1, begin, end);
    begin = end;
    capitals = 0;
    others = 0;
  };
  for (let index = 0; index < count; index++) {
    if (((flags[index] ?? 0) & SENTENCE_START) !== 0) close(index);
    const shape = words[type[index] ?? 0]?.shape;
    if (shape === shapes.capitals) capitals++;
    else if (shape === shapes.lower || shape === shapes.capitalised) others++;
  }
  close(count);
  return shouted;
}
