import type { Gender } from '../languages/people/language.ts';
import { nounGender } from './quotations-descriptions.ts';
import type { Reading } from './reading.ts';
import { roleNounsOf } from './roles.ts';
import * as is from './roles-lexicon.ts';

/**
 * The gender of each person as far as a pronoun may rely on it, parallel to the drafts. A courtesy title settles it, and so does a
 * noun like "wife". What a first name suggests gives way where the story's own pronouns say otherwise: in a sentence with one
 * subject, "she" is that subject.
 */
export function reliableGenders(reading: Reading): (Gender | null)[] {
  const votes = pronounVotes(reading);
  const nouns = roleNounsOf(reading);
  return reading.drafts.map((draft, person) => {
    const told = courtesyGender(reading, draft.aliases) ?? oneGender(reading, nouns[person] ?? []);
    if (told !== null) return told;
    const { male, female } = votes[person] ?? { male: 0, female: 0 };
    if (male > 2 * female && male > 1) return 'male';
    if (female > 2 * male && female > 1) return 'female';
    const against = draft.gender === 'male' ? female : draft.gender === 'female' ? male : 0;
    return against > 0 ? null : draft.gender;
  });
}

/** The gender that the nouns said of a person tell, if they agree. */
function oneGender(reading: Reading, nouns: readonly number[]): Gender | null {
  const [gender = null, other] = new Set(
    nouns.map((noun) => nounGender(reading, noun)).filter((told) => told !== null),
  );
  return other === undefined ? gender : null;
}

function courtesyGender(reading: Reading, aliases: readonly string[]): Gender | null {
  for (const alias of aliases) {
    const first = alias.slice(0, alias.indexOf(' '));
    const known = reading.language.honorifics.find(
      (honorific) => honorific.form === first && honorific.gender !== null,
    );
    if (known !== undefined && first !== '') return known.gender;
  }
  return null;
}

function pronounVotes(reading: Reading): { male: number; female: number }[] {
  const votes = reading.drafts.map(() => ({ male: 0, female: 0 }));
  const genders = new Map(reading.language.pronouns.map(({ form, gender }) => [form, gender]));
  const { words, text, namings, namingOf } = reading;
  let subject = -1;
  for (let at = 0; at < words.count; at++) {
    const classes = words.classes[at] ?? 0;
    if (classes & is.OPENS_SENTENCE) subject = -1;
    const naming = namings[namingOf[at] ?? -1];
    if (naming !== undefined) {
      const owns = ((words.classes[naming.last] ?? 0) & is.GENITIVE) !== 0;
      if (subject === -1) subject = owns ? -2 : naming.person;
      else if (subject !== naming.person && !owns) subject = -2;
      at = naming.last - 1;
    } else if (subject >= 0 && classes & (is.SUBJECT_PRONOUN | is.POSSESSIVE)) {
      const gender = genders.get(text.slice(words.start[at], words.end[at]).toLowerCase());
      const vote = votes[subject];
      if (gender && vote) vote[gender]++;
    }
  }
  return votes;
}
