import type { Block } from '../../page/blocks.ts';
import { isAround, type PageNode } from '../../page/page-node.ts';
import { type Choice, isLinked, isProse, type Verdicts } from '../choice.ts';
import { holder, saidIn } from './parts.ts';
import { hasFurtherNames, signature } from './settings.ts';

/** How far up the story may be looked for: levels above what Readability chose. */
const highest = 5;

/** A story has few settings: a page of thousands is to take no longer for it. */
const mostSettings = 12;

/** Climbs as long as what comes along is mostly set like the story; what comes along is chosen too. */
export function widen(from: PageNode, choices: readonly Choice[], chosen: Set<Choice>, verdicts: Verdicts): PageNode {
  let scope = from;
  const signs = new Map<string, Block>();
  for (const { block } of chosen) if (isProse(block)) signs.set(signature(block), block);
  const known = [...signs.values()].slice(0, mostSettings);
  for (let at = from.parent, steps = 0; at?.parent && steps < highest; at = at.parent, steps++) {
    const isOld = holder(scope);
    const isNew = holder(at);
    const extra = choices.filter((choice) => {
      const { block, reason } = choice;
      return (
        !reason && isProse(block) && block.linkChars < block.chars * 0.3 && isNew(block.node) && !isOld(block.node)
      );
    });
    const more = extra.filter((choice) => !verdicts(choice));
    if (more.length === 0) continue;
    const all = more.reduce((sum, { block }) => sum + block.chars, 0);
    const isLike = ({ block }: Choice): boolean =>
      signs.has(signature(block)) || known.some((one) => hasFurtherNames(one, block));
    if (isIntro(chosen) && areSlides(choices, isNew, isOld, more)) {
      scope = at;
      for (const choice of choices)
        if (!choice.reason && isNew(choice.block.node) && inSlide(choice.block.node)) {
          choice.rule = slideRule;
          chosen.add(choice);
        }
      continue;
    }
    const like = more.reduce((sum, choice) => (isLike(choice) ? sum + choice.block.chars : sum), 0);
    if (like < all * 0.6) break;
    scope = at;
    for (const choice of more) chosen.add(choice);
  }
  return scope;
}

/** Marks what was found to be the text of slides: no caption, though it shares a box with a picture. */
export const slideRule = 'slide';

/** The longest text that may be but the introduction to slides, in weighted characters. */
const longestIntro = 1200;

const isIntro = (chosen: ReadonlySet<Choice>): boolean =>
  saidIn([...chosen].filter(({ block }) => isProse(block))) <= longestIntro;

/** Names of a slide among others, and how far above its text such a box begins. */
const slideNames =
  / (?:slide|swiper|slick|splide|glide|flickity|carousel) (?:slide|item|cell|list|track|wrapper|\d+) | slide /;
const highestSlide = 3;

const inSlide = (node: PageNode): boolean => isAround(node, highestSlide, ({ names }) => slideNames.test(names));

/** So many headings and paragraphs without links have slides that tell a story; pictures with captions have no headings. */
const fewestSlides = 3;

/** Whether what comes along is the text of slides, each with a heading of its own as a rule. */
function areSlides(
  choices: readonly Choice[],
  isNew: (node: PageNode) => boolean,
  isOld: (node: PageNode) => boolean,
  more: readonly Choice[],
): boolean {
  const told = more.filter(({ block }) => inSlide(block.node) && block.linkChars === 0);
  if (told.length < fewestSlides || told.length < more.length * 0.6) return false;
  const headings = choices.filter(
    ({ block, reason }) =>
      !reason &&
      block.kind === 'heading' &&
      !isLinked(block) &&
      isNew(block.node) &&
      !isOld(block.node) &&
      inSlide(block.node),
  );
  return headings.length >= fewestSlides - 1;
}
