/** The commonest small words of languages that share a script; enough to tell one from another in a paragraph. */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as by it from at this are were which has have not but his her they',
  de: 'der die das und ist nicht von mit den dem ein eine auf für sich auch als an werden wird bei nach wie hat aus dass zu',
  fr: 'le la les des et est une dans que qui pour sur pas au par avec plus ce cette sont aux du il elle été',
  es: 'el la los las del que en y es una por con para no se al lo como más pero sus su ha fue este',
  pt: 'o a os as do da dos das que em um uma não para com por mais se na no como foi ao são pelo',
  it: 'il la di che e è un una per non con del della sono gli nel alla dei le si da anche più ha come',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als bij naar door wordt maar',
  sv: 'och att det som en är på av för med den till inte har om ett de men var från sig vi kan',
  da: 'og at det som en er på af for med den til ikke har om et de men var fra der han sig blev',
  no: 'og at det som en er på av for med den til ikke har om et de men var fra der han seg ble',
  fi: 'ja on ei että se oli hän mutta ovat myös kun joka mukaan sen ole tai kuin jo vain jos',
  pl: 'i w na z do się nie że to jest o jak po od za przez ale dla ich był tym jego są',
  cs: 'a v na se je že to z do s o i pro za by jako ale od po který podle byl jsou už',
  hu: 'a az és hogy nem is egy volt meg de ez már csak mint szerint azt még ki el kell',
  ro: 'și de în la a cu pe care din nu o un să pentru că este mai au fost prin ca sunt',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en ne ama sonra kadar göre var dedi',
  id: 'yang dan di untuk dengan pada dari ini itu tidak akan dalam juga oleh telah ada ke adalah kata',
  vi: 'và của là có được cho không trong với một những người này các đã khi để ở tại',
  ru: 'и в не на что с по как из это но от за для его к у был о также он то было',
  uk: 'і в не на що з та до як за це від для його у про був але його ще він або є',
  bg: 'и на в да се за от е че с не по си това като са ще до а при',
  ar: 'في من على إلى أن التي الذي عن مع هذا هذه كان ما لا قد بعد أو بين ذلك',
  fa: 'و در به از که این را با است برای آن یک می خود های شد بر تا کرد بود',
  ur: 'کے کی میں ہے سے اور کا کو نے پر یہ ہیں کہ نہیں تھا بھی ایک',
};

/** Each of the small words with the languages that have it. Plain data. */
export function languagesByWord(): Readonly<Record<string, readonly string[]>> {
  const languages: Record<string, string[]> = {};
  for (const [language, words] of Object.entries(stopWords)) {
    for (const word of words.split(' ')) languages[word] = [...(languages[word] ?? []), language];
  }
  return languages;
}
