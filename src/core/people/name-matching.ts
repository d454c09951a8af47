import { areNicknames } from './nicknames.ts';

/** Whether two folded first names may be one person's: equal, an initial, or short forms. */
export function firstNamesAgree(first: string, second: string): boolean {
  if (first === second) return true;
  if (first.length === 1 || second.length === 1) return first[0] === second[0];
  if (initials(first, second) || initials(second, first)) return true;
  return areNicknames(first, second) || isNear(first, second);
}

/** "jd" for "j": letters run together. */
const initials = (short: string, long: string): boolean =>
  short.length === 2 && !/[aeiouy]/.test(short) && long.startsWith(short[0] ?? '-') && long.length === 1;

/** Whether two names of several words may be one person's: "Joe Biden" and "Joseph R. Biden". */
export function fullNamesAgree(first: readonly string[], second: readonly string[]): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const shortLast = short.at(-1) ?? '';
  const longLast = long.at(-1) ?? '';
  if (shortLast === longLast || (isNear(shortLast, longLast) && short[0] === long[0])) {
    if (firstNamesAgree(short[0] ?? '', long[0] ?? '')) return middlesAgree(short.slice(1, -1), long.slice(1, -1));
    return short.length < long.length && isInOrder(short, long);
  }
  return short.length >= 2 && long.length > short.length && isWithin(short, long);
}

/** Whether the words of one stand in the other in the same order: "Otto Jespersen" in "Jens Otto Harry Jespersen". */
function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const part of long) if (part === short[next]) next++;
  return next === short.length;
}

/** Middle names may be missing, never contradict. */
function middlesAgree(first: readonly string[], second: readonly string[]): boolean {
  if (first.length === 0 || second.length === 0) return true;
  return first.some((name) => second.some((other) => firstNamesAgree(name, other)));
}

/** Whether the words of one stand together in the other. */
export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  for (let from = 0; from + short.length <= long.length; from++) {
    if (short.every((part, index) => long[from + index] === part)) return true;
  }
  return false;
}

/** Whether two spellings may be of one name: long, the same beginning, one letter apart. */
export function isNear(first: string, second: string): boolean {
  if (first === second) return true;
  const length = Math.min(first.length, second.length);
  if (length < 5 || Math.abs(first.length - second.length) > 1 || first.slice(0, 2) !== second.slice(0, 2))
    return false;
  let same = 0;
  while (same < length && first[same] === second[same]) same++;
  const restFirst = first.slice(same);
  const restSecond = second.slice(same);
  return (
    restFirst.slice(1) === restSecond.slice(1) || restFirst.slice(1) === restSecond || restFirst === restSecond.slice(1)
  );
}
