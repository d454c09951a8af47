// Makes the weights and lists of the people engine: `npm run train`. Reads ../shared/people/train; the same input gives
// the same bytes. Options: --with-dev (learn from the open development documents too), --data FOLDER, --fast.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpora, type TrainingDocument } from './corpora.ts';
import { makeLists } from './make-lists.ts';
import { trainModel } from './train-model.ts';
import { countWords } from './word-counts.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const option = (name: string, otherwise: string): string => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? otherwise : (process.argv[index + 1] ?? otherwise);
};
const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const modelFolder = join(root, 'src/core/people/model');

const documents: TrainingDocument[] = readCorpora(join(option('data', join(root, '../shared/people')), 'train'));
if (flag('lists')) {
  writeFileSync(join(modelFolder, 'lists.ts'), listsFile());
} else {
  writeFileSync(join(modelFolder, 'weights.ts'), trainModel(documents, { fast: flag('fast'), report: console.log }));
}

function listsFile(): string {
  const lists = makeLists(countWords(documents));
  const entries = Object.entries(lists).map(
    ([name, { count, bits, data }]) => `  ${name}: { count: ${count}, bits: ${bits}, data: '${data}' },\n`,
  );
  return `/** Word lists, packed by \`npm run train\`. Sources and licences: CARD.md. */\nexport const lists = {\n${entries.join('')}} as const;\n`;
}
