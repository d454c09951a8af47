/** What went wrong, as a Unix tool says it: the file is named by the caller, and Node's codes say nothing to a reader. */
export function failureWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, words] = /^E[A-Z]+: ([^,]+)/.exec(error.message) ?? [];
  return words ?? error.message;
}
