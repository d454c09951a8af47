import type { PeopleStatus, Person } from '../article.ts';

/** What is known about a text beside its words. */
export interface PeopleOptions {
  /** The headline: people named in it matter more. */
  readonly title?: string;
  /** BCP 47 language of the text; guessed from the text when missing. */
  readonly lang?: string;
}

/**
 * The people of a story, most important first. Offsets are UTF-16 code units into `text`.
 * Never throws; empty for a language without people data.
 */
export function findPeople(_text: string, _options: PeopleOptions = {}): Person[] {
  return [];
}

/** Why the list of people for this text may be empty or short. */
export function peopleStatusFor(_text: string, _lang: string): PeopleStatus {
  return 'ready';
}
