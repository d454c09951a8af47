import type { Reading } from './candidates.ts';
import { BEGIN_PERSON, Chain, IN_PERSON, mayFollow, OUTSIDE, TAGS } from './chain.ts';
import { gatherEvidence } from './evidence.ts';
import { FeatureMaker, type FirstOpinion, MAX_FEATURES } from './features.ts';

/** The weights of one pass. */
export interface PassWeights {
  /** By feature number, of which there are a power of two: one more than its row, 0 for a feature without weights. */
  readonly rowOf: Uint16Array;
  /** `rows[row * ROW + tag - 1]`: what the feature says for each tag against `OUTSIDE`. */
  readonly rows: Int8Array;
  readonly transitions: Float64Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

/** Weights in a row: one for each tag but `OUTSIDE`. */
export const ROW = TAGS - 1;

/** What the tagger says of one text, by candidate. */
export interface Tagging {
  readonly tags: Uint8Array;
  /** `probabilities[candidate * TAGS + tag]`. */
  readonly probabilities: Float32Array;
}

/** Tags the candidates of a text in two passes; the second knows what the first found elsewhere in it. */
export function tag(reading: Reading, first: PassWeights, second: PassWeights): Tagging {
  const evidence = gatherEvidence(reading);
  const opinion = runPass(reading, new FeatureMaker(reading, evidence, maskOf(first)), first, null);
  const known = formOpinion(reading, opinion);
  const probabilities = runPass(reading, new FeatureMaker(reading, evidence, maskOf(second)), second, known);
  return { tags: bestTags(reading, probabilities), probabilities };
}

const maskOf = ({ rowOf }: PassWeights): number => rowOf.length - 1;

/** Marginal probabilities of every tag of every candidate. */
export function runPass(
  reading: Reading,
  maker: FeatureMaker,
  pass: PassWeights,
  opinion: FirstOpinion | null,
): Float32Array {
  const { runs, candidates } = reading;
  const result = new Float32Array(candidates.length * TAGS);
  const chain = new Chain(pass.transitions);
  chain.refresh();
  const features = new Int32Array(MAX_FEATURES);
  for (let run = 0; run + 1 < runs.length; run++) {
    const begin = runs[run] ?? 0;
    const length = (runs[run + 1] ?? 0) - begin;
    chain.reserve(length);
    for (let position = 0; position < length; position++) {
      score(pass, features, maker.write(begin + position, features, opinion), chain.scores, position * TAGS);
    }
    chain.marginals(length);
    for (let index = 0; index < length * TAGS; index++)
      result[begin * TAGS + index] = chain.probabilities.at[index] ?? 0;
  }
  return result;
}

function score(pass: PassWeights, features: Int32Array, count: number, scores: Float64Array, at: number): void {
  const { rowOf, rows, scale } = pass;
  let beginPerson = 0;
  let inPerson = 0;
  let beginOther = 0;
  let inOther = 0;
  for (let index = 0; index < count; index++) {
    const row = rowOf[features[index] ?? 0] ?? 0;
    if (row === 0) continue;
    const from = (row - 1) * ROW;
    beginPerson += rows[from] ?? 0;
    inPerson += rows[from + 1] ?? 0;
    beginOther += rows[from + 2] ?? 0;
    inOther += rows[from + 3] ?? 0;
  }
  scores[at] = 0;
  scores[at + 1] = beginPerson * scale;
  scores[at + 2] = inPerson * scale;
  scores[at + 3] = beginOther * scale;
  scores[at + 4] = inOther * scale;
}

const step = (probability: number): number => {
  if (probability < 0.02) return 0;
  if (probability < 0.1) return 1;
  if (probability < 0.3) return 2;
  if (probability < 0.5) return 3;
  if (probability < 0.7) return 4;
  if (probability < 0.9) return 5;
  return probability < 0.98 ? 6 : 7;
};
const UNKNOWN = 8;

/** Sums the first pass up for the second: each word here and elsewhere. */
export function formOpinion(reading: Reading, probabilities: Float32Array): FirstOpinion {
  const { candidates, words, tokens, runs, runOf } = reading;
  const count = candidates.length;
  const make = () => new Uint8Array(count);
  const opinion = {
    person: make(),
    other: make(),
    personElsewhere: make(),
    otherElsewhere: make(),
    personInFull: make(),
    timesElsewhere: make(),
  };
  const types = words.length;
  const sums = {
    person: new Float64Array(types),
    other: new Float64Array(types),
    times: new Int32Array(types),
    full: new Float64Array(types),
    fullTimes: new Int32Array(types),
  };
  const personOf = (at: number) =>
    (probabilities[at * TAGS + BEGIN_PERSON] ?? 0) + (probabilities[at * TAGS + IN_PERSON] ?? 0);
  const otherOf = (at: number) => 1 - personOf(at) - (probabilities[at * TAGS + OUTSIDE] ?? 0);
  const isFull = (at: number) => {
    const run = runOf[at] ?? 0;
    return (runs[run + 1] ?? 0) - (runs[run] ?? 0) > 1;
  };
  for (let at = 0; at < count; at++) {
    const type = tokens.type[candidates[at] ?? 0] ?? 0;
    sums.person[type] = (sums.person[type] ?? 0) + personOf(at);
    sums.other[type] = (sums.other[type] ?? 0) + otherOf(at);
    sums.times[type] = (sums.times[type] ?? 0) + 1;
    if (!isFull(at)) continue;
    sums.full[type] = (sums.full[type] ?? 0) + personOf(at);
    sums.fullTimes[type] = (sums.fullTimes[type] ?? 0) + 1;
  }
  for (let at = 0; at < count; at++) {
    const type = tokens.type[candidates[at] ?? 0] ?? 0;
    const times = (sums.times[type] ?? 1) - 1;
    const fullTimes = (sums.fullTimes[type] ?? 0) - (isFull(at) ? 1 : 0);
    const full = (sums.full[type] ?? 0) - (isFull(at) ? personOf(at) : 0);
    opinion.person[at] = step(personOf(at));
    opinion.other[at] = step(otherOf(at));
    opinion.personElsewhere[at] = times > 0 ? step(((sums.person[type] ?? 0) - personOf(at)) / times) : UNKNOWN;
    opinion.otherElsewhere[at] = times > 0 ? step(((sums.other[type] ?? 0) - otherOf(at)) / times) : UNKNOWN;
    opinion.personInFull[at] = fullTimes > 0 ? step(full / fullTimes) : UNKNOWN;
    opinion.timesElsewhere[at] = times === 0 ? 0 : times === 1 ? 1 : times < 5 ? 2 : 3;
  }
  return opinion;
}

/** A person missed is lost; one found in doubt is looked at again by `reconcile`. */
const PERSON_FAVOUR = 1.3;

/** The most probable tag of each candidate among those that may follow the one before. */
export function bestTags(reading: Reading, probabilities: Float32Array): Uint8Array {
  const { candidates, runs, runOf } = reading;
  const tags = new Uint8Array(candidates.length);
  for (let at = 0; at < candidates.length; at++) {
    const last = runs[runOf[at] ?? 0] === at ? OUTSIDE : (tags[at - 1] ?? OUTSIDE);
    let best = -1;
    for (let next = 0; next < TAGS; next++) {
      const favour = next === BEGIN_PERSON || next === IN_PERSON ? PERSON_FAVOUR : 1;
      const value = mayFollow(last, next) ? (probabilities[at * TAGS + next] ?? 0) * favour : -1;
      if (value > best) {
        best = value;
        tags[at] = next;
      }
    }
  }
  return tags;
}
