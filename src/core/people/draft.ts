import type { Mention } from '../article.ts';

/**
 * A person while the story is being worked on: who was grouped together, before roles, quotations and rank are known.
 * Plain mutable data.
 */
export interface PersonDraft {
  /** The fullest form the story prints, without honorific or office title. */
  name: string;
  /** Every surface form seen, as printed (white space folded), courtesy titles kept ("Mr. Sessions"), office titles cut. */
  aliases: string[];
  /**
   * Every place where the person is named, sorted by `start`, none overlapping another (of this or any other person).
   * A span begins with the courtesy title if one stands straight before the name ("Mr. Sessions", "Dr Amara Obi") and
   * never with an office title ("Senator" is outside in "Senator Al Franken"); a possessive ending is outside.
   */
  mentions: Mention[];
  /** Known from courtesy titles, relations, pronouns or the first name; null when unknown or contradictory. */
  gender: 'male' | 'female' | null;
}
