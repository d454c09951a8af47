import type { MediaHost } from '../sites/media-hosts.ts';
import type { SocialNetwork } from '../sites/social-networks.ts';
import type { bylineWords } from './byline-words.ts';
import type { Branches } from './clutter/branches.ts';
import type { marks, metaNames, placeNames } from './declared-names.ts';
import type { Month } from './months.ts';
import type { pageWords } from './page-words.ts';
import type { ReadyNames } from './ready-names.ts';

/**
 * The tables that reading a page needs, the words in all languages: much text, which a script that runs in pages is not to carry.
 * Plain data, so that it can come by message.
 */
export interface PageData {
  /** Every month's name in small letters, the longest first, with what it may mean. */
  readonly monthNames: readonly (readonly [name: string, meanings: readonly Month[]])[];
  /** Names of meta elements by what they say, most trusted first. */
  readonly metaNames: Readonly<Record<keyof typeof metaNames, readonly string[]>>;
  /** What is printed beside the time of a change, as a pattern in small letters. */
  readonly changeWords: string;
  /** Class words of the rest of a story that a button shows, and small words within names of people, as patterns. */
  readonly foldNames: string;
  readonly nameParticles: string;
  /** Selectors of what pages mark. */
  readonly marks: Readonly<Record<keyof typeof marks, string>>;
  /** Offsets of zones by their letters; of American ones the hours behind UTC in winter. */
  readonly zones: Readonly<Record<string, string>>;
  /** Combining marks by the names they have in entities. */
  readonly accents: Readonly<Record<string, string>>;
  /** Patterns for what a page gives out as names of its site and of its section. */
  readonly placeNames: Readonly<Record<keyof typeof placeNames, string>>;
  /** What the escapes of HTML stand for, by name. */
  readonly entities: Readonly<Record<string, string>>;
  /** What pages that are no story say of themselves, by sort of page. */
  readonly pageWords: Readonly<Record<PageWordList, readonly string[]>>;
  /** What stands behind a story whose rest is for subscribers, in small letters. */
  readonly wallPhrases: Branches;
  /** How corrections of a story begin, before their colon, and what they say, as patterns in small letters. */
  readonly corrections: Readonly<Record<'labels' | 'says', Branches>>;
  /** Words by which a text speaks to its reader or of the site, parted by blanks, by language. */
  readonly addressWords: Readonly<Record<string, string>>;
  /** Words that open a byline, by their first letter. */
  readonly bylineOpenings: Readonly<Record<string, readonly string[]>>;
  /** Words that stand between and behind the names in a byline, parted by bars. */
  readonly bylineWords: Readonly<Record<Exclude<keyof typeof bylineWords, 'before'>, string>>;
  /** Words of a byline that name no person. */
  readonly notPeople: Readonly<Record<string, true>>;
  /** Words by which sites name what is no story. Of several that fit, the first gives the reason. */
  readonly names: ReadyNames;
  /** The commonest words of each language whose clutter is known by its words, by code. */
  readonly commonWords: Readonly<Record<string, string>>;
  /** Hosts whose frames are worth a card; `frame` is a pattern. */
  readonly mediaHosts: readonly PlainHost[];
  /** Networks whose posts stand in stories; `post` is a pattern. */
  readonly socialNetworks: readonly PlainNetwork[];
  /** The commonest small words of all languages, each with the languages that have it, as BCP 47 primary languages. */
  readonly smallWords: Readonly<Record<string, readonly string[]>>;
}

/** Tables of sites as they come by message: without their examples, and patterns as text. */
export type PlainHost = Pick<MediaHost, 'hosts' | 'page'> & { readonly frame: string };
export type PlainNetwork = Pick<SocialNetwork, 'name' | 'marker' | 'addresses'> & { readonly post: string };

export type PageWordList = keyof typeof pageWords;

let known: PageData | undefined;

/** Says which tables to read with; once, before the first page is read. */
export function usePageData(data: PageData): void {
  known = data;
}

/** The tables to read with. Throws if nobody brought them. */
export function pageData(): PageData {
  if (!known) throw new Error('no word tables: call usePageData before reading a page');
  return known;
}

/** The words of a list that stand in `text`: a regular expression of all of them is dear to make, and a page has few. */
export const wordsSeen = (list: readonly string[], text: string): string[] =>
  list.filter((word) => text.includes(word));

/** Makes something of the tables when it is first asked for, and keeps it. */
export function fromPageData<Made>(make: (data: PageData) => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make(pageData());
    return made;
  };
}
