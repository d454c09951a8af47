import { type PeopleLanguage, words } from './language.ts';

/** Dutch. Word lists written for this project. */
export const nl: PeopleLanguage = {
  code: 'nl',

  honorifics: [
    { form: 'meneer', gender: 'male' },
    { form: 'Meneer', gender: 'male' },
    { form: 'de heer', gender: 'male' },
    { form: 'dhr.', gender: 'male' },
    { form: 'mevrouw', gender: 'female' },
    { form: 'Mevrouw', gender: 'female' },
    { form: 'mevr.', gender: 'female' },
    { form: 'mr.', gender: null },
    { form: 'dr.', gender: null },
    { form: 'Dr.', gender: null },
    { form: 'prof.', gender: null },
  ],
  titles: words(`
    president oud-president vicepresident premier minister-president minister oud-minister staatssecretaris kanselier senator kamerlid burgemeester
    oud-burgemeester wethouder gouverneur commissaris ambassadeur rechter officier koning koningin prins prinses hertog hertogin graaf gravin
    paus kardinaal bisschop aartsbisschop pater zuster broeder dominee imam rabbijn generaal kolonel kapitein majoor luitenant sergeant admiraal
    hoofdinspecteur inspecteur professor hoogleraar dokter directeur oud-directeur secretaris-generaal voorzitter woordvoerder coach bondscoach trainer
  `),
  roleNouns: words(`
    aanvaller acteur actrice activist activiste advocaat advocate agent analist apotheker archeoloog architect arts artiest auteur bakker bankier
    bedenker bestuurder bestuursvoorzitter bewoner bewoonster bioloog boer boerin brandweerman chirurg columnist commandant componist conservator
    correspondent danser danseres deskundige dichter dichteres dierenarts diplomaat directrice dirigent doelman doelvrouw econoom eigenaar eigenares
    fotograaf fractieleider fractievoorzitter gedeputeerde geoloog gids historicus huisarts imker ingenieur jongerenwerker journalist journaliste
    jurist kandidaat kapper kok kunstenaar kunstenares lasser leerling leider leraar lerares lijsttrekker loodgieter machinist medewerker medewerkster
    microbioloog middenvelder molenaar moeder muzikant muzikante natuurkundige notaris onderneemster ondernemer onderwijzer onderzoeker onderzoekster
    ontwerper oprichter oprichtster pianist piloot politicus politica presentator presentatrice producent psycholoog rector redacteur regisseur
    schaatser schaatsster schilder scholier scholiere schrijver schrijfster slager socioloog speelster speler spits student studente taxichauffeur
    teamleider tennisser timmerman topman topvrouw trainer uitgever uitvinder verdachte verdediger verkoper verpleegkundige viroloog visser
    vrijwilliger wetenschapper wielrenner zanger zangeres zwemmer zwemster
  `),
  vagueRoleNouns: words('vriend vriendin man vrouw collega buurman buurvrouw lid'),
  roleNounEndings: words('minister directeur voorzitter leider leidster oloog kundige meester trainer chef manager'),
  likelyRoleEndings: words('er ster ist'),
  relations: [
    { word: 'moeder', gender: 'female' },
    { word: 'vader', gender: 'male' },
    { word: 'dochter', gender: 'female' },
    { word: 'zoon', gender: 'male' },
    { word: 'zus', gender: 'female' },
    { word: 'broer', gender: 'male' },
    { word: 'echtgenote', gender: 'female' },
    { word: 'echtgenoot', gender: 'male' },
    { word: 'weduwe', gender: 'female' },
    { word: 'oma', gender: 'female' },
    { word: 'opa', gender: 'male' },
    { word: 'kleinzoon', gender: 'male' },
    { word: 'kleindochter', gender: 'female' },
    { word: 'oom', gender: 'male' },
    { word: 'tante', gender: 'female' },
    { word: 'neef', gender: 'male' },
    { word: 'nicht', gender: 'female' },
    { word: 'schoonzoon', gender: 'male' },
  ],
  pluralEndings: [
    ['en', ''],
    ['s', ''],
  ],
  roleAdjectives: words(`
    voormalig voormalige huidig huidige nieuwe jonge bekende nederlandse belgische duitse franse britse amerikaanse russische noorse europese algemeen
    algemene plaatsvervangend waarnemend demissionair demissionaire oude
  `),
  notRoles: words(
    'jaar dag week maand stap geval feit probleem wedstrijd zege film boek stad land bedrijf reden besluit',
  ),
  demonyms: words(
    'nederlander nederlandse belg belgische duitser duitse fransman française brit britse amerikaan amerikaanse rus noor noorse deen deense zweed zweedse turk turkse pool poolse',
  ),

  articles: words('de het een'),
  definiteArticles: ['de', 'het', 'deze'],
  possessives: words('zijn haar hun mijn onze ons'),
  genitiveEndings: ["'s", '’s'],
  links: words('van voor bij in aan op uit namens'),
  joiners: words('en'),
  relatives: words('die dat wie'),
  finiteVerbs: words(`
    is was zijn waren wordt werd worden werden heeft had hebben hadden kan kon moet moest zal zou wil wilde mag mocht gaat ging komt kwam staat stond
    blijft bleef geeft gaf neemt nam maakt maakte won reed verloor schreef werkt
  `),
  prepositions: words(
    'aan achter bij binnen buiten door in langs met na naar naast om onder op over per sinds tegen tijdens tot tussen uit van vanaf via volgens voor zonder dat als omdat toen of hoewel',
  ),

  pronouns: [
    { form: 'hij', gender: 'male', kind: 'subject' },
    { form: 'zij', gender: 'female', kind: 'subject' },
    { form: 'ze', gender: 'female', kind: 'subject' },
    { form: 'hem', gender: 'male', kind: 'object' },
    { form: 'haar', gender: 'female', kind: 'possessive' },
    { form: 'zijn', gender: 'male', kind: 'possessive' },
  ],
  speechVerbs: words(`
    zei zegt zeggen vertelde vertelt schreef schrijft vindt vond stelde stelt verklaarde verklaart noemde noemt benadrukte benadrukt waarschuwde
    waarschuwt liet laat riep roept vroeg vraagt antwoordde antwoordt erkende erkent beloofde belooft meldde meldt lachte sprak spreekt reageerde
    reageert twitterde bevestigde bevestigt concludeerde voegde beaamde grapte verzuchtte sneerde
  `),
  speechParticiples: [],
  sourcePhrases: ['volgens', 'aldus'],
  speechFillers: words(
    'ook later toen nog eerder gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zelf heeft had',
  ),
  fillerEndings: [],
  otherSubjects: words('ik wij we jij je jullie het men niemand wie'),
  unnamedSpeakers: words(`
    woordvoerder woordvoerster bron bronnen ooggetuige getuige getuigen politie omwonende omwonenden buurman buurvrouw deskundige deskundigen kenner
    ministerie regering bedrijf rapport vakbond ambtenaar medewerker
    man vrouw agent bewoner bewoonster collega advocaat arts voorbijganger klant
  `),
  quotationMarks: [
    { open: '‘', close: '’' },
    { open: '“', close: '”' },
    { open: '„', close: '”' },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
    { open: '«', close: '»' },
  ],
  particles: words("van de der den het te ten ter 't el al von la le di da dos"),
  abbreviations: words(
    'dhr. mevr. mr. dr. prof. ir. ing. drs. bijv. d.w.z. o.a. nr. blz. ca. jr. sr. jan. feb. apr. aug. sept. okt. nov. dec. st.',
  ),
  closingAbbreviations: words('enz. etc. n.v. b.v.'),
  stopWords: words(`
    aan al alle alleen als altijd ander andere bij binnen daar daarna dan dat de deze die dit doen door drie dus een eerst en er ook naar nadat nadien niet
    niets niemand nog nooit nu of om omdat onder ons onze ook op over per sinds soms te tegen ten terwijl tijdens toch toen tot twee tussen uit van vanaf
    veel vier volgens voor vooral waar waarom want was wat we weer wel werd wie wij wordt zal ze zeer zelf zich zij zijn zo zonder zou het hij haar hem
    hun ik in is ja je kan met mijn moet mag geen gisteren hier hoe heeft had vandaag morgen mensen buiten
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
  `),
  rolePatterns: [
    {
      name: 'role after the name',
      pattern: '{name} , {role}',
      weight: 8,
      example: {
        text: 'Ida Brandt, directeur van de haven, sprak als eerste.',
        name: 'Ida Brandt',
        role: 'directeur van de haven',
      },
    },
    {
      name: 'role, comma, name',
      pattern: '{role} , {name}',
      weight: 7.5,
      example: {
        text: 'De directeur van de haven, Ida Brandt, sprak.',
        name: 'Ida Brandt',
        role: 'De directeur van de haven',
      },
    },
    {
      name: 'title before the name',
      pattern: '{role} {name}',
      weight: 7,
      example: { text: 'Gisteren sprak rechter Ida Brandt.', name: 'Ida Brandt', role: 'rechter' },
    },
    {
      name: 'is, was',
      pattern: '{name} is|was|blijft|wordt {role}',
      weight: 6,
      example: { text: 'Ida Brandt is huisarts in Holm.', name: 'Ida Brandt', role: 'huisarts in Holm' },
    },
  ],
};
