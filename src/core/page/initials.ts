import type { PageNode } from './page-node.ts';

/** Whether `letters` are but a drop cap, a capital letter set apart, of the word that `next` goes on with. */
export function isInitial(letters: string, next: PageNode): boolean {
  return letters.length <= 4 && /^\s*["“„«‘']?\p{Lu}\s*$/u.test(letters) && /^\p{Ll}/u.test(firstText(next));
}

function firstText(node: PageNode): string {
  if (node.tag === '') return node.text;
  const first = node.children.find((child) => child.tag !== '' || child.text !== '');
  return first ? firstText(first) : '';
}
