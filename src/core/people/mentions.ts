import { type Reading, wordAt } from './candidates.ts';
import { BEGIN_PERSON, IN_PERSON } from './chain.ts';
import { isPlace, lookUp } from './lexicon.ts';
import type { Tagging } from './tagger.ts';
import { HYPHEN_JOINED } from './tokens.ts';
import { classNumber } from './word-classes.ts';
import { shapes, type WordType } from './word-types.ts';
import { foreignTitles } from './world-words.ts';

/** A name as found in the text, before it is known whose it is. */
export interface NameMention {
  /** With a courtesy title, without an office title. */
  readonly start: number;
  readonly end: number;
  /** The folded words of the name alone: no title, no suffix, no point. */
  readonly parts: readonly string[];
  /** As printed, white space folded. */
  readonly printed: string;
  /** The same, the courtesy title cut. */
  readonly bare: string;
  /** The courtesy title, lower case without point, or empty. */
  readonly courtesy: string;
  /** The title of an office straight before the name, lower case, or empty. */
  readonly office: string;
  /** "Jr.", "III": lower case without point, or empty. */
  readonly suffix: string;
  readonly attributive: boolean;
  /** First token of the name and the one behind its last. */
  readonly token: number;
  readonly tokenEnd: number;
}

const COURTESY = classNumber('courtesy');
const OFFICE = classNumber('office');
const SUFFIX = classNumber('suffix');
const AFTER_NAME = classNumber('after-name');
const DEMONYM = classNumber('demonym');
const ARTICLE = classNumber('article');

/** The names of persons in a tagged text, in order. */
export function personMentions(reading: Reading, { tags }: Tagging): NameMention[] {
  const { candidates } = reading;
  const mentions: NameMention[] = [];
  for (let at = 0; at < candidates.length; at++) {
    if (tags[at] !== BEGIN_PERSON) continue;
    let last = at;
    while (tags[last + 1] === IN_PERSON && candidates[last + 1] === (candidates[last] ?? 0) + 1) last++;
    // Behind a comma ("Otto Lang, Jr.") a suffix is left alone.
    if (last > at || wordAt(reading, candidates[at] ?? 0)?.wordClass !== SUFFIX)
      mentions.push(nameMention(reading, candidates[at] ?? 0, (candidates[last] ?? 0) + 1));
    at = last;
  }
  return mentions;
}

const titleWord = (word: WordType | undefined): boolean =>
  word !== undefined &&
  (word.wordClass === COURTESY ||
    word.wordClass === OFFICE ||
    foreignTitles.has(word.folded) ||
    otherTitles.has(word.word) ||
    parentOf.test(word.word));
const sonOf = new Set(['bin', 'ibn']);
/** "Brothers Emeka and Chidi Nwankwo", "Crown Prince Harald", "Mother Superior Agathe", "Cr Dobbs", "Det Con Ada Quill". */
const otherTitles = new Set(
  'Brothers Sisters Twins Siblings Cousins Crown Superior Patriarch Cr Cr. Cllr Cllr. Padre Det Con Insp Supt Recorder'.split(
    ' ',
  ),
);
/** "Mum-of-three Ada Quill". */
const parentOf = /^(?:mum|mom|mother|dad|father|gran|grandad|grandmother|grandfather|parent)-of-\w+$/i;

/** Makes a mention of the tokens from `from` up to `to`; titles in front are cut as long as a word is left. */
export function nameMention(reading: Reading, from: number, to: number): NameMention {
  const { tokens, text } = reading;
  let token = from;
  // "Sultan bin Hamdan" is called Sultan.
  while (token < to - 1 && titleWord(wordAt(reading, token)) && !sonOf.has(wordAt(reading, token + 1)?.word ?? ''))
    token++;
  // "Scots Paul Menzies": whoever he is, it is no part of his name.
  if (token < to - 1 && isDemonym(wordAt(reading, token))) token++;
  let end = withoutHonours(token, to, reading);
  const textTo = end;
  let suffix = '';
  while (
    end > token + 1 &&
    (wordAt(reading, end - 1)?.wordClass === SUFFIX || numeral.test(wordAt(reading, end - 1)?.word ?? ''))
  ) {
    end--;
    suffix = (wordAt(reading, end)?.lower ?? '').replace('.', '');
  }
  const before = wordAt(reading, token - 1);
  const courtesy = before?.wordClass === COURTESY && before.shape !== shapes.lower ? before.lower.replace('.', '') : '';
  const parts: string[] = [];
  for (let index = token; index < end; index++) parts.push((wordAt(reading, index)?.folded ?? '').replaceAll('.', ''));
  const joint = jointLength(reading, wordAt(reading, token), textTo - token);
  if (joint > 0) parts[0] = (parts[0] ?? '').slice(joint);
  // "Prince Andrew": the style is part of a name that has no more to it.
  const isRoyal = parts.length === 1 && royal.has(before?.lower ?? '') && before?.shape !== shapes.lower;
  const textStart = (at: number) => tokens.start[at] ?? 0;
  const start = isRoyal ? textStart(token - 1) : textStart(token) + joint;
  const textEnd = tokens.end[textTo - 1] ?? 0;
  const whole = courtesy === '' ? start : textStart(token - 1);
  return {
    start: whole,
    end: textEnd,
    printed: text.slice(whole, textEnd).replace(/\s+/g, ' '),
    parts,
    bare: text.slice(start, textEnd).replace(/\s+/g, ' '),
    courtesy,
    office: before?.wordClass === OFFICE ? before.lower : '',
    suffix,
    attributive: isAttributive(reading, token, textTo),
    token,
    tokenEnd: textTo,
  };
}

/** "Scots", and what is made of a place's name: "Queenslander", "Minnesotan". */
function isDemonym(word: WordType | undefined): boolean {
  if (word === undefined || word.facts.first > 0) return false;
  if (word.wordClass === DEMONYM) return true;
  const ending = word.facts.surname === 0 && word.folded.length > 6 ? /(?:ian|er|n)$/.exec(word.folded) : null;
  return ending !== null && isPlace(word.folded.slice(0, ending.index));
}

/** Of monarchs and popes. */
const numeral = /^(?:I|IV|V|VI{1,3}|IX|X|XI{1,3}|XIV|XV|XVI{1,3})$/;
const royal = new Set('king queen prince princess pope emperor empress'.split(' '));

/** How much of the first word belongs to something else: "Acme-Ida Quill deal", where Acme stands elsewhere by itself. */
function jointLength({ words }: Reading, word: WordType | undefined, length: number): number {
  if (word === undefined || length < 2 || word.shape !== shapes.doubleBarrelled) return 0;
  const at = word.folded.indexOf('-');
  const isFirstName = (part: string) => lookUp(part).first > 0;
  const other = word.folded.slice(0, at);
  if (!isFirstName(word.folded.slice(at + 1)) || isFirstName(other)) return 0;
  return words.some(({ folded }) => folded === other) ? at + 1 : 0;
}

/** Letters after a name ("OBE", "MP") are not part of it. */
function withoutHonours(from: number, to: number, reading: Reading): number {
  let end = to;
  while (
    end > from + 1 &&
    wordAt(reading, end - 1)?.wordClass === AFTER_NAME &&
    wordAt(reading, end - 1)?.shape !== shapes.capitalised
  )
    end--;
  return end;
}

/** The name stands straight before a noun that it modifies: "the Trump administration". */
function isAttributive(reading: Reading, from: number, to: number): boolean {
  const next = wordAt(reading, to);
  if (next === undefined) return false;
  if (wordAt(reading, from - 1)?.wordClass === ARTICLE && next.shape === shapes.lower) return true;
  if (((reading.tokens.flags[to] ?? 0) & HYPHEN_JOINED) !== 0) return true;
  return attributed.has(next.lower);
}

const attributed = new Set(
  (
    'administration campaign team family era presidency government camp investigation inquiry probe report memo supporters voters allies aides lawyers ' +
    'officials loyalists foundation organization white impeachment case trial affair deal plan policy policies doctrine transition rally rallies speech ' +
    'tweet tweets tweets fans backers donors associates critics cabinet regime estate household name brand aide ally adviser advisers advisors spokesman spokeswoman spokesperson lawyer attorney attorneys ' +
    'supporter voter loyalist backer donor official staffer staffers appointee appointees nominee nominees ministry movement'
  ).split(' '),
);
