import type { PeopleStatus, Person } from '../article.ts';
import type { PersonDraft } from './draft.ts';
import { findEnglishNames } from './english-names.ts';
import { guessLanguage } from './guess-language.ts';
import { keyCount, scoreOf } from './salience.ts';

/** What is known about a text beside its words. */
export interface PeopleOptions {
  /** The headline: people named in it matter more. */
  readonly title?: string;
  /** BCP 47 language of the text; guessed from the text when missing. */
  readonly lang?: string;
}

/** Texts longer than this are read up to here, in code units: some 60,000 words. */
const MAX_LENGTH = 400_000;

/** Who finds names in which language. */
const nameFinders: Readonly<Record<string, (text: string) => PersonDraft[]>> = { en: findEnglishNames };

/**
 * The people of a story, most important first. Offsets are UTF-16 code units into `text`.
 * Never throws; empty for a language without people data.
 */
export function findPeople(text: string, options: PeopleOptions = {}): Person[] {
  const finder = nameFinders[languageOf(text, options.lang ?? '')];
  if (finder === undefined) return [];
  const part = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  return rank(part, finder(part), options.title ?? '');
}

/** Why the list of people for this text may be empty or short. */
export function peopleStatusFor(text: string, lang: string): PeopleStatus {
  if (nameFinders[languageOf(text, lang)] === undefined) return 'language-not-supported';
  return text.length > MAX_LENGTH ? 'cut' : 'ready';
}

/** The language subtag stated, unless the words say clearly that it is another. */
function languageOf(text: string, lang: string): string {
  const stated = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return guessLanguage(text) ?? stated;
}

function rank(text: string, drafts: readonly PersonDraft[], title: string): Person[] {
  const scored = drafts
    .map((draft) => ({
      draft,
      score: scoreOf({ draft, quotes: 0, hasRole: false, inTitle: isIn(title, draft) }, text.length),
    }))
    .sort((a, b) => b.score - a.score || (a.draft.mentions[0]?.start ?? 0) - (b.draft.mentions[0]?.start ?? 0));
  const keys = keyCount(scored.map(({ score }) => score));
  return scored.map(({ draft: { name, aliases, mentions }, score }, index) => ({
    name,
    role: null,
    roles: [],
    aliases,
    mentions,
    quotes: [],
    partialQuotes: [],
    key: index < keys,
    score: Math.round(score * 100) / 100,
    line: null,
    with: [],
  }));
}

function isIn(title: string, { name }: PersonDraft): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return last.length > 2 && new RegExp(`(?<!\\p{L})${last.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(title);
}
