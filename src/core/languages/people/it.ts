import { type PeopleLanguage, words } from './language.ts';

/** Italian. Word lists written for this project. */
export const it: PeopleLanguage = {
  code: 'it',

  honorifics: [
    { form: 'Sig.', gender: 'male' },
    { form: 'signor', gender: 'male' },
    { form: 'Signor', gender: 'male' },
    { form: 'don', gender: 'male' },
    { form: 'signora', gender: 'female' },
    { form: 'Signora', gender: 'female' },
    { form: 'Dott.', gender: 'male' },
    { form: 'dottor', gender: 'male' },
    { form: 'dottoressa', gender: 'female' },
    { form: 'Prof.', gender: null },
  ],
  titles: words(`
    presidente vicepresidente ex premier ministro ministra sottosegretario sottosegretaria cancelliere senatore senatrice deputato deputata onorevole
    sindaco sindaca governatore governatrice prefetto assessore assessora consigliere consigliera ambasciatore ambasciatrice giudice magistrato
    procuratore procuratrice re regina principe principessa duca duchessa papa cardinale vescovo arcivescovo monsignor monsignore padre frate suor
    generale colonnello capitano capitana comandante tenente sergente ammiraglio commissario commissaria ispettore ispettrice professore
    professoressa dottore direttore direttrice segretario segretaria portavoce allenatore allenatrice tecnico avvocato avvocata
  `),
  roleNouns: words(`
    agricoltore agricoltrice albergatore albergatrice alpinista amministratore amministratrice analista archeologo archeologa architetto architetta
    artista assistente atleta attaccante attivista attore attrice autore autrice ballerino ballerina banchiere barista biologo biologa calciatore
    calciatrice campione campionessa candidato candidata cantante capo capogruppo chef chimico chimica chirurgo chirurga ciclista comico compositore
    compositrice consulente contadino contadina coordinatore coordinatrice costumista cuoco cuoca delegato delegata difensore dirigente diplomatico
    economista editore editrice esperto esperta farmacista fidanzato fidanzata filosofo filosofa fisico fisica fondatore fondatrice fornaio fornaia
    fotografo fotografa geologo geologa giocatore giocatrice giornalista imprenditore imprenditrice infermiere infermiera ingegnere ingegnera
    inviato inviata insegnante leader maestro maestra manager medico medica militante musicista notaio nuotatore nuotatrice operaio operaia
    palleggiatrice palleggiatore parroco pediatra pensionato pensionata pescatore pianista pilota pittore pittrice poeta poetessa politico politica
    poliziotto poliziotta portiere preside produttore produttrice proprietario proprietaria psicologo psicologa regista ricercatore ricercatrice
    responsabile rettore rettrice sacerdote scenografo schiacciatrice schiacciatore scienziato scienziata scrittore scrittrice scultore sindacalista
    sociologo sociologa soldato stilista storico storica studente studentessa tassista tennista testimone titolare tuffatore vicesindaco vicesindaca
    vigile virologo virologa volontario volontaria
  `),
  vagueRoleNouns: words('amico amica uomo donna collega vicino vicina membro giovane'),
  roleNounEndings: words('ologo ologa ografo ografa'),
  likelyRoleEndings: words('tore trice ista'),
  relations: [
    { word: 'madre', gender: 'female' },
    { word: 'mamma', gender: 'female' },
    { word: 'padre', gender: 'male' },
    { word: 'figlia', gender: 'female' },
    { word: 'figlio', gender: 'male' },
    { word: 'sorella', gender: 'female' },
    { word: 'fratello', gender: 'male' },
    { word: 'moglie', gender: 'female' },
    { word: 'marito', gender: 'male' },
    { word: 'vedova', gender: 'female' },
    { word: 'nonna', gender: 'female' },
    { word: 'nonno', gender: 'male' },
    { word: 'nipote', gender: null },
    { word: 'zia', gender: 'female' },
    { word: 'zio', gender: 'male' },
    { word: 'cugina', gender: 'female' },
    { word: 'cugino', gender: 'male' },
    { word: 'compagna', gender: 'female' },
    { word: 'compagno', gender: 'male' },
    { word: 'genero', gender: 'male' },
  ],
  pluralEndings: [
    ['tori', 'tore'],
    ['i', 'o'],
    ['i', 'e'],
    ['e', 'a'],
  ],
  roleAdjectives: words(`
    ex attuale nuovo nuova giovane celebre italiano italiana francese tedesco tedesca americano americana britannico britannica spagnolo spagnola russo
    russa serbo serba nazionale regionale provinciale comunale generale primo prima vecchio vecchia noto nota storico storica pubblico delegato delegata
  `),
  notRoles: words(
    'anno giorno settimana mese passo caso fatto problema partita vittoria film libro città paese azienda ragione decisione',
  ),
  demonyms: words(
    'italiano italiana francese tedesco tedesca americano americana britannico britannica inglese spagnolo spagnola russo russa serbo serba svizzero svizzera greco greca',
  ),

  articles: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una', "l'", 'l’', "un'", 'un’'],
  definiteArticles: ['il', 'lo', 'la', 'i', 'gli', 'le', "l'", 'l’'],
  possessives: words('suo sua suoi sue loro mio mia nostro nostra'),
  genitiveEndings: [],
  links: [
    'di',
    'del',
    'dello',
    'della',
    'dei',
    'degli',
    'delle',
    "dell'",
    'dell’',
    "d'",
    'd’',
    'alla',
    'al',
    'allo',
    "all'",
    'all’',
    'agli',
    'in',
    'per',
    'a',
    'da',
    'nel',
    'nella',
  ],
  joiners: words('e ed'),
  relatives: words('che cui'),
  finiteVerbs: words(`
    è era sono erano fu ha aveva hanno avevano sarà sarebbe può poteva vuole voleva va andava fa faceva deve doveva resta restava diventa tiene teme
    spera suona regala
  `),
  prepositions: words(
    'a ad al alla allo ai agli alle con contro da dal dalla dai dalle di del della dei delle dello degli in nel nella nei nelle per su sul sulla tra fra che se quando come mentre perché verso sotto sopra dopo prima durante secondo senza',
  ),

  pronouns: [
    { form: 'lui', gender: 'male', kind: 'subject' },
    { form: 'lei', gender: 'female', kind: 'subject' },
    { form: 'egli', gender: 'male', kind: 'subject' },
    { form: 'ella', gender: 'female', kind: 'subject' },
    { form: 'suo', gender: null, kind: 'possessive' },
  ],
  speechVerbs: words(`
    dice detto disse afferma affermato spiega spiegato dichiara dichiarato racconta raccontato aggiunge aggiunto commenta commentato ricorda ricordato
    sottolinea sottolineato risponde risposto replica replicato ammette ammesso scrive scritto sostiene sostenuto avverte avvertito annuncia annunciato
    promette promesso chiede chiesto confessa confessato conclude concluso precisa precisato denuncia denunciato lamenta lamentato scherza scherzato
    osserva osservato confida confidato parla parlato smentisce smentito
  `),
  pluralVerbEndings: ['no'],
  speechParticiples: words('aggiungendo dicendo spiegando affermando'),
  sourcePhrases: ['secondo', 'per'],
  speechFillers: words(
    'non anche poi ancora ha aveva ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica ridendo',
  ),
  fillerEndings: ['mente'],
  otherSubjects: words('io noi tu voi nessuno chi'),
  unnamedSpeakers: words(`
    portavoce fonte fonti testimone testimoni polizia carabinieri vicino vicina residente residenti esperto esperti governo ministero azienda rapporto
    comunicato sindacato investigatori inquirenti familiari
    donna uomo passante poliziotto agente avvocato medico collega cliente giovane abitante
  `),
  quotationMarks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '‘', close: '’' },
  ],
  particles: [
    'di',
    'de',
    'del',
    'della',
    'dei',
    'degli',
    'da',
    'dal',
    'dalla',
    'lo',
    'la',
    'li',
    "d'",
    'd’',
    "dell'",
    'van',
    'von',
    'al',
    'el',
  ],
  abbreviations: words('sig. dott. prof. avv. ing. on. sen. s. ss. art. n. pag. ecc. es. gen. col. cap.'),
  closingAbbreviations: words('ecc. s.p.a. s.r.l.'),
  stopWords: words(`
    a ad ai al alla alle allo anche ancora appena c'è che chi ci cinque come con contro così cui da dal dalla dalle dei del dell della delle dello di dieci
    dopo dove due e è ed era erano fa fino fra fu già gli ha hanno i ieri il in infine io la le lei lo loro lui ma mai mentre mi molti molto nei nel
    nella nelle nessuno niente noi non nulla o oggi ogni oltre ora ore per perché però più poi prima quale quando quanto quasi quattro quella quello
    questa queste questi questo qui se secondo sei sempre senza si sia solo sono sotto stato su sua sue sui sul sulla suo suoi tra tre tutti tutto un una
    uno vi voi adesso domani intanto invece fuori
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  `),
  rolePatterns: [
    {
      name: 'role after the name',
      pattern: '{name} , {role}',
      weight: 8,
      example: {
        text: 'Ida Brandt, direttrice del porto, ha parlato per prima.',
        name: 'Ida Brandt',
        role: 'direttrice del porto',
      },
    },
    {
      name: 'role, comma, name',
      pattern: '{role} , {name}',
      weight: 7.5,
      example: {
        text: 'La direttrice del porto, Ida Brandt, ha parlato.',
        name: 'Ida Brandt',
        role: 'La direttrice del porto',
      },
    },
    {
      name: 'title before the name',
      pattern: '{role} {name}',
      weight: 7,
      example: { text: 'Ieri ha parlato la giudice Ida Brandt.', name: 'Ida Brandt', role: 'giudice' },
    },
    {
      name: 'is, was',
      pattern: '{name} è|era|fu|diventa {role}',
      weight: 6,
      example: { text: 'Ida Brandt è maestra a Holm.', name: 'Ida Brandt', role: 'maestra a Holm' },
    },
  ],
};
