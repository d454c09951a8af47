import type { PassWeights } from '../core/people/tagger.ts';

const LIMIT = 127;

/** The source of the weights module: eight bits a weight, in base64. */
export function weightsFile(first: PassWeights, second: PassWeights): string {
  return `/** Weights of the name tagger, made by \`npm run train\`. Sources, licences and figures: CARD.md. */\nexport const passes = [\n${pass(first)}${pass(second)}] as const;\n`;
}

function pass({ weights, transitions }: PassWeights): string {
  const scale = scaleOf(weights);
  const bytes = Int8Array.from(weights, (weight) => Math.max(-LIMIT, Math.min(LIMIT, Math.round(weight / scale))));
  const data = Buffer.from(bytes.buffer).toString('base64');
  return `  { scale: ${scale}, transitions: [${[...transitions].map((value) => value.toFixed(4)).join(', ')}], data: '${data}' },\n`;
}

/** So that all but one weight in ten thousand fit; a round number, so that it prints the same everywhere. */
function scaleOf(weights: Int8Array | Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return Math.max(1, Math.ceil((1000 * (sizes[Math.floor(sizes.length * 0.9999)] ?? 1)) / LIMIT)) / 1000;
}
