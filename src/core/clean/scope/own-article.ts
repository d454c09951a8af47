import { type Block, blockText } from '../../page/blocks.ts';
import type { PageNode } from '../../page/page-node.ts';
import { type Choice, isHeadline, isProse, ownChars } from '../choice.ts';
import { around, type Hints, holder } from './parts.ts';
import { signature } from './settings.ts';

/**
 * Where several articles of some length stand on the page, each with its headline, as on pages that go on without end:
 * the one whose headline says what the page's address and title say, else the first. Null where there is but one. Pages
 * may have an article around all of them: those within it count if each has a headline of its own, and the page that of one.
 */
export function ownArticle(choices: readonly Choice[], { words }: Hints): PageNode | null {
  const articles = choices.map(({ block }) => articlesAround(block.node));
  const outer = longArticles(choices, articles, 0);
  const [, transcript, third] = outer;
  if (transcript?.headline === '' && / transcript /.test(transcript.node.names) && !third) return null;
  if (outer.length >= 2) return titledOf(outer, words, 1, 0);
  return articles.some(({ length }) => length > 1)
    ? titledOf(longArticles(choices, articles, 1), words, 2, leastShared)
    : titledOf(stackedStories(choices), words, 2, 0);
}

/** So many headlines are looked at: a page of thousands is to take no longer for it. */
const mostHeadlines = 20;

/**
 * Whole stories below each other in boxes that are no articles but set alike, each with a headline of the first level
 * that is set like the others'.
 */
function stackedStories(choices: readonly Choice[]): { node: PageNode; headline: string }[] {
  const headlines = choices.filter(({ block }) => isHeadline(block)).slice(0, mostHeadlines);
  const [first, second] = headlines;
  if (!first || !second || signature(first.block) !== signature(second.block)) return [];
  const common = around(first.block.node).find((node) => holder(node)(second.block.node));
  if (!common) return [];
  const boxes = headlines.flatMap(({ block }) => {
    const node = around(block.node).find(({ parent }) => parent === common);
    return node ? [{ node, headline: blockText(block) }] : [];
  });
  const [box] = boxes;
  const isStory = ({ node }: { node: PageNode }): boolean =>
    node.hasBlock && node.tag === box?.node.tag && node.names === box.node.names && node.running >= longArticle;
  return box && box.node.names !== '' && boxes.every(isStory) ? boxes : [];
}

/** Of articles with a headline, if there are so many, the one whose headline shares most with `words`, and enough. */
function titledOf(
  articles: readonly { node: PageNode; headline: string }[],
  words: string,
  fewest: number,
  least: number,
): PageNode | null {
  const titled = articles.filter(({ node }) => node.hasTitle);
  if (titled.length < fewest) return null;
  const shared = titled.map(({ node, headline }) => ({ node, share: sharedWords(headline, words) }));
  const best = Math.max(...shared.map(({ share }) => share));
  return best < least ? null : (shared.find(({ share }) => share === best)?.node ?? null);
}

/** The share of a headline's words that the title or the address of its page has. */
const leastShared = 0.6;

/** So much running text has an article that is a story, in weighted characters. */
const longArticle = 300;

/** The articles of some length so many levels within others, each with its first headline; `around` has those around each block. */
function longArticles(
  choices: readonly Choice[],
  around: readonly (readonly PageNode[])[],
  level: number,
): { node: PageNode; headline: string }[] {
  const articles = new Map<PageNode, { running: number; heading: Block | null }>();
  for (const [place, { block, reason }] of choices.entries()) {
    const article = around[place]?.at(-1 - level);
    if (!article) continue;
    const seen = articles.get(article) ?? { running: 0, heading: null };
    if (!reason && isProse(block)) seen.running += ownChars(block);
    const isFirst = !seen.heading || (seen.heading.node.tag === 'h2' && block.node.tag === 'h1');
    if (block.kind === 'heading' && block.node.tag <= 'h2' && isFirst) seen.heading = block;
    articles.set(article, seen);
  }
  return [...articles]
    .filter(([, { running }]) => running >= longArticle)
    .map(([node, { heading }]) => ({ node, headline: heading ? blockText(heading) : '' }));
}

/** The articles around a node, from the inmost. */
const articlesAround = (node: PageNode): PageNode[] => around(node).filter(({ tag }) => tag === 'article');

/** The share of a headline's words that are among `words`. */
function sharedWords(headline: string, words: string): number {
  const said = headline.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const known = new Set(words.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu));
  return said.length === 0 ? 0 : said.filter((word) => known.has(word)).length / said.length;
}
