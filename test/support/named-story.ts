import type { PersonDraft } from '../../src/core/people/draft.ts';

/** Somebody in a story of our own making: "Ann Lee", with other forms of the name and a gender if the story tells it. */
export interface Named {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly gender?: 'male' | 'female';
}

/** Drafts for a text by searching it for the names given, their last words and other forms: longest first, never inside words. */
export function draftsOf(text: string, people: readonly (Named | string)[]): PersonDraft[] {
  const named = people.map((person): Named => (typeof person === 'string' ? { name: person } : person));
  const drafts = named.map(
    ({ name, gender }): PersonDraft => ({ name, aliases: [], mentions: [], gender: gender ?? null }),
  );
  const forms = named.flatMap(({ name, forms = [] }, index) =>
    [name, ...forms, name.split(' ').at(-1) ?? name].map((form) => ({ form, index })),
  );
  const taken = new Set<number>();
  for (const { form, index } of forms.sort((a, b) => b.form.length - a.form.length)) {
    for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${form.replace(/[.]/g, '\\.')}(?!\\p{L})`, 'gu'))) {
      if (taken.has(match.index)) continue;
      for (let at = match.index; at < match.index + form.length; at++) taken.add(at);
      drafts[index]?.mentions.push({ start: match.index, end: match.index + form.length });
      drafts[index]?.aliases.push(form);
    }
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start);
  return drafts;
}
