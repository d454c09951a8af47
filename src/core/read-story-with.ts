import type { Story } from './article.ts';
import { type Choice, layOut, takeOut } from './clean/choice.ts';
import { chooseBlocks } from './clean/choose-blocks.ts';
import { prepareStructure } from './clean/prepare.ts';
import { listRemovals } from './clean/removals.ts';
import type { Hints } from './clean/scope/parts.ts';
import { shapeContent } from './clean/shape.ts';
import { dropAuthorNotes, dropBylines } from './clean/steps/author-notes.ts';
import { restoreCorrections } from './clean/steps/corrections.ts';
import { restoreDeclared } from './clean/steps/declared-text.ts';
import { dropHeadlineLine } from './clean/steps/headline-line.ts';
import { restoreIngredients } from './clean/steps/ingredients.ts';
import { dropWall } from './clean/steps/wall.ts';
import { storyText } from './clean/story-text.ts';
import { copyStory } from './clean/structure/copy-story.ts';
import { withPictures } from './clean/structure/picture-blocks.ts';
import { applySiteFix } from './extract/apply-site-fix.ts';
import { isBylineLine, isOnlyNames } from './extract/authors.ts';
import { blocksByReadability } from './extract/find-story.ts';
import { findWall } from './extract/is-cut.ts';
import { judgePage } from './extract/kinds/judge-page.ts';
import { leanCopy } from './extract/lean-copy.ts';
import { readMetadata } from './extract/metadata.ts';
import { prune } from './extract/prune.ts';
import type { ReadyPhrases } from './languages/clutter/phrases.ts';
import { type Block, blockText, cutIntoBlocks, isTopHeading } from './page/blocks.ts';
import type { PageNode } from './page/page-node.ts';
import { readPage } from './page/read-page.ts';
import { countWords } from './page/script-weight.ts';
import { foldSpace } from './page/white-space.ts';
import { type SiteFix, siteFixFor } from './sites/site-fixes.ts';

/** What the reading of a page may be told. */
export interface ReadOptions {
  /** The page's address, absolute: relative links are resolved against it. */
  readonly url: string;
}

/** Words a minute of a reader who is not in a hurry. */
const readingSpeed = 230;

/** Where the phrases for a text come from: given the page's language and enough of the likely story to tell its own. */
export type PhraseSource = (lang: string, sample: string) => readonly ReadyPhrases[];

/** `readStory` with its phrases from elsewhere: they are much text, and a script that runs in pages is to be small. */
export function readStoryWith(
  document: Document,
  { url }: ReadOptions,
  phrasesFor: PhraseSource,
  siteFix: SiteFix | undefined = siteFixFor(url),
): Story {
  const { body, copy, choices, truncated } = chooseStory(document, url, phrasesFor, siteFix);
  const metadata = readMetadata(document, url, body, openingOf(keptOf(choices)));
  restoreDeclared(choices, metadata.claims.articleBody);
  restoreIngredients(choices);
  dropHeadlineLine(choices, metadata.title);
  dropAuthorNotes(choices, metadata.authors);
  dropBylines(choices, isOnlyNames);
  restoreCorrections(choices);
  const blocks = choices.map(({ block }) => block);
  const wall = findWall(blocks, keptOf(choices));
  dropWall(choices, wall);
  const kept = keptOf(choices);
  const { claims, ...about } = metadata;
  const { content, placeOf } = buildContent(choices, copy, claims.base, about.leadImage);
  const text = storyText(content);
  const wordCount = countWords(text);
  return {
    ...judgePage({ document, url, blocks, kept, wall, text, metadata }),
    ...about,
    html: content.innerHTML,
    text,
    wordCount,
    readingMinutes: Math.ceil(wordCount / readingSpeed),
    removed: listRemovals(choices, placeOf, about.title, isBylineLine),
    truncated,
  };
}

const keptOf = (choices: readonly Choice[]): Block[] =>
  choices.filter(({ reason }) => !reason).map(({ block }) => block);

/** So much of the story tells its language and direction, in UTF-16 code units. */
const longestOpening = 4000;

/** The story's beginning; nobody needs all of it in one piece yet. */
function openingOf(blocks: readonly Block[]): string {
  let opening = '';
  for (let at = 0; at < blocks.length && opening.length < longestOpening; at++)
    opening += (at > 0 ? '\n\n' : '') + blockText(blocks[at] as Block);
  return opening.slice(0, longestOpening);
}

/** Reads the page and decides about each of its blocks. */
function chooseStory(
  document: Document,
  url: string,
  phrasesFor: PhraseSource,
  siteFix: SiteFix | undefined,
): { body: PageNode; copy: Document; choices: readonly Choice[]; truncated: boolean } {
  const { body, reader, truncated } = readPage(document.body ?? document.documentElement);
  const blocks = cutIntoBlocks(body);
  prune(body, reader);
  if (siteFix) applySiteFix(siteFix, document, body);
  const copy = leanCopy(document, blocks);
  const choices = layOut(blocks, blocksByReadability(copy));
  const lang = document.documentElement.getAttribute('lang') ?? '';
  chooseBlocks(choices, phrasesFor(lang, sampleOf(choices)), hintsOf(choices, document, url));
  return { body, copy, choices, truncated };
}

/** The headline as the page prints it, and what its title, address and description say. */
function hintsOf(choices: readonly Choice[], document: Document, url: string): Hints {
  const headline = choices.find(({ block }) => isTopHeading(block));
  const named = document.querySelector('title')?.textContent ?? '';
  const described = document.querySelector('meta[property="og:description"], meta[name="description"]');
  return {
    title: headline ? blockText(headline.block) : named,
    words: `${named} ${url.replace(/^\w+:\/\/[^/]*/, '')}`,
    description: foldSpace(described?.getAttribute('content') ?? '').trim(),
  };
}

/** Enough of the likely story to tell its language by. */
function sampleOf(choices: readonly Choice[]): string {
  let sample = '';
  for (const { block, vote } of choices) {
    if (vote) sample += ` ${blockText(block)}`;
    if (sample.length > 2000) break;
  }
  return sample;
}

/**
 * Makes the story's HTML; `placeOf` tells in which top-level block of it a kept block ended up, counted from 1. What went
 * as a pull quote is taken out of the choices, too.
 */
function buildContent(choices: readonly Choice[], copy: Document, url: string, leadImage: string | null) {
  const { content, firsts } = copyStory(withPictures(choices, leadImage, url), copy);
  prepareStructure(content, url);
  const repeated = shapeContent(content, url, { leadImage });
  for (const choice of repeated.length > 0 ? choices : []) {
    const first = firsts.get(choice.block);
    if (first && repeated.some((quote) => quote.contains(first))) takeOut(choice, 'duplicate', 'pull quote');
  }
  const places = new Map<Node, number>();
  for (let child = content.firstChild, place = 1; child; child = child.nextSibling, place++) places.set(child, place);
  const placeOf = (block: Block): number => {
    let at = firsts.get(block);
    for (let parent = at?.parentNode; parent && parent !== content; parent = parent.parentNode) at = parent;
    return (at && places.get(at)) ?? 0;
  };
  return { content, placeOf };
}
