import type { PeopleLanguage } from '../languages/people/language.ts';
import { type NameWords, nameWords } from '../languages/people/name-words.ts';
import { groupMentions } from './coreference.ts';
import type { PersonDraft } from './draft.ts';
import { firstNameGender, fold, isPlace, lookUp } from './lexicon.ts';
import type { NameMention } from './mentions.ts';
import { type Run, RunReader } from './rule-runs.ts';
import { splitWords } from './words.ts';

/** What a run must weigh to be a person. */
const ENOUGH = 3;

/**
 * The people named in a text of a language that has words but no trained tagger: runs of capitalised words are weighed by what
 * stands in and around them, then the surnames and first names of the accepted are looked for alone. Linear.
 */
export function findNamesByRule(text: string, language: PeopleLanguage): PersonDraft[] {
  const facts = nameWords[language.code];
  if (facts === undefined) return [];
  const finder = new RuleFinder(text, language, facts);
  return groupMentions(finder.mentions(), firstNameGender);
}

class RuleFinder {
  private readonly runs: RunReader;
  private readonly language: PeopleLanguage;
  private readonly facts: NameWords;
  private readonly firstNames: ReadonlySet<string>;
  private readonly containers: ReadonlySet<string>;
  private readonly notFirst: ReadonlySet<string>;

  constructor(text: string, language: PeopleLanguage, facts: NameWords) {
    this.language = language;
    this.facts = facts;
    this.firstNames = new Set(facts.firstNames);
    this.containers = new Set(facts.containers);
    this.notFirst = new Set(facts.notFirstNames);
    const isFirstName = (folded: string) => this.firstNameWeight(folded) >= 3;
    this.runs = new RunReader(splitWords(text, language), language, isFirstName, facts.capitalisesNouns === true);
  }

  mentions(): NameMention[] {
    const runs = this.runs.all().flatMap((run) => this.cut(run));
    const full = new Set(runs.filter((run) => run.names.length > 1 && this.weight(run) >= ENOUGH));
    const known = this.namesOf(full);
    for (const run of runs) {
      if (run.names.length === 1 && !known.has(run.folded) && this.isAlone(run, known))
        known.set(run.folded, 'surname');
    }
    const spoken = new Set([...full].map((run) => run.folded));
    return runs
      .map((run) => (this.firstNameWeight(run.names[0] ?? '') >= 3 ? run : this.fitted(run, known)))
      .filter((run) => full.has(run) || spoken.has(run.folded) || this.isAlone(run, known))
      .map((run) => this.toMention(run, known));
  }

  /** What the bearers of full names may be called by alone, folded. */
  private namesOf(full: ReadonlySet<Run>): Map<string, 'surname' | 'first'> {
    const known = new Map<string, 'surname' | 'first'>();
    for (const { names } of full) if (!known.has(names[0] ?? '')) known.set(names[0] ?? '', 'first');
    for (const run of full) {
      for (const surname of this.runs.surnamesOf(run)) known.set(surname, 'surname');
      const { names } = run;
      for (let from = 1; from < names.length; from++) known.set(names.slice(from).join(' '), 'surname');
      if (this.language.code === 'es') for (const name of names.slice(2)) known.set(name, 'surname');
      if (this.language.code === 'es' && names.length > 3) known.set(names[names.length - 2] ?? '', 'surname');
    }
    return known;
  }

  /** A run in which another name stands before the person's ("de Puerto Jaral Julio Montero"): the person alone. */
  private cut(run: Run): Run[] {
    if (run.names.length < 3 || this.firstNameWeight(run.names[0] ?? '') >= 2) return [run];
    for (let at = run.first + 1; at < run.last - 1; at++) {
      if (this.firstNameWeight(this.runs.foldedAt(at)) < 3 || this.notFirst.has(this.runs.foldedAt(at - 1))) continue;
      return [this.runs.part(at, run.last)];
    }
    return [run];
  }

  /** The run as a known name: with the particle before it, or without the noun behind it. */
  private fitted(run: Run, known: ReadonlyMap<string, 'surname' | 'first'>): Run {
    const wide = this.runs.widened(run);
    if (wide !== null && known.has(wide.folded)) return wide;
    if (!this.facts.capitalisesNouns || run.names.length < 2) return run;
    return known.get(run.names[0] ?? '') === 'surname' ? this.runs.part(run.first, run.first + 1) : run;
  }

  /** How much speaks for a run of several words being a person. */
  private weight(run: Run): number {
    if (this.isContained(run)) return 0;
    let weight = this.firstNameWeight(run.names[0] ?? '');
    if (run.isIntroduced) weight += 3;
    if (run.isExplained) weight += 2;
    if (run.speaks) weight += 2;
    if (this.facts.capitalisesNouns && weight < 2) return 0;
    if (isPlace(run.folded) || (isPlace(run.names.at(-1) ?? '') && !run.isIntroduced)) weight -= 2;
    if (run.followsPlacePreposition && !run.isIntroduced) weight -= 1;
    return weight;
  }

  private firstNameWeight(name: string): number {
    if (this.notFirst.has(name)) return -4;
    const [stem = ''] = name.split('-');
    if (this.firstNames.has(name) || this.firstNames.has(stem)) return 3;
    const facts = lookUp(name);
    if (facts.first === 2) return 3;
    if (facts.first === 1 || facts.world) return facts.place > 1 ? 1 : 2;
    return 0;
  }

  /** Inside or behind the name of something that is no person: "calle Simón Bolívar", "Brunnkamp AG". */
  private isContained(run: Run): boolean {
    if (run.isSpelledOut) return true;
    const isGermanic = this.facts.capitalisesNouns || this.language.code === 'nl';
    const inside = isGermanic ? run.names : run.names.slice(0, 1);
    return [...inside, fold(run.before), fold(run.outer)].some((word) => this.isContainer(word));
  }

  private isContainer(word: string): boolean {
    if (this.containers.has(word)) return true;
    if (word.length < 7 || !(this.facts.capitalisesNouns || this.language.code === 'nl')) return false;
    return this.facts.containers.some((ending) => ending.length > 3 && word.endsWith(ending) && word !== ending);
  }

  /** A single name: of somebody known by a fuller one, or brought in by a courtesy title. */
  private isAlone(run: Run, known: ReadonlyMap<string, 'surname' | 'first'>): boolean {
    if (this.isContained(run)) return false;
    const how = known.get(run.folded);
    if (how === undefined) {
      if (run.names.length > 1) return false;
      if (isPlace(run.folded) || run.isCommon) return false;
      return run.hasCourtesy || (run.hasTitle && !this.notFirst.has(run.folded));
    }
    if (run.hasCourtesy || run.speaks) return true;
    if (run.isCommon) return false;
    if (run.followsArticle && !this.facts.articleBeforeNames) return false;
    return how === 'surname' || !run.followsPlacePreposition;
  }

  private toMention(run: Run, known: ReadonlyMap<string, 'surname' | 'first'>): NameMention {
    const { words } = this.runs;
    const isSurname = run.names.length > 1 && known.get(run.names.join(' ')) === 'surname';
    const start = words.start[run.courtesyFirst] ?? 0;
    const end = words.end[run.last - 1] ?? 0;
    const print = (from: number) => words.text.slice(from, end).replace(/\s+/g, ' ');
    return {
      start,
      end,
      printed: print(start),
      parts: isSurname ? run.names.slice(-1) : run.names,
      bare: print(words.start[run.first] ?? 0),
      courtesy: run.gender === 'male' ? 'mr' : run.gender === 'female' ? 'mrs' : '',
      office: run.hasTitle ? run.before.toLowerCase() : '',
      suffix: '',
      attributive: false,
      token: run.first,
      tokenEnd: run.last,
    };
  }
}
