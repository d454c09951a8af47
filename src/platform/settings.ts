import { browser } from './browser.ts';

/** One setting: its default and how a stored or imported value becomes a valid one (undefined if it cannot). */
export interface Setting<Value> {
  readonly default: Value;
  readonly read: (value: unknown) => Value | undefined;
}
export interface FlagSetting extends Setting<boolean> {
  readonly kind: 'flag';
}
export interface CountSetting extends Setting<number> {
  readonly kind: 'count';
  readonly min: number;
  readonly max: number;
}
export interface ChoiceSetting<Value extends string> extends Setting<Value> {
  readonly kind: 'choice';
  readonly values: readonly Value[];
}
export interface SitesSetting extends Setting<readonly string[]> {
  readonly kind: 'sites';
}

/** Every setting, once: type, default and bounds come from here. Each has its label under `setting_<name>` in `_locales`. */
export const settingsTable = {
  theme: choice('system', ['system', 'light', 'sepia', 'dark']),
  /** CSS pixels of the story's text in the reader. */
  textSize: count(19, 14, 32),
  /** Characters a line in the reader. */
  textWidth: count(66, 45, 100),
  /** People shown before the rest is folded. */
  keyPeople: count(5, 1, 20),
  markNames: flag(false),
  copyFormat: choice('plain', ['plain', 'markdown', 'rich']),
  copySourceLine: flag(true),
  copyPeople: flag(false),
  autoCleanEverywhere: flag(false),
  /** Sites as `siteOf` gives them: 'https://news.example'. */
  autoCleanSites: sites(),
};

type Table = typeof settingsTable;
export type SettingName = keyof Table;
export type Settings = { readonly [Name in SettingName]: Table[Name] extends Setting<infer Value> ? Value : never };

export const settingNames = Object.keys(settingsTable) as readonly SettingName[];

/** All settings; a stored value that is not valid counts as not set. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await browser.storage.local.get([...settingNames]));
}

/** Stores the settings given and leaves the others alone. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Back to the defaults. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove([...settingNames]);
}

/** Calls `onChange` with all settings whenever one changed, wherever that was done; ends with `signal`. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: object, area: string): void => {
    if (area === 'local' && settingNames.some((name) => name in changes)) void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Settings from any object: what is missing or not valid gets its default. */
function readSettings(stored: unknown): Settings {
  return { ...defaultSettings, ...validSettings(stored) };
}

/** The valid settings among an object's properties; what is unknown or not valid is left out. */
function validSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const values = stored as Record<string, unknown>;
  const entries = settingNames.map((name) => [name, settingsTable[name].read(values[name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

export const defaultSettings = Object.fromEntries(
  settingNames.map((name) => [name, settingsTable[name].default]),
) as Settings;

function flag(byDefault: boolean): FlagSetting {
  return { kind: 'flag', default: byDefault, read: (value) => (typeof value === 'boolean' ? value : undefined) };
}

function count(byDefault: number, min: number, max: number): CountSetting {
  const read = (value: unknown): number | undefined =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? (value as number) : undefined;
  return { kind: 'count', default: byDefault, min, max, read };
}

function choice<const Value extends string>(byDefault: Value, values: readonly Value[]): ChoiceSetting<Value> {
  return { kind: 'choice', default: byDefault, values, read: (value) => values.find((known) => known === value) };
}

function sites(): SitesSetting {
  const isSite = (value: unknown): boolean => typeof value === 'string' && siteOf(value) === value;
  const read = (value: unknown): readonly string[] | undefined =>
    Array.isArray(value) && value.every(isSite) ? [...new Set<string>(value)] : undefined;
  return { kind: 'sites', default: [], read };
}

/**
 * The site of an address as settings and permissions know it: scheme and host, no port (Firefox's match patterns have
 * none). Null for what is not http(s). An address typed without a scheme counts as https.
 */
export function siteOf(address: string): string | null {
  const typed = address.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(full)) return null;
  const { protocol, hostname } = new URL(full);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}` : null;
}

/** The match pattern that covers a site, for permissions and registered scripts. */
export function patternOf(site: string): string {
  return `${site}/*`;
}

/** The match pattern of every site. */
export const everySite = '*://*/*';
