import { packGaps, packRows } from '../core/people/packed-text.ts';
import type { PassWeights } from '../core/people/tagger.ts';

/** The source of the weights module. Everything is kept as text that compresses well: see `packed-text.ts`. */
export function weightsFile(first: PassWeights, second: PassWeights, hasSeenDevelopment: boolean): string {
  const texts = hasSeenDevelopment ? 'training texts and development documents' : 'training texts';
  return `/** Weights of the name tagger, made by \`npm run train\` from the open ${texts}. Sources, licences and figures: CARD.md. */\nexport const passes = [\n${pass(first)}${pass(second)}] as const;\n`;
}

function pass({ rowOf, rows, transitions, scale }: PassWeights): string {
  const features = [...rowOf.keys()].filter((feature) => (rowOf[feature] ?? 0) > 0);
  return `  {\n    size: ${rowOf.length},\n    scale: ${scale},\n    transitions: [${transitions.join(', ')}],\n    features: '${packGaps(features)}',\n    rows: '${packRows(rows)}',\n  },\n`;
}
