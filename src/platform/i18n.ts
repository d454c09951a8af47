import { browser } from './browser.ts';

/** A string of the interface from `_locales`, with `$1`, `$2`, ... filled in. */
export function message(key: string, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** The form of a string that goes with `count`: `<key>_one`, `<key>_other`, ..., with the count, localised, as `$1`. */
export function countedMessage(key: string, count: number, ...values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  const shown = new Intl.NumberFormat(interfaceLanguage()).format(count);
  return message(`${key}_${form}`, shown, ...values) || message(`${key}_other`, shown, ...values);
}

/** The language the interface is shown in, BCP 47. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Fills every element of a page of ours that names a string: `data-text` its text, `data-label` its accessible name. */
export function localise(root: ParentNode): void {
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = message(element.getAttribute('data-text') ?? '');
  }
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', message(element.getAttribute('data-label') ?? ''));
  }
}
