import '../../support/fake-browser.ts';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/platform/settings.ts';
import { largestFile, readSettingsFile, writeSettingsFile } from '../../../src/views/options/settings-file.ts';

const file = (settings: unknown): string => JSON.stringify({ broadsheet: 1, settings });

test('what was written is read again', () => {
  const settings = { ...defaultSettings, theme: 'sepia', autoCleanSites: ['https://news.example'] } as const;
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
});

test('settings that are not known are left out', () => {
  expect(readSettingsFile(file({ theme: 'dark', colour: 'red', __proto__: { keyPeople: 3 } }))).toEqual({
    settings: { theme: 'dark' },
  });
});

test.each([
  [{ theme: 'pink' }, 'theme'],
  [{ theme: 'dark', textSize: 1000 }, 'textSize'],
  [{ keyPeople: '5' }, 'keyPeople'],
  [{ copySourceLine: 1 }, 'copySourceLine'],
  [{ autoCleanSites: ['javascript:alert(1)'] }, 'autoCleanSites'],
  [{ autoCleanSites: 'https://news.example' }, 'autoCleanSites'],
])('one bad value refuses the file: %j', (settings, name) => {
  expect(readSettingsFile(file(settings))).toEqual({ problem: 'bad-value', name });
});

test.each([
  ['', 'not-json'],
  ['{"broadsheet": 1, "settings": {', 'not-json'],
  ['null', 'not-settings'],
  ['[]', 'not-settings'],
  ['{"theme": "dark"}', 'not-settings'],
  ['{"broadsheet": 1, "settings": ["dark"]}', 'not-settings'],
  [`"${'x'.repeat(largestFile)}"`, 'too-large'],
])('a file that is none is refused: %.30s', (text, problem) => {
  expect(readSettingsFile(text)).toEqual({ problem });
});
