import { type Choice, takeOut } from '../choice.ts';

/** Takes out blocks that are nothing but a link: they lead to other stories. Cells of tables may be links. */
export function dropLinkBlocks(choices: readonly Choice[]): void {
  for (const choice of choices) {
    const { kind, chars, linkChars } = choice.block;
    if (choice.reason || chars === 0 || kind === 'cell') continue;
    if (linkChars >= chars * 0.9) takeOut(choice, 'related', 'link');
  }
}
