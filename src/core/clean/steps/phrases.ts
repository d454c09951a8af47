import type { RemovalReason } from '../../article.ts';
import type { ReadyPhrases } from '../../languages/clutter/phrases.ts';
import { blockText } from '../../page/blocks.ts';
import { type Choice, endVerdictsBy, isProse, takeOut, type Verdicts, wordsLeft } from '../choice.ts';

/** A sentence that ends in a printed address of a site leads to no other story: "To help, go to www.example.org." */
const namesSource = ({ block }: Choice, reason: RemovalReason): boolean =>
  reason === 'related' && block.chars >= 50 && /\b(?:www\.|https?:\/\/)[\w.-]+\/?[\s.)]*$/.test(blockText(block));

/** A cell with others beside it holds a figure of a table, which reads like the number of a picture: "3 of 12". */
const isFigure = ({ block: { kind, node } }: Choice, reason: RemovalReason): boolean =>
  kind === 'cell' &&
  (reason === 'caption' || reason === 'media') &&
  (node.parent?.children ?? []).filter(({ chars }) => chars > 0).length > 1;

/** How many blocks at the end of the story are its end. */
const endBlocks = 6;

/**
 * Takes out blocks whose words say that they are no story. The last ones are asked for more: but who somebody is, said
 * where the story goes on behind it, is part of the story.
 */
export function dropPhrases(choices: readonly Choice[], verdicts: Verdicts, languages: readonly ReadyPhrases[]): void {
  const kept = wordsLeft(choices);
  const atEnd = endVerdictsBy(languages, kept.slice(-endBlocks));
  let goesOn = false;
  for (const [place, choice] of [...kept.entries()].toReversed()) {
    const isEnd = place >= kept.length - endBlocks;
    const found = isEnd ? atEnd(choice) : verdicts(choice);
    const verdict = isEnd && goesOn && found?.reason === 'byline' ? verdicts(choice) : found;
    if (verdict && !namesSource(choice, verdict.reason) && !isFigure(choice, verdict.reason))
      takeOut(choice, verdict.reason, verdict.rule);
    else if (choice.vote && choice.block.kind === 'text' && isProse(choice.block)) goesOn = true;
  }
}
