import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_OTHER, BEGIN_PERSON, chanceOfPerson, IN_PERSON, OUTSIDE } from './chain.ts';
import { dropEponyms } from './eponyms.ts';
import { dropFirms } from './firms.ts';
import { addInitials } from './initials.ts';
import { addIntroduced } from './introduced.ts';
import { addAged, addListed } from './listed.ts';
import { dropNamesakes, dropSingles } from './namesakes.ts';
import type { Tagging } from './tagger.ts';
import { SENTENCE_START } from './tokens.ts';
import { classNumber } from './word-classes.ts';
import { shapes } from './word-types.ts';
import { addWorldNames, isSurnameFirst } from './world-names.ts';

/** A bare surname needs no more than this where its owner was named in full. */
const ENOUGH_FOR_KNOWN = 0.04;
/** A frequent first name that opens a statement straight before a surname needs next to nothing. */
const ENOUGH_FOR_OPENER = 0;
/** A bare first name (or a family name that stands first) needs more. */
const ENOUGH_FOR_FIRST = 0.15;
/** The least mean probability with which a word that only ever stands alone is taken for a name. */
const LEAST_MEAN = 0.4;
/** The same for the name of a city or country. */
const LEAST_MEAN_FOR_PLACE = 0.8;
/** A word beside a name joins it from here on. */
const ENOUGH_TO_JOIN = 0.3;

/**
 * Makes the verdicts of one document agree: a name is joined to the rest of it, a surname counts wherever it stands alone
 * once its owner was named in full, and a single word is a name everywhere or nowhere. Changes `tags`.
 */
export function reconcile(reading: Reading, { tags, probabilities }: Tagging): void {
  new Reconciler(reading, tags, probabilities).run();
}

const sureTitles = new Set('Mr. Mr Mrs. Mrs Ms. Ms Dr. Dr Drs. Messrs. Messrs'.split(' '));
/** "Mr. President", "Mr. Speaker": an office is spoken to. */
const addressed = new Set(
  'president vice speaker chairman secretary ambassador minister prime mayor senator governor'.split(' '),
);
/** Capitals and countries that are listed as first names; a story that names one alone means its government. */
const seats = new Set(
  'washington london paris berlin rome vienna cairo israel jordan china india kenya cuba lebanon'.split(' '),
);
/** Words looked through for a question mark. */
const LONGEST_QUESTION = 60;
const SUFFIX = classNumber('suffix');
const PARTICLE = classNumber('particle');

class Reconciler {
  private readonly reading: Reading;
  private readonly tags: Uint8Array;
  private readonly probabilities: Float32Array;
  /** Types that somebody is called by with a courtesy title. */
  private readonly trusted = new Set<number>();

  constructor(reading: Reading, tags: Uint8Array, probabilities: Float32Array) {
    this.reading = reading;
    this.tags = tags;
    this.probabilities = probabilities;
  }

  run(): void {
    this.trustCourtesy();
    this.addTrustedFull();
    this.joinNeighbours();
    addWorldNames(this.reading, this.tags, this.probabilities);
    dropNamesakes(this.reading, this.tags);
    const surnames = this.knownSurnames();
    this.dropDoubtful(surnames);
    const introduced = addIntroduced(this.reading, this.tags, this.probabilities);
    this.addKnown(surnames, ENOUGH_FOR_KNOWN);
    this.addKnown(introduced, ENOUGH_FOR_FIRST);
    this.addKnown(this.knownFirstWords(), ENOUGH_FOR_FIRST);
    dropSingles(this.reading, this.tags);
    dropEponyms(this.reading, this.tags);
    dropFirms(this.reading, this.tags);
    addListed(this.reading, this.tags, this.probabilities);
    addAged(this.reading, this.tags, this.probabilities);
    addInitials(this.reading, this.tags);
  }

  private person(at: number): number {
    return chanceOfPerson(this.probabilities, at);
  }

  private typeOf(at: number): number {
    return this.reading.tokens.type[this.reading.candidates[at] ?? 0] ?? 0;
  }

  private sameRun(at: number, other: number): boolean {
    return this.reading.runOf[at] === this.reading.runOf[other];
  }

  /** Who is called "Mr." is a person, whatever the word behind it: "Mr. Sessions". */
  private trustCourtesy(): void {
    const { tags, reading } = this;
    for (let at = 0; at < tags.length; at++) {
      const before = wordAt(reading, (reading.candidates[at] ?? 0) - 1);
      if (!sureTitles.has(before?.word ?? '')) continue;
      if (addressed.has(reading.words[this.typeOf(at)]?.lower ?? '')) {
        if (tags[at + 1] !== IN_PERSON) tags[at] = OUTSIDE;
        continue;
      }
      this.trusted.add(this.typeOf(at));
      if (tags[at] !== IN_PERSON) tags[at] = BEGIN_PERSON;
    }
  }

  /** "Ottoline Quill, a singer" whom the story calls "Ms. Quill" later: an unknown word before a surname that a courtesy title proves. */
  private addTrustedFull(): void {
    const { tags, reading } = this;
    const { runs, words } = reading;
    for (let run = 0; run + 1 < runs.length; run++) {
      const from = runs[run] ?? 0;
      const to = runs[run + 1] ?? 0;
      const first = words[this.typeOf(from)];
      if (to - from !== 2 || tags[from] !== BEGIN_OTHER || !this.trusted.has(this.typeOf(to - 1))) continue;
      if (first?.wordClass !== 0 || first.facts.common > 0 || first.facts.place + first.facts.first > 0) continue;
      if (first.shape !== shapes.capitalised || this.person(to - 1) < ENOUGH_FOR_KNOWN) continue;
      tags[from] = BEGIN_PERSON;
      tags[from + 1] = IN_PERSON;
    }
  }

  /** Two names side by side are one; a likely word straight before or behind a name belongs to it. */
  private joinNeighbours(): void {
    const { tags } = this;
    for (let at = 1; at < tags.length; at++) {
      if (!this.sameRun(at, at - 1)) continue;
      const before = tags[at - 1];
      const isAfterPerson = before === BEGIN_PERSON || before === IN_PERSON;
      if (!isAfterPerson) continue;
      if (tags[at] === BEGIN_PERSON || this.isParticle(at - 1)) tags[at] = IN_PERSON;
      else if (tags[at] !== IN_PERSON && (this.person(at) > ENOUGH_TO_JOIN || this.isSuffix(at))) tags[at] = IN_PERSON;
    }
    for (let at = tags.length - 2; at >= 0; at--) {
      if (
        tags[at + 1] !== BEGIN_PERSON ||
        (tags[at] !== OUTSIDE && !this.opensParticle(at)) ||
        !this.sameRun(at, at + 1)
      )
        continue;
      if (tags[at] === OUTSIDE && this.person(at) < this.enoughToOpen(at)) continue;
      tags[at] = BEGIN_PERSON;
      tags[at + 1] = IN_PERSON;
    }
  }

  private enoughToOpen(at: number): number {
    const first = this.reading.words[this.typeOf(at)]?.facts.first ?? 0;
    if (first === 0) return ENOUGH_TO_JOIN;
    return first === 2 && this.opensStatement(at) ? ENOUGH_FOR_OPENER : ENOUGH_FOR_FIRST;
  }

  /** "Will Young sang." and not "Will Young sing?": the first word of a sentence that is no question. */
  private opensStatement(at: number): boolean {
    const { tokens, candidates } = this.reading;
    const token = candidates[at] ?? 0;
    if (((tokens.flags[token] ?? 0) & SENTENCE_START) === 0) return false;
    for (let next = token + 1; next < Math.min(tokens.count, token + LONGEST_QUESTION); next++) {
      if (((tokens.flags[next] ?? 0) & SENTENCE_START) !== 0) return true;
      if (tokens.types[tokens.type[next] ?? 0] === '?') return false;
    }
    return true;
  }

  /** "bin" in "Mohammed bin Rashed". */
  private isParticle(at: number): boolean {
    const word = this.reading.words[this.typeOf(at)];
    return word?.wordClass === PARTICLE && word.shape === shapes.lower;
  }

  /** "Fadwa" in "Fadwa Ben Slimane": an unknown word in front of a particle with a capital. */
  private opensParticle(at: number): boolean {
    const word = this.reading.words[this.typeOf(at)];
    if (this.tags[at] !== BEGIN_OTHER || word === undefined || word.wordClass !== 0) return false;
    return (
      word.facts.common === 0 && word.facts.place < 2 && this.reading.words[this.typeOf(at + 1)]?.wordClass === PARTICLE
    );
  }

  private isSuffix(at: number): boolean {
    return this.reading.words[this.typeOf(at)]?.wordClass === SUFFIX;
  }

  /** Types that end a name of several words. */
  private knownSurnames(): Set<number> {
    const { tags } = this;
    const known = new Set<number>();
    for (let at = 1; at < tags.length; at++) {
      if (tags[at] === IN_PERSON && !this.isSuffix(at) && (tags[at + 1] !== IN_PERSON || this.isSuffix(at + 1)))
        known.add(this.typeOf(at));
    }
    for (let at = 0; at + 1 < tags.length; at++)
      if (tags[at] === BEGIN_PERSON && tags[at + 1] === IN_PERSON && this.isFamilyName(at)) known.add(this.typeOf(at));
    return known;
  }

  /** "Lu" in "Lu Jianhong". */
  private isFamilyName(at: number): boolean {
    const { words } = this.reading;
    const given = words[this.typeOf(at + 1)];
    const family = words[this.typeOf(at)];
    return family !== undefined && given !== undefined && isSurnameFirst([family, given]);
  }

  private knownFirstWords(): Set<number> {
    const { tags } = this;
    const known = new Set<number>();
    for (let at = 0; at + 1 < tags.length; at++) {
      if (tags[at] === BEGIN_PERSON && tags[at + 1] === IN_PERSON) known.add(this.typeOf(at));
    }
    return known;
  }

  /** A word that alone was called a name is one only if it is so on the whole. */
  private dropDoubtful(surnames: ReadonlySet<number>): void {
    const { tags } = this;
    const sums = new Map<number, { person: number; times: number }>();
    const isPart = new Set([...surnames, ...this.trusted]);
    for (let at = 0; at < tags.length; at++) {
      const type = this.typeOf(at);
      const sum = sums.get(type) ?? { person: 0, times: 0 };
      sums.set(type, { person: sum.person + this.person(at), times: sum.times + 1 });
      if (tags[at] === BEGIN_PERSON && tags[at + 1] === IN_PERSON && this.sameRun(at, at + 1)) isPart.add(type);
    }
    for (let at = 0; at < tags.length; at++) {
      if (tags[at] !== BEGIN_PERSON || tags[at + 1] === IN_PERSON || isPart.has(this.typeOf(at))) continue;
      const sum = sums.get(this.typeOf(at));
      const least = this.isPlainPlace(at) ? LEAST_MEAN_FOR_PLACE : LEAST_MEAN;
      if (sum !== undefined && sum.person < sum.times * least) tags[at] = OUTSIDE;
    }
  }

  /** A city or country that is not a first name as well, or a government's seat that hardly is. */
  private isPlainPlace(at: number): boolean {
    const word = this.reading.words[this.typeOf(at)];
    return word !== undefined && word.facts.place === 2 && (word.facts.first === 0 || seats.has(word.folded));
  }

  /** A bare surname, or with more certainty a bare first name, of somebody named in full. */
  private addKnown(surnames: ReadonlySet<number>, enough: number): void {
    const { tags, reading } = this;
    const { runs } = reading;
    for (let run = 0; run + 1 < runs.length; run++) {
      const at = runs[run] ?? 0;
      if ((runs[run + 1] ?? 0) - at !== 1 || tags[at] === BEGIN_PERSON || !surnames.has(this.typeOf(at))) continue;
      if (this.person(at) >= enough && reading.words[this.typeOf(at)]?.shape !== shapes.initial)
        tags[at] = BEGIN_PERSON;
    }
  }
}
