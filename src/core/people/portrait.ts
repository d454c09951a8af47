import type { Person } from '../article.ts';
import type { PeopleLanguage } from '../languages/people/language.ts';
import type { PersonDraft } from './draft.ts';
import { bestLines } from './lines.ts';
import { attributeQuotations } from './quotations.ts';
import { statedRoles } from './roles.ts';

/** What the story says of one person, beside where it names them. */
export type Portrait = Pick<Person, 'role' | 'roles' | 'quotes' | 'partialQuotes' | 'line' | 'with'>;

/** Roles, quotations, line and company of each person, parallel to `drafts`. */
export function portraits(text: string, drafts: readonly PersonDraft[], language: PeopleLanguage): Portrait[] {
  const roles = statedRoles(text, drafts, language);
  const quotations = attributeQuotations(text, drafts, language);
  return bestLines(text, drafts, language).map((line, person) => {
    const { called = null } = quotations[person] ?? {};
    const said = roles[person] ?? [];
    const stated = said.length === 0 && called !== null ? [called] : said;
    return {
      role: stated[0] ?? null,
      roles: stated,
      quotes: quotations[person]?.quotes ?? [],
      partialQuotes: quotations[person]?.partialQuotes ?? [],
      ...line,
    };
  });
}
