import type { Person, Span } from '../../core/article.ts';
import { message } from '../../platform/i18n.ts';
import type { MentionAt, ReaderParts } from './reader-parts.ts';
import type { StoryMarks } from './story-marks.ts';

/** Goes from mention to mention of one person, and to single places of the story. */
export interface MentionWalk {
  /** Brings the reader to the mention that many places on, round and round; gives the mark there. */
  step(person: Person, by: 1 | -1): HTMLElement | null;
  /** The next step is this person's first or last mention, unless the walk is with this person already. */
  select(person: Person): void;
  show(span: Span): HTMLElement | null;
  person(): Person | null;
}

export function prepareWalk(
  { announce }: ReaderParts,
  marks: StoryMarks,
  jump: (to: HTMLElement) => void,
  onPlace: (at: MentionAt) => void,
): MentionWalk {
  let person: Person | null = null;
  /** The mention that was shown last; none yet is -1. */
  let last = -1;
  const select = (chosen: Person): void => {
    if (chosen === person) return;
    person = chosen;
    last = -1;
  };
  const show = (span: Span): HTMLElement | null => {
    const element = marks.here(span);
    if (element) jump(element);
    else announce(message('reader_notShown'), true);
    return element;
  };
  return {
    select,
    show,
    person: () => person,
    step(chosen, by) {
      select(chosen);
      const count = chosen.mentions.length;
      last = last < 0 && by < 0 ? count - 1 : (last + by + count) % Math.max(1, count);
      const mention = chosen.mentions[last];
      if (!mention) return null;
      onPlace({ person: chosen, index: last });
      announce(message('reader_mentionOf', last + 1, count, chosen.name));
      return show(mention);
    },
  };
}
