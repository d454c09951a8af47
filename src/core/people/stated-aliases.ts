import type { Reading } from './candidates.ts';
import type { NameMention } from './mentions.ts';

/** Between two names of one person, in English; an age or a date may stand in brackets behind the first. */
const between =
  /^(?: \([^()]{1,60}\))?,? ?(?:who is |was )?(?:(?:(?:better|best|also|formerly|otherwise|professionally|commonly|popularly) )?known (?:professionally |simply )?(?:as|by (?:his|her|their|the) (?:(?:stage|pen|ring|screen|birth|nick) ?name|name|pseudonym|nickname|alias))|a\.?k\.?a\.?|alias|née|né|born|who (?:performs|performed|raps|records|recorded|sings|writes|wrote) (?:as|under the name(?: of)?)),? [“"]?$/i;
const LONGEST = 120;

/** Which mentions the story says are another name of the person named just before: "Ida Vale, better known as Lady Storm". */
export function statedAliases({ text }: Reading, mentions: readonly NameMention[]): Map<NameMention, NameMention> {
  const same = new Map<NameMention, NameMention>();
  for (let at = 1; at < mentions.length; at++) {
    const first = mentions[at - 1];
    const second = mentions[at];
    if (first === undefined || second === undefined || second.start - first.end > LONGEST) continue;
    if (between.test(text.slice(first.end, second.start))) same.set(second, first);
  }
  return same;
}
