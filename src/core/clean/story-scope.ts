import { type Block, blockText } from '../page/blocks.ts';
import { isAround, type PageNode } from '../page/page-node.ts';
import { type Choice, isHeadline, isLinked, isProse, ownChars, type Verdicts } from './choice.ts';

/** Where the story is on the page. */
export interface Scope {
  readonly node: PageNode | null;
  /** Whether a node is, or lies in, the scope. */
  readonly holds: (node: PageNode | null) => boolean;
  /** Blocks that are story as far as Readability and their likeness to what it chose can say. */
  readonly chosen: ReadonlySet<Choice>;
}

/** A part of the page with those of its blocks that are story. */
interface Found {
  readonly node: PageNode;
  readonly chosen: Set<Choice>;
}

/** What is known of the story before its blocks: its headline, words of the page's address and title, and what the page says it is about. */
export interface Hints {
  readonly title: string;
  readonly words: string;
  readonly description: string;
}

/** Finds the part of the page that the story is in: Readability's choice, checked, widened, and one story of several. */
export function findScope(choices: readonly Choice[], verdicts: Verdicts, hints: Hints): Scope {
  const starting =
    describedScope(choices, hints) ??
    passedOverScope(choices, verdicts, hints) ??
    startingScope(choices, verdicts, hints);
  const { node, chosen } = describedInstead(choices, starting.chosen, hints) ?? starting;
  if (!node) return { node: null, holds: () => false, chosen };
  const own = ownArticle(choices, hints);
  if (own) {
    const holds = holder(own);
    return {
      node: own,
      holds,
      chosen: new Set(
        choices.filter(({ block, reason, vote }) => !reason && holds(block.node) && (vote || !isLinked(block))),
      ),
    };
  }
  const wide = widen(node, choices, chosen, verdicts);
  return { node: wide, holds: holder(wide), chosen };
}

/**
 * Where several articles of some length stand on the page, each with its headline, as on pages that go on without end:
 * the one whose headline says what the page's address and title say, else the first. Null where there is but one. Pages
 * may have an article around all of them: those within it count if each has a headline of its own, and the page that of one.
 */
function ownArticle(choices: readonly Choice[], { words }: Hints): PageNode | null {
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

/** The elements around a node, from itself. */
function around(node: PageNode): PageNode[] {
  const found: PageNode[] = [];
  for (let at: PageNode | null = node; at; at = at.parent) found.push(at);
  return found;
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

/** So much of a description must stand in the story, in UTF-16 code units: shorter ones say what many pages say. */
const shortestOpening = 50;

/** Whether a paragraph is one that Readability did not choose, though it reads like one of a story. */
const isPassedOver = ({ block, vote }: Choice): boolean =>
  !vote && block.node.tag === 'p' && isProse(block) && !isLinked(block);

/** The box of the first paragraph that begins as the page's description does, among those that pass a test. */
function describedBox(choices: readonly Choice[], opening: string, test: (choice: Choice) => boolean): PageNode | null {
  if (opening.length < shortestOpening) return null;
  const first = choices.find((choice) => test(choice) && blockText(choice.block).startsWith(opening));
  return first?.block.node.parent ?? null;
}

const openingOf = ({ description }: Hints): string => description.slice(0, shortestOpening);

/**
 * Descriptions are often the story's first words. Where these begin a paragraph among others that Readability passed over,
 * and what it chose has them nowhere, the story is there: a list of stories of which one is unfolded. Null everywhere else.
 */
function describedScope(choices: readonly Choice[], hints: Hints): Found | null {
  const opening = openingOf(hints);
  const isLeft = (choice: Choice): boolean => !choice.reason && isPassedOver(choice);
  const node = describedBox(choices, opening, isLeft);
  if (!node) return null;
  const brothers = choices.filter((choice) => choice.block.node.parent === node && isLeft(choice));
  if (brothers.length < 4 || choices.some(({ block, vote }) => vote && blockText(block).includes(opening))) return null;
  return wholly(node, liveIn(choices, node));
}

/** So many paragraphs beside each other that were passed over are a story, if they say more than what was chosen. */
const fewestPassedOver = 4;

/** What was chosen that is less than this is no story yet, and that is more is one that was found, in weighted characters. */
const fewestChosen = 500;
const mostChosen = 1500;

/** The largest share of what was chosen that may speak of what the headline speaks of, where it is no story. */
const mostOnHeadline = 0.5;

/**
 * Readability leaves out a box by its name alone ("artpagination"), and may then choose what is left around it, such as
 * the page's dialogs. The box of paragraphs that it passed over, where they say more than what it chose, most of
 * which has no word of the headline in it. Null everywhere else.
 */
function passedOverScope(choices: readonly Choice[], verdicts: Verdicts, { title }: Hints): Found | null {
  const prose = choices.filter(
    ({ block, reason }) => !reason && block.kind !== 'heading' && isProse(block) && block.linkChars < block.chars * 0.3,
  );
  const voted = prose.filter(({ vote }) => vote);
  const chosen = saidIn(voted);
  if (chosen < fewestChosen || chosen > mostChosen) return null;
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const isOnHeadline = ({ block }: Choice): boolean => {
    const text = blockText(block).toLowerCase();
    return words.some((word) => text.includes(word));
  };
  const onHeadline = (of: readonly Choice[]): number => saidIn(of.filter(isOnHeadline)) / saidIn(of);
  if (words.length === 0 || onHeadline(voted) > mostOnHeadline) return null;
  const signs = new Set(voted.map(({ block }) => signature(block)));
  const boxes = new Map<PageNode, Choice[]>();
  for (const choice of prose) {
    const { parent, tag } = choice.block.node;
    if (choice.vote || tag !== 'p' || !parent || signs.has(signature(choice.block)) || verdicts(choice)) continue;
    const known = boxes.get(parent);
    if (known) known.push(choice);
    else boxes.set(parent, [choice]);
  }
  for (const [node, passed] of boxes)
    if (passed.length >= fewestPassedOver && saidIn(passed) > chosen && onHeadline(passed) > onHeadline(voted))
      return wholly(node, liveIn(choices, node));
  return null;
}

/** So many longer words tell what a page is about, and so few of them stand in a text about something else. */
const fewestWords = 6;
const mostInOther = 0.15;

/**
 * Where a paragraph is the page's description, and hardly a word of that or of the page's title stands in what was
 * `chosen`, that is about something else, such as the messages of a login form: the story is where the paragraph is,
 * though its box be named after captions, as those below a video are: that reason is then taken back. Null everywhere
 * else.
 */
function describedInstead(choices: readonly Choice[], chosen: ReadonlySet<Choice>, hints: Hints): Found | null {
  const isLeft = (choice: Choice): boolean => (!choice.reason || choice.reason === 'caption') && isPassedOver(choice);
  const node = describedBox(choices, openingOf(hints), isLeft);
  if (!node || chosen.size === 0) return null;
  const known = new Set(`${hints.words} ${hints.description}`.toLowerCase().match(/\p{L}{6,}/gu));
  if (known.size < fewestWords) return null;
  const said = [...chosen].map(({ block }) => blockText(block).toLowerCase()).join(' ');
  if ([...known].filter((word) => said.includes(word)).length > known.size * mostInOther) return null;
  for (const choice of choices) if (choice.block.node.parent === node && isLeft(choice)) choice.reason = null;
  const box = boxWithout(chosen, node);
  return wholly(box, liveIn(choices, box));
}

/** The largest box around a node that has none of the blocks in it. */
function boxWithout(blocks: ReadonlySet<Choice>, node: PageNode): PageNode {
  const around = new Set<PageNode>();
  for (const { block } of blocks) for (let at: PageNode | null = block.node; at; at = at.parent) around.add(at);
  let box = node;
  while (box.parent && !around.has(box.parent)) box = box.parent;
  return box;
}

/** How much blocks say outside links, in weighted characters. */
export const saidIn = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { block }) => sum + ownChars(block), 0);

/** What stands in a node and was not taken out. */
function liveIn(choices: readonly Choice[], node: PageNode): Choice[] {
  const holds = holder(node);
  return choices.filter(({ block, reason }) => !reason && holds(block.node));
}

/** A node with all that stands in it but links. */
const wholly = (node: PageNode, inNode: readonly Choice[]): Found => ({
  node,
  chosen: new Set(inNode.filter(({ block }) => !isLinked(block))),
});

/**
 * What Readability chose, unless that is next to nothing beside what the page's text leads down to. What words tell to be
 * no story, as a note about cookies, counts for nothing here.
 */
function startingScope(
  choices: readonly Choice[],
  verdicts: Verdicts,
  hints: Hints,
): { node: PageNode | null; chosen: Set<Choice> } {
  const votes = choices.filter((choice) => choice.vote);
  const live = votes.filter((choice) => !choice.reason);
  const voted = smallestHolder(votes);
  const sum = (of: readonly Choice[]): number =>
    saidIn(of.filter((choice) => isProse(choice.block) && !verdicts(choice)));
  const chars = speaksOfCookies(live, hints) ? 0 : sum(live);
  const led = chars < fewestChosen && leadingNode(choices, verdicts);
  if (!led) return { node: voted, chosen: new Set(live) };
  const inLed = liveIn(choices, led);
  const inBox = areTeasers(live) ? headlineBox(choices, verdicts) : null;
  if (inBox && sum(inBox.live) * 3 >= sum(inLed)) return wholly(inBox.node, inBox.live);
  if (voted && !isLoneHeading(live) && chars >= sum(inLed) * 0.2) return { node: voted, chosen: new Set(live) };
  return wholly(led, inLed);
}

/** A link for every paragraph: other stories. */
function areTeasers(choices: readonly Choice[]): boolean {
  const prose = choices.filter(({ block }) => isProse(block));
  return choices.filter(({ block }) => block.kind !== 'media' && isLinked(block)).length >= Math.max(2, prose.length);
}

/** How far above the headline the box of its story may be looked for, in levels. */
const highestBox = 3;

/**
 * The smallest element around the headline that holds a paragraph behind it, where Readability chose none of it: a story
 * of a few lines.
 */
function headlineBox(
  choices: readonly Choice[],
  verdicts: Verdicts,
): { node: PageNode; live: readonly Choice[] } | null {
  const place = choices.findIndex(({ block }) => block.node.tag === 'h1' && !isLinked(block));
  let box = choices[place]?.block.node.parent ?? null;
  for (let level = 0; box && level < highestBox; level++, box = box.parent) {
    const live = liveIn(choices, box);
    const prose = live.filter(({ block }) => isProse(block) && !isLinked(block));
    const isSaid = prose.some((choice) => choice.block.index > place && !verdicts(choice));
    if (isSaid) return prose.some(({ vote }) => vote) ? null : { node: box, live };
  }
  return null;
}

/** A text that names cookies in every other sentence explains the site, where it is not what the headline is about. */
function speaksOfCookies(choices: readonly Choice[], { title }: Hints): boolean {
  if (/cookie/i.test(title)) return false;
  let chars = 0;
  let cookies = 0;
  for (const { block } of choices) {
    if (!isProse(block)) continue;
    chars += block.chars;
    cookies += blockText(block).match(/cookie/gi)?.length ?? 0;
  }
  return cookies > 2 && cookies * charsBesideCookie > chars;
}

const charsBesideCookie = 200;

/** A standfirst set as a heading, and no text: the head of a story whose text stands elsewhere. */
function isLoneHeading(choices: readonly Choice[]): boolean {
  const prose = choices.filter(({ block }) => isProse(block));
  return prose.length === 1 && prose[0]?.block.kind === 'heading';
}

/** The smallest node that holds nearly all of what was chosen. */
function smallestHolder(chosen: readonly Choice[]): PageNode | null {
  const weight = weigh(chosen, ({ chars }) => chars);
  let total = 0;
  for (const { block } of chosen) total += block.chars;
  let best: PageNode | null = null;
  for (const [node, sum] of weight) if (sum >= total * 0.95 && (!best || node.depth > best.depth)) best = node;
  return best;
}

/** The node that running text leads down to: step by step the child that holds most of what is left. */
function leadingNode(choices: readonly Choice[], verdicts: Verdicts): PageNode | null {
  const running = choices.filter(
    (choice) => !choice.reason && choice.block.kind !== 'media' && ownChars(choice.block) >= 70 && !verdicts(choice),
  );
  const weight = weigh(running, ownChars);
  let node: PageNode | null = null;
  for (const at of weight.keys()) if (!at.parent) node = at;
  while (node) {
    const enough: number = (weight.get(node) ?? 0) * 0.6;
    const next: PageNode | undefined = node.children.find((child) => (weight.get(child) ?? 0) >= enough);
    if (!next?.hasBlock) return node;
    node = next;
  }
  return node;
}

function weigh(choices: readonly Choice[], weightOf: (block: Block) => number): Map<PageNode, number> {
  const weight = new Map<PageNode, number>();
  for (const { block } of choices) {
    const own = weightOf(block);
    for (let at: PageNode | null = block.node; at; at = at.parent) weight.set(at, (weight.get(at) ?? 0) + own);
  }
  return weight;
}

/** How far up the story may be looked for: levels above what Readability chose. */
const highest = 5;

/** A story has few settings: a page of thousands is to take no longer for it. */
const mostSettings = 12;

/** Climbs as long as what comes along is mostly set like the story; what comes along is chosen too. */
function widen(from: PageNode, choices: readonly Choice[], chosen: Set<Choice>, verdicts: Verdicts): PageNode {
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

/** How a block is set: its element and class, and those around it, figures in the names aside. */
export const signature = ({ node }: Block): string =>
  `${node.tag}${figureless(node.names)}<${node.parent?.tag}${figureless(node.parent?.names ?? '')}`;

/** Whether two blocks are set alike but for further names that the element around one of them has. */
function hasFurtherNames(one: Block, other: Block): boolean {
  const [mine, theirs] = [one.node.parent, other.node.parent];
  if (!mine || !theirs || one.node.tag !== other.node.tag || mine.tag !== theirs.tag) return false;
  if (figureless(one.node.names) !== figureless(other.node.names)) return false;
  const [few, many] = [namesIn(mine.names), namesIn(theirs.names)].sort((a, b) => a.length - b.length);
  return few !== undefined && few.length > 0 && few.every((word) => many?.includes(word));
}

const namesIn = (names: string): string[] => figureless(names).split(' ').filter(Boolean);

/** The share of a text from which a setting is the story's own. */
const ownShare = 0.15;

/** Tells the blocks that are set, wherever they stand, as a good part of `choices` is: by their element and its names. */
export const ownSettings = (choices: readonly Choice[]): ((choice: Choice) => boolean) =>
  bulkTest(choices, ({ node }) => node.tag + node.names, ownShare);

/** Tells the blocks whose setting, as `settingOf` gives it, at least that share of the text of `choices` has. */
export function bulkTest(
  choices: readonly Choice[],
  settingOf: (block: Block) => string,
  share: number,
): (choice: Choice) => boolean {
  const sizes = new Map<string, number>();
  let all = 0;
  for (const { block } of choices) {
    const setting = settingOf(block);
    sizes.set(setting, (sizes.get(setting) ?? 0) + block.chars);
    all += block.chars;
  }
  return ({ block }) => (sizes.get(settingOf(block)) ?? 0) >= all * share;
}

const figureless = (names: string): string => (/\d/.test(names) ? names.replace(/\S*\d\S* ?/g, '') : names);

/** A test for being in `scope`. Nodes are nested no deeper than `readPage` lets them be. */
export function holder(scope: PageNode): (node: PageNode | null) => boolean {
  return (node) => {
    let at = node;
    while (at && at.depth > scope.depth) at = at.parent;
    return at === scope;
  };
}
