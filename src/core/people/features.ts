import type { Reading } from './candidates.ts';
import { type Evidence, evidenceFields } from './evidence.ts';
import { mix } from './hashing.ts';
import { HYPHEN_JOINED, LINE_START, SENTENCE_START, SPACE_BEFORE } from './tokens.ts';
import { type WordType, wordType } from './word-types.ts';

/** Room for the features of one token. */
export const MAX_FEATURES = 160;

/** What the first pass found, for the second: by candidate, in steps from 0 to 7, 8 for "nothing known". */
export interface FirstOpinion {
  /** Probability that the token is part of a person's name. */
  readonly person: Uint8Array;
  /** The same for other names. */
  readonly other: Uint8Array;
  /** The mean for the same word elsewhere in the document. */
  readonly personElsewhere: Uint8Array;
  readonly otherElsewhere: Uint8Array;
  /** The mean for the same word elsewhere inside names of several words. */
  readonly personInFull: Uint8Array;
  /** How often it stands elsewhere: 0, 1, 2 for 2 to 4, 3 for more. */
  readonly timesElsewhere: Uint8Array;
}

const edge: WordType = wordType('.');

/** Turns candidates into feature numbers. The order and labels of features are part of the trained weights. */
export class FeatureMaker {
  private readonly reading: Reading;
  private readonly evidence: Evidence;
  private readonly mask: number;
  private out: Int32Array = new Int32Array(0);
  private count = 0;

  constructor(reading: Reading, evidence: Evidence, mask: number) {
    this.reading = reading;
    this.evidence = evidence;
    this.mask = mask;
  }

  /** Writes the features of the candidate into `out` from 0 and returns how many there are. */
  write(candidate: number, out: Int32Array, opinion: FirstOpinion | null): number {
    this.out = out;
    this.count = 0;
    const token = this.reading.candidates[candidate] ?? 0;
    const own = this.word(token);
    for (let index = 0; index < own.features.length; index++) this.add(own.features[index] ?? 0);
    this.addContext(token, own);
    this.addRun(candidate, token, own);
    this.addEvidence(token, own);
    if (opinion !== null) this.addOpinion(candidate, own, opinion);
    return this.count;
  }

  private add(hash: number): void {
    this.out[this.count++] = hash & this.mask;
  }

  private word(token: number): WordType {
    const { tokens, words } = this.reading;
    return words[tokens.type[token] ?? -1] ?? edge;
  }

  /** A word's kind in context: its class if it has one, else what the lists and its shape say. */
  private kind(word: WordType): number {
    return word.wordClass !== 0
      ? word.wordClass
      : word.nameLike
        ? 100 + word.signature * 16 + word.shape
        : 50 + word.shape;
  }

  private addContext(token: number, own: WordType): void {
    const before = this.word(token - 1);
    const after = this.word(token + 1);
    const before2 = this.word(token - 2);
    const after2 = this.word(token + 2);
    const kindBefore = this.kind(before);
    const kindAfter = this.kind(after);
    const kindBefore2 = this.kind(before2);
    const kindAfter2 = this.kind(after2);
    const { signature } = own;
    this.add(mix(30, before.hash));
    this.add(mix(31, after.hash));
    this.add(mix(32, before2.hash));
    this.add(mix(33, after2.hash));
    this.add(mix(34, kindBefore));
    this.add(mix(35, kindAfter));
    this.add(mix(36, kindBefore2));
    this.add(mix(37, kindAfter2));
    this.add(mix(38, mix(kindBefore, kindAfter)));
    this.add(mix(39, mix(kindBefore, signature)));
    this.add(mix(40, mix(signature, kindAfter)));
    this.add(mix(41, mix(mix(kindBefore, signature), kindAfter)));
    this.add(mix(42, mix(before.hash, signature)));
    this.add(mix(43, mix(after.hash, signature)));
    this.add(mix(44, mix(mix(kindBefore2, kindBefore), own.shape)));
    this.add(mix(45, mix(mix(kindAfter, kindAfter2), own.shape)));
    this.add(mix(46, mix(own.hash, kindAfter)));
    this.add(mix(47, mix(own.hash, kindBefore)));
    this.add(mix(48, mix(before.hash, before2.hash)));
    this.add(mix(49, mix(after.hash, after2.hash)));
    this.add(mix(50, mix(before.hash, after.hash)));
    this.add(mix(51, mix(own.shape, mix(before.shape, after.shape))));
    this.add(mix(52, mix(before.hash, own.hash)));
    this.add(mix(53, this.place(token)));
  }

  private place(token: number): number {
    const { flags } = this.reading.tokens;
    const own = flags[token] ?? 0;
    const next = flags[token + 1] ?? 0;
    return (
      ((own & (SENTENCE_START | LINE_START | HYPHEN_JOINED)) << 2) |
      ((next & HYPHEN_JOINED) !== 0 ? 2 : 0) |
      ((next & SPACE_BEFORE) !== 0 ? 1 : 0) |
      ((this.reading.shouted[token] ?? 0) << 6)
    );
  }

  private addRun(candidate: number, token: number, own: WordType): void {
    const { runs, runOf, candidates } = this.reading;
    const run = runOf[candidate] ?? 0;
    const begin = candidates[runs[run] ?? 0] ?? 0;
    const end = candidates[(runs[run + 1] ?? 1) - 1] ?? 0;
    const length = Math.min(end - begin, 4);
    const left = Math.min(token - begin, 3);
    const right = Math.min(end - token, 3);
    const head = this.word(end);
    const opener = this.word(begin);
    const kindLeft = this.kind(this.word(begin - 1));
    const kindRight = this.kind(this.word(end + 1));
    this.add(mix(60, (length * 4 + left) * 4 + right));
    this.add(mix(61, mix(kindLeft, (length * 4 + left) * 4 + right)));
    this.add(mix(62, mix(kindRight, (length * 4 + left) * 4 + right)));
    this.add(mix(63, mix(this.kind(head), right)));
    this.add(mix(64, mix(head.hash, right)));
    this.add(mix(65, mix(this.kind(opener), left)));
    this.add(mix(66, mix(mix(opener.signature, head.signature), (length * 4 + left) * 4 + right)));
    this.add(mix(67, mix(kindLeft, kindRight)));
    this.add(mix(68, mix(own.signature, (length * 4 + left) * 4 + right)));
    this.add(mix(69, mix(mix(kindLeft, kindRight), own.signature)));
    this.add(mix(70, mix(this.word(begin - 1).hash, left)));
    this.add(mix(71, mix(this.word(end + 1).hash, right)));
    this.addAcross(begin, end, left, right);
  }

  /** A run beyond "of", "for" or "and": "University of X", "X and Y". */
  private addAcross(begin: number, end: number, left: number, right: number): void {
    const linkAfter = this.word(end + 1);
    const linkBefore = this.word(begin - 1);
    const beyond = this.word(end + 2);
    const behind = this.word(begin - 2);
    if (beyond.nameLike && linkAfter.hash !== edge.hash)
      this.add(mix(72, mix(mix(linkAfter.hash, this.kind(beyond)), right)));
    if (behind.nameLike && linkBefore.hash !== edge.hash)
      this.add(mix(73, mix(mix(linkBefore.hash, this.kind(behind)), left)));
  }

  private addEvidence(token: number, own: WordType): void {
    const { levels, types, packed } = this.evidence;
    const type = this.reading.tokens.type[token] ?? 0;
    for (let name = 0; name < evidenceFields; name++) {
      const level = levels[name * types + type] ?? 0;
      this.add(mix(80 + name, level));
      if (level > 0) this.add(mix(mix(100 + name, level), own.signature));
    }
    this.add(mix(120, packed[type] ?? 0));
    this.add(mix(121, mix(packed[type] ?? 0, own.facts.common)));
    this.add(mix(122, packed[this.reading.tokens.type[token + 1] ?? 0] ?? 0));
    this.add(mix(123, packed[this.reading.tokens.type[token - 1] ?? 0] ?? 0));
  }

  private addOpinion(candidate: number, own: WordType, opinion: FirstOpinion): void {
    const at = (column: Uint8Array, index: number) => column[index] ?? 9;
    const person = at(opinion.person, candidate);
    const other = at(opinion.other, candidate);
    const elsewhere = at(opinion.personElsewhere, candidate);
    const otherElsewhere = at(opinion.otherElsewhere, candidate);
    const times = at(opinion.timesElsewhere, candidate);
    const full = at(opinion.personInFull, candidate);
    this.add(mix(130, person * 10 + other));
    this.add(mix(131, elsewhere * 10 + otherElsewhere));
    this.add(mix(132, (elsewhere * 10 + person) * 10 + times));
    this.add(mix(133, full * 10 + person));
    this.add(mix(134, mix(elsewhere * 10 + otherElsewhere, own.signature)));
    this.add(mix(135, mix(full * 10 + elsewhere, own.facts.common)));
    const sameRunBefore = this.neighbour(candidate, -1);
    const sameRunAfter = this.neighbour(candidate, 1);
    this.add(mix(136, at(opinion.person, sameRunBefore) * 10 + person));
    this.add(mix(137, at(opinion.person, sameRunAfter) * 10 + person));
    this.add(mix(138, at(opinion.other, sameRunAfter) * 10 + other));
    this.add(mix(139, at(opinion.other, sameRunBefore) * 10 + other));
    this.add(mix(140, at(opinion.personElsewhere, sameRunAfter) * 10 + elsewhere));
    this.add(mix(141, at(opinion.personElsewhere, sameRunBefore) * 10 + elsewhere));
  }

  private neighbour(candidate: number, step: number): number {
    const { runOf } = this.reading;
    return runOf[candidate + step] === runOf[candidate] ? candidate + step : -1;
  }
}
