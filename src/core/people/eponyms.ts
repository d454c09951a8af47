import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_PERSON, IN_PERSON, OUTSIDE } from './chain.ts';
import { fold, lookUp } from './lexicon.ts';
import { classNumber } from './word-classes.ts';
import { shapes, type WordType } from './word-types.ts';

const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Firms, makes, peoples' movements, feasts and the like whose whole name looks like somebody's, lower case without accents. */
const eponyms: ReadonlySet<string> = new Set([
  // makes of cars and other goods
  ...list(`alfa romeo, aston martin, bentley, bugatti, cadillac, chevrolet, chrysler, citroen, dodge, ducati, ferrari, ford, harley davidson,
    harley-davidson, honda, john deere, lamborghini, maserati, mercedes, mercedes-benz, mitsubishi, nissan, opel, peugeot, porsche, renault,
    rolls-royce, rolls royce, saab, skoda, suzuki, tesla, toyota, vauxhall, volvo, yamaha, volkswagen, audi, lexus, mazda, subaru, kia, hyundai, fiat, alcantara, brembo, samsung, spotify, philips, siemens, bosch, dyson,
    panasonic, sony, huawei, xiaomi, nokia, ericsson, cisco, foxconn, pegatron, lenovo, anker, bing, linux, tetris, wi-fi, hi-fi, sci-fi, dell, gillette, kellogg, kelloggs, heinz, nestle, cadbury, hershey, danone, ferrero,
    lindt, budweiser, heineken, starbucks, wingstop, in-n-out, mcdonald, macy, bloomingdale, nordstrom, sotheby, woolworths, sainsbury, tesco, harrods, morrisons, waitrose,
    adidas, nike, puma, reebok, gucci, prada, versace, armani, giorgio armani, chanel, dior, christian dior, hermes, givenchy, fendi, moschino, mugler, lululemon, chopard, bulgari, rolex, cartier, burberry,
    louis vuitton, calvin klein, ralph lauren, tommy hilfiger, hugo boss, yves saint laurent, michael kors, kate spade, levi strauss,
    ben & jerry, trader joe, papa john, jack daniel, jim beam, johnnie walker, jose cuervo, captain morgan, dom perignon, moet`),
  // banks, publishers, agencies and other firms
  ...list(`barclays, lloyds, lloyd, goldman sachs, goldman, morgan stanley, jp morgan, j.p. morgan, jpmorgan, merrill lynch, merrill,
    lehman brothers, bear stearns, charles schwab, wells fargo, credit suisse, moody, dow jones, dow, ernst, deloitte, fannie mae, freddie mac,
    sallie mae, lockheed martin, lockheed, northrop grumman, raytheon, boeing, halliburton, rothschild, philip morris, eli lilly, johnson matthey,
    estee lauder, hewlett packard, hewlett-packard, harpercollins, simon & schuster, warner, disney, pixar, reuters, refinitiv, getty, mashable, bloomberg, nielsen, gallup, mckinsey, michelin`),
  // languages, prizes, toys
  ...list(
    'arabic, hebrew, mandarin, cantonese, swahili, hindi, urdu, tamil, bengali, oscar, emmy, grammy, barbie, pokemon, jedi',
  ),
  // movements, feasts, gods, diseases, machines that are spoken to
  ...list(`hezbollah, hizbollah, hamas, fatah, taliban, boko haram, al shabaab, al-shabaab, al jazeera, al arabiya, al qaeda, al-qaeda, al qaida,
    bollywood, nollywood, hollywood, torah, koran, quran, ramadan, diwali, hanukkah, passover, eid, eid al-fitr, eid al-adha, christmas, kwanzaa, easter, lent, holi, purim, nowruz, yom kippur, rosh hashanah, allah, buddha, god, yahweh, krishna, shiva,
    vishnu, ganesh, parkinson, alzheimer, crohn, hodgkin, huntington, asperger, tourette, siri, alexa, cortana, gemini`),
]);

/** Shops and the like, where something is owned: "Lowe's". */
const owners: ReadonlySet<string> = new Set(
  list('levi, wendy, lowe, domino, christie, arby, denny, applebee, kohl, hardee, newell, lloyd, sotheby'),
);

/** First names of people all the same. */
const goods: ReadonlySet<string> = new Set(['macy', 'alexa']);

const SPEECH = classNumber('speech');
const GENITIVE = classNumber('genitive');
const COMMA = classNumber('comma');
const introduces = new Set(['courtesy', 'office', 'role', 'relation'].map(classNumber));

/**
 * Takes the tags off firms, makes, feasts and diseases that bear a person's name, unless the story names somebody so in full,
 * or speaks of the name as of a person. Changes `tags`.
 */
export function dropEponyms(reading: Reading, tags: Uint8Array): void {
  const { candidates, tokens, words } = reading;
  const inFull = new Set<number>();
  for (let at = 0; at < tags.length; at++)
    if (tags[at] === IN_PERSON || tags[at + 1] === IN_PERSON) inFull.add(tokens.type[candidates[at] ?? 0] ?? 0);
  const fullWords = new Set(Array.from(inFull, (type) => words[type]?.folded ?? ''));
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] !== BEGIN_PERSON) continue;
    let to = from + 1;
    while (tags[to] === IN_PERSON) to++;
    const first = candidates[from] ?? 0;
    const last = candidates[to - 1] ?? 0;
    const word = wordAt(reading, first);
    if (
      to - from === 1 &&
      word !== undefined &&
      (isDerived(word) || isFamily(word, fullWords) || isShop(reading, first, fullWords))
    ) {
      tags[from] = OUTSIDE;
      continue;
    }
    if (!eponyms.has(fold(spelling(reading, first, last)))) continue;
    if (to - from === 1 && (inFull.has(tokens.type[first] ?? 0) || isFirstName(reading, first))) continue;
    if (!isSpokenOfAsPerson(reading, first, last)) tags.fill(OUTSIDE, from, to);
  }
}

/** "Lowe's", where nobody is called Lowe in full. */
function isShop(reading: Reading, at: number, fullWords: ReadonlySet<string>): boolean {
  const name = wordAt(reading, at)?.folded ?? '';
  return wordAt(reading, at + 1)?.wordClass === GENITIVE && owners.has(name) && !fullWords.has(name);
}

/** "Macy", but neither "Macy's" nor "Amazon's Alexa". */
function isFirstName(reading: Reading, at: number): boolean {
  const first = wordAt(reading, at)?.facts.first ?? 0;
  const isOwned = wordAt(reading, at + 1)?.wordClass === GENITIVE || wordAt(reading, at - 1)?.wordClass === GENITIVE;
  return first === 2 || (goods.has(wordAt(reading, at)?.folded ?? '') && !isOwned);
}

/** "Clintonian" */
function isDerived({ folded, facts }: WordType): boolean {
  const stem = /^(.{4,})(?:ian|esque)$/.exec(folded)?.[1];
  return stem !== undefined && facts.first === 0 && facts.surname === 0 && lookUp(stem).surname > 1;
}

/** "the Bernoullis": more than one, once somebody is called Bernoulli in full. */
function isFamily({ folded }: WordType, fullWords: ReadonlySet<string>): boolean {
  return folded.length > 4 && folded.endsWith('s') && !fullWords.has(folded) && fullWords.has(folded.slice(0, -1));
}

/** "Mr. Ford", "Ford, 57,", "Ford said": a firm is hardly ever spoken of like that. */
function isSpokenOfAsPerson(reading: Reading, first: number, last: number): boolean {
  const after = wordAt(reading, last + 1);
  if (introduces.has(wordAt(reading, first - 1)?.wordClass ?? 0)) return true;
  if (after?.wordClass === COMMA && wordAt(reading, last + 2)?.shape === shapes.number) return true;
  return first === last && wordAt(reading, first)?.facts.surname === 3 && after?.wordClass === SPEECH;
}

function spelling({ text, tokens }: Reading, first: number, last: number): string {
  return text.slice(tokens.start[first], tokens.end[last]).replace(/\s+/g, ' ');
}
