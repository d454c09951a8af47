import type { RemovalReason } from '../../article.ts';
import { shorten } from '../../languages/clutter/branches.ts';
import { pageData } from '../../languages/page-data.ts';
import { blockText } from '../../page/blocks.ts';
import { isLatin, latinLetter } from '../../page/letters.ts';
import { runsIn } from '../../page/seen-runs.ts';
import { type Choice, isLinked, putBack } from '../choice.ts';

/** How many blocks above the story's first and below its last one a correction may stand. */
const farthest = 15;

/** The least and the most it says, in weighted characters. */
const shortest = 40;
const longest = 1200;

/** What such notes go for: their names, their words, where they stand. What the page hides, or says twice, stays out. */
const causes: ReadonlySet<RemovalReason | null> = new Set(['legal', 'byline', 'off-story', 'navigation', 'related']);

/**
 * Patterns for what is a correction among texts in small letters, "Correction, May 3: The ...", or what it says, and for
 * its label alone, on a line above it; of all languages' words only those that may stand there. Null where none may.
 */
function formsIn(texts: readonly string[]): { readonly correction: RegExp; readonly label: RegExp } | null {
  const { corrections } = pageData();
  const seen = runsIn(texts);
  const [labels, says] = [shorten(corrections.labels, seen), shorten(corrections.says, seen)];
  const letter = texts.every(isLatin) ? latinLetter : '\\p{L}';
  const label = labels && `^[^${letter}]*(?:${labels})(?:(?![${letter}])[^:：]{0,20}\\d[^:：]{0,20})?`;
  const pattern = [label && `${label} ?[:：]`, says].filter(Boolean).join('|');
  if (!pattern) return null;
  const flags = letter === latinLetter ? '' : 'u';
  return { correction: new RegExp(pattern, flags), label: new RegExp(label ? `${label} ?[:：]?$` : '(?!)', flags) };
}

/** Brings back where the newsroom puts its story right: the story is not true without. */
export function restoreCorrections(choices: readonly Choice[]): void {
  const isKept = ({ reason, block }: Choice): boolean => !reason && block.kind !== 'media';
  const first = choices.findIndex(isKept);
  if (first < 0) return;
  const to = choices.findLastIndex(isKept) + farthest;
  const near = choices.slice(Math.max(0, first - farthest), to + 1);
  const textOf = ({ block }: Choice): string => blockText(block).toLowerCase();
  const forms = formsIn(near.filter(isOut).map(textOf));
  if (!forms) return;
  near.forEach((choice, place) => {
    if (!isOut(choice)) return;
    const text = textOf(choice);
    const below = near[place + 1];
    const isLabel = below && isOut(below) && isNote(below) && below.block.node.parent === choice.block.node.parent;
    if (isNote(choice) && forms.correction.test(text)) putBack(choice, 'correction');
    else if (isLabel && forms.label.test(text)) for (const part of [choice, below]) putBack(part, 'correction');
  });
}

const isOut = ({ block, reason }: Choice): boolean =>
  causes.has(reason) && block.kind !== 'media' && block.chars <= longest && !isLinked(block);

const isNote = ({ block }: Choice): boolean => block.chars >= shortest;
