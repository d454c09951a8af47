import { type Reading, readText } from '../core/people/candidates.ts';
import { BEGIN_OTHER, BEGIN_PERSON, IN_OTHER, IN_PERSON, OUTSIDE } from '../core/people/chain.ts';
import { type Evidence, gatherEvidence } from '../core/people/evidence.ts';
import { FeatureMaker, type FirstOpinion, MAX_FEATURES } from '../core/people/features.ts';
import { classNumber } from '../core/people/word-classes.ts';
import type { TrainingDocument } from './corpora.ts';

/** A training document, read by the same code that reads a story. */
export interface Example {
  readonly document: TrainingDocument;
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** By candidate. */
  readonly gold: Uint8Array;
}

/** Features of every candidate of an example: those of `c` are `numbers[starts[c]]` up to `numbers[starts[c + 1]]`. */
export interface FeatureTable {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Reads a document and lays its gold spans on the candidates. */
export function makeExample(document: TrainingDocument): Example {
  const reading = readText(document.text);
  return { document, reading, evidence: gatherEvidence(reading), gold: goldTags(document, reading) };
}

const titles = new Set([classNumber('courtesy'), classNumber('office')]);

function goldTags({ names }: TrainingDocument, { candidates, tokens, words, runOf }: Reading): Uint8Array {
  const gold = new Uint8Array(candidates.length);
  let next = 0;
  let lastName = -1;
  for (let at = 0; at < candidates.length; at++) {
    const token = candidates[at] ?? 0;
    const start = tokens.start[token] ?? 0;
    while (next < names.length && (names[next]?.end ?? 0) <= start) next++;
    const name = names[next];
    if (name === undefined || (tokens.end[token] ?? 0) <= name.start) {
      lastName = -1;
      continue;
    }
    const continues = lastName === next && runOf[at] === runOf[at - 1];
    const isTitle =
      name.person &&
      !continues &&
      titles.has(words[tokens.type[token] ?? 0]?.wordClass ?? 0) &&
      (tokens.end[token] ?? 0) < name.end;
    if (isTitle) {
      gold[at] = OUTSIDE;
      continue;
    }
    gold[at] = name.person ? (continues ? IN_PERSON : BEGIN_PERSON) : continues ? IN_OTHER : BEGIN_OTHER;
    lastName = next;
  }
  return gold;
}

/** All features of an example, ready for training. */
export function tabulate(
  { reading, evidence, gold }: Example,
  mask: number,
  opinion: FirstOpinion | null,
): FeatureTable {
  const maker = new FeatureMaker(reading, evidence, mask);
  const starts = new Int32Array(gold.length + 1);
  const buffer = new Int32Array(MAX_FEATURES);
  const parts: number[] = [];
  for (let at = 0; at < gold.length; at++) {
    const count = maker.write(at, buffer, opinion);
    for (let index = 0; index < count; index++) parts.push(buffer[index] ?? 0);
    starts[at + 1] = parts.length;
  }
  return { starts, numbers: Int32Array.from(parts) };
}
