const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in that is was for with his her he she it on as are said has have by at from but not they this'.split(
    ' ',
  ),
  de: 'der die das und ist nicht mit sich auf für den dem ein eine von zu im des auch wird war hat sagte wie nach'.split(
    ' ',
  ),
  es: 'el la los las de que y en un una por con para del se no su al lo como más pero es fue ha'.split(' '),
  fr: 'le la les des et est une un dans que qui pour pas sur au avec plus du ce il par sont aux a été'.split(' '),
  it: 'il la gli le di che e un una per con non del della sono alla nel dei ha è al da anche come più'.split(' '),
  pt: 'o a os as de que e um uma para com não do da em no na por mais dos das se foi ao é'.split(' '),
  nl: 'de het een en van is niet dat op te in met voor zijn er aan ook als door bij maar heeft was wordt'.split(' '),
  pl: 'i w na z się że nie do jest to o od po za przez oraz jak są dla był'.split(' '),
  sv: 'och att det i en på är som för av med den till inte har om ett var de men'.split(' '),
  da: 'og at det i en på er som for af med den til ikke har om et var de men'.split(' '),
  tr: 've bir bu için da de ile olarak daha çok olan gibi kadar sonra ne ama'.split(' '),
  id: 'yang dan di itu dengan untuk dari ini dalam tidak akan pada juga ke karena oleh'.split(' '),
};

/** Words looked at; the beginning of a story tells its language. */
const SAMPLE = 4000;
const MIN_WORDS = 20;

/** The language of a text by its commonest words (or by its script); null if that does not tell. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 20 && latin < letters / 2) return 'und';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const counts = Object.entries(stopWords).map(([code, list]) => ({
    code,
    count: words.filter((word) => list.includes(word)).length,
  }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < words.length * 0.08) return null;
  return best.count > (second?.count ?? 0) * 1.2 ? best.code : null;
}
