import type { ArticleStatus, PageKind } from '../../article.ts';
import { isCut } from '../is-cut.ts';
import { factsOf, type PageEvidence } from './facts.ts';
import { kindRules } from './rules.ts';

/** The judgement: anything but an article has status 'none'. */
export interface Judgement {
  readonly status: ArticleStatus;
  readonly kind: PageKind;
}

/** Says whether the page is a story, whether all of it is there, and what the page is otherwise. */
export function judgePage(evidence: PageEvidence): Judgement {
  const facts = factsOf(evidence);
  const kind = kindRules.find((rule) => rule.when(facts))?.kind ?? 'article';
  if (kind !== 'article') return { status: 'none', kind };
  return { status: isCut(evidence, facts.prose) ? 'partial' : 'article', kind };
}
