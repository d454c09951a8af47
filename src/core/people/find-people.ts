import type { PeopleStatus, Person } from '../article.ts';
import { de } from '../languages/people/de.ts';
import { en } from '../languages/people/en.ts';
import { es } from '../languages/people/es.ts';
import { fr } from '../languages/people/fr.ts';
import { it } from '../languages/people/it.ts';
import type { PeopleLanguage } from '../languages/people/language.ts';
import { nl } from '../languages/people/nl.ts';
import { pt } from '../languages/people/pt.ts';
import type { PersonDraft } from './draft.ts';
import { findEnglishNames } from './english-names.ts';
import { guessLanguage } from './guess-language.ts';
import { portraits } from './portrait.ts';
import { findNamesByRule } from './rule-names.ts';
import { keyCount, scorePeople } from './salience.ts';
import { splitSentences } from './sentences.ts';

/** What is known about a text beside its words. */
export interface PeopleOptions {
  /** The headline: people named in it matter more. */
  readonly title?: string;
  /** BCP 47 language of the text; guessed from the text when missing. */
  readonly lang?: string;
}

/** Texts longer than this are read up to here, in code units: some 60,000 words. */
const MAX_LENGTH = 400_000;

interface Reader {
  readonly language: PeopleLanguage;
  readonly find: (text: string) => PersonDraft[];
}

/** The languages read, and who finds names in each. */
const readers: Readonly<Record<string, Reader>> = {
  en: { language: en, find: findEnglishNames },
  ...Object.fromEntries([de, es, fr, it, nl, pt].map((language) => [language.code, byRule(language)])),
};

function byRule(language: PeopleLanguage): Reader {
  return { language, find: (text) => findNamesByRule(text, language) };
}

/**
 * The people of a story, most important first. Offsets are UTF-16 code units into `text`.
 * Never throws; empty for a language without people data.
 */
export function findPeople(text: string, options: PeopleOptions = {}): Person[] {
  const reader = readers[languageOf(text, options.lang ?? '')];
  if (reader === undefined) return [];
  const part = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  return rank(part, reader, options.title ?? '');
}

/** Why the list of people for this text may be empty or short. */
export function peopleStatusFor(text: string, lang: string): PeopleStatus {
  if (readers[languageOf(text, lang)] === undefined) return 'language-not-supported';
  return text.length > MAX_LENGTH ? 'cut' : 'ready';
}

/** The language subtag stated, unless the words say clearly that it is another. */
function languageOf(text: string, lang: string): string {
  const stated = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return guessLanguage(text, stated);
}

function rank(text: string, { language, find }: Reader, title: string): Person[] {
  const drafts = find(text);
  const told = portraits(text, drafts, language);
  const headline = namesIn(title);
  const standings = drafts.map((draft, index) => ({
    draft,
    quotes: told[index]?.quotes.length ?? 0,
    partialQuotes: told[index]?.partialQuotes.length ?? 0,
    inTitle: isIn(headline, draft),
  }));
  const scores = scorePeople(text, splitSentences(text, language), standings);
  const scored = drafts
    .flatMap((draft, index) => {
      const portrait = told[index];
      return portrait === undefined ? [] : [{ draft, portrait, score: scores[index] ?? 0 }];
    })
    .sort((a, b) => b.score - a.score || (a.draft.mentions[0]?.start ?? 0) - (b.draft.mentions[0]?.start ?? 0));
  const keys = keyCount(scored.map(({ score }) => score));
  return scored.map(({ draft: { name, aliases, mentions }, portrait, score }, index) => ({
    name,
    aliases,
    mentions,
    ...portrait,
    key: index < keys,
    score: Math.round(score * 100) / 100,
  }));
}

/** Whether the headline has the last word of the name. */
function isIn(headline: ReadonlySet<string>, { name }: PersonDraft): boolean {
  return headline.has((name.split(' ').at(-1) ?? '').toLowerCase());
}

/** The words of a headline that may be names, lower case. */
function namesIn(title: string): Set<string> {
  return new Set(
    (title.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [])
      .flatMap((word) => [word, word.replace(/['’]s$/, '')])
      .map((word) => word.toLowerCase()),
  );
}
