import { everyRun, placeOfRun, runLengths, type SeenRuns } from '../../page/seen-runs.ts';

/**
 * A phrase's pattern, cut at its bars, so that the branches whose letters are nowhere on a page can be left out: a page
 * has the words of few, and a regular expression of all of them is dear to make. Plain data, so that it can come by message.
 */
export interface Branches {
  /** What stands before the first branch and after the last, itself part of the pattern. */
  readonly before: string;
  readonly after: string;
  /**
   * Of each branch in turn how many runs of letters are noted, and these, by `placeOfRun`: a few of those that every match
   * has in it. One list, since it is walked for each page, and hundreds of small ones are dear to walk.
   */
  readonly runs: readonly number[];
  readonly branches: readonly Branch[];
}

/** The pattern of a branch: as it is, or in pieces where groups in it are cut at their bars. */
export type Branch = string | readonly (string | Branches)[];

/** Escapes, classes, openings of groups, quantifiers, and any other sign by itself. */
const tokens = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]))?|[*+?]\??|\{\d+,?\d*\}\??|./gsu;

/** Cuts a pattern into its branches. The pattern is a regular expression without named groups and back references. */
export function cutAtBars(pattern: string): Branches {
  const reader = { tokens: pattern.match(tokens) ?? [], at: 0 };
  return readBranches(reader, '', '');
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readBranches(reader: Reader, before: string, after: string): Branches {
  const runs: number[] = [];
  const branches: Branch[] = [];
  do {
    const { words, pieces } = readBranch(reader);
    const rarest = rarestRuns(words);
    runs.push(rarest.length, ...rarest);
    branches.push(pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces);
  } while (reader.tokens[reader.at++] === '|');
  reader.at--;
  return { before, after, runs, branches };
}

function readBranch(reader: Reader): { words: readonly string[]; pieces: readonly (string | Branches)[] } {
  const words: string[] = [];
  const pieces: (string | Branches)[] = [];
  let plain: string[] = [];
  let word = '';
  const endWord = (): void => {
    if (word.length >= 3) words.push(word);
    word = '';
  };
  for (
    let token = reader.tokens[reader.at];
    token && token !== '|' && token !== ')';
    token = reader.tokens[reader.at]
  ) {
    reader.at++;
    if (token.startsWith('(')) {
      endWord();
      const inner = readBranches(reader, token, ')');
      reader.at++;
      const next = reader.tokens[reader.at] ?? '';
      if (token.length <= 3 && token !== '(?=' && token !== '(?!' && inner.branches.length > 1 && !isQuantifier(next)) {
        pieces.push(plain.join(''), inner);
        plain = [];
      } else plain.push(shorten(inner, everyRun) ?? '');
      continue;
    }
    plain.push(token);
    if (isQuantifier(token)) endWord();
    else if (isLetter(token)) {
      const next = reader.tokens[reader.at] ?? '';
      if (isOptional(next)) endWord();
      else word += token.length === 2 ? token.slice(1) : token;
    } else endWord();
  }
  endWord();
  pieces.push(plain.join(''));
  return { words, pieces: pieces.filter((piece) => piece !== '') };
}

const isQuantifier = (token: string): boolean => /^(?:[*+?]\??|\{\d.*)$/.test(token);

const isOptional = (token: string): boolean => /^(?:[*?]|\{)/.test(token);

/** Whether a token stands for itself: a sign that means nothing else, or an escaped one. */
const isLetter = (token: string): boolean => /^(?:[^\\[\](){}|.^$*+?]|\\[^A-Za-z\d])$/u.test(token);

/** The pattern with only those branches whose letters may stand in a text of no higher rank; null if none is left. */
export function shorten({ before, after, runs, branches }: Branches, seen: SeenRuns, highest = 255): string | null {
  let left: string | null = null;
  let at = 0;
  // By index and without a list: this walks many hundreds of branches for each page, of which a few are left.
  for (let place = 0; place < branches.length; place++) {
    const next = at + 1 + (runs[at] ?? 0);
    for (at++; at < next; at++) {
      const rank = seen[runs[at] as number] as number;
      if (rank === 0 || rank > highest) break;
    }
    if (at === next) {
      const branch = branches[place] as Branch;
      const kept = typeof branch === 'string' ? branch : shortenAll(branch, seen, highest);
      if (kept !== null) left = left === null ? kept : `${left}|${kept}`;
    }
    at = next;
  }
  return left === null ? null : before + left + after;
}

/** The pieces of a branch put together; null as soon as a group among them has no branch left. */
function shortenAll(pieces: readonly (string | Branches)[], seen: SeenRuns, highest: number): string | null {
  let pattern = '';
  for (const piece of pieces) {
    const part = typeof piece === 'string' ? piece : shorten(piece, seen, highest);
    if (part === null) return null;
    pattern += part;
  }
  return pattern;
}

/** So many runs tell nearly as much as all of them. */
const mostRuns = 2;

/** The blank between words and the letters of Latin script, the commonest first: a run of the last ones is rarely seen. */
const commonest = ' eatinosrlhdcumpgfybvwkzjxq';

const rarity = (run: string): number =>
  Array.from(run, (letter) => (commonest.includes(letter) ? commonest.indexOf(letter) : commonest.length)).reduce(
    (sum, rank) => sum + rank,
    0,
  );

function rarestRuns(words: readonly string[]): readonly number[] {
  const runs = runLengths.map((length) => runsOf(words, length)).find(({ size }) => size > 0) ?? [];
  const rarest = [...runs].sort((a, b) => rarity(b) - rarity(a)).slice(0, mostRuns);
  return rarest.map(placeOfRun);
}

const runsOf = (words: readonly string[], length: number): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) => word.slice(at, at + length)),
    ),
  );
