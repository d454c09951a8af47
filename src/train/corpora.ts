import { readFileSync } from 'node:fs';

/** A training text with its gold spans. */
export interface TrainingDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  /** Spans of names, in order; `person` or any other name. */
  readonly names: readonly { readonly start: number; readonly end: number; readonly person: boolean }[];
}

interface Line {
  readonly id: string;
  readonly corpus: string;
  readonly genre?: string;
  readonly sentences: readonly {
    readonly tokens: readonly string[];
    readonly tags: readonly string[];
    readonly at: readonly number[];
  }[];
}

const corpora = ['gum', 'ewt', 'pud', 'wikigold', 'btc'] as const;

/** Reads the open training corpora from a folder, in a fixed order. */
export function readCorpora(folder: string): TrainingDocument[] {
  return corpora.flatMap((corpus) =>
    readFileSync(`${folder}/${corpus}.train.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => toDocument(JSON.parse(line) as Line)),
  );
}

/** Puts the tokens back where they stood. Twitter documents are unrelated posts, so each begins a line. */
function toDocument({ id, corpus, sentences }: Line): TrainingDocument {
  const length = Math.max(0, ...sentences.map(({ at, tokens }) => (at.at(-1) ?? 0) + (tokens.at(-1) ?? '').length));
  const text: string[] = new Array<string>(length).fill(' ');
  const names: { start: number; end: number; person: boolean }[] = [];
  for (const { tokens, tags, at } of sentences) {
    const begin = at[0] ?? 0;
    if (corpus === 'btc' && begin > 0) text[begin - 1] = '\n';
    let open: { start: number; end: number; person: boolean } | null = null;
    for (const [index, token] of tokens.entries()) {
      const start = at[index] ?? 0;
      for (let offset = 0; offset < token.length; offset++) text[start + offset] = token.charAt(offset);
      const tag = tags[index] ?? 'O';
      if (tag.startsWith('I-') && open !== null) open.end = start + token.length;
      else if (tag === 'O') open = null;
      else {
        open = { start, end: start + token.length, person: tag.endsWith('PER') };
        names.push(open);
      }
    }
  }
  return { id, corpus, text: text.join(''), names };
}

interface Development {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** The open development documents, whose licences allow training. */
export function readDevelopment(folder: string): TrainingDocument[] {
  return ['gum', 'ewt'].flatMap((corpus) =>
    readFileSync(`${folder}/${corpus}.dev.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, text, spans } = JSON.parse(line) as Development;
        const names = spans.map(({ start, end, type }) => ({ start, end, person: type === 'PER' }));
        return { id, corpus, text, names: names.sort((a, b) => a.start - b.start || b.end - a.end) };
      }),
  );
}
