import { type Choice, isLinked, isProse, takeOut, type Verdicts, verdictsBy } from './choice.ts';
import type { PhraseJudge } from './phrase-judge.ts';
import { leadBefore } from './steps/lead.ts';
import { dropLinkBlocks } from './steps/link-blocks.ts';
import { dropOrphanHeadings } from './steps/orphan-headings.ts';
import { dropPhrases } from './steps/phrases.ts';
import { findScope } from './story-scope.ts';

/** Decides about each block whether it is story; in `choices` is afterwards why each of the others is not. */
export function chooseBlocks(choices: readonly Choice[], judge: PhraseJudge): void {
  const verdicts = verdictsBy(judge, choices);
  keepStretch(choices, verdicts);
  dropLinkBlocks(choices);
  dropPhrases(choices, verdicts);
  dropOrphanHeadings(choices);
}

/** Keeps what lies in the story's part of the page, from its lead to the last block that was chosen. */
function keepStretch(choices: readonly Choice[], verdicts: Verdicts): void {
  const { holds, chosen } = findScope(choices, verdicts);
  const isChosen = (choice: Choice): boolean => !choice.reason && chosen.has(choice) && holds(choice.block.node);
  const start = choices.findIndex((choice) => isChosen(choice) && isProse(choice.block) && !verdicts(choice));
  const end = choices.findLastIndex((choice) => choice.block.kind !== 'media' && isChosen(choice));
  const lead = leadBefore(start, choices, isChosen, verdicts);
  choices.forEach((choice, place) => {
    const { block } = choice;
    if (choice.reason || lead.has(choice)) return;
    if (start < 0 || !holds(block.node)) takeOut(choice, 'off-story', 'outside');
    else if (place < start) takeOut(choice, 'off-story', 'before');
    else if (place > end) takeOut(choice, 'off-story', 'after');
    else if (!chosen.has(choice) && isLinked(block)) takeOut(choice, 'related', 'links');
  });
}
