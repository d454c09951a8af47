import { readFileSync } from 'node:fs';

const messages = JSON.parse(
  readFileSync(new URL('../../../src/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { readonly message: string }>;

/** A string of the English interface, as the tests' browsers show it. */
export function words(key: string, ...values: readonly (string | number)[]): string {
  const found = messages[key];
  if (!found) throw new Error(`the interface has no string ${key}`);
  return values.reduce<string>((text, value, index) => text.replaceAll(`$${index + 1}`, String(value)), found.message);
}
