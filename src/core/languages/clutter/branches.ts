/**
 * A phrase's pattern, cut at its bars, so that the branches whose words are nowhere on a page can be left out: a page
 * has the words of few, and a regular expression of all of them is dear to make. Plain data, so that it can come by message.
 */
export interface Branches {
  /** What stands before the first branch and after the last, itself part of the pattern. */
  readonly before: string;
  readonly after: string;
  readonly branches: readonly Branch[];
}

/** One branch: it can match only where each of its words stands. */
export interface Branch {
  /** Letters that every match has in it, in small letters, three at least each. */
  readonly words: readonly string[];
  /** The branch's pattern in order: pieces as they are, and groups that are cut at their bars. */
  readonly pieces: readonly (string | Branches)[];
}

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
  const branches = [readBranch(reader)];
  while (reader.tokens[reader.at] === '|') {
    reader.at++;
    branches.push(readBranch(reader));
  }
  return { before, after, branches };
}

function readBranch(reader: Reader): Branch {
  const words: string[] = [];
  const pieces: (string | Branches)[] = [];
  let plain = '';
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
        pieces.push(plain, inner);
        plain = '';
      } else plain += shorten(inner, () => true) ?? '';
      continue;
    }
    plain += token;
    if (isQuantifier(token)) endWord();
    else if (isLetter(token)) {
      const next = reader.tokens[reader.at] ?? '';
      if (isOptional(next)) endWord();
      else word += token.length === 2 ? token.slice(1) : token;
    } else endWord();
  }
  endWord();
  pieces.push(plain);
  return { words, pieces: pieces.filter((piece) => piece !== '') };
}

const isQuantifier = (token: string): boolean => /^(?:[*+?]\??|\{\d.*)$/.test(token);

const isOptional = (token: string): boolean => /^(?:[*?]|\{)/.test(token);

/** Whether a token stands for itself: a sign that means nothing else, or an escaped one. */
const isLetter = (token: string): boolean => /^(?:[^\\[\](){}|.^$*+?]|\\[^A-Za-z\d])$/u.test(token);

/** The pattern with only those branches whose words may stand in the text, by `has`; null if none is left. */
export function shorten({ before, after, branches }: Branches, has: (letters: string) => boolean): string | null {
  const left: string[] = [];
  for (const { words, pieces } of branches) {
    if (!words.every(has)) continue;
    const shortened = pieces.map((piece) => (typeof piece === 'string' ? piece : shorten(piece, has)));
    if (!shortened.includes(null)) left.push(shortened.join(''));
  }
  return left.length > 0 ? before + left.join('|') + after : null;
}
