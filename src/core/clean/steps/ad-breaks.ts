import { type Choice, takeOut } from '../choice.ts';

/** The most blocks between two signs that an advertisement begins and ends. */
const most = 4;

/** Takes out what stands between two lines that were taken out as advertising and is not set like the story. */
export function dropAdBreaks(choices: readonly Choice[], isStory: (choice: Choice) => boolean): void {
  const worded = choices.filter(({ block }) => block.kind !== 'media');
  worded.forEach((choice, place) => {
    if (choice.reason !== 'advertising' || choice.within) return;
    const ahead = worded.slice(place + 1, place + 2 + most);
    const close = ahead.findIndex(({ reason, within }) => reason === 'advertising' && !within);
    if (close <= 0) return;
    const between = ahead.slice(0, close);
    if (between.some((other) => !other.reason && isStory(other))) return;
    for (const other of between) if (!other.reason) takeOut(other, 'advertising', 'ad break');
  });
}
