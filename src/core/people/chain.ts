/** The tags: outside, a person's name (begin, inside), another name (begin, inside). */
export const OUTSIDE = 0;
export const BEGIN_PERSON = 1;
export const IN_PERSON = 2;
export const BEGIN_OTHER = 3;
export const IN_OTHER = 4;
export const TAGS = 5;

/** The probability that the word at a place is of a person's name: `probabilities[place * TAGS + tag]`. */
export const chanceOfPerson = (probabilities: Float32Array, at: number): number =>
  (probabilities[at * TAGS + BEGIN_PERSON] ?? 0) + (probabilities[at * TAGS + IN_PERSON] ?? 0);

const allowed = Uint8Array.from([
  // from outside, B person, I person, B other, I other to the same
  1, 1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1,
]);

/** Whether one tag may follow another; a run begins as if after `OUTSIDE`. */
export function mayFollow(from: number, to: number): boolean {
  return allowed[from * TAGS + to] === 1;
}

/** Sums over all taggings of one run of tokens: a linear-chain conditional random field. Buffers are used again and again. */
export class Chain {
  /** `scores[position * TAGS + tag]`: filled in by the caller. */
  scores = new Float64Array(64 * TAGS);
  /** Marginal probabilities, the same layout, after `marginals`. */
  readonly probabilities = { at: new Float64Array(64 * TAGS) };
  private forward = new Float64Array(64 * TAGS);
  private backward = new Float64Array(64 * TAGS);
  private readonly transitions: Float64Array;
  private readonly expTransitions = new Float64Array(TAGS * TAGS);

  constructor(transitions: Float64Array) {
    this.transitions = transitions;
  }

  /** Makes room for a run of `length` tokens. */
  reserve(length: number): void {
    if (this.scores.length >= length * TAGS) return;
    this.scores = new Float64Array(length * 2 * TAGS);
    this.probabilities.at = new Float64Array(length * 2 * TAGS);
    this.forward = new Float64Array(length * 2 * TAGS);
    this.backward = new Float64Array(length * 2 * TAGS);
  }

  /** Must be called after the transitions have changed. */
  refresh(): void {
    for (let index = 0; index < TAGS * TAGS; index++) {
      this.expTransitions[index] = allowed[index] === 1 ? Math.exp(this.transitions[index] ?? 0) : 0;
    }
  }

  /** Fills `probabilities` for the run whose scores are set. Each position is scaled, so nothing overflows. */
  marginals(length: number): void {
    this.exponentiate(length);
    this.passForward(length);
    this.passBackward(length);
    const { at } = this.probabilities;
    for (let position = 0; position < length; position++) {
      const from = position * TAGS;
      let sum = 0;
      for (let tag = 0; tag < TAGS; tag++)
        sum += at[from + tag] = (this.forward[from + tag] ?? 0) * (this.backward[from + tag] ?? 0);
      for (let tag = 0; tag < TAGS; tag++) at[from + tag] = (at[from + tag] ?? 0) / sum;
    }
  }

  private exponentiate(length: number): void {
    const { scores } = this;
    for (let position = 0; position < length; position++) {
      const from = position * TAGS;
      let top = scores[from] ?? 0;
      for (let tag = 1; tag < TAGS; tag++) top = Math.max(top, scores[from + tag] ?? 0);
      for (let tag = 0; tag < TAGS; tag++) scores[from + tag] = Math.exp((scores[from + tag] ?? 0) - top) + 1e-30;
    }
  }

  private passForward(length: number): void {
    const { forward, scores, expTransitions } = this;
    for (let position = 0; position < length; position++) {
      const from = position * TAGS;
      let sum = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        let value = 0;
        if (position === 0) value = expTransitions[tag] ?? 0;
        else
          for (let last = 0; last < TAGS; last++)
            value += (forward[from - TAGS + last] ?? 0) * (expTransitions[last * TAGS + tag] ?? 0);
        value *= scores[from + tag] ?? 0;
        forward[from + tag] = value;
        sum += value;
      }
      for (let tag = 0; tag < TAGS; tag++) forward[from + tag] = (forward[from + tag] ?? 0) / sum;
    }
  }

  private passBackward(length: number): void {
    const { backward, scores, expTransitions } = this;
    for (let position = length - 1; position >= 0; position--) {
      const from = position * TAGS;
      let sum = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        let value = 0;
        if (position === length - 1) value = 1;
        else
          for (let next = 0; next < TAGS; next++)
            value +=
              (expTransitions[tag * TAGS + next] ?? 0) *
              (scores[from + TAGS + next] ?? 0) *
              (backward[from + TAGS + next] ?? 0);
        backward[from + tag] = value;
        sum += value;
      }
      for (let tag = 0; tag < TAGS; tag++) backward[from + tag] = (backward[from + tag] ?? 0) / sum;
    }
  }
}
