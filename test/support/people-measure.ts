import type { Person, Span } from '../../src/core/article.ts';
import type { GoldPerson, GoldStory } from './people-gold.ts';

/** Right among all: `share` is 1 where there was nothing to get right. */
export interface Share {
  readonly right: number;
  readonly all: number;
  readonly share: number;
  /** What went wrong, for whoever reads a failure. */
  readonly wrong: readonly string[];
}

export type Read = readonly [GoldStory, readonly Person[]];

const idle = new Set('a an the of for to in at on and its his her their who is was as s'.split(' '));
const wordsOf = (role: string) =>
  role
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !idle.has(word));

/** Whether two wordings of a role share half their words (Dice) or more. */
function agrees(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  const others = new Set(wordsOf(other));
  const both = [...words].filter((word) => others.has(word)).length;
  return both > 0 && (2 * both) / (words.size + others.size) >= 0.5;
}

function shareOf(verdicts: readonly (string | true)[]): Share {
  const wrong = verdicts.filter((verdict) => verdict !== true);
  const right = verdicts.length - wrong.length;
  return { right, all: verdicts.length, share: verdicts.length === 0 ? 1 : right / verdicts.length, wrong };
}

const foundFor = (gold: GoldPerson, people: readonly Person[]) => people.find(({ name }) => name === gold.name);

/** Of the people of whom the story says who they are: how many got such a role. Of the roles given: how many the story states. */
export function roleShares(read: readonly Read[]): { recall: Share; precision: Share } {
  const recall: (string | true)[] = [];
  const precision: (string | true)[] = [];
  for (const [story, people] of read) {
    for (const gold of story.people) {
      const role = foundFor(gold, people)?.role?.text;
      const right = role !== undefined && gold.roles.some((stated) => agrees(role, stated));
      const verdict = right || `${story.id} ${gold.name}: ${role ?? '-'} (stated: ${gold.roles.join(' ; ') || '-'})`;
      if (gold.roles.length > 0) recall.push(verdict);
      if (role !== undefined) precision.push(verdict);
    }
  }
  return { recall: shareOf(recall), precision: shareOf(precision) };
}

/** Whether the half of one stretch lies in the other: quotation marks may belong to either. */
const same = (one: Span, other: Span) => {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both > 0 && 2 * both >= one.end - one.start;
};

interface Given extends Span {
  readonly name: string;
  readonly partial: boolean;
}

/** Every quotation somebody was given. */
const givenIn = (people: readonly Person[]): Given[] =>
  people.flatMap(({ name, quotes, partialQuotes }) => [
    ...quotes.map((span) => ({ ...span, name, partial: false })),
    ...partialQuotes.map((span) => ({ ...span, name, partial: true })),
  ]);

/**
 * `recall`: full quotations of people with a name that went to that person; `partialRecall`: the same of fragments, kept apart as such;
 * `precision`: of everything given to anybody, what is right; `unnamed`: words of speakers without a name that were given to nobody.
 */
export function quotationShares(
  read: readonly Read[],
): Record<'recall' | 'partialRecall' | 'precision' | 'unnamed', Share> {
  const verdicts = { recall: [], partialRecall: [], precision: [], unnamed: [] } as Record<string, (string | true)[]>;
  for (const [story, people] of read) {
    const given = givenIn(people);
    const tell = (span: Span, what: string) => `${story.id} ${what}: ${story.text.slice(span.start, span.end)}`;
    for (const quotation of story.quotations) {
      const { speaker, partial } = quotation;
      if (speaker === 'open') continue;
      const to = given.find((span) => same(quotation, span));
      if (speaker === null) verdicts['unnamed']?.push(!to || tell(quotation, `nobody's, given to ${to.name}`));
      else
        verdicts[partial ? 'partialRecall' : 'recall']?.push(
          (to?.name === speaker.name && to.partial === partial) ||
            tell(quotation, `${speaker.name}'s, given to ${to?.name ?? 'nobody'}${to?.partial ? ' as partial' : ''}`),
        );
    }
    for (const span of given) {
      const gold = story.quotations.find((quotation) => same(span, quotation) || same(quotation, span));
      if (gold?.speaker === 'open') continue;
      const right = gold?.speaker?.name === span.name;
      verdicts['precision']?.push(right || tell(span, `given to ${span.name}`));
    }
  }
  const shareNamed = (name: string) => shareOf(verdicts[name] ?? []);
  return {
    recall: shareNamed('recall'),
    partialRecall: shareNamed('partialRecall'),
    precision: shareNamed('precision'),
    unnamed: shareNamed('unnamed'),
  };
}

/** Of the mentions that only modify a noun: how many are marked so; and of all marked so: how many are. */
export function attributiveShares(read: readonly Read[]): { recall: Share; precision: Share } {
  const recall: (string | true)[] = [];
  const precision: (string | true)[] = [];
  for (const [story, people] of read) {
    const gold = story.people.flatMap(({ mentions }) => mentions);
    const found = people.flatMap(({ mentions }) => mentions);
    const marked = (spans: readonly (Span & { readonly attributive?: boolean })[], at: Span) =>
      spans.some(({ start, attributive }) => start === at.start && attributive === true);
    const tell = ({ start, end }: Span) =>
      `${story.id}: ${story.text.slice(Math.max(0, start - 20), end + 20).replaceAll('\n', ' ')}`;
    for (const span of gold) if (span.attributive) recall.push(marked(found, span) || tell(span));
    for (const span of found) if (span.attributive) precision.push(marked(gold, span) || tell(span));
  }
  return { recall: shareOf(recall), precision: shareOf(precision) };
}
