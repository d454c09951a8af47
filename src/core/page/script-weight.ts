/** Han, kana, Hangul, Thai, Lao, Khmer, Burmese: a character there says about as much as three Latin letters. */
const dense = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const anyDense = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/** How much a text says, in Latin letters: thresholds measured in it hold for every script. */
export function weigh(text: string): number {
  if (!anyDense.test(text)) return text.length;
  return text.length + 2 * (text.match(dense)?.length ?? 0);
}

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;
const anyUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** The number of words; in scripts without spaces every two characters count as one. */
export function countWords(text: string): number {
  if (text === '') return 0;
  if (!anyUnspaced.test(text)) return countSpaced(text);
  const tight = text.match(unspaced)?.length ?? 0;
  return Math.ceil(tight / 2) + (text.replace(unspaced, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
}

/** White space other than single blanks and line breaks between words. */
const uneven = /^\s|\s$|\s\s|[^\S \n]/;

/** Nearly every text is evenly parted: its blanks are counted, for the words themselves take much room in memory. */
function countSpaced(text: string): number {
  if (text.includes('\n\n')) return text.split('\n\n').reduce((sum, part) => sum + countSpaced(part), 0);
  if (text === '' || uneven.test(text)) return text.match(/\S+/g)?.length ?? 0;
  return 1 + countOf(' ', text) + countOf('\n', text);
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
