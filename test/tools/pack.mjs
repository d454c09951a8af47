// Builds the extension and packs it for the stores, under dist/: a zip for each browser and one of the source, which the
// Firefox store asks for. The same source gives the same bytes.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { build } from '../../build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const version = JSON.parse(readFileSync(at('package.json'), 'utf8')).version;

/** Earlier than any file of ours: a time in the archive would differ from machine to machine. */
const noTime = new Date(1980, 0, 1);

/** Every file a manifest names: scripts, pages, icons, and the messages of its default language. */
export function filesNamed(manifest) {
  const { background, action, options_ui, icons, default_locale } = manifest;
  return [
    ...(background.scripts ?? [background.service_worker]),
    action.default_popup,
    options_ui.page,
    ...Object.values(icons),
    ...Object.values(action.default_icon),
    `_locales/${default_locale}/messages.json`,
    // Named in code, when they are injected or registered.
    'content.js',
    'overlay.js',
    'auto.js',
  ];
}

function packExtension(browser) {
  const dir = at('dist', browser);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const missing = filesNamed(manifest).filter((file) => !existsSync(join(dir, file)));
  if (missing.length > 0)
    throw new Error(`dist/${browser}/manifest.json names files that are not there: ${missing.join(', ')}`);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  return pack(`broadsheet-${browser}-${version}.zip`, dir, names);
}

/** What is under version control, and nothing else. Unpacked, it builds the same extension: npm ci && npm run pack. */
function packSource() {
  if (!existsSync(at('.git'))) return 'no source zip: this is no repository';
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  const names = git('ls-files', '-z')
    .split('\0')
    .filter((name) => name && existsSync(at(name)));
  const isCommitted = git('status', '--porcelain') === '';
  return `${pack(`broadsheet-source-${version}.zip`, root, names)}${isCommitted ? '' : ' (not all of it is committed)'}`;
}

function pack(name, dir, files) {
  const content = Object.fromEntries(
    files.sort().map((file) => [file.replaceAll('\\', '/'), readFileSync(join(dir, file))]),
  );
  const file = at('dist', name);
  rmSync(file, { force: true });
  writeFileSync(file, zipSync(content, { level: 9, mtime: noTime, os: 3, attrs: 0o644 << 16 }));
  return `dist/${name}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ only: ['extension'] });
  for (const line of [packExtension('chromium'), packExtension('firefox'), packSource()]) console.log(line);
}
