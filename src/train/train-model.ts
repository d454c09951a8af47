import { FeatureMaker, type FirstOpinion } from '../core/people/features.ts';
import { LARGEST } from '../core/people/packed-text.ts';
import { formOpinion, type PassWeights, runPass } from '../core/people/tagger.ts';
import { compact, selectFeatures } from './compact.ts';
import type { TrainingDocument } from './corpora.ts';
import { type Example, type FeatureTable, makeExample, tabulate } from './examples.ts';
import { keepFeatures, keepFrequent } from './keep-frequent.ts';
import { type TrainingOptions, trainPass } from './train-pass.ts';

/** How the model is made; every number here changes the bytes of the weights. */
export const defaultSettings = {
  /** Features are numbers of this many bits. */
  bits: 20,
  /** Invented stories among the training texts. */
  stories: 2500,
  /** Fewer documents than this teach nothing about a feature. */
  leastDocuments: 3,
  /** How many features a pass may keep. */
  mostFeatures: 45_000,
  /** Size of one step of a weight. */
  scale: 0.06,
  epochs: 6,
  rate: 0.05,
  decay: 0.05,
  /** Trainings whose weights are averaged. */
  seeds: 1,
};
export type Settings = typeof defaultSettings;

const FOLDS = 4;

/** Trains both passes. */
export function trainModel(
  documents: readonly TrainingDocument[],
  settings: Settings,
  report: (line: string) => void,
): readonly [PassWeights, PassWeights] {
  const { bits, epochs, rate, decay } = settings;
  const job: Job = { settings, options: { features: 1 << bits, epochs, rate, decay, seed: 1 }, report };
  const examples = documents.map(makeExample).filter(({ gold }) => gold.length > 0);
  report(`${examples.length} documents, ${examples.reduce((sum, { gold }) => sum + gold.length, 0)} candidates`);
  const tables = chooseFeatures(
    examples,
    examples.map((example) => tabulate(example, maskOf(settings), null)),
    job,
  );
  const first = train(examples, tables, job);
  report('first pass trained');
  const opinions = foldedOpinions(examples, tables, job);
  report('opinions formed on unseen folds');
  const known = examples.map((example, index) => tabulate(example, maskOf(settings), opinions[index] ?? null));
  const second = train(examples, chooseFeatures(examples, known, job), job);
  report('second pass trained');
  return [first, second];
}

interface Job {
  readonly settings: Settings;
  readonly options: TrainingOptions;
  readonly report: (line: string) => void;
}

const maskOf = ({ bits }: Settings): number => (1 << bits) - 1;

/** Trains once on all features to see which are worth keeping. */
function chooseFeatures(
  examples: readonly Example[],
  all: readonly FeatureTable[],
  { settings, options, report }: Job,
): FeatureTable[] {
  const tables = keepFrequent(all, options.features, settings.leastDocuments, report);
  const trial = trainPass(examples, tables, options);
  return keepFeatures(tables, selectFeatures(trial, tables, settings.mostFeatures));
}

/** Trains on the chosen features; the weights are the mean of several trainings that see the texts in another order. */
function train(examples: readonly Example[], tables: readonly FeatureTable[], { options, settings }: Job): PassWeights {
  const [first, ...others] = Array.from({ length: settings.seeds }, (_, index) =>
    trainPass(examples, tables, { ...options, seed: index + 1 }),
  );
  if (first === undefined) throw new Error('no training asked for');
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / settings.seeds;
  const weights = first.weights.map((weight, index) =>
    mean([weight, ...others.map((other) => other.weights[index] ?? 0)]),
  );
  const transitions = first.transitions.map((value, index) =>
    mean([value, ...others.map((other) => other.transitions[index] ?? 0)]),
  );
  return compact({ weights, transitions }, settings.scale, LARGEST);
}

/** What a first pass that has not seen a document says of it: trained on the other folds. */
function foldedOpinions(examples: readonly Example[], tables: readonly FeatureTable[], job: Job): FirstOpinion[] {
  const opinions: FirstOpinion[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.map((_, index) => index).filter((index) => index % FOLDS !== fold);
    const pass = train(
      seen.map((index) => examples[index] as Example),
      seen.map((index) => tables[index] as FeatureTable),
      job,
    );
    for (let index = fold; index < examples.length; index += FOLDS)
      opinions[index] = opinionOf(examples[index] as Example, pass, job.settings);
  }
  return opinions;
}

function opinionOf({ reading, evidence }: Example, pass: PassWeights, settings: Settings): FirstOpinion {
  return formOpinion(reading, runPass(reading, new FeatureMaker(reading, evidence, maskOf(settings)), pass, null));
}
