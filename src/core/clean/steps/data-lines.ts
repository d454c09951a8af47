import { blockText } from '../../page/blocks.ts';
import { parseJson } from '../../page/parse-json.ts';
import { type Choice, takeOut } from '../choice.ts';

/** Takes out what pages leave in their text for their own scripts: an object in JSON. What is set as code is left. */
export function dropData(choices: readonly Choice[]): void {
  for (const choice of choices) {
    const { block, reason } = choice;
    if (reason || block.kind === 'media' || block.node.tag === 'pre' || block.node.tag === 'code') continue;
    const text = blockText(block);
    if (text.startsWith('{') && text.endsWith('}') && parseJson(text) !== undefined) takeOut(choice, 'hidden', 'data');
  }
}
