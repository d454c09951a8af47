import type { PageNode } from '../../page/page-node.ts';
import { type Choice, isLinked, type Verdicts } from '../choice.ts';
import { describedInstead, describedScope, passedOverScope } from './described.ts';
import { ownArticle } from './own-article.ts';
import { type Hints, holder } from './parts.ts';
import { startingScope } from './starting.ts';
import { widen } from './widen.ts';

/** Where the story is on the page. */
export interface Scope {
  readonly node: PageNode | null;
  /** Whether a node is, or lies in, the scope. */
  readonly holds: (node: PageNode | null) => boolean;
  /** Blocks that are story as far as Readability and their likeness to what it chose can say. */
  readonly chosen: ReadonlySet<Choice>;
}

/** Finds the part of the page that the story is in: Readability's choice, checked, widened, and one story of several. */
export function findScope(choices: readonly Choice[], verdicts: Verdicts, hints: Hints): Scope {
  const starting =
    describedScope(choices, hints) ??
    passedOverScope(choices, verdicts, hints) ??
    startingScope(choices, verdicts, hints);
  const { node, chosen } = describedInstead(choices, starting.chosen, hints) ?? starting;
  if (!node) return { node: null, holds: () => false, chosen };
  const own = ownArticle(choices, hints);
  if (own) {
    const holds = holder(own);
    return {
      node: own,
      holds,
      chosen: new Set(
        choices.filter(({ block, reason, vote }) => !reason && holds(block.node) && (vote || !isLinked(block))),
      ),
    };
  }
  const wide = widen(node, choices, chosen, verdicts);
  return { node: wide, holds: holder(wide), chosen };
}
