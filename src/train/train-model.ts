import { FeatureMaker, type FirstOpinion } from '../core/people/features.ts';
import { formOpinion, type PassWeights, runPass } from '../core/people/tagger.ts';
import type { TrainingDocument } from './corpora.ts';
import { type Example, makeExample, tabulate } from './examples.ts';
import { type TrainingOptions, trainPass } from './train-pass.ts';
import { weightsFile } from './weights-file.ts';

interface ModelOptions {
  readonly fast: boolean;
  readonly report: (line: string) => void;
}

const FEATURES = 1 << 15;
const FOLDS = 4;

/** Trains both passes and gives the source of the weights module. */
export function trainModel(documents: readonly TrainingDocument[], { fast, report }: ModelOptions): string {
  const options: TrainingOptions = { features: FEATURES, epochs: fast ? 4 : 8, rate: 0.1, decay: 0.02, seed: 1 };
  const examples = documents.map(makeExample).filter(({ gold }) => gold.length > 0);
  report(`${examples.length} documents, ${examples.reduce((sum, { gold }) => sum + gold.length, 0)} candidates`);
  const tables = examples.map((example) => tabulate(example, FEATURES - 1, null));
  const first = trainPass(examples, tables, options);
  report('first pass trained');
  const opinions = foldedOpinions(examples, tables, options);
  report('opinions formed on unseen folds');
  const second = trainPass(
    examples,
    examples.map((example, index) => tabulate(example, FEATURES - 1, opinions[index] ?? null)),
    options,
  );
  report('second pass trained');
  return weightsFile(first, second);
}

/** What a first pass that has not seen a document says of it: trained on the other folds. */
function foldedOpinions(
  examples: readonly Example[],
  tables: readonly ReturnType<typeof tabulate>[],
  options: TrainingOptions,
): FirstOpinion[] {
  const opinions: FirstOpinion[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.map((_, index) => index).filter((index) => index % FOLDS !== fold);
    const pass = trainPass(
      seen.map((index) => examples[index] as Example),
      seen.map((index) => tables[index] as ReturnType<typeof tabulate>),
      options,
    );
    for (let index = fold; index < examples.length; index += FOLDS)
      opinions[index] = opinionOf(examples[index] as Example, pass);
  }
  return opinions;
}

function opinionOf({ reading, evidence }: Example, pass: PassWeights): FirstOpinion {
  return formOpinion(reading, runPass(reading, new FeatureMaker(reading, evidence, FEATURES - 1), pass, null));
}
