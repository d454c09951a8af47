import { blockText } from '../../page/blocks.ts';
import { hasLetter } from '../../page/letters.ts';
import { type Choice, isLinked, ownChars, takeOut, wordsLeft } from '../choice.ts';

/** The shortest paragraph that shows that the story goes on, in weighted characters. */
const goesOn = 100;

/** The largest share of the story that may trail after its end. */
const longestTail = 0.25;

const endings: ReadonlySet<string> = new Set(['comments', 'subscribe', 'related', 'sharing']);

/** Takes out what comes after the last long paragraph and after something that ends stories: a form, links, comments. */
export function dropTail(choices: readonly Choice[], isStory: (choice: Choice) => boolean): void {
  const last = choices.findLastIndex(
    (choice) =>
      !choice.reason && (isStory(choice) || (choice.block.kind === 'text' && ownChars(choice.block) >= goesOn)),
  );
  if (last < 0) return;
  const kept = choices.filter(({ reason }) => !reason);
  const total = kept.reduce((sum, { block }) => sum + block.chars, 0);
  const after = kept.reduce(
    (sum, { block }) => (block.index > (choices[last]?.block.index ?? 0) ? sum + block.chars : sum),
    0,
  );
  if (after > total * longestTail) return;
  let isOver = false;
  for (const choice of choices.slice(last + 1)) {
    if (choice.block.kind === 'media') continue;
    // The number of a footnote is a link, too.
    if (choice.reason) isOver ||= endings.has(choice.reason) && hasLetter(blockText(choice.block));
    else if (isOver) takeOut(choice, 'off-story', 'tail');
  }
}

/** So many links behind the story's last paragraph are the foot of the page. */
const fewestInFoot = 4;

/** Takes out the foot of a page that ends in a note of some length, on browsers or on rights: links that lead to one that nothing of the story is set like. */
export function dropFoot(choices: readonly Choice[], isStory: (choice: Choice) => boolean): void {
  const end = choices.findLastIndex((choice) => !choice.reason && isStory(choice));
  const behind = wordsLeft(choices.slice(end + 1));
  const last = behind.at(-1);
  if (end < 0 || !last || !isLong(last)) return;
  const foot = behind.slice(behind.findIndex(({ block }) => isLinked(block)));
  const links = foot.filter(({ block }) => isLinked(block)).length;
  if (links < fewestInFoot || foot.filter(isLong).length * fewestInFoot > links) return;
  for (const choice of foot) takeOut(choice, 'navigation', 'foot');
}

const isLong = ({ block }: Choice): boolean => ownChars(block) >= goesOn;

/** Takes out last lines that lead to what is not there: "Related coverage:". A card of the story may well be what they lead to. */
export const dropLeadOuts = (choices: readonly Choice[]): void =>
  dropLast(
    choices,
    (choice) => choice.block.kind === 'text' && !isLong(choice) && /[,:;]\s*$/.test(blockText(choice.block)),
    'leads out',
  );

/** Takes out last lines that are a stroke, as agencies end their stories with. */
export const dropStrokes = (choices: readonly Choice[]): void =>
  dropLast(
    choices,
    ({ block }) => block.kind !== 'media' && /^[-–—*•·~#]+(?: [-–—*•·~#]+)*$/.test(blockText(block)),
    'stroke',
  );

/** Takes out the last blocks of the story, as long as they pass a test. */
function dropLast(choices: readonly Choice[], isOver: (choice: Choice) => boolean, rule: string): void {
  for (const choice of choices.toReversed()) {
    if (choice.reason) continue;
    if (!isOver(choice)) return;
    takeOut(choice, 'off-story', rule);
  }
}
