import { type Reading, wordAt } from './candidates.ts';
import { classNumber } from './word-classes.ts';
import { shapes } from './word-types.ts';

/** Facts that the rest of the document tells about a word, packed in a number of small fields, by word type. */
export interface Evidence {
  /** All fields together, as one number. */
  readonly packed: Int32Array;
  /** Each field apart: `levels[field * types + type]`, 0 to 2. */
  readonly levels: Uint8Array;
  readonly types: number;
}

const fieldNames = [
  'lower',
  'courtesy',
  'office',
  'afterFirstName',
  'speech',
  'placeBefore',
  'article',
  'underHead',
  'genitive',
  'age',
  'firstInPair',
  'count',
  'and',
  'of',
] as const;
/** How many facts there are. */
export const evidenceFields = fieldNames.length;
const field = Object.fromEntries(fieldNames.map((name, index) => [name, index])) as Record<
  (typeof fieldNames)[number],
  number
>;

const COURTESY = classNumber('courtesy');
const OFFICE = classNumber('office');
const SPEECH = classNumber('speech');
const PLACE_BEFORE = classNumber('place-before');
const ARTICLE = classNumber('article');
const GENITIVE = classNumber('genitive');
const COMMA = classNumber('comma');
const AND = classNumber('and');
const OF = classNumber('of');
const heads = new Set(['organisation', 'place', 'thing'].map(classNumber));

/** Gathers the evidence over the whole document. Spellings that differ in case alone share it. */
export function gatherEvidence(reading: Reading): Evidence {
  return new Gatherer(reading).run();
}

class Gatherer {
  private readonly reading: Reading;
  private readonly counts: Uint16Array;
  /** Type to the first type with the same folded spelling. */
  private readonly same: Int32Array;

  constructor(reading: Reading) {
    this.reading = reading;
    this.counts = new Uint16Array(reading.words.length * evidenceFields);
    this.same = sameSpelling(reading);
  }

  run(): Evidence {
    this.countLower();
    const { candidates, runs, runOf } = this.reading;
    for (let at = 0; at < candidates.length; at++) {
      const run = runOf[at] ?? 0;
      this.look(candidates[at] ?? 0, candidates[runs[run] ?? 0] ?? 0, candidates[(runs[run + 1] ?? 1) - 1] ?? 0);
    }
    return this.pack();
  }

  private add(token: number, name: number): void {
    const at = (this.same[this.reading.tokens.type[token] ?? 0] ?? 0) * evidenceFields + name;
    this.counts[at] = Math.min((this.counts[at] ?? 0) + 1, 60000);
  }

  private countLower(): void {
    const { tokens, words } = this.reading;
    for (let token = 0; token < tokens.count; token++) {
      if (words[tokens.type[token] ?? 0]?.shape === shapes.lower) this.add(token, field.lower);
    }
  }

  private look(token: number, first: number, last: number): void {
    this.add(token, field.count);
    const before = wordAt(this.reading, token - 1);
    const after = wordAt(this.reading, token + 1);
    const beforeClass = before?.wordClass ?? 0;
    if (beforeClass === COURTESY) this.add(token, field.courtesy);
    if (beforeClass === OFFICE) this.add(token, field.office);
    if (beforeClass === SPEECH || after?.wordClass === SPEECH) this.add(token, field.speech);
    if (beforeClass === PLACE_BEFORE) this.add(token, field.placeBefore);
    if (wordAt(this.reading, first - 1)?.wordClass === ARTICLE) this.add(token, field.article);
    if (beforeClass === AND) this.add(token, field.and);
    if (beforeClass === OF) this.add(token, field.of);
    if (after?.wordClass === GENITIVE) this.add(token, field.genitive);
    if (after?.wordClass === COMMA && wordAt(this.reading, token + 2)?.shape === shapes.number)
      this.add(token, field.age);
    this.lookAtRun(token, first, last);
  }

  private lookAtRun(token: number, first: number, last: number): void {
    if (last === first) return;
    const head = wordAt(this.reading, last);
    const opener = wordAt(this.reading, first);
    if (token !== last && head !== undefined && heads.has(head.wordClass)) this.add(token, field.underHead);
    if (opener === undefined || opener.facts.first === 0 || (head !== undefined && heads.has(head.wordClass))) return;
    if (token === last) this.add(token, field.afterFirstName);
    else if (token === first && last - first < 4) this.add(token, field.firstInPair);
  }

  private pack(): Evidence {
    const types = this.reading.words.length;
    const levels = new Uint8Array(types * evidenceFields);
    const packed = new Int32Array(types);
    for (let type = 0; type < types; type++) {
      const from = (this.same[type] ?? type) * evidenceFields;
      let all = 0;
      for (let name = 0; name < evidenceFields; name++) {
        const level = Math.min(this.counts[from + name] ?? 0, 2);
        levels[name * types + type] = level;
        all = all * 3 + level;
      }
      packed[type] = all;
    }
    return { packed, levels, types };
  }
}

function sameSpelling({ words }: Reading): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(words, ({ folded }, type) => {
    const known = first.get(folded);
    if (known === undefined) first.set(folded, type);
    return known ?? type;
  });
}
