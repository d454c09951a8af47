import { type SettingName, type Settings, settingNames, settingsTable } from '../../platform/settings.ts';

/** The largest file that is read, in characters: far more than settings can need. */
export const largestFile = 200_000;

/** What a file of settings holds, or why it cannot be used. */
export type FileContent =
  | { readonly settings: Partial<Settings> }
  | { readonly problem: 'too-large' | 'not-json' | 'not-settings' }
  | { readonly problem: 'bad-value'; readonly name: SettingName };

interface FileShape {
  readonly broadsheet?: unknown;
  readonly settings?: unknown;
}

/** The settings as a file: JSON with a name in it, so that another program's file is not taken for one. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ broadsheet: 1, settings }, null, 2)}\n`;
}

/** Reads such a file. Settings it does not know are left out; one bad value refuses the whole file. */
export function readSettingsFile(text: string): FileContent {
  if (text.length > largestFile) return { problem: 'too-large' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  const { broadsheet, settings: stored } = isRecord(content) ? (content as FileShape) : {};
  if (typeof broadsheet !== 'number' || !isRecord(stored)) return { problem: 'not-settings' };
  const settings: Record<string, unknown> = {};
  for (const name of settingNames) {
    if (!Object.hasOwn(stored, name)) continue;
    const value = settingsTable[name].read(stored[name]);
    if (value === undefined) return { problem: 'bad-value', name };
    settings[name] = value;
  }
  return { settings };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
