import { lettersOnly } from '../../page/letters.ts';
import { foldSpace } from '../../page/white-space.ts';

/** A node's words with white space folded. */
export function wordsOf(node: Node): string {
  return foldSpace(node.textContent ?? '').trim();
}

/** Whether a node has any words at all. */
export function hasWords(node: Node): boolean {
  return /\S/.test(node.textContent ?? '');
}

/** Letters and digits only, in lower case: what two copies of one sentence have in common. */
export function bareWords(text: string): string {
  return lettersOnly(text.toLowerCase(), ' ').trim();
}
