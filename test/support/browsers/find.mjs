// Where the browsers are; on Debian as root, how they get there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Kind */

const known = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Chromium/Application/chrome.exe',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
      '/usr/lib/firefox-esr/firefox-esr',
    ],
    debianPackage: 'firefox-esr',
  },
};

/** Names of the two browsers, as people write them. */
export const browserNames = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * The path of a browser: the one the environment names, else one found, else (Debian, root) the distribution's own
 * package, installed. Throws an Error whose message says what to do when there is none.
 * @param {Kind} kind
 * @param {(line: string) => void} [say] told before a long installation starts
 * @returns {string}
 */
export function findBrowser(kind, say = () => {}) {
  const { variable, debianPackage } = known[kind];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} is set to ${named}, but there is no such file.`);
  }
  const found = look(kind);
  if (found) return found;
  if (canInstall()) {
    say(`${browserNames[kind]} is not here: installing the Debian package ${debianPackage} (about two minutes).`);
    const failure = install(debianPackage);
    const installed = look(kind);
    if (installed) return installed;
    throw new Error(`apt-get could not install ${debianPackage}: ${failure}\n${advice(kind)}`);
  }
  throw new Error(`${browserNames[kind]} was not found. ${advice(kind)}`);
}

/** @param {Kind} kind */
function look(kind) {
  const { commands, places } = known[kind];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...candidates, ...places].find((candidate) => existsSync(candidate));
}

/** @param {Kind} kind */
function advice(kind) {
  const { variable, debianPackage } = known[kind];
  return `Install it (on Debian: apt-get install ${debianPackage}) or set ${variable} to the path of its program.`;
}

/** Only Debian's own packages will do: Ubuntu's of the same names are stubs that want snap. */
function canInstall() {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** @param {string} debianPackage */
function install(debianPackage) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const fonts = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-core'];
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', debianPackage, ...fonts],
  ];
  for (const step of steps) {
    const run = spawnSync('apt-get', step, { env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (run.status !== 0) return run.error?.message ?? run.stderr.trim().slice(-500);
  }
  return '';
}
