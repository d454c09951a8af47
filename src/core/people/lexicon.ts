import { lists } from './model/lists.ts';
import { WordSet } from './word-set.ts';

/** What the lists say about a word, as levels: 0 is "not listed", more is more frequent. */
export interface WordFacts {
  /** First name: 1 listed, 2 frequent. */
  readonly first: number;
  readonly male: boolean;
  readonly female: boolean;
  /** Surname: 1 listed, 2 known, 3 frequent. */
  readonly surname: number;
  /** Part of a name in some country's list. */
  readonly world: boolean;
  /** Place: 1 town, 2 city, region or country. */
  readonly place: number;
  /** Common English word: 1 in the dictionary, 2 frequent, 3 very frequent. */
  readonly common: number;
}

type SetName = keyof typeof lists;
const sets = new Map<SetName, WordSet>();

function has(name: SetName, word: string): boolean {
  let set = sets.get(name);
  if (set === undefined) {
    set = new WordSet(lists[name]);
    sets.set(name, set);
  }
  return set.has(word);
}

/** Lower case without accents, the form in which the lists are kept. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/’/g, "'");
}

/** Looks a folded word up in every list. */
export function lookUp(folded: string): WordFacts {
  const male = has('male', folded);
  const female = has('female', folded);
  return {
    male,
    female,
    first: has('frequentFirst', folded) ? 2 : male || female ? 1 : 0,
    surname: has('frequentSurnames', folded) ? 3 : has('knownSurnames', folded) ? 2 : has('surnames', folded) ? 1 : 0,
    world: has('worldNames', folded),
    place: isPlace(folded) ? 2 : has('towns', folded) ? 1 : 0,
    common: commonness(folded),
  };
}

/**
 * Names of the one gender nearly always, which the lists have of both because among millions of births some of the other were
 * given them too. They decide nothing for the tagger, which reads the lists as they are.
 */
const plainly: Readonly<Record<'male' | 'female', ReadonlySet<string>>> = {
  male: new Set(
    (
      'aaron adam albert alexander andrew anthony antonio arthur barry bill billy brandon brian carl carlos charles christopher clarence dan daniel david ' +
      'dennis donald edward eric eugene francisco frank fred gabriel gary george gerald gregory harold henry jack james jason jeffrey jeremy jerry joe john ' +
      'jose joseph joshua juan justin karl keith kenneth kevin larry lawrence leo lewis louis luis mario mark martin matthew max michael mike oscar patrick ' +
      'paul peter raymond richard robert ronald roy russell samuel scott sean stephen steven ted theo thomas tim timothy tony victor walter william'
    ).split(' '),
  ),
  female: new Set(
    'carmen carol claire evelyn frances grace julie lauren linda maria mary olga patricia shirley'.split(' '),
  ),
};

/** The gender that a folded first name tells; null if it is of both, or of neither list. */
export function firstNameGender(first: string): 'male' | 'female' | null {
  if (plainly.male.has(first)) return 'male';
  if (plainly.female.has(first)) return 'female';
  const { male, female } = lookUp(first);
  return male === female ? null : male ? 'male' : 'female';
}

/** English names of cities and regions which the list of places has as they are called there. */
const exonyms = new Set(
  (
    'acapulco aceh antwerp astana bangalore basra bombay bruges calcutta cebu chiapas cologne cracow danang dunkirk frankfurt galway ghent gothenburg grozny ' +
    'hague jenin karabakh kharkov kiev limerick lucerne lvov lyons madras marseilles naypyidaw nuremberg odesa oporto papua ramallah rangoon rakhine ' +
    'saigon saragossa seville timbuktu tshwane ulaanbaatar'
  ).split(' '),
);

/** Whether the folded word or words ("new york") are the name of a city, region or country. */
export function isPlace(folded: string): boolean {
  return has('places', folded) || exonyms.has(folded);
}

function commonness(folded: string): number {
  if (has('frequentWords', folded)) return 3;
  if (has('knownWords', folded)) return 2;
  return has('words', folded) || stems(folded).some((stem) => has('words', stem)) ? 1 : 0;
}

const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ers', ''],
];

function stems(folded: string): string[] {
  return endings
    .filter(([ending]) => folded.endsWith(ending) && folded.length > ending.length + 2)
    .map(([ending, instead]) => folded.slice(0, folded.length - ending.length) + instead);
}
