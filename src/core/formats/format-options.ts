import { englishWords, type FormatWords } from './words.ts';

/** What a copy may carry beside the story. */
export interface FormatOptions {
  /** One paragraph first: title, authors, site, date, address. On unless switched off. */
  readonly source?: boolean;
  /** The key people last: name, role, number of mentions, quotations. Off unless switched on. */
  readonly people?: boolean;
  /** The day of reading, ISO 8601; named in the source line when given. */
  readonly readOn?: string;
  /** The few words of ours that a copy holds, in the reader's language; English when missing. */
  readonly words?: FormatWords;
}

/** The options with what they are when nobody says otherwise. */
export function complete({
  source = true,
  people = false,
  readOn = '',
  words = englishWords,
}: FormatOptions): Required<FormatOptions> {
  return { source, people, readOn, words };
}
