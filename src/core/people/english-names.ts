import { readText } from './candidates.ts';
import { reconcile } from './consistency.ts';
import { groupMentions } from './coreference.ts';
import { creditLines } from './credits.ts';
import type { PersonDraft } from './draft.ts';
import { withJoints } from './joints.ts';
import { firstNameGender } from './lexicon.ts';
import { personMentions } from './mentions.ts';
import { loadPasses } from './model/load.ts';
import { withQuotedNicknames } from './quoted-nicknames.ts';
import { statedAliases } from './stated-aliases.ts';
import { tag } from './tagger.ts';

/** The people named in an English text, by the trained tagger. */
export function findEnglishNames(text: string): PersonDraft[] {
  const reading = readText(text);
  const [first, second] = loadPasses();
  const tagging = tag(reading, first, second);
  reconcile(reading, tagging);
  const credits = creditLines(text);
  const mentions = personMentions(reading, tagging).filter(
    ({ start }) => !credits.some((line) => start >= line.start && start < line.end),
  );
  const whole = withJoints(reading, withQuotedNicknames(reading, mentions));
  return groupMentions(whole, firstNameGender, statedAliases(reading, whole));
}
