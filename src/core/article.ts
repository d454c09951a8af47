/**
 * The model: what Broadsheet knows about a page. Plain data, so it crosses messages, storage and files as it is.
 * Every offset is in UTF-16 code units, `end` exclusive, into `Article.text` (or into the text given to `findPeople`).
 */

/** A stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text together with its words; `text` may be tidied (white space) but never says anything else. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** One place where a person is named. */
export interface Mention extends Span {
  /** The name only modifies a noun: "the Trump administration". */
  readonly attributive?: boolean;
}

/** Someone who is in the story. */
export interface Person {
  /** The fullest form the story prints, without office title or honorific. */
  readonly name: string;
  /** The best statement of who this is, as the story makes it; null if it makes none. */
  readonly role: TextSpan | null;
  /** Every statement of a role, best first. `role` is the first. */
  readonly roles: readonly TextSpan[];
  /** Every surface form seen, honorifics kept, office titles cut. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** Direct quotations of a clause or more, in order. */
  readonly quotes: readonly TextSpan[];
  /** Quoted fragments inside reported speech ("a total witch hunt"). */
  readonly partialQuotes: readonly TextSpan[];
  /** Whether a reader would put this person into a summary of the story. */
  readonly key: boolean;
  /** Importance; people are ordered by it, greatest first. Comparable within one story only. */
  readonly score: number;
  /** The one sentence that best says what the person did in this story; null if none stands out. */
  readonly line: TextSpan | null;
  /** Names of the people this person appears with most, at most three. */
  readonly with: readonly string[];
}

/** Why a block is not part of the story. A closed list: each has a label a reader understands. */
export const removalReasons = [
  'navigation',
  'subscribe',
  'related',
  'caption',
  'advertising',
  'sharing',
  'comments',
  'byline',
  'legal',
  'consent',
  'media',
  'form',
  'duplicate',
  'hidden',
  'off-story',
] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** A block that was taken out. */
export interface Removal {
  readonly reason: RemovalReason;
  /** The block's words, white space folded. */
  readonly text: string;
  readonly words: number;
  /** The block's cleaned HTML, so that a reader can put it back; empty when it is too large to be worth it. Unsafe until sanitised. */
  readonly html: string;
  /** Where it stood: the number of top-level blocks of `Article.html` that come before it. */
  readonly position: number;
}

/** What sort of page this is. Everything but 'article' gives status 'none'. */
export type PageKind =
  | 'article'
  | 'front'
  | 'section'
  | 'search'
  | 'login'
  | 'consent'
  | 'error'
  | 'gallery'
  | 'video'
  | 'product'
  | 'forum'
  | 'other';

/** 'partial': only the beginning of the story is on the page. 'none': no story here. */
export type ArticleStatus = 'article' | 'partial' | 'none';

/** Why the list of people may be empty or short. */
export type PeopleStatus = 'ready' | 'not-asked' | 'language-not-supported' | 'cut';

/** A page, read. */
export interface Article {
  readonly status: ArticleStatus;
  readonly kind: PageKind;
  readonly title: string;
  readonly authors: readonly string[];
  readonly siteName: string;
  /** ISO 8601 with zone where the page gives one, or null. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  /** BCP 47, or empty if unknown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The address the page names as its own (canonical), else the one given. */
  readonly url: string;
  readonly section: string;
  readonly excerpt: string;
  /** Absolute http(s) address of the lead picture, or null. */
  readonly leadImage: string | null;
  /** The cleaned story. Still to be sanitised where it enters a document. */
  readonly html: string;
  /** The cleaned story as paragraphs parted by a blank line. Headline, byline, dates and captions are not in it. */
  readonly text: string;
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly people: readonly Person[];
  readonly peopleStatus: PeopleStatus;
  readonly removed: readonly Removal[];
  /** True when the page was too large to be read whole. */
  readonly truncated: boolean;
}

/** An Article before anybody looked for people. */
export type Story = Omit<Article, 'people' | 'peopleStatus'>;
