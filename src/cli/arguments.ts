import { parseArgs } from 'node:util';

/** The ways a story can be printed. */
export const outputFormats = ['text', 'markdown', 'html', 'json'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** One page. */
export interface PageCommand {
  readonly kind: 'page';
  readonly file: string;
  readonly url: string | null;
  readonly format: OutputFormat;
  readonly source: boolean;
  readonly people: boolean;
}

/** Many pages. */
export interface BatchCommand {
  readonly kind: 'batch';
  /** A folder, a list, or "-". */
  readonly from: string;
  /** Null for standard output. */
  readonly out: string | null;
  readonly jobs: number;
  readonly timeoutSeconds: number;
}

export type Command = PageCommand | BatchCommand | { readonly kind: 'help' | 'version' };

/** A wrong call, with a sentence that says what is wrong. */
export class UsageError extends Error {}

/** Reads the command line. Throws a UsageError. */
export function readArguments(given: readonly string[], processors: number): Command {
  const { values, positionals } = parse(given);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.batch === undefined) return pageCommand(values, positionals);
  if (positionals.length > 0) throw new UsageError('--batch takes no further file');
  refuse(values, ['url', 'format', 'source', 'people'], '--batch');
  const { batch, out = '-', jobs, timeout } = values;
  return {
    kind: 'batch',
    from: batch,
    out: out === '-' ? null : out,
    jobs: count('--jobs', jobs, Math.max(1, processors - 1)),
    timeoutSeconds: count('--timeout', timeout, 60),
  };
}

const options = {
  url: { type: 'string' },
  format: { type: 'string' },
  source: { type: 'boolean' },
  people: { type: 'boolean' },
  batch: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'wrong usage');
  }
}

function pageCommand(values: Values, positionals: readonly string[]): PageCommand {
  refuse(values, ['out', 'jobs', 'timeout'], 'a single page');
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('no file given');
  if (more.length > 0) throw new UsageError('one file at a time; use --batch for more');
  const format = values.format ?? 'text';
  if (!isOutputFormat(format)) throw new UsageError(`unknown format "${format}": ${outputFormats.join(', ')}`);
  const url = values.url ?? null;
  if (url !== null && !/^https?:$/.test(protocolOf(url))) throw new UsageError(`not a web address: ${url}`);
  return { kind: 'page', file, url, format, source: values.source ?? false, people: values.people ?? false };
}

function isOutputFormat(format: string): format is OutputFormat {
  return (outputFormats as readonly string[]).includes(format);
}

function refuse(values: Values, names: readonly (keyof Values)[], where: string): void {
  for (const name of names) if (values[name] !== undefined) throw new UsageError(`--${name} does not go with ${where}`);
}

function count(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageError(`${name} takes a whole number from 1 to 9999`);
  return Number(value);
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : '';
}
