/**
 * The commonest words of each language whose clutter is known by its words, that the others here have not. For scripts
 * without spaces: single signs. In the order in which the languages' phrases are tried.
 */
export const commonWords: Readonly<Record<string, string>> = {
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
  ko: '했다 있다 에서 으로 하는 것으로 이라고 지난 위해 대한',
};
