import type { RemovalReason } from '../../article.ts';
import type { Branches } from './branches.ts';

/** Lookarounds around a pattern, either of which may be empty. */
export interface Guard {
  readonly before: string;
  readonly after: string;
}

/** What the words of a short block say about it. */
export interface PhraseRule {
  readonly reason: RemovalReason;
  /** Where the pattern must stand: it is the whole block (but for marks around it), its start, or anywhere in it. */
  readonly where: 'whole' | 'start' | 'inside';
  /** The longest block that the rule may take, in words. */
  readonly words: number;
  /** Only among the last blocks of the story. */
  readonly atEnd?: boolean;
  /** Also inside a long paragraph of the story: no sentence of a story has the pattern. */
  readonly isSure?: true;
  /**
   * What must not stand around the pattern, as lookarounds that are set before or after it: asked only where it matches,
   * since they are dear to make for a page, which nearly always has neither.
   */
  readonly unless?: Guard;
  /** A regular expression; case does not matter, and apostrophes are straight. */
  readonly pattern: string;
  readonly removes: string;
  readonly keeps: string;
}

/** The phrases of one language. */
export interface ClutterPhrases {
  /** BCP 47 primary language. */
  readonly code: string;
  readonly rules: readonly PhraseRule[];
}

/** A phrase rule as a page is judged by it: its pattern for small letters, cut at its bars. */
export interface ReadyRule extends Pick<PhraseRule, 'reason' | 'where' | 'words' | 'atEnd' | 'isSure' | 'unless'> {
  readonly branches: Branches;
}

/** The phrases of one language, made ready. Plain data. */
export interface ReadyPhrases {
  readonly code: string;
  readonly rules: readonly ReadyRule[];
}
