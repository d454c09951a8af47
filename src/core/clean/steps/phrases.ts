import type { RemovalReason } from '../../article.ts';
import type { ReadyPhrases } from '../../languages/clutter/phrases.ts';
import { blockText } from '../../page/blocks.ts';
import { type Choice, endVerdictsBy, isProse, takeOut, type Verdicts } from '../choice.ts';

/** A sentence that ends in a printed address of a site leads to no other story: "To help, go to www.example.org." */
const namesSource = ({ block }: Choice, reason: RemovalReason): boolean =>
  reason === 'related' && block.chars >= 50 && /\b(?:www\.|https?:\/\/)[\w.-]+\/?[\s.)]*$/.test(blockText(block));

const isVotedParagraph = ({ block, vote }: Choice): boolean => vote && block.kind === 'text';

/** How many blocks at the end of the story are its end. */
const endBlocks = 6;

/** Takes out blocks whose words say that they are no story. */
export function dropPhrases(choices: readonly Choice[], verdicts: Verdicts, languages: readonly ReadyPhrases[]): void {
  const kept = choices.filter(({ reason, block }) => !reason && block.kind !== 'media');
  const atEnd = endVerdictsBy(languages, kept.slice(-endBlocks));
  let isEnd = true;
  for (const [place, choice] of [...kept.entries()].toReversed()) {
    isEnd &&= place >= kept.length - endBlocks;
    const verdict = (isEnd ? atEnd(choice) : null) ?? verdicts(choice);
    if (verdict && !namesSource(choice, verdict.reason)) takeOut(choice, verdict.reason, verdict.rule);
    else if (isProse(choice.block) && isVotedParagraph(choice)) isEnd = false;
  }
}
