const stopWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in that is was for with his her he she it on as are said has have by at from but not they this',
    de: 'der die das und ist nicht mit sich auf für den dem ein eine von zu im des auch wird war hat sagte wie nach',
    es: 'el la los las de que y en un una por con para del se no su al lo como más pero es fue ha',
    fr: 'le la les des et est une un dans que qui pour pas sur au avec plus du ce il par sont aux a été',
    it: 'il la gli le di che e un una per con non del della sono alla nel dei ha è al da anche come più',
    pt: 'o a os as de que e um uma para com não do da em no na por mais dos das se foi ao é',
    nl: 'de het een en van is niet dat op te in met voor zijn er aan ook als door bij maar heeft was wordt',
    pl: 'i w na z się że nie do jest to o od po za przez oraz jak są dla był',
    sv: 'och att det i en på är som för av med den till inte har om ett var de men',
    da: 'og at det i en på er som for af med den til ikke har om et var de men',
    fi: 'ja on ei että se hän oli mutta ovat myös kun sekä mukaan ole joka sanoi',
    cs: 'a se v na je že z s do to o k i ve si jako by pro za který jsou byl',
    hu: 'a az és hogy nem is egy ez volt de meg már csak azt mint szerint el',
    ro: 'și de la în cu a pe că nu este din o un care pentru mai fost au',
    hr: 'i je u na se da za od su s o koji što kao nije bi ali te',
    tr: 've bir bu için da de ile olarak daha çok olan gibi kadar sonra ne ama',
    id: 'yang dan di itu dengan untuk dari ini dalam tidak akan pada juga ke karena oleh',
  }).map(([code, words]) => [code, new Set(words.split(' '))]),
);

/** Code units looked at; the beginning of a story tells its language. */
const SAMPLE = 4000;
/** Fewer words than this do not tell. */
const MIN_WORDS = 20;
/** One or two such words may be part of a name. */
const LEAST_WORDS = 3;
/** Running text has at least this share of its commonest words. */
const LEAST_SHARE = 0.08;

/**
 * The language of a text by its commonest words or its script, else the one stated. A text too short to tell is taken
 * for what is stated, or for English if it is in Latin letters; 'und' if it is surely none of those known.
 */
export function guessLanguage(text: string, stated: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return stated === '' ? 'und' : stated;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return 'und';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const otherwise = stated !== '' ? stated : words.length < MIN_WORDS ? 'en' : 'und';
  return byCommonWords(words) ?? otherwise;
}

function byCommonWords(words: readonly string[]): string | null {
  const shares = Object.entries(stopWords).map(([code, list]) => ({
    code,
    share: words.filter((word) => list.has(word)).length / words.length,
  }));
  const [best, second] = shares.sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
  if (
    best !== undefined &&
    best.share >= LEAST_SHARE &&
    best.share * words.length >= LEAST_WORDS - 0.5 &&
    best.share > (second?.share ?? 0) * 1.2
  )
    return best.code;
  return null;
}
