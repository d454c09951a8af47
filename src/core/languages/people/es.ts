import { type PeopleLanguage, words } from './language.ts';

/** Spanish. Word lists written for this project. */
export const es: PeopleLanguage = {
  code: 'es',

  honorifics: [
    { form: 'Sr.', gender: 'male' },
    { form: 'señor', gender: 'male' },
    { form: 'Señor', gender: 'male' },
    { form: 'don', gender: 'male' },
    { form: 'Don', gender: 'male' },
    { form: 'Sra.', gender: 'female' },
    { form: 'señora', gender: 'female' },
    { form: 'Señora', gender: 'female' },
    { form: 'doña', gender: 'female' },
    { form: 'Doña', gender: 'female' },
    { form: 'Dr.', gender: 'male' },
    { form: 'Dra.', gender: 'female' },
  ],
  titles: words(`
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro exministra primer canciller senador
    senadora diputado diputada alcalde alcaldesa exalcalde exalcaldesa gobernador gobernadora concejal concejala consejero consejera embajador
    embajadora juez jueza magistrado magistrada fiscal rey reina príncipe princesa infanta duque duquesa papa cardenal obispo arzobispo padre fray sor
    monseñor general coronel capitán comandante teniente sargento almirante comisario comisaria inspector inspectora profesor profesora doctor doctora
    director directora secretario secretaria portavoz entrenador entrenadora técnico
  `),
  roleNouns: words(`
    abogado abogada activista actor actriz agricultor agricultora analista arqueólogo arqueóloga arquitecto arquitecta artista atleta autor autora
    bailarín bailarina biólogo bióloga bombero bombera campeón campeona candidato candidata cantante capitana científico científica cineasta cocinero
    cocinera comediante comerciante compositor compositora consultor consultora coordinador coordinadora corresponsal costurera creador creadora
    cura defensa defensor defensora delantero delantera deportista dirigente diseñador diseñadora dueño dueña economista editor editora
    empresario empresaria enfermero enfermera escritor escritora escultor escultora especialista estudiante exdirector exdirectora exsecretario
    exsecretaria exfutbolista experto experta fotógrafo fotógrafa funcionario funcionaria fundador fundadora futbolista ganadero ganadera gerente
    guardameta guionista guitarrista historiador historiadora ingeniero ingeniera investigador investigadora jefe jefa jugador jugadora líder
    maestro maestra mandatario mandataria médico médica mediocampista meteorólogo meteoróloga miembro modelo músico notario notaria novelista obrero
    obrera paleontólogo paleontóloga panadero panadera pastor periodista pescador pescadora piloto pintor pintora poeta policía político política
    portero portera presentador presentadora productor productora propietario propietaria psicólogo psicóloga químico química rector rectora
    representante responsable sacerdote seleccionador seleccionadora sindicalista sociólogo socióloga soldado tenista testigo torero trabajador
    trabajadora vecino vecina vicedirector virólogo viróloga voluntario voluntaria
  `),
  vagueRoleNouns: words('amigo amiga hombre mujer compañero compañera colega joven'),
  roleNounEndings: words('ólogo óloga ógrafo ógrafa'),
  likelyRoleEndings: [],
  relations: [
    { word: 'madre', gender: 'female' },
    { word: 'padre', gender: 'male' },
    { word: 'hija', gender: 'female' },
    { word: 'hijo', gender: 'male' },
    { word: 'hermana', gender: 'female' },
    { word: 'hermano', gender: 'male' },
    { word: 'esposa', gender: 'female' },
    { word: 'esposo', gender: 'male' },
    { word: 'marido', gender: 'male' },
    { word: 'viuda', gender: 'female' },
    { word: 'abuela', gender: 'female' },
    { word: 'abuelo', gender: 'male' },
    { word: 'nieta', gender: 'female' },
    { word: 'nieto', gender: 'male' },
    { word: 'tía', gender: 'female' },
    { word: 'tío', gender: 'male' },
    { word: 'prima', gender: 'female' },
    { word: 'primo', gender: 'male' },
    { word: 'sobrina', gender: 'female' },
    { word: 'sobrino', gender: 'male' },
    { word: 'yerno', gender: 'male' },
    { word: 'suegro', gender: 'male' },
  ],
  pluralEndings: [
    ['ces', 'z'],
    ['es', ''],
    ['s', ''],
  ],
  roleAdjectives: words(`
    antiguo antigua actual nuevo nueva joven célebre popular español española francés francesa estadounidense británico británica mexicano mexicana
    argentino argentina colombiano colombiana chileno chilena ruso rusa alemán alemana italiano italiana nacional regional general interino interina
    histórico histórica veterano veterana principal
  `),
  notRoles: words(
    'año día semana mes paso caso hecho problema partido victoria película libro ciudad país empresa razón decisión',
  ),
  demonyms: words(
    'español española mexicano mexicana argentino argentina colombiano colombiana chileno chilena francés francesa alemán alemana italiano italiana británico británica estadounidense ruso rusa',
  ),

  articles: words('el la los las un una unos unas'),
  definiteArticles: ['el', 'la', 'los', 'las', 'este', 'esta'],
  possessives: words('su sus mi mis nuestro nuestra nuestros nuestras'),
  genitiveEndings: [],
  links: words('de del para en por al a contra'),
  joiners: words('y e'),
  relatives: words('que quien cuyo cuya'),
  finiteVerbs: words(`
    es era fue son eran fueron está estaba estuvo ha había han habían hay tiene tenía tuvo puede podía pudo quiere quería va iba hizo hace hacía dio
    da llegó llega viajó ganó perdió murió nació será sería debe quedó volvió ordenó anunció aprobó recibió marcó publicó presentó
  `),
  prepositions: words(
    'a ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras al que porque si cuando como donde aunque',
  ),

  pronouns: [
    { form: 'él', gender: 'male', kind: 'subject' },
    { form: 'ella', gender: 'female', kind: 'subject' },
    { form: 'su', gender: null, kind: 'possessive' },
  ],
  speechVerbs: words(`
    dijo dice decía afirmó afirma aseguró asegura explicó explica declaró declara señaló señala añadió añade agregó agrega contó cuenta confesó confiesa
    recordó recuerda destacó destaca advirtió advierte lamentó lamenta celebró celebra criticó critica denunció denuncia pidió pide prometió promete
    respondió responde preguntó pregunta reconoció reconoce admitió admite insistió insiste escribió escribe relató relata sostuvo sostiene
    calificó acusó negó anunció comentó comenta apuntó apunta indicó indica reiteró informó subrayó manifestó expresó protestó protesta bromeó opinó
    concluyó confirmó confirma precisó exclamó
  `),
  pluralVerbEndings: ['ron', 'an', 'en'],
  speechParticiples: words('añadiendo diciendo asegurando afirmando'),
  sourcePhrases: ['según', 'de acuerdo con', 'en palabras de'],
  speechFillers: words(
    'no también después luego ayer hoy además ha había este la el lunes martes miércoles jueves viernes sábado domingo',
  ),
  fillerEndings: ['mente'],
  otherSubjects: words('yo nosotros tú usted ustedes nadie quien'),
  unnamedSpeakers: words(`
    portavoz fuente fuentes funcionario funcionarios testigo testigos vecino vecina vecinos policía autoridades gobierno ministerio empresa experto
    expertos analista familiar familiares empleado empleada informe comunicado sindicato
    mujer hombre joven anciano anciana abogado abogada agente médico pasajero cliente compañero compañera
  `),
  quotationMarks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '‘', close: '’' },
  ],
  particles: words('de del la las los y e san van von da di'),
  abbreviations: words(
    'sr. sra. srta. dr. dra. d. dña. gral. lic. ing. prof. núm. pág. art. av. avda. ee. uu. ej. aprox. st. sto. sta.',
  ),
  closingAbbreviations: words('etc. s.a. ee.uu. cía.'),
  stopWords: words(`
    a al algo algunos ante antes así aún aunque bajo bien cada casi como con contra cual cuando cuatro de del desde después dice dijo donde dos durante e
    el él ella ellas ellos en entre era es esa ese eso esta está estas este esto estos fue ha hace hacia han hasta hay hoy la las le les lo los más mañana
    me mi mientras mucho muy nada ni no nos nosotros nunca o otra otro para pero poco por porque primero pues que qué quien se según ser si sí sido sin
    sobre solo sólo son su sus también tampoco tan tanto tras tres tu un una uno unos usted ya yo ayer ahora allí aquí además
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  `),
  rolePatterns: [
    {
      name: 'role after the name',
      pattern: '{name} , {role}',
      weight: 8,
      example: {
        text: 'Ida Brandt, directora del puerto, habló primero.',
        name: 'Ida Brandt',
        role: 'directora del puerto',
      },
    },
    {
      name: 'role, comma, name',
      pattern: '{role} , {name}',
      weight: 7.5,
      example: {
        text: 'La directora del puerto, Ida Brandt, habló primero.',
        name: 'Ida Brandt',
        role: 'La directora del puerto',
      },
    },
    {
      name: 'title before the name',
      pattern: '{role} {name}',
      weight: 7,
      example: { text: 'Ayer habló la jueza Ida Brandt.', name: 'Ida Brandt', role: 'jueza' },
    },
    {
      name: 'is, was',
      pattern: '{name} es|era|fue {role}',
      weight: 6,
      example: { text: 'Ida Brandt es maestra en Holm.', name: 'Ida Brandt', role: 'maestra en Holm' },
    },
  ],
};
