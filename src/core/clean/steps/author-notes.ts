import { blockText } from '../../page/blocks.ts';
import { type Choice, isProse, takeOut, wordsLeft } from '../choice.ts';
import { holder } from '../scope/parts.ts';

/** The longest word that opens a byline before a name, with its blank, in UTF-16 code units: "By ", "Autor: ". */
const longestOpening = 12;

/**
 * Takes out what the lead and the last blocks say about the authors, in whatever language: blocks that open with the name
 * of one, or with a part of it below a line that says the whole. A name that the story says elsewhere is left: who wrote
 * it is in it.
 */
export function dropAuthorNotes(choices: readonly Choice[], authors: readonly string[]): void {
  const kept = wordsLeft(choices);
  const isLead = ({ rule }: Choice): boolean => rule === 'lead';
  const end = kept.length - Math.min(mostAbout, Math.max(endBlocks, Math.ceil(kept.length / 3)));
  const story = kept.slice(0, Math.max(0, end)).filter((choice) => !isLead(choice));
  const said = story.map(({ block }) => blockText(block));
  const absent = authors.filter((name) => name.includes(' ') && !said.some((text) => text.includes(name)));
  if (story.length === 0 || absent.length === 0) return;
  const about = kept.filter((choice, place) => isLead(choice) || place >= end);
  for (const choice of about) {
    const text = blockText(choice.block).replace(/^[•*\s]+/u, '');
    const isNamed = absent.some((name) => {
      const at = text.indexOf(name);
      return at >= 0 && at <= (isLead(choice) ? longestOpening : 0) && isWord(text.slice(at + name.length));
    });
    if (isNamed) takeOut(choice, 'byline', 'author note');
  }
  for (const choice of about) if (!choice.reason) dropCard(choice, choices, absent, story);
}

const isWord = (rest: string): boolean => /^(?:[\s,:|(’']|$)/.test(rest);

/** How many blocks at the end may be about authors, each with lines of its own; of a short story no more than a third. */
const mostAbout = 12;

/** How many blocks above what is said of an author his name may stand, and the longest line that it is. */
const farthestName = 4;
const longestName = 60;

/** The most text of a card beside what it says of its author, in weighted characters. */
const mostBeside = 200;

/** How an author speaks of himself, in English. */
const firstPerson = /^I(?: am|[’']m| have been| write| cover| report)\b/;

/** Takes out the card of an author: his name, his office, and what is said of him, which opens with a part of his name. */
function dropCard(
  about: Choice,
  choices: readonly Choice[],
  authors: readonly string[],
  story: readonly Choice[],
): void {
  const { block } = about;
  const text = blockText(block);
  const isAll = firstPerson.test(text);
  const authorsNamed = authors.filter(
    (name) =>
      isAll ||
      name
        .split(' ')
        .some((part) => part.length > 2 && text.startsWith(part) && /^[’']?s? /.test(text.slice(part.length))),
  );
  if (authorsNamed.length === 0 || block.kind !== 'text') return;
  const line = choices
    .slice(Math.max(0, block.index - farthestName), block.index)
    .findLast(
      (other) => other.block.chars <= longestName && authorsNamed.some((name) => blockText(other.block).includes(name)),
    );
  if (!line) return;
  let card = block.node.parent;
  while (card && !holder(card)(line.block.node)) card = card.parent;
  if (!card || card.chars > block.chars + mostBeside) return;
  const isInside = holder(card);
  if (story.some((choice) => choice !== about && isProse(choice.block) && isInside(choice.block.node))) return;
  for (const choice of choices)
    if (!choice.reason && choice.block.kind !== 'media' && isInside(choice.block.node))
      takeOut(choice, 'byline', 'author card');
}

/** How many blocks at the beginning of the story may be a byline, and how many at its end. */
const firstBlocks = 3;
const endBlocks = 4;

/**
 * Takes out bylines at the beginning and at the end of the story, in whatever language: lines that open as one and have
 * little in them but names. `isByline` tells them.
 */
export function dropBylines(choices: readonly Choice[], isByline: (line: string) => boolean): void {
  const kept = wordsLeft(choices);
  for (const choice of new Set([...kept.slice(0, firstBlocks), ...kept.slice(-endBlocks)])) {
    const isLine = choice.block.kind === 'text' || choice.block.kind === 'heading';
    if (isLine && isByline(blockText(choice.block))) takeOut(choice, 'byline', 'byline');
  }
}
