import type { Story } from './article.ts';
import { phraseLanguages } from './languages/clutter/phrase-languages.ts';
import type { ReadyPhrases } from './languages/clutter/phrases.ts';
import { type PageData, usePageData } from './languages/page-data.ts';
import { type ReadOptions, readStoryWith } from './read-story-with.ts';

/** Brings what a script in a page does not carry with it. */
export interface WordSource {
  /** The word tables of all languages; asked for once. */
  readonly pageData: () => Promise<PageData>;
  /** The phrases of the languages with these codes. */
  readonly phrases: (codes: readonly string[]) => Promise<readonly ReadyPhrases[]>;
}

/**
 * A reader of pages that asks for the phrases of a language when it first meets it, and reads just as `readStory` does.
 * A page in another language than it says is read twice, the first time.
 */
export function storyReader(source: WordSource): (document: Document, options: ReadOptions) => Promise<Story> {
  const known = new Map<string, ReadyPhrases>();
  let hasTables = false;
  const learnTables = async (): Promise<void> => {
    if (!hasTables) usePageData(await source.pageData());
    hasTables = true;
  };
  const learn = async (codes: readonly string[]): Promise<void> => {
    const missing = codes.filter((code) => !known.has(code));
    if (missing.length === 0) return;
    const learnt = await source.phrases(missing);
    for (const code of missing) known.set(code, learnt.find((phrases) => phrases.code === code) ?? { code, rules: [] });
  };
  return async (document, options) => {
    await learnTables();
    await learn(phraseLanguages(document.documentElement?.getAttribute('lang') ?? '', ''));
    for (;;) {
      let needed: readonly string[] = [];
      const story = readStoryWith(document, options, (lang, sample) => {
        needed = phraseLanguages(lang, sample);
        return needed.flatMap((code) => known.get(code) ?? []);
      });
      if (needed.every((code) => known.has(code))) return story;
      await learn(needed);
    }
  };
}
