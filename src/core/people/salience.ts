import type { PersonDraft } from './draft.ts';

/** What the importance of a person is judged by. */
export interface Standing {
  readonly draft: PersonDraft;
  readonly quotes: number;
  readonly hasRole: boolean;
  readonly inTitle: boolean;
}

/** Importance within one story of `length` code units: mentions count most, then an early place, the headline, quotations, a role. */
export function scoreOf({ draft, quotes, hasRole, inTitle }: Standing, length: number): number {
  const { mentions } = draft;
  const first = mentions[0]?.start ?? length;
  const early = 1 - first / Math.max(1, length);
  return mentions.length + 2 * early + (inTitle ? 2 : 0) + Math.min(quotes, 5) * 0.5 + (hasRole ? 0.5 : 0);
}

/** How many of the ranked people a reader would put into a summary: those that stand out, at most seven. */
export function keyCount(scores: readonly number[]): number {
  const top = scores[0] ?? 0;
  return scores.filter((score, index) => index < 7 && score >= Math.max(3, top * 0.25)).length;
}
