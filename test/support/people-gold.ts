import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A person of a gold story. Offsets are UTF-16 code units into the story's text. */
export interface GoldPerson {
  readonly name: string;
  readonly key: boolean;
  readonly role: string | null;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

export interface GoldStory {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly GoldPerson[];
}

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
  const people = new Map<
    string,
    { name: string; key: boolean; role: string | null; mentions: { start: number; end: number }[] }
  >();
  for (const line of lines.filter((candidate) => candidate.startsWith('~'))) {
    const [, number = '', star, name = '', role = ''] = /^~(\d+)(\*?) (.+?) \| (.+)$/.exec(line) ?? [];
    people.set(number, { name, key: star === '*', role: role === '-' ? null : role, mentions: [] });
  }
  const marked = lines
    .filter((line) => !line.startsWith('~'))
    .join('\n')
    .trim();
  return { id, lang, title, text: unmark(marked, people), people: [...people.values()] };
}

function unmark(marked: string, people: ReadonlyMap<string, { mentions: { start: number; end: number }[] }>): string {
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{(\d+):([^}]+)\}/g)) {
    const [whole, number = '', surface = ''] = match;
    text += marked.slice(at, match.index);
    const person = people.get(number);
    if (person === undefined) throw new Error(`gold names person ${number}, who is not listed: ${whole}`);
    person.mentions.push({ start: text.length, end: text.length + surface.length });
    text += surface;
    at = match.index + whole.length;
  }
  return text + marked.slice(at);
}
