import type { PersonDraft } from './draft.ts';
import type { NameMention } from './mentions.ts';
import { fullNamesAgree, isNear, isWithin } from './name-matching.ts';
import { areNicknames } from './nicknames.ts';

/** The mentions of one person, while they are being gathered. */
interface Cluster {
  readonly mentions: NameMention[];
  /** The distinct forms of several words. */
  readonly full: (readonly string[])[];
  gender: 'male' | 'female' | null;
  suffix: string;
  /** How often the person was named up to the place being read. */
  said: number;
}

const maleTitles = new Set('mr sir lord monsieur m señor herr father fr'.split(' '));
const femaleTitles = new Set('mrs ms miss dame lady madam madame mme mlle señora frau sr'.split(' '));

const courtesyGender = ({ courtesy }: NameMention): 'male' | 'female' | null =>
  maleTitles.has(courtesy) ? 'male' : femaleTitles.has(courtesy) ? 'female' : null;

/**
 * Puts the mentions of a story together by person. `genderOf` tells what a first name says, for folded names; `aliases`
 * has the mentions that the story says are another name of the person of an earlier one.
 */
export function groupMentions(
  mentions: readonly NameMention[],
  genderOf: (first: string) => 'male' | 'female' | null,
  aliases: ReadonlyMap<NameMention, NameMention> = new Map(),
): PersonDraft[] {
  const clusters: Cluster[] = [];
  for (const mention of mentions) {
    const other = aliases.get(mention);
    const stated = other && clusters.find((cluster) => cluster.mentions.includes(other));
    if (stated !== undefined) {
      stated.mentions.push(mention);
      stated.full.push(mention.parts);
    } else if (mention.parts.length > 1) placeFull(clusters, mention, genderOf);
  }
  const found = new Map<NameMention, Cluster>();
  for (const cluster of clusters) for (const mention of cluster.mentions) found.set(mention, cluster);
  const last = new Map<Cluster, number>();
  for (const mention of mentions) {
    let cluster = found.get(mention);
    if (cluster === undefined) {
      cluster = placeSingle(clusters, mention, last);
      cluster.mentions.push(mention);
    }
    cluster.gender ??= courtesyGender(mention);
    last.set(cluster, mention.start);
    cluster.said++;
  }
  return clusters.map(toDraft);
}

function placeFull(
  clusters: Cluster[],
  mention: NameMention,
  genderOf: (first: string) => 'male' | 'female' | null,
): void {
  const { parts, suffix } = mention;
  const gender = courtesyGender(mention) ?? genderOf(parts[0] ?? '');
  const fits = (cluster: Cluster) =>
    agreeable(cluster, gender, suffix) && cluster.full.some((full) => fullNamesAgree(full, parts));
  const exact = clusters.find(
    (cluster) => cluster.full.some((full) => full.join(' ') === parts.join(' ')) && agreeable(cluster, null, suffix),
  );
  const cluster = exact ?? clusters.findLast(fits);
  if (cluster === undefined) {
    clusters.push({ mentions: [mention], full: [parts], gender, suffix, said: 0 });
    return;
  }
  cluster.mentions.push(mention);
  if (exact === undefined) cluster.full.push(parts);
  cluster.gender ??= gender;
  if (cluster.suffix === '') cluster.suffix = suffix;
}

function agreeable(cluster: Cluster, gender: 'male' | 'female' | null, suffix: string): boolean {
  if (gender !== null && cluster.gender !== null && gender !== cluster.gender) return false;
  return suffix === '' || cluster.suffix === '' || suffix === cluster.suffix;
}

/** The person a single name stands for: who bears it as surname, else as first name, else anywhere; on a tie the last mentioned. */
function placeSingle(clusters: Cluster[], mention: NameMention, last: ReadonlyMap<Cluster, number>): Cluster {
  const word = mention.parts[0] ?? '';
  const gender = courtesyGender(mention);
  const possible = clusters.filter(
    (cluster) =>
      agreeable(cluster, gender, mention.suffix) &&
      (mention.suffix === '' || mention.suffix === 'i' || cluster.suffix === mention.suffix),
  );
  const tests: ((full: readonly string[]) => boolean)[] = [
    (full) => full.at(-1) === word,
    (full) => full[0] === word,
    (full) => areNicknames(full[0] ?? '', word),
    (full) => full.includes(word) || isWithin([word], full),
    (full) => isNear(full.at(-1) ?? '', word),
    (full) => word.length > 2 && initialsOf(full) === word,
  ];
  for (const test of tests) {
    const bearers = possible.filter(
      (cluster) => cluster.full.some(test) || (cluster.full.length === 0 && test(cluster.mentions[0]?.parts ?? [])),
    );
    if (bearers.length > 0) return meant(bearers, last);
  }
  const cluster: Cluster = { mentions: [], full: [], gender, suffix: mention.suffix, said: 0 };
  clusters.push(cluster);
  return cluster;
}

/** Of several bearers of a name: the one the story is about, if it names one far more often; else the last mentioned. */
function meant(bearers: readonly Cluster[], last: ReadonlyMap<Cluster, number>): Cluster {
  const named = bearers.filter((cluster) => last.has(cluster));
  const byCount = [...named].sort((a, b) => b.said - a.said);
  const [most, second] = byCount;
  if (most !== undefined && most.said >= 3 && most.said >= 3 * (second?.said ?? 0)) return most;
  const at = (cluster: Cluster) => last.get(cluster) ?? -1;
  return bearers.reduce((best, cluster) => (at(cluster) > at(best) ? cluster : best));
}

const initialsOf = (full: readonly string[]): string =>
  full
    .flatMap((part) => part.split('-'))
    .map((part) => part.charAt(0))
    .join('');

function toDraft({ mentions, gender }: Cluster): PersonDraft {
  mentions.sort((a, b) => a.start - b.start);
  return {
    name: fullestForm(mentions),
    aliases: [...new Set(mentions.map(({ printed }) => printed))],
    mentions: mentions.map(({ start, end, attributive }) =>
      attributive ? { start, end, attributive } : { start, end },
    ),
    gender,
  };
}

/** Most words first, then the one not in capitals, the most frequent, the longest. */
function fullestForm(mentions: readonly NameMention[]): string {
  const counts = new Map<string, number>();
  for (const { bare } of mentions) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  const rank = (form: string) => [
    form.split(' ').length,
    /\p{Ll}/u.test(form) ? 1 : 0,
    counts.get(form) ?? 0,
    form.length,
  ];
  return [...counts.keys()].reduce((best, form) => (compare(rank(form), rank(best)) > 0 ? form : best));
}

function compare(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((value, index) => value !== second[index]);
  return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}
