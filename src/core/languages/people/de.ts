import { type PeopleLanguage, words } from './language.ts';

/** German. Word lists written for this project. */
export const de: PeopleLanguage = {
  code: 'de',

  honorifics: [
    { form: 'Herr', gender: 'male' },
    { form: 'Herrn', gender: 'male' },
    { form: 'Frau', gender: 'female' },
    { form: 'Dr.', gender: null },
    { form: 'Prof.', gender: null },
    { form: 'Dr', gender: null },
    { form: 'Prof', gender: null },
  ],
  titles: words(`
    präsident präsidentin bundespräsident bundespräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin vizekanzler minister ministerin
    premierminister premierministerin premier ministerpräsident ministerpräsidentin staatssekretär staatssekretärin senator senatorin
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin botschafter botschafterin kommissar kommissarin
    abgeordneter abgeordnete stadtrat stadträtin bundesrat bundesrätin nationalrat nationalrätin regierungsrat regierungsrätin
    könig königin prinz prinzessin herzog herzogin kaiser kaiserin fürst fürstin graf gräfin papst kardinal bischof bischöfin erzbischof pfarrer
    pfarrerin pater schwester rabbiner imam general oberst major hauptmann admiral leutnant feldwebel richter richterin
    staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin professor professorin doktor trainer trainerin bundestrainer bundestrainerin
    kapitän kapitänin direktor direktorin chef chefin vorsitzender vorsitzende generalsekretär generalsekretärin
  `),
  roleNouns: words(`
    sprecher sprecherin leiter leiterin geschäftsführer geschäftsführerin gründer gründerin mitgründer mitgründerin inhaber inhaberin
    schauspieler schauspielerin sänger sängerin regisseur regisseurin autor autorin schriftsteller schriftstellerin dichter dichterin
    künstler künstlerin maler malerin musiker musikerin komponist komponistin dirigent dirigentin pianist pianistin intendant intendantin
    journalist journalistin reporter reporterin redakteur redakteurin moderator moderatorin fotograf fotografin
    arzt ärztin chirurg chirurgin virologe virologin biologe biologin mikrobiologe mikrobiologin physiker physikerin chemiker chemikerin
    historiker historikerin ökonom ökonomin soziologe soziologin politologe politologin archäologe archäologin forscher forscherin
    wissenschaftler wissenschaftlerin doktorand doktorandin student studentin lehrer lehrerin schulleiter schulleiterin rektor rektorin
    schüler schülerin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin jurist juristin notar notarin angeklagter angeklagte
    polizist polizistin ermittler ermittlerin zeuge zeugin opfer einsatzleiter einsatzleiterin feuerwehrmann sanitäter sanitäterin
    spieler spielerin stürmer stürmerin torhüter torhüterin torwart verteidigerin mittelfeldspieler mittelfeldspielerin sportdirektor
    sportler sportlerin läufer läuferin schwimmer schwimmerin radprofi boxer boxerin olympiasieger olympiasiegerin weltmeister weltmeisterin
    unternehmer unternehmerin manager managerin vorstand vorstandschef vorstandschefin aufsichtsrat betriebsrat gewerkschafter gewerkschafterin
    bauer bäuerin landwirt landwirtin winzer winzerin bäcker bäckerin tischler tischlerin koch köchin wirt wirtin handwerker ingenieur ingenieurin
    architekt architektin planer planerin aktivist aktivistin diplomat diplomatin politiker politikerin kandidat kandidatin experte expertin
    berater beraterin mitarbeiter mitarbeiterin kollege kollegin nachfolger nachfolgerin vorgänger vorgängerin
    jurorin juror richter bewohner bewohnerin anwohner anwohnerin rentner rentnerin kapitän verleger verlegerin pilot pilotin
  `),
  vagueRoleNouns: words('freund freundin mann frau nachbar nachbarin mitglied vertreter vertreterin gast'),
  roleNounEndings: words(`
    minister ministerin präsident präsidentin chef chefin sprecher sprecherin leiter leiterin direktor direktorin vorsitzender vorsitzende vorsitzenden
    meister meisterin beauftragter beauftragte referent referentin trainer trainerin spieler spielerin forscher forscherin
    wissenschaftler wissenschaftlerin ologe ologin anwalt anwältin planer planerin gründer gründerin geschäftsführer
    sekretär sekretärin rätin arzt ärztin lehrer lehrerin politiker politikerin händler händlerin besitzer besitzerin führer führerin
    arbeiter arbeiterin macher macherin züchter pfleger pflegerin berater beraterin künstler künstlerin kandidat kandidatin
  `),
  likelyRoleEndings: words('er erin in'),
  relations: [
    { word: 'mutter', gender: 'female' },
    { word: 'vater', gender: 'male' },
    { word: 'tochter', gender: 'female' },
    { word: 'sohn', gender: 'male' },
    { word: 'bruder', gender: 'male' },
    { word: 'schwester', gender: 'female' },
    { word: 'ehefrau', gender: 'female' },
    { word: 'ehemann', gender: 'male' },
    { word: 'witwe', gender: 'female' },
    { word: 'großvater', gender: 'male' },
    { word: 'großmutter', gender: 'female' },
    { word: 'enkel', gender: 'male' },
    { word: 'enkelin', gender: 'female' },
    { word: 'onkel', gender: 'male' },
    { word: 'tante', gender: 'female' },
    { word: 'neffe', gender: 'male' },
    { word: 'nichte', gender: 'female' },
    { word: 'schwiegersohn', gender: 'male' },
    { word: 'lebensgefährtin', gender: 'female' },
    { word: 'lebensgefährte', gender: 'male' },
  ],
  pluralEndings: [
    ['innen', 'in'],
    ['s', ''],
  ],
  roleAdjectives: words(`
    frühere früherer früheren ehemalige ehemaliger ehemaligen amtierende amtierender neue neuer neuen stellvertretende stellvertretender
    stellvertretenden damalige damaliger damaligen designierte designierter heutige heutiger langjährige langjähriger langjährigen
    deutsche deutscher deutschen russische russischer russischen britische amerikanische französische ukrainische türkische polnische
    österreichische schweizer bayerische bayerischer sächsische hessische bekannte bekannter parteilose grüne junge alte
  `),
  notRoles: words(
    'jahr tag woche monat schritt zeichen fall grund frage antwort problem spiel sieg niederlage film buch lied stadt land firma',
  ),
  demonyms: words(`
    deutsche deutscher amerikaner amerikanerin brite britin franzose französin russe russin ukrainer ukrainerin türke türkin pole polin
    italiener italienerin spanier spanierin österreicher österreicherin schweizer schweizerin niederländer niederländerin däne dänin
    schwede schwedin norweger norwegerin chinese chinesin japaner japanerin inder inderin
  `),

  articles: words('der die das den dem des ein eine einen einem einer eines'),
  definiteArticles: ['der', 'die', 'das', 'dem', 'den', 'dieser', 'diese'],
  possessives: words(
    'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dessen deren unser unsere mein meine meinen meinem meiner',
  ),
  genitiveEndings: [],
  links: words('der des von vom für im in am an bei zur zum aus'),
  joiners: words('und sowie'),
  relatives: words('der die dessen deren welcher welche'),
  finiteVerbs: words(`
    ist war sind waren wird wurde werden wurden hat hatte haben hatten kann konnte muss musste soll sollte will wollte darf durfte
    geht ging kommt kam steht stand sitzt saß bleibt blieb gilt galt macht machte nimmt nahm gibt gab
  `),
  prepositions: words(
    'mit von bei für gegen über unter vor nach aus an auf in im am zu zum zur um durch ohne seit während wegen trotz dass weil wenn als ob zwischen neben hinter',
  ),

  pronouns: [
    { form: 'er', gender: 'male', kind: 'subject' },
    { form: 'sie', gender: 'female', kind: 'subject' },
    { form: 'ihn', gender: 'male', kind: 'object' },
    { form: 'ihm', gender: 'male', kind: 'object' },
    { form: 'ihr', gender: 'female', kind: 'object' },
    { form: 'sein', gender: 'male', kind: 'possessive' },
    { form: 'seine', gender: 'male', kind: 'possessive' },
    { form: 'ihre', gender: 'female', kind: 'possessive' },
  ],
  speechVerbs: words(`
    sagt sagte sagten erklärt erklärte meint meinte betont betonte erzählt erzählte schreibt schrieb ruft rief fragt fragte antwortet antwortete
    berichtet berichtete warnt warnte kritisiert kritisierte fordert forderte lobt lobte kündigte nannte nennt spricht sprach teilte
    twitterte räumte gestand bestätigte bestätigt verkündete verspricht versprach behauptet behauptete beteuerte ergänzte fügte resümierte
    bilanzierte würdigte appellierte mahnte mahnt schilderte schildert wies hieß gratulierte bedauerte kommentierte
  `),
  speechParticiples: [],
  sourcePhrases: ['laut', 'nach angaben von', 'so'],
  speechFillers: words(
    'auch dann später zudem weiter nun jetzt heute gestern am montag dienstag mittwoch donnerstag freitag samstag sonntag dazu selbst hat hatte der die',
  ),
  fillerEndings: [],
  otherSubjects: words('ich wir du ihr es man niemand jeder wer'),
  unnamedSpeakers: words(`
    sprecher sprecherin beamter beamte insider experte experten zeuge zeugin zeugen polizei behörde ministerium unternehmen firma nachbar
    nachbarin anwohner bewohner mitarbeiter kollege augenzeuge beobachter kritiker verein partei regierung
    frau mann polizist polizistin anwalt anwältin lehrer lehrerin passant besucher besucherin fahrer kunde kundin sprecherinnen quelle
  `),
  quotationMarks: [
    { open: '„', close: '“' },
    { open: '»', close: '«' },
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '‚', close: '‘' },
    { open: '›', close: '‹' },
  ],
  particles: words('von zu der den und van de da del di la le el al bin af'),
  abbreviations: words(
    'dr. prof. hr. fr. bzw. ca. usw. z.b. d.h. u.a. nr. st. str. jr. sen. med. phil. jur. ing. dipl. mio. mrd. jan. feb. apr. aug. sept. okt. nov. dez. vgl. sog. ggf. inkl.',
  ),
  closingAbbreviations: words('usw. etc. ag. co.'),
  stopWords: words(`
    aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis bisher da dabei dafür dagegen damit danach dann
    daran darauf darin das dass davon dazu dem den denn der derzeit des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort durch
    ein eine einem einen einer eines einige er erst es etwa für gegen gestern ganz hat hatte heute hier hinter ich ihm ihn ihr ihre im immer in ist ja
    jede jeder jedoch jetzt kein keine können man mehr mein mit nach nachdem nicht nichts noch nun nur ob obwohl oder ohne schon sehr seine sein seit
    selbst sich sie sind so sogar sollte sondern trotz trotzdem über um und uns unter viel viele vom von vor während war was wegen weil weiter welche wenn
    wer wie wieder wir wird wo zu zudem zuerst zuletzt zum zur zwar zwei zwischen drei vier fünf
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
  `),
  rolePatterns: [
    {
      name: 'role after the name',
      pattern: '{name} , {role}',
      weight: 8,
      example: {
        text: 'Ida Brandt, Leiterin der Werft, sprach zuerst.',
        name: 'Ida Brandt',
        role: 'Leiterin der Werft',
      },
    },
    {
      name: 'role, comma, name',
      pattern: '{role} , {name}',
      weight: 7,
      example: {
        text: 'Es kam auch die Leiterin der Werft, Ida Brandt.',
        name: 'Ida Brandt',
        role: 'die Leiterin der Werft',
      },
    },
    {
      name: 'title before the name',
      pattern: '{role} {name}',
      weight: 7,
      example: { text: 'Am Abend sprach die Hafenärztin Ida Brandt.', name: 'Ida Brandt', role: 'Hafenärztin' },
    },
    {
      name: 'is, was',
      pattern: '{name} ist|war|bleibt|wird {role}',
      weight: 6,
      example: { text: 'Ida Brandt ist Lehrerin in Holm.', name: 'Ida Brandt', role: 'Lehrerin in Holm' },
    },
  ],
};
