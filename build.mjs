// Builds everything under dist/: core.js, cli.js, chromium/, firefox/. Options:
//   --only core,cli,train,extension   just these    --quiet   say nothing    --watch   build again on change
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => join(root, ...parts);

/** The oldest browsers it runs in. README says why; the manifests and the compiler both take them from here. */
const minimum = { chromium: '123', firefox: '142.0' };
/** Names the add-on to Firefox for good: settings are kept under it. */
const geckoId = '{14b4ed27-0b73-42bf-877b-5d800dff07a4}';

const common = { bundle: true, logLevel: 'warning', legalComments: 'none', absWorkingDir: root, metafile: true };
const node = { ...common, platform: 'node', format: 'esm', target: 'node20', packages: 'external' };

const targets = {
  core: () =>
    esbuild.build({
      ...common,
      entryPoints: ['src/core/public.ts'],
      outfile: 'dist/core.js',
      format: 'esm',
      target: 'es2023',
    }),
  cli: () => esbuild.build({ ...node, entryPoints: ['src/cli/clean.ts'], outfile: 'dist/cli.js' }),
  train: () => esbuild.build({ ...node, entryPoints: ['src/train/train.ts'], outfile: 'dist/train.js' }),
  extension: (options) => buildExtension(options),
};

/**
 * Builds the targets named in `only` (all by default). For the extension, `out` is the folder that gets chromium/ and
 * firefox/ and `hostPermissions` are granted at installation: tests need that, since no test can answer Chromium's prompt.
 */
export async function build({ only = Object.keys(targets), out = at('dist'), hostPermissions } = {}) {
  mkdirSync(at('dist'), { recursive: true });
  for (const name of only) {
    if (!targets[name]) throw new Error(`no such target: ${name}`);
    await targets[name]({ out: resolve(root, out), hostPermissions });
  }
}

async function buildExtension({ out, hostPermissions }) {
  const bundles = await bundleExtension();
  for (const browser of ['chromium', 'firefox']) {
    const dir = join(out, browser);
    rmSync(dir, { recursive: true, force: true });
    for (const { path, contents } of bundles) write(join(dir, path), contents);
    for (const page of ['popup', 'options'])
      copyIfThere(`src/views/${page}/${page}.html`, join(dir, 'views', page, `${page}.html`));
    for (const folder of ['icons', 'src/_locales']) copyIfThere(folder, join(dir, basename(folder)));
    write(join(dir, 'manifest.json'), `${JSON.stringify(manifestFor(browser, hostPermissions), null, 2)}\n`);
  }
}

/** The one manifest of the repository as a browser wants it: version, oldest browser, and how the background is started. */
function manifestFor(browser, hostPermissions) {
  const { name, short_name, ...manifest } = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  const version = JSON.parse(readFileSync(at('package.json'), 'utf8')).version;
  const whole = { name, short_name, version, ...manifest };
  if (hostPermissions) whole.host_permissions = hostPermissions;
  if (browser === 'chromium') return { ...whole, minimum_chrome_version: minimum.chromium };
  const gecko = {
    id: geckoId,
    strict_min_version: minimum.firefox,
    data_collection_permissions: { required: ['none'] },
  };
  return {
    ...whole,
    background: { scripts: [manifest.background.service_worker] },
    browser_specific_settings: { gecko },
  };
}

/** Every script and style sheet of the extension; both browsers get the same. */
async function bundleExtension() {
  const target = [`chrome${minimum.chromium}`, `firefox${minimum.firefox}`];
  const shared = {
    ...common,
    target,
    // Both have \p{…} for long, though not yet every letter of the newest Unicode: without this each such expression is
    // made anew, by `new RegExp`, whenever it is come to.
    supported: { 'regexp-unicode-property-escapes': true },
    outdir: at('dist'),
    outbase: at('src'),
    write: false,
    charset: 'utf8',
    platform: 'browser',
  };
  // What runs in pages is minified and has its style sheets as text; the rest stays readable for a store's reviewer.
  const inPage = { ...shared, format: 'iife', minify: true, plugins: [inPageWeight, withoutPolyfill] };
  const results = [
    await esbuild.build({ ...inPage, entryPoints: ['src/content.ts'], banner: { js: compiledAtOnce } }),
    await esbuild.build({ ...inPage, entryPoints: ['src/overlay.ts', 'src/auto.ts'] }),
    await esbuild.build({ ...shared, format: 'iife', entryPoints: ['src/background.ts'], plugins: [phrasesReady] }),
    await esbuild.build({ ...shared, format: 'iife', entryPoints: viewEntries() }),
  ];
  const files = results.flatMap((result) => result.outputFiles);
  return files.map(({ path, contents }) => ({ path: path.slice(at('dist').length + 1), contents }));
}

/**
 * What need not travel into every page: white space of style sheets, which come as text, the examples that rules carry for
 * their tests and the reasons for their readers, and the half of Readability that nobody asks.
 */
const inPageWeight = {
  name: 'in-page-weight',
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
    bundler.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.ts$/ }, ({ path }) => {
      return { contents: readFileSync(path, 'utf8').replace(examples, ''), loader: 'ts' };
    });
    bundler.onLoad({ filter: /Readability-readerable\.js$/ }, () => ({ contents: '' }));
  },
};

/**
 * Makes the phrases of all languages ready here, so that the background, which is started anew for many a click, has but to
 * read the text of those that a page asks for.
 */
export const phrasesReady = {
  name: 'phrases-ready',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]languages[\\/]clutter[\\/]index\.ts$/ }, async () => ({
      contents: `const texts = ${JSON.stringify(await phraseTexts())};
        export const phrasesOf = (codes) =>
          Object.keys(texts).filter((code) => codes.includes(code)).map((code) => JSON.parse(texts[code]));`,
      loader: 'js',
    }));
  },
};

/** The phrases of each language, made ready, as JSON, by the language's code. */
export async function phraseTexts() {
  const { outputFiles } = await esbuild.build({
    ...node,
    entryPoints: ['src/core/languages/clutter/index.ts'],
    packages: 'bundle',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { clutterLanguages, phrasesOf } = await import(`data:text/javascript;base64,${code}`);
  return Object.fromEntries(clutterLanguages.map(({ code }) => [code, JSON.stringify(phrasesOf([code])[0])]));
}

/**
 * What runs in pages sends messages, answers them with a callback and reads settings, which `chrome` does with promises in
 * every browser from the oldest on: ten kilobytes of polyfill would buy nothing. It is asked for by that name because a frame
 * of the page that is called `browser` can stand for the other one.
 */
const withoutPolyfill = {
  name: 'without-polyfill',
  setup(bundler) {
    bundler.onLoad({ filter: /browser-polyfill\.js$/ }, () => ({ contents: 'module.exports = globalThis.chrome;' }));
  },
};
const examples =
  /\b(?:removes|keeps|why|example[A-Z]\w*):\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`),?/g;

/**
 * Asks V8 to compile every function of the script when it comes in: nearly all of them are called for each page, and to
 * compile them one by one at their first call takes an eighth more of the page's time from click to story.
 * https://v8.dev/blog/explicit-compile-hints. Other engines read a comment.
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad';

function viewEntries() {
  const wanted = ['popup', 'options'].flatMap((view) => [
    `src/views/${view}/${view}.ts`,
    `src/views/${view}/${view}.css`,
  ]);
  return wanted.filter((file) => existsSync(at(file)));
}

function write(file, contents) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

function copyIfThere(from, to) {
  if (existsSync(at(from))) cpSync(at(from), to, { recursive: true });
}

/** Builds again, a moment after the last of several changes. */
function buildOnChange(names) {
  let timer;
  watch(at('src'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        build({ only: names }).then(
          () => console.log('built again'),
          (error) => console.error(error.message),
        ),
      200,
    );
  });
}

async function main(args) {
  const index = args.indexOf('--only');
  const names =
    index < 0 ? Object.keys(targets).filter((name) => name !== 'train') : (args[index + 1] ?? '').split(',');
  await build({ only: names });
  if (!args.includes('--quiet')) console.log(`built ${names.join(', ')} in dist/`);
  if (args.includes('--watch')) buildOnChange(names);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
