import { Chain, mayFollow, TAGS } from '../core/people/chain.ts';
import type { Example, FeatureTable } from './examples.ts';
import { Random } from './random.ts';

/** How one pass is trained. */
export interface TrainingOptions {
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty, as the share of each weight lost in one epoch. */
  readonly decay: number;
  readonly seed: number;
}

/** Weights as they are trained: `weights[feature * TAGS + tag]`. */
export interface TrainedPass {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Trains a linear-chain CRF by AdaGrad (Duchi et al. 2011); the weights are the mean over the later epochs. */
export function trainPass(
  examples: readonly Example[],
  tables: readonly FeatureTable[],
  options: TrainingOptions,
): TrainedPass {
  return new PassTrainer(examples, tables, options).run();
}

/** How much a mistake counts by where the text is from: edited text more than posts, written text more than invented. */
const corpusWeights: Readonly<Record<string, number>> = {
  gum: 1.5,
  ewt: 1.5,
  pud: 1.5,
  wikigold: 1,
  btc: 0.7,
  invented: 0.6,
};

class PassTrainer {
  private readonly examples: readonly Example[];
  private readonly tables: readonly FeatureTable[];
  private readonly options: TrainingOptions;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitions = new Float64Array(TAGS * TAGS);
  private readonly transitionSquares = new Float64Array(TAGS * TAGS);
  private readonly chain: Chain;
  private weight = 1;

  constructor(examples: readonly Example[], tables: readonly FeatureTable[], options: TrainingOptions) {
    this.examples = examples;
    this.tables = tables;
    this.options = options;
    this.weights = new Float32Array(options.features * TAGS);
    this.squares = new Float32Array(options.features * TAGS).fill(1);
    this.chain = new Chain(this.transitions);
  }

  run(): TrainedPass {
    const { epochs, decay, seed } = this.options;
    const random = new Random(seed);
    const order = this.allRuns();
    const sum = new Float64Array(this.weights.length);
    const transitionSum = new Float64Array(TAGS * TAGS);
    let summed = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      for (const key of order)
        this.learn(this.examples[Math.floor(key / 65536)], this.tables[Math.floor(key / 65536)], key % 65536);
      for (let index = 0; index < this.weights.length; index++)
        this.weights[index] = (this.weights[index] ?? 0) * (1 - decay);
      if (epoch < epochs / 2) continue;
      summed++;
      for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (this.weights[index] ?? 0);
      for (let index = 0; index < TAGS * TAGS; index++)
        transitionSum[index] = (transitionSum[index] ?? 0) + (this.transitions[index] ?? 0);
    }
    return {
      weights: Float32Array.from(sum, (value) => value / summed),
      transitions: transitionSum.map((value) => value / summed),
    };
  }

  /** Every run of every example, as one number each. */
  private allRuns(): number[] {
    return this.examples.flatMap(({ reading }, index) =>
      Array.from({ length: reading.runs.length - 1 }, (_, run) => index * 65536 + run),
    );
  }

  private learn(example: Example | undefined, table: FeatureTable | undefined, run: number): void {
    if (example === undefined || table === undefined) return;
    this.weight = corpusWeights[example.document.corpus] ?? 1;
    const { runs } = example.reading;
    const begin = runs[run] ?? 0;
    const length = (runs[run + 1] ?? 0) - begin;
    this.chain.reserve(length);
    this.chain.refresh();
    for (let position = 0; position < length; position++) this.score(table, begin + position, position);
    this.chain.marginals(length);
    for (let position = 0; position < length; position++)
      this.update(table, begin + position, position, example.gold[begin + position] ?? 0);
    this.updateTransitions(example.gold, begin, length);
  }

  private score({ starts, numbers }: FeatureTable, candidate: number, position: number): void {
    const { weights } = this;
    const { scores } = this.chain;
    const at = position * TAGS;
    for (let tag = 0; tag < TAGS; tag++) scores[at + tag] = 0;
    for (let index = starts[candidate] ?? 0; index < (starts[candidate + 1] ?? 0); index++) {
      const from = (numbers[index] ?? 0) * TAGS;
      for (let tag = 0; tag < TAGS; tag++) scores[at + tag] = (scores[at + tag] ?? 0) + (weights[from + tag] ?? 0);
    }
  }

  private update({ starts, numbers }: FeatureTable, candidate: number, position: number, gold: number): void {
    const { weights, squares } = this;
    const { rate } = this.options;
    const { at } = this.chain.probabilities;
    for (let tag = 0; tag < TAGS; tag++) {
      const error = Number(tag === gold) - (at[position * TAGS + tag] ?? 0);
      if (Math.abs(error) < 0.001) continue;
      const gradient = error * this.weight;
      for (let index = starts[candidate] ?? 0; index < (starts[candidate + 1] ?? 0); index++) {
        const weight = (numbers[index] ?? 0) * TAGS + tag;
        const square = (squares[weight] ?? 0) + gradient * gradient;
        squares[weight] = square;
        weights[weight] = (weights[weight] ?? 0) + (rate * gradient) / Math.sqrt(square);
      }
    }
  }

  /** A step on the transitions from the product of neighbouring marginals, which is near enough for runs this short. */
  private updateTransitions(gold: Uint8Array, begin: number, length: number): void {
    const { at } = this.chain.probabilities;
    for (let position = 0; position < length; position++) {
      for (let from = 0; from < TAGS; from++) {
        const goldFrom = position === 0 ? 0 : (gold[begin + position - 1] ?? 0);
        const chanceFrom = position === 0 ? Number(from === 0) : (at[(position - 1) * TAGS + from] ?? 0);
        for (let to = 0; to < TAGS; to++) {
          if (!mayFollow(from, to)) continue;
          const expected = chanceFrom * (at[position * TAGS + to] ?? 0);
          const gradient = Number(from === goldFrom && to === gold[begin + position]) - expected;
          const index = from * TAGS + to;
          const square = (this.transitionSquares[index] ?? 0) + gradient * gradient;
          this.transitionSquares[index] = square;
          this.transitions[index] = (this.transitions[index] ?? 0) + (0.05 * gradient) / Math.sqrt(square + 1);
        }
      }
    }
  }
}
