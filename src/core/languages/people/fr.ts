import { type PeopleLanguage, words } from './language.ts';

/** French. Word lists written for this project. */
export const fr: PeopleLanguage = {
  code: 'fr',

  honorifics: [
    { form: 'M.', gender: 'male' },
    { form: 'MM.', gender: 'male' },
    { form: 'Monsieur', gender: 'male' },
    { form: 'monsieur', gender: 'male' },
    { form: 'Mme', gender: 'female' },
    { form: 'Mmes', gender: 'female' },
    { form: 'Madame', gender: 'female' },
    { form: 'madame', gender: 'female' },
    { form: 'Mlle', gender: 'female' },
    { form: 'Me', gender: null },
    { form: 'Dr', gender: null },
    { form: 'Pr', gender: null },
  ],
  titles: words(`
    président présidente vice-président vice-présidente ex-président ministre premier chancelier chancelière sénateur sénatrice député députée maire
    gouverneur gouverneure préfet préfète ambassadeur ambassadrice juge magistrat magistrate procureur procureure roi reine prince princesse duc
    duchesse pape cardinal évêque archevêque père frère sœur abbé imam rabbin général colonel capitaine commandant commandante lieutenant
    sergent amiral commissaire inspecteur inspectrice professeur professeure docteur docteure directeur directrice secrétaire porte-parole
    entraîneur entraîneuse sélectionneur maître
  `),
  roleNouns: words(`
    adjoint adjointe acteur actrice activiste agriculteur agricultrice analyste apprenti apprentie archéologue architecte artisan artiste athlète
    attaquant attaquante auteur auteure autrice avocat avocate berger bergère biologiste boulanger boulangère cadre candidat candidate capitaine
    champion championne chanteur chanteuse chef cheffe chercheur chercheuse chimiste chirurgien chirurgienne cinéaste coach comédien comédienne
    compositeur compositrice conseiller conseillère coureur coureuse couturière créateur créatrice critique cuisinier cuisinière curé danseur
    danseuse défenseur délégué déléguée démographe dirigeant dirigeante écologiste économiste écrivain écrivaine éditeur éditrice élu élue
    employé employée enseignant enseignante entrepreneur entrepreneuse épidémiologiste étudiant étudiante expert experte fondateur fondatrice
    footballeur footballeuse gardien gardienne géographe gérant gérante guide historien historienne humoriste infirmier infirmière ingénieur
    ingénieure joueur joueuse journaliste juriste leader lycéen lycéenne maçon manager médecin militant militante musicien musicienne notaire
    ouvreur ouvrier ouvrière patron patronne pêcheur peintre pharmacien pharmacienne philosophe photographe physicien physicienne pianiste pilier
    pilote poète policier policière pompier porte-parole présentateur présentatrice producteur productrice propriétaire psychologue réalisateur
    réalisatrice rédacteur rédactrice représentant représentante responsable restaurateur retraité retraitée romancier romancière sauveteur
    scénariste scientifique second secouriste skieur skieuse sociologue soldat spécialiste sportif sportive styliste syndicaliste témoin trésorier
    trésorière urbaniste virologue viticulteur vigneron vigneronne patient patiente
  `),
  vagueRoleNouns: words('ami amie homme femme collègue voisin voisine membre jeune'),
  roleNounEndings: words('ologue ographe'),
  likelyRoleEndings: words('eur euse ien ienne iste'),
  relations: [
    { word: 'mère', gender: 'female' },
    { word: 'père', gender: 'male' },
    { word: 'fille', gender: 'female' },
    { word: 'fils', gender: 'male' },
    { word: 'sœur', gender: 'female' },
    { word: 'frère', gender: 'male' },
    { word: 'épouse', gender: 'female' },
    { word: 'époux', gender: 'male' },
    { word: 'mari', gender: 'male' },
    { word: 'veuve', gender: 'female' },
    { word: 'grand-mère', gender: 'female' },
    { word: 'grand-père', gender: 'male' },
    { word: 'nièce', gender: 'female' },
    { word: 'neveu', gender: 'male' },
    { word: 'oncle', gender: 'male' },
    { word: 'tante', gender: 'female' },
    { word: 'cousin', gender: 'male' },
    { word: 'cousine', gender: 'female' },
    { word: 'gendre', gender: 'male' },
    { word: 'compagne', gender: 'female' },
    { word: 'compagnon', gender: 'male' },
  ],
  pluralEndings: [
    ['aux', 'al'],
    ['s', ''],
    ['x', ''],
  ],
  roleAdjectives: words(`
    ancien ancienne actuel actuelle nouveau nouvelle jeune célèbre français française américain américaine britannique allemand allemande italien
    italienne espagnol espagnole russe général générale adjoint adjointe national nationale régional régionale haut haute grand grande
    syndical syndicale gastronomique principal principale vieux vieille
  `),
  notRoles: words(
    'année jour semaine mois étape cas fait problème match victoire film livre ville pays entreprise raison décision',
  ),
  demonyms: words(
    'français française américain américaine britannique allemand allemande italien italienne espagnol espagnole russe belge suisse canadien canadienne algérien algérienne marocain marocaine',
  ),

  articles: ['le', 'la', 'les', 'un', 'une', 'des', "l'", 'l’', 'du'],
  definiteArticles: ['le', 'la', 'les', "l'", 'l’', 'ce', 'cette'],
  possessives: words('son sa ses leur leurs mon ma mes notre nos'),
  genitiveEndings: [],
  links: ['de', 'du', 'des', "d'", 'd’', 'à', 'au', 'aux', 'en', 'pour', 'chez', 'par'],
  joiners: words('et'),
  relatives: words('qui dont que'),
  finiteVerbs: words(`
    est était sont étaient fut a avait ont avaient sera serait peut pouvait veut voulait va allait fait faisait doit devait reste restait devient prend
    prit rend tient donne souffre reçoit appelle
  `),
  prepositions: words(
    'à au aux avec chez contre dans de depuis derrière des devant du durant en entre par parmi pendant pour sans selon sous sur vers que quand si comme lorsque puisque',
  ),

  pronouns: [
    { form: 'il', gender: 'male', kind: 'subject' },
    { form: 'elle', gender: 'female', kind: 'subject' },
    { form: 'lui', gender: null, kind: 'object' },
    { form: 'son', gender: null, kind: 'possessive' },
  ],
  speechVerbs: words(`
    dit déclare déclaré affirme affirmé explique expliqué raconte raconté ajoute ajouté assure assuré confie confié estime estimé indique indiqué
    précise précisé souligne souligné rappelle rappelé répond répondu lance lancé regrette regretté dénonce dénoncé salue salué promet promis reconnaît
    reconnu admet admis insiste insisté écrit résume résumé plaisante plaisanté prévient prévenu conclut conclu annonce annoncé demande demandé
    souffle soufflé sourit souri poursuit poursuivi témoigne témoigné parle parlé évoque évoqué qualifie qualifié fustige fustigé critique critiqué commente commenté
    déplore déploré réagit réagi tranche tranché glisse glissé ironise ironisé rétorque rétorqué murmure murmuré s’exclame soutient soutenu
    prédit rapporte rapporté détaille détaillé ajoutait disait expliquait juge jugé constate constaté avoue avoué martèle accuse accusé
  `),
  speechParticiples: words('ajoutant disant expliquant affirmant'),
  sourcePhrases: ['selon', "d'après", 'd’après', 'pour'],
  speechFillers: [
    'aussi',
    'ne',
    'ensuite',
    'encore',
    'a',
    'avait',
    'hier',
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
    '-',
    't',
  ],
  fillerEndings: ['ment'],
  otherSubjects: words('je nous tu vous on ce personne qui'),
  unnamedSpeakers: words(`
    porte-parole source sources enquêteur enquêteurs témoin témoins policier voisin voisine habitant habitante responsable expert experts proche
    proches ministère gouvernement entreprise rapport communiqué syndicat avocat
    femme homme jeune passant passante riverain riveraine policière avocate médecin collègue retraité retraitée
  `),
  quotationMarks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '‹', close: '›' },
  ],
  particles: ['de', 'du', 'des', 'la', 'le', "d'", 'd’', 'van', 'von', 'ben', 'el', 'al', 'di', 'da'],
  abbreviations: words(
    'm. mm. dr. pr. st. ste. av. bd. art. etc. p. vol. n°. env. janv. févr. avr. juill. sept. oct. nov. déc. j.-c.',
  ),
  closingAbbreviations: words('etc. s.a.'),
  stopWords: words(`
    a à afin ai ainsi alors après au aucun aujourd'hui aussi autre autres aux avait avant avec avoir car ce cela celle celui cent ces cet cette ceux
    chaque chez comme comment contre dans de déjà depuis des deux dit donc dont du elle elles en encore entre est et eu eux fait hier ici il ils je
    jamais la là le les leur leurs lors lorsque lui ma mais malgré me même mes moins mon ne ni non nos notre nous on ont ou où par parce parmi pas
    pendant peu peut plus pour pourquoi près puis quand quatre que quel quelle quelques qui quoi rien sa sans se selon ses si son sont sous sur
    ta tant tous tout toute toutes très trois trop tu un une vers voici voilà vos votre vous y cinq demain dehors désormais enfin ensuite
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques
  `),
  rolePatterns: [
    {
      name: 'role after the name',
      pattern: '{name} , {role}',
      weight: 8,
      example: {
        text: 'Ida Brandt, directrice du port, a parlé la première.',
        name: 'Ida Brandt',
        role: 'directrice du port',
      },
    },
    {
      name: 'role, comma, name',
      pattern: '{role} , {name}',
      weight: 7.5,
      example: {
        text: 'La directrice du port, Ida Brandt, a parlé.',
        name: 'Ida Brandt',
        role: 'La directrice du port',
      },
    },
    {
      name: 'title before the name',
      pattern: '{role} {name}',
      weight: 7,
      example: { text: 'Hier, la juge Ida Brandt a parlé.', name: 'Ida Brandt', role: 'juge' },
    },
    {
      name: 'is, was',
      pattern: '{name} est|était|fut|devient {role}',
      weight: 6,
      example: { text: 'Ida Brandt est infirmière à Holm.', name: 'Ida Brandt', role: 'infirmière à Holm' },
    },
  ],
};
