import type { Article, Person, Story } from '../../core/article.ts';
import type { Build } from '../elements.ts';

/** What every part of the reader is given. */
export interface ReaderParts {
  readonly document: Document;
  readonly build: Build;
  readonly story: Story;
  /** Ends when the reader closes. */
  readonly signal: AbortSignal;
  /** Says a short message to whoever cannot see what changed; `visibly` also shows it for a moment. */
  readonly announce: (text: string, visibly?: boolean) => void;
}

/** The people, once they are known. */
export type People = Pick<Article, 'people' | 'peopleStatus'>;

/** A person's mention in the story: the place in the list of people, and in that person's mentions. */
export interface MentionAt {
  readonly person: Person;
  readonly index: number;
}
