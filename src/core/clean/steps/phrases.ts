import { type Choice, takeOut, type Verdicts } from '../choice.ts';

/** How many blocks at the end of the story are its end. */
const endBlocks = 6;

/** Takes out blocks whose words say that they are no story. */
export function dropPhrases(choices: readonly Choice[], verdicts: Verdicts): void {
  const kept = choices.filter(({ reason, block }) => !reason && block.kind !== 'media');
  kept.forEach((choice, place) => {
    const verdict = verdicts(choice, place >= kept.length - endBlocks);
    if (verdict) takeOut(choice, verdict.reason, verdict.rule);
  });
}
