// Makes the weights and lists of the people engine: `npm run train`. Reads ../shared/people/train; the same input gives
// the same bytes. Options: --data FOLDER, --out FOLDER, --with-dev (learn from the open development documents too, then
// measure elsewhere), --set name=value,name=value (other settings than the default ones, for experiments).
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpora, readDevelopment, type TrainingDocument } from './corpora.ts';
import { makeLists } from './make-lists.ts';
import { inventStories } from './synthetic/stories.ts';
import { defaultSettings, type Settings, trainModel } from './train-model.ts';
import { weightsFile } from './weights-file.ts';
import { countWords } from './word-counts.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const option = (name: string, otherwise: string): string => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? otherwise : (process.argv[index + 1] ?? otherwise);
};
const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const data = option('data', join(root, '../shared/people'));
const modelFolder = option('out', join(root, 'src/core/people/model'));

const documents: readonly TrainingDocument[] = readCorpora(join(data, 'train'));
// The weights depend on the lists, which are part of this program: after `--lists` it must be built again.
if (flag('lists')) writeFileSync(join(modelFolder, 'lists.ts'), listsFile());
else writeFileSync(join(modelFolder, 'weights.ts'), weights());

function weights(): string {
  const settings = settingsFrom(option('set', ''));
  const development = flag('with-dev') ? readDevelopment(join(data, 'dev')) : [];
  const texts = [...documents, ...development, ...inventStories(settings.stories, 7)];
  const [first, second] = trainModel(texts, settings, console.log);
  return weightsFile(first, second, flag('with-dev'));
}

function settingsFrom(changes: string): Settings {
  const changed = changes
    .split(',')
    .filter(Boolean)
    .map((change) => change.split('='));
  return { ...defaultSettings, ...Object.fromEntries(changed.map(([name = '', value = '']) => [name, Number(value)])) };
}

function listsFile(): string {
  const lists = makeLists(countWords(documents));
  const entries = Object.entries(lists).map(
    ([name, { count, bits, data: packed }]) => `  ${name}: { count: ${count}, bits: ${bits}, data: '${packed}' },\n`,
  );
  return `/** Word lists, packed by \`npm run train\`. Sources and licences: CARD.md. */\nexport const lists = {\n${entries.join('')}} as const;\n`;
}
