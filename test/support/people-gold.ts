import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../src/core/article.ts';

/** A person of a gold story. Offsets are UTF-16 code units into the story's text. */
export interface GoldPerson {
  readonly name: string;
  readonly key: boolean;
  /** Every wording in which the story states who this is; any of them is right. */
  readonly roles: readonly string[];
  readonly mentions: readonly (Span & { readonly attributive: boolean })[];
}

/** A run of words between quotation marks, marks included. */
export interface GoldQuotation extends Span {
  /** Whose words these are; null if the story does not name the speaker; 'open' if one may argue about it. */
  readonly speaker: GoldPerson | null | 'open';
  /** A fragment inside the reporter's own sentence. */
  readonly partial: boolean;
}

export interface GoldStory {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly GoldPerson[];
  readonly quotations: readonly GoldQuotation[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type People = ReadonlyMap<string, GoldPerson & { readonly mentions: Writable<GoldPerson['mentions'][number]>[] }>;

const folder = fileURLToPath(new URL('../gold/people/', import.meta.url));

/** Every gold story of `test/gold/people`; the README there says how the files are written. */
export function goldStories(): GoldStory[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const stories = readFileSync(folder + file, 'utf8')
        .split(/^=== /m)
        .slice(1);
      return stories.map((story) => readStory(story, file.slice(0, 2)));
    });
}

function readStory(source: string, lang: string): GoldStory {
  const [head = '', ...lines] = source.split('\n');
  const [id = '', title = ''] = head.split(' | ');
  const people = new Map(lines.filter((line) => line.startsWith('~')).map(readPerson));
  const marked = lines
    .filter((line) => !line.startsWith('~'))
    .join('\n')
    .trim();
  return { id, lang, title, ...unmark(marked, people), people: [...people.values()] };
}

function readPerson(line: string): [string, GoldPerson & { mentions: [] }] {
  const [, number = '', star, name = '', roles = ''] = /^~(\d+)(\*?) (.+?) \| (.+)$/.exec(line) ?? [];
  return [number, { name, key: star === '*', roles: roles === '-' ? [] : roles.split(' ; '), mentions: [] }];
}

/** Takes the marks out: `{1:name}`, `{^1:name}` (attributive), `⟦1:quotation⟧`, `⟦~1:partial⟧`, `⟦-:nobody⟧`, `⟦?:open⟧`. */
function unmark(marked: string, people: People): { text: string; quotations: GoldQuotation[] } {
  const quotations: GoldQuotation[] = [];
  const open: { start: number; mark: string; who: string }[] = [];
  const named = (number: string, whole: string) => {
    const person = people.get(number);
    if (person === undefined) throw new Error(`gold names person ${number}, who is not listed: ${whole}`);
    return person;
  };
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/([{⟦])([~^]?)(\d+|[-?]):|[}⟧]/g)) {
    const [whole, bracket, mark = '', who = ''] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    if (bracket !== undefined) {
      open.push({ start: text.length, mark, who });
      continue;
    }
    const opened = open.pop();
    if (opened === undefined) throw new Error(`gold closes what was not opened: ${text.slice(-40)}`);
    const span = { start: opened.start, end: text.length };
    if (whole === '}') named(opened.who, text).mentions.push({ ...span, attributive: opened.mark === '^' });
    else {
      const speaker = opened.who === '-' ? null : opened.who === '?' ? 'open' : named(opened.who, text);
      quotations.push({ ...span, speaker, partial: opened.mark === '~' });
    }
  }
  if (open.length > 0) throw new Error(`gold does not close: ${text.slice(open[0]?.start).slice(0, 40)}`);
  return { text: text + marked.slice(at), quotations };
}
