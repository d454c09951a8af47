import { type PeopleLanguage, words } from './language.ts';

/** Portuguese, of Portugal and of Brazil. Word lists written for this project. */
export const pt: PeopleLanguage = {
  code: 'pt',

  honorifics: [
    { form: 'Sr.', gender: 'male' },
    { form: 'senhor', gender: 'male' },
    { form: 'Senhor', gender: 'male' },
    { form: 'Dom', gender: 'male' },
    { form: 'Sra.', gender: 'female' },
    { form: 'senhora', gender: 'female' },
    { form: 'Senhora', gender: 'female' },
    { form: 'Dona', gender: 'female' },
    { form: 'dona', gender: 'female' },
    { form: 'Dr.', gender: 'male' },
    { form: 'Dra.', gender: 'female' },
  ],
  titles: words(`
    presidente ex-presidente vice-presidente ministro ministra ex-ministro ex-ministra primeiro-ministro primeira-ministra chanceler senador senadora
    deputado deputada prefeito prefeita ex-prefeito governador governadora ex-governador ex-governadora vereador vereadora embaixador embaixadora juiz
    juíza desembargador desembargadora promotor promotora procurador procuradora rei rainha príncipe princesa duque duquesa papa cardeal bispo
    arcebispo padre frei irmã monsenhor general coronel capitão capitã comandante tenente sargento almirante delegado delegada comissário comissária
    inspetor inspetora professor professora doutor doutora diretor diretora secretário secretária porta-voz treinador treinadora técnico técnica
    selecionador selecionadora
  `),
  roleNouns: words(`
    administrador administradora advogado advogada agricultor agricultora alfaiate aluno aluna analista aprendiz arqueólogo arqueóloga arquiteto
    arquiteta artista assistente ativista ativista ator atriz atacante atleta autarca autor autora avançado avançada bailarino bailarina bancário biólogo bióloga bombeiro
    bombeira cabeleireiro campeão campeã candidato candidata cantor cantora cardiologista chef chefe cientista cineasta comentador compositor
    compositora consultor consultora coordenador coordenadora costureira cozinheiro cozinheira criador criadora defesa deputado dirigente
    economista editor editora empresário empresária enfermeiro enfermeira engenheiro engenheira escritor escritora especialista estilista estudante
    executivo executiva fadista físico física fotógrafo fotógrafa fundador fundadora futebolista gerente goleiro goleira guarda-redes guia historiador
    historiadora infectologista investigador investigadora jogador jogadora jornalista jurista líder médico médica meia mestre militante modelo
    morador moradora motorista músico música nadador nadadora operário operária padeiro padeira paleontólogo paleontóloga pastor pastora pescador
    pescadora pesquisador pesquisadora pianista piloto pintor pintora poeta policial político política porteiro produtor produtora proprietário
    proprietária psicólogo psicóloga químico química realizador realizadora reitor reitora repórter representante responsável sacerdote sociólogo
    socióloga soldado sindicalista tenista testemunha trabalhador trabalhadora vidreiro vidreira virologista voluntário voluntária zagueiro
  `),
  vagueRoleNouns: words('amigo amiga homem mulher colega vizinho vizinha membro jovem'),
  roleNounEndings: words('ologista ólogo óloga ógrafo ógrafa'),
  likelyRoleEndings: words('or ora ista'),
  relations: [
    { word: 'mãe', gender: 'female' },
    { word: 'pai', gender: 'male' },
    { word: 'filha', gender: 'female' },
    { word: 'filho', gender: 'male' },
    { word: 'irmã', gender: 'female' },
    { word: 'irmão', gender: 'male' },
    { word: 'esposa', gender: 'female' },
    { word: 'marido', gender: 'male' },
    { word: 'viúva', gender: 'female' },
    { word: 'avó', gender: 'female' },
    { word: 'avô', gender: 'male' },
    { word: 'neta', gender: 'female' },
    { word: 'neto', gender: 'male' },
    { word: 'tia', gender: 'female' },
    { word: 'tio', gender: 'male' },
    { word: 'prima', gender: 'female' },
    { word: 'primo', gender: 'male' },
    { word: 'sobrinha', gender: 'female' },
    { word: 'sobrinho', gender: 'male' },
    { word: 'genro', gender: 'male' },
  ],
  pluralEndings: [
    ['ões', 'ão'],
    ['res', 'r'],
    ['es', ''],
    ['s', ''],
  ],
  roleAdjectives: words(`
    antigo antiga atual novo nova jovem famoso famosa português portuguesa brasileiro brasileira francês francesa americano americana britânico
    britânica alemão alemã espanhol espanhola russo russa nacional regional geral interino interina social sindical
  `),
  notRoles: words(
    'ano dia semana mês passo caso facto fato problema jogo vitória filme livro cidade país empresa razão decisão',
  ),
  demonyms: words(
    'português portuguesa brasileiro brasileira francês francesa alemão alemã italiano italiana britânico britânica americano americana espanhol espanhola angolano angolana',
  ),

  articles: words('o a os as um uma uns umas'),
  definiteArticles: ['o', 'a', 'os', 'as', 'este', 'esta'],
  possessives: words('seu sua seus suas meu minha nosso nossa'),
  genitiveEndings: [],
  links: words('de do da dos das para em no na pelo pela ao à'),
  joiners: words('e'),
  relatives: words('que quem cujo cuja'),
  finiteVerbs: words(`
    é era foi são eram foram está estava esteve tem tinha teve pode podia quer queria vai ia fez faz deu dá chegou ganhou perdeu morreu nasceu será
    deve ficou voltou recebeu marcou gravou assumiu determinou
  `),
  prepositions: words(
    'a ao à aos às ante após até com contra de do da dos das desde em no na nos nas entre para perante por pelo pela sem sob sobre que porque se quando como onde embora segundo durante',
  ),

  pronouns: [
    { form: 'ele', gender: 'male', kind: 'subject' },
    { form: 'ela', gender: 'female', kind: 'subject' },
    { form: 'seu', gender: null, kind: 'possessive' },
  ],
  speechVerbs: words(`
    disse diz afirmou afirma explicou explica declarou declara contou conta acrescentou acrescenta lembrou lembra destacou destaca alertou alerta lamentou
    lamenta criticou critica denunciou pediu pede prometeu promete respondeu responde perguntou reconheceu reconhece admitiu admite insistiu escreveu
    relatou relata sublinhou sublinha garantiu garante comentou comenta apontou protestou brincou gracejou avaliou concluiu confirmou confirma
    revelou revela elogiou frisou defendeu anunciou falou negou
  `),
  pluralVerbEndings: ['am', 'em'],
  speechParticiples: words('acrescentando dizendo afirmando explicando'),
  sourcePhrases: ['segundo', 'de acordo com', 'para'],
  speechFillers: words(
    'não também depois ainda ontem hoje tem segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  ),
  fillerEndings: ['mente'],
  otherSubjects: words('eu nós tu você vocês ninguém quem'),
  unnamedSpeakers: words(`
    porta-voz fonte fontes testemunha testemunhas polícia morador moradores vizinho vizinha especialista especialistas governo ministério empresa
    relatório comunicado nota sindicato investigadores familiares funcionário
    homem mulher jovem policial advogado advogada médico colega cliente passageiro moradora
  `),
  quotationMarks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '‘', close: '’' },
  ],
  particles: words('de do da dos das e van von di del la'),
  abbreviations: words('sr. sra. dr. dra. prof. profa. eng. av. n. art. pág. ex. aprox. gen. cel. cap. st.'),
  closingAbbreviations: words('etc. s.a. ltda.'),
  stopWords: words(`
    a à ainda algo alguém alguns ali antes ao aos apenas após aqui as às assim até cada cerca como com contra da das de depois desde do dois dos duas
    durante e é ela elas ele eles em enquanto então entre era essa esse esta está este eu foi foram há hoje isso isto já lá lhe mais mas me mesmo meu
    muito na não nas nem nenhum ninguém no nos nós nossa num numa o onde ontem os ou outra outro para pela pelas pelo pelos pois por porque primeiro
    qual quando quanto quase quatro que quem são se segundo sem sempre ser será seu sexta-feira si sim só sobre sua suas também tão tem tinha toda
    todos três tu tudo um uma uns você agora amanhã além
    segunda-feira terça-feira quarta-feira quinta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
  `),
  rolePatterns: [
    {
      name: 'role after the name',
      pattern: '{name} , {role}',
      weight: 8,
      example: {
        text: 'Ida Brandt, diretora do porto, falou primeiro.',
        name: 'Ida Brandt',
        role: 'diretora do porto',
      },
    },
    {
      name: 'role, comma, name',
      pattern: '{role} , {name}',
      weight: 7.5,
      example: {
        text: 'A diretora do porto, Ida Brandt, falou primeiro.',
        name: 'Ida Brandt',
        role: 'A diretora do porto',
      },
    },
    {
      name: 'title before the name',
      pattern: '{role} {name}',
      weight: 7,
      example: { text: 'Ontem falou a juíza Ida Brandt.', name: 'Ida Brandt', role: 'juíza' },
    },
    {
      name: 'is, was',
      pattern: '{name} é|era|foi {role}',
      weight: 6,
      example: { text: 'Ida Brandt é professora em Holm.', name: 'Ida Brandt', role: 'professora em Holm' },
    },
  ],
};
