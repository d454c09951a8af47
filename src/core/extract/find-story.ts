import { Readability } from '@mozilla/readability';
import { blockAttribute } from './lean-copy.ts';

/** The blocks that Readability takes for the story, by index. Changes `copy`. */
export function blocksByReadability(copy: Document): Set<number> {
  const chosen = new Set<number>();
  const found = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
  }).parse();
  for (const element of found?.content?.querySelectorAll(`[${blockAttribute}]`) ?? []) {
    chosen.add(Number(element.getAttribute(blockAttribute)));
  }
  return chosen;
}
