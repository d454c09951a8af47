import type { ReadyPhrases } from '../../languages/clutter/phrases.ts';
import { type Choice, endVerdictsBy, takeOut, type Verdicts } from '../choice.ts';

/** How many blocks at the end of the story are its end. */
const endBlocks = 6;

/** Takes out blocks whose words say that they are no story. */
export function dropPhrases(choices: readonly Choice[], verdicts: Verdicts, languages: readonly ReadyPhrases[]): void {
  const kept = choices.filter(({ reason, block }) => !reason && block.kind !== 'media');
  const atEnd = endVerdictsBy(languages, kept.slice(-endBlocks));
  kept.forEach((choice, place) => {
    const verdict = place >= kept.length - endBlocks ? atEnd(choice) : verdicts(choice);
    if (verdict) takeOut(choice, verdict.reason, verdict.rule);
  });
}
