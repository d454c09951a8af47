import { NOBODY } from './quotations-referents.ts';
import { lowerAt, type Naming, type Reading } from './reading.ts';
import { roleNounsOf } from './roles.ts';

/**
 * The reading with "the younger Lee" and "the elder Lee" told apart where two bear the name and the story says which is the child;
 * where it does not, neither is named there. The same reading if nothing of the kind stands in it.
 */
export function withGenerations(reading: Reading): Reading {
  const { generations } = reading.language;
  if (generations === undefined) return reading;
  const told = (naming: Naming): Naming => {
    const word = naming.last - naming.first === 1 ? lowerAt(reading, naming.first - 1) : '';
    const isYounger = generations.younger.includes(word);
    if (!isYounger && !generations.elder.includes(word)) return naming;
    const person = childAmong(reading, bearersOfName(reading, naming), isYounger);
    return person === undefined ? naming : { ...naming, person };
  };
  const namings = reading.namings.map(told);
  return namings.some((naming, index) => naming !== reading.namings[index]) ? { ...reading, namings } : reading;
}

function bearersOfName({ drafts, text }: Reading, { start, end }: Naming): number[] {
  const name = text.slice(start, end);
  return drafts.flatMap((draft, person) => (draft.name.split(' ').includes(name) ? [person] : []));
}

/** Of two the child, or the other. NOBODY where nothing tells; undefined where there are not two. */
function childAmong(reading: Reading, people: readonly number[], isYounger: boolean): number | undefined {
  const [one, other] = people;
  if (one === undefined || other === undefined) return undefined;
  const { childRelations = [] } = reading.language;
  const nouns = roleNounsOf(reading);
  const isChild = (person: number) =>
    (nouns[person] ?? []).some((noun) => childRelations.includes(lowerAt(reading, noun)));
  if (people.length > 2 || isChild(one) === isChild(other)) return NOBODY;
  return isChild(one) === isYounger ? one : other;
}
