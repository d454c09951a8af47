import { type Reading, wordAt } from './candidates.ts';
import { SENTENCE_START } from './tokens.ts';
import { classNumber } from './word-classes.ts';
import type { WordType } from './word-types.ts';

const COMMA = classNumber('comma');

/** What is named like a person and is a firm: the noun straight before the name. None of them is also somebody's trade. */
const firms = new Set(
  (
    'chain retailer supermarket carmaker automaker airline lender bank insurer brokerage housebuilder homebuilder conglomerate startup start-up firm company ' +
    'subsidiary label brand consultancy agency charity nonprofit think-tank drugmaker chipmaker utility bookmaker grocer'
  ).split(' '),
);
/** The same for animals. */
const animals = new Set(
  'dog cat horse pony racehorse mare stallion gelding filly parrot puppy kitten elephant panda tiger donkey goat tortoise labrador spaniel terrier'.split(
    ' ',
  ),
);
const namedBy = new Set(['called', 'named']);
/** Of a firm several of these write a note together; of a person nobody does. */
const staff = new Set(['analysts', 'economists', 'strategists']);

const severalFirms = new Set(
  'chains retailers supermarkets carmakers airlines lenders banks insurers firms companies brands suppliers grocers'.split(
    ' ',
  ),
);
const examples = new Set(['including', 'as', 'like']);
/** Nationalities that are names as well. */
const nations = new Set(['Dane', 'Roman', 'German', 'Norman', 'Scot', 'Kurd', 'Finn']);

/** A name with the words around it by distance: -1 is straight before, 1 straight behind. */
interface Place {
  readonly at: (distance: number) => WordType | undefined;
  readonly isFull: boolean;
  /** At most one word stands before it in its sentence. */
  readonly opens: boolean;
}

interface ThingSign {
  readonly holds: (place: Place) => boolean;
  readonly example: string;
}

/** What says that a name is no person's, each with an invented example that names nobody. */
export const thingSigns: readonly ThingSign[] = [
  {
    holds: ({ at }) => firms.has(at(-1)?.word ?? ''),
    example: 'The supermarket chain Harper Quill opened two shops. Harper Quill will hire.',
  },
  {
    holds: ({ at, isFull }) =>
      isFull && severalFirms.has(at(at(-1)?.word === 'as' ? -3 : -2)?.word ?? '') && examples.has(at(-1)?.word ?? ''),
    example: 'It supplies supermarkets including Harper Quill. A friend of Harper Quill wept.',
  },
  {
    holds: ({ at, isFull }) =>
      !isFull && nations.has(at(0)?.word ?? '') && (at(-1)?.lower === 'the' || /-?old$/.test(at(-1)?.word ?? '')),
    example: 'Eleven people won. The 27-year-old Dane, who won before, wept.',
  },
  {
    holds: ({ at }) => animals.has(at(-1)?.word ?? ''),
    example: 'Her dog Otto barked. Otto is old.',
  },
  {
    holds: ({ at }) => namedBy.has(at(-1)?.word ?? '') && animals.has(at(-2)?.word ?? ''),
    example: 'He keeps a parrot called Otto. The feathers of Otto are green.',
  },
  {
    holds: ({ at }) => at(-1)?.wordClass === COMMA && animals.has(at(-2)?.word ?? '') && at(1)?.wordClass === COMMA,
    example: 'The dog, Otto, was asleep.',
  },
  {
    holds: ({ at, isFull }) => isFull && staff.has(at(1)?.word ?? ''),
    example: 'Barton Quill analysts were not sure. A client of Barton Quill was.',
  },
  {
    holds: ({ at, isFull, opens }) => isFull && opens && at(1)?.wordClass === COMMA && at(2)?.word === 'which',
    example: 'Rival Wells Marlow, which reports next week, fell.',
  },
];

/** Whether the words around the tokens `first` to `last`, both counted in, say that the name is a firm's or an animal's. */
export function isNamedThing(reading: Reading, first: number, last: number): boolean {
  const at = (distance: number) => wordAt(reading, distance < 0 ? first + distance : last + distance);
  const opensAt = (token: number) => ((reading.tokens.flags[token] ?? 0) & SENTENCE_START) !== 0;
  const place = { at, isFull: last > first, opens: opensAt(first) || opensAt(first - 1) };
  return thingSigns.some(({ holds }) => holds(place));
}
