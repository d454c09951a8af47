import { isLatin } from '../../page/letters.ts';

/**
 * The commonest words of each language whose clutter is known by its words, that the others here have not. For scripts
 * without spaces: single signs. In the order in which the languages' phrases are tried.
 */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the and that with was for this from have which',
  de: 'und der die das nicht ist ein eine mit auf für den von sich dem auch',
  es: 'que los las una por con para del como más pero sus según este',
  fr: 'les des est dans une pour pas sur que qui avec par sont cette',
  pl: 'nie się jest oraz przez jak dla tym ale czy już tego został',
  it: 'che della sono anche nel dei gli alla più questo stato essere dal',
  pt: 'que não uma com para dos das são foi mais ao pela também você',
  nl: 'het een van niet dat zijn voor met ook aan maar naar hij wordt',
  sv: 'och att det som inte är för med den till har på av ett',
  ru: 'и в не на что он как это был его для от она из',
  tr: 'bir bu için olarak daha çok olan gibi sonra kadar ancak göre',
  ar: 'في من على إلى أن عن التي الذي هذا هذه كان قال بعد مع',
  zh: '的 是 在 了 我们 不 有 和 这 他',
  ja: 'の は を が に で と も た です',
};

/**
 * The languages, by code, whose phrases are to be known for a text: its own, told by its commonest words, the one the
 * page names, and English.
 */
export function phraseLanguages(lang: string, sample: string): readonly string[] {
  const named = lang.slice(0, 2).toLowerCase();
  const heard = commonest(sample);
  return Object.keys(commonWords).filter((code) => code === 'en' || code === heard || code === named);
}

/** The language whose commonest words are heard most, or null where hardly any is. */
function commonest(sample: string): string | null {
  const text = sample.toLowerCase();
  const words = new Map<string, number>();
  const isPlain = isLatin(text);
  for (const word of text.match(isPlain ? latinWord : /\p{L}+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = 2;
  for (const [code, common] of Object.entries(commonWords)) {
    const isSpaced = code !== 'zh' && code !== 'ja';
    if (isPlain && !isSpaced) continue;
    let sum = 0;
    for (const word of common.split(' ')) {
      sum += isSpaced ? (words.get(word) ?? 0) : (text.split(word).length - 1) / 3;
    }
    if (sum > most) [best, most] = [code, sum];
  }
  return best;
}

const latinWord = /[a-z\xc0-\u024f]+/g;
