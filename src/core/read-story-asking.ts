import type { Story } from './article.ts';
import { phraseLanguages } from './languages/clutter/common-words.ts';
import type { ClutterPhrases } from './languages/clutter/phrases.ts';
import { type ReadOptions, readStoryWith } from './read-story-with.ts';

/** Brings the phrases of the languages with these codes. */
export type AskPhrases = (codes: readonly string[]) => Promise<readonly ClutterPhrases[]>;

/**
 * A reader of pages that asks for the phrases of a language when it first meets it, and reads just as `readStory` does.
 * A page in another language than it says is read twice, the first time.
 */
export function storyReader(ask: AskPhrases): (document: Document, options: ReadOptions) => Promise<Story> {
  const known = new Map<string, ClutterPhrases>();
  const learn = async (codes: readonly string[]): Promise<void> => {
    const missing = codes.filter((code) => !known.has(code));
    if (missing.length === 0) return;
    const learnt = await ask(missing);
    for (const code of missing) known.set(code, learnt.find((phrases) => phrases.code === code) ?? { code, rules: [] });
  };
  return async (document, options) => {
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
