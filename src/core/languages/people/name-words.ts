import { words } from './language.ts';

/** What a language without a trained tagger needs beside its people data to tell a person's name from another name. */
export interface NameWords {
  /** First names, folded (lower case, no accents), beside the lists that all languages share. */
  readonly firstNames: readonly string[];
  /**
   * Words, folded, that make what stands behind them (or the run they stand in) no person: streets, schools, stadiums, prizes,
   * foundations, firms. Endings of compounds count in German and Dutch.
   */
  readonly containers: readonly string[];
  /** Places and other capitalised words, folded, that begin runs which are not persons. */
  readonly notFirstNames: readonly string[];
  /** Whether every noun is written with a capital: then a run needs evidence of its own. */
  readonly capitalisesNouns?: boolean;
  /** Whether an article may stand before a person's name. */
  readonly articleBeforeNames?: boolean;
}

/** A row a language. Word lists written for this project. */
export const nameWords: Readonly<Record<string, NameWords>> = {
  de: {
    capitalisesNouns: true,
    firstNames: words(`
      achim adelheid alexander alfred alois andrea andreas angelika anja anke anna annegret annelie annette anselm antje anton arne arnold arthur astrid
      august axel barbara bastian beate beatrix benjamin bernd bernhard bettina birgit birte bjorn bodo brigitte britta bruno burkhard carina carl carla
      carmen carola carsten christa christian christiane christina christof christoph claudia claus clemens cornelia dagmar daniel daniela david
      detlef dieter dietmar dirk dominik doris dorothea eberhard eckhard edeltraud edgar edith eduard egon elena elfriede elif elisabeth elke ellen elsa
      emil emma erich erik erika ernst erwin eugen eva fabian felix ferdinand finn florian frank franz franziska frauke freya frieda friederike friedrich
      fritz gabriele georg gerald gerd gerda gerhard gerlinde gertrud gisela gottfried greta grit gudrun guido gunter gunther gustav hanna hannah hannelore
      hannes hans harald hartmut hauke hedwig heide heidi heiko heiner heinrich heinz helene helga hella helmut hendrik henning henrik herbert heribert
      hermann hilde hildegard hilmar holger horst hubert hugo ida ilona ilse inga inge ingeborg ingo ingrid irene iris irma irmgard isabel jakob jan jana
      jens joachim jochen johann johanna johannes jonas jorg josef judith julia julian juliane jurgen jutta kai karin karl karla karsten katharina kathrin
      katja katrin kerstin klara klaus konrad konstantin kristin kurt lars laura lea leon leonhard leonie lena liesel lina linda linus lisa lorenz lothar
      lotte louisa ludwig luise luka lukas lutz magdalena maike maja malte manfred manuel manuela marc marcel marco margarete margit maria marianne marie
      marina mario marion markus marlene marlis marta martha martin martina mathias mathilde matthias max maximilian mechthild mehmet melanie meike michael
      michaela mia milan miriam monika moritz nadine natalie nele nicole niels niklas nils nina norbert olaf olga oliver oskar otto pascal patrick paul paula
      paulina peter petra philipp pia rainer ralf ramona raphael rebecca regina regine reiner reinhard reinhold renate reto rita robert roland rolf roman
      ronald rosa rosemarie rudiger rudolf ruth sabine sabrina samuel sandra sara sarah saskia sebastian siegfried sigrid silke silvia simon simone sina sofia
      sonja sophie stefan stefanie steffen stephan susanne svea sven svenja sybille sylvia tanja tatjana theo theodor theresa thilo thomas thorsten tilman tim
      timo tina tobias tom torben torsten udo ulf ulla ulrich ulrike ursula ute uwe valentin vanessa vera verena veronika viktor viktoria vincent
      volker volkmar waldemar walter waltraud wenzel werner wiebke wilfried wilhelm willi willy winfried wolf wolfgang wolfram xaver yannick yvonne
    `),
    containers: words(`
      strasse straße platz allee weg gasse ufer brucke brücke park schule gymnasium universitat universität hochschule institut stiftung preis halle stadion
      arena krankenhaus klinik kirche haus museum theater verlag werk werke gruppe ag gmbh partei fraktion verein klub club zeitung bank kabinett regierung
      orden fonds kreis verband bund ministerium amt dorf tal
    `),
    notFirstNames: words(
      'bad sankt st neue neuen alte alten grosse großen kleine nord sud süd ost west ober unter frankfurt new',
    ),
  },
  es: {
    firstNames: words(`
      abel adolfo adrian agustin aitor alba alberto alejandra alejandro alfonso alfredo alicia alma almudena alvaro amalia amaya amparo ana andrea andres angel
      angela angeles anibal antonia antonio aranzazu ariel arturo asuncion aurora bartolome beatriz begona belen benito bernardo blanca brian bruno
      carla carlos carmen carolina catalina cayetana cecilia celia cesar claudia clara concepcion consuelo cristian cristina cristobal dario david
      daniel daniela diego dolores domingo eduardo elena elias elisa eloy elvira emilia emilio enrique ernesto esperanza esteban esther eugenia eugenio eva
      fabian facundo federico felipe felix fermin fernanda fernando fidel florencia francisca francisco gabriel gabriela gaston gerardo german gilberto gloria
      gonzalo graciela gregorio guadalupe guillermo gustavo hector hernan hugo humberto ignacio inaki ines inmaculada irene iria isaac isabel isidro ismael
      itziar ivan jacinto jaime javier jesus jimena joan joaquin jon jordi jorge jose josefa josefina juan juana juanjo julia julian juliana julio karina laia
      laura leandro leonardo leopoldo leticia lidia lola lorena lorenzo lourdes lucas lucia luciano luis luisa macarena magdalena manuel manuela marcela
      marcelo marcos margarita maria mariana mariano maribel marina mario marisol marta martin mateo matias mauricio maximo mercedes miguel milagros miriam
      monica montserrat nadia nahuel natalia nerea nestor nicolas nicanor nieves noelia nuria octavio olga omar oriol oscar pablo paloma paola patricia paula pedro pilar
      rafael ramiro ramon raquel raul rebeca remedios ricardo roberto rocio rodolfo rodrigo rogelio roman rosa rosario ruben salvador samuel sandra santiago
      sara saul sebastian sergio silvia simon sofia soledad sonia susana tamara teresa tomas trinidad valentina valeria vanesa veronica vicente victor victoria
      virginia walter xavier ximena yolanda zoe
    `),
    containers: words(`
      calle avenida plaza paseo parque puente estadio polideportivo colegio escuela instituto universidad hospital teatro museo premio fundacion aeropuerto barrio
      iglesia torre palacio biblioteca banco grupo empresa partido ministerio tribunal ley plan caso operacion copa liga club gobierno cine sala puerto villa
      sierra rio monte isla valle provincia ciudad congreso senado
    `),
    notFirstNames: words(
      'el la los las san santa santo nueva nuevo puerto villa fuente buenos estados reino union america europa gran',
    ),
  },
  fr: {
    firstNames: words(`
      adele adrien agathe agnes ahmed aime aissatou akira alain albert alexandra alexandre alexis alice aline alix amandine amelie anais andre andree angelique
      anne annick antoine antonin apolline ariane armand arnaud arthur audrey auguste aurelie aurelien axel baptiste basile bastien beatrice benedicte benjamin
      benoit bernadette bernard bertrand blaise blanche brice brigitte bruno camille carine carole caroline catherine cecile cedric celine chantal charles
      charlotte chloe christelle christian christiane christine christophe claire clara claude claudine clemence clement colette corentin corinne
      cyril damien daniel daniele danielle david delphine denis denise didier dominique dorothee edith edmond edouard eleonore eliane elise elodie
      emile emilie emma emmanuel emmanuelle eric estelle etienne eugene eva eve evelyne fabien fabienne fabrice fanny fatima fatou felix fernand flora
      florence florent florian franck francois francoise frederic frederique gabriel gael gaelle gaetan gaspard gaston genevieve georges gerald gerard
      germaine ghislaine gilbert gilles ginette gisele gregoire gregory guillaume gustave guy gwenaelle helene henri henriette herve hortense hubert hugo
      hugues ines irene isabelle jacqueline jacques jade jean jeanne jeremy jerome joel joelle josette joseph josiane jules julie julien juliette justine karim
      karine kevin laetitia laura laure laurence laurent lea leo leon leonie lila lionel loic louis louise luc lucas lucie lucien ludovic lydie madeleine
      mael manon marc marcel marguerite marie marielle marine marion marius martial martin martine mathieu mathilde matthieu maud maurice max maxime melanie
      michel michele micheline mireille mohamed monique muriel myriam nadege nadia nathalie nathan nicolas nicole noe noel noemie odette odile olivier pascal
      pascale patrice patricia patrick paul paulette pauline philippe pierre quentin rachel raphael raymond regis remi remy renaud rene renee richard robert
      rodolphe roger roland romain rosalie roxane sabine samir samuel sandrine sarah sebastien serge severine simon simone solange solene sophie stephane
      stephanie suzanne sylvain sylvie theo theodore therese thibaut thierry thomas timothee tom ugo ulysse valentin valerie vanessa veronique victor victoire
      vincent virginie viviane xavier yann yannick yasmine yves yvette yvonne zoe
    `),
    containers: words(`
      rue avenue boulevard place quai pont parc stade lycee college ecole universite institut hopital theatre musee prix fondation aeroport quartier eglise tour
      palais bibliotheque banque groupe entreprise parti ministere tribunal loi plan affaire operation coupe ligue club gouvernement cinema salle port ville col
      mont ile vallee province fort rugby
    `),
    notFirstNames: words(
      'le la les saint sainte nouvelle nouveau grand grande port mont etats royaume union pays val ville',
    ),
  },
  it: {
    articleBeforeNames: true,
    firstNames: words(`
      achille ada adele adriana adriano agata agnese agostino alba alberto aldo alessandra alessandro alessia alessio alfredo alice alvise amedeo ambra andrea
      angela angelica angelo anita anna annalisa annamaria anselmo antonella antonia antonio arianna armando arturo asia aurelio aurora barbara beatrice
      benedetta benedetto bernardo bianca bruna bruno camilla carla carlo carlotta carmela caterina cecilia cesare chiara cinzia claudia claudio clara corrado
      cosimo costanza cristian cristiano cristina damiano daniela daniele dario davide debora diego dino domenico donatella donato edoardo elena eleonora elia
      elisa elisabetta emanuela emanuele emilia emilio emma enrico enzo ermanno ernesto ettore eugenio eva fabiana fabio fabrizio fausto federica federico
      felice ferdinando filippo fiorella flavia flavio franca francesca francesco franco fulvio gabriele gabriella gaetano gennaro giacomo giada gianfranco
      gianluca gianluigi gianmarco gianni gigi ginevra gino giordano giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina
      grazia graziano guglielmo guido ida ignazio ilaria irene isabella italo ivan ivo jacopo lara laura lavinia leonardo letizia lidia liliana linda lino
      lisa livia livio lorenza lorenzo loredana luca lucia luciana luciano lucio ludovica luigi luisa maddalena manuela mara marcella marcello marco margherita
      maria mariangela marianna marina mario marisa marta martina massimiliano massimo matilde matteo mattia maurizio mauro mercedes michela michele milena
      mimmo mirella miriam mirko monica nadia natale nello nicola nicoletta nina nino noemi nunzia olga orazio oreste ornella oscar ottavia ottavio
      paola paolo patrizia patrizio piero pietro pina pino raffaele raffaella remo renata renato renzo riccardo rita roberta roberto rocco romano romina rosa
      rosanna rosaria rosario rosario ruggero sabina sabrina salvatore samuele sandra sandro sara saverio sebastiano serena sergio silvana silvano silvia
      silvio simona simone sofia sonia stefania stefano susanna tania tatiana teresa tiziana tiziano tommaso ugo umberto valentina valentino valeria valerio
      vanessa vera veronica vincenza vincenzo viola virginia vito vittoria vittorio viviana walter
    `),
    containers: words(`
      via viale piazza corso parco ponte stadio palazzetto palasport liceo scuola istituto universita ospedale teatro museo premio fondazione aeroporto quartiere
      chiesa torre palazzo castello biblioteca banca gruppo azienda partito tribunale legge piano caso operazione coppa lega club governo cinema sala
      porto villa val valle monte isola lago provincia citta motori
    `),
    notFirstNames: words('il la lo san santa santo nuova nuovo porto monte stati regno unione citta villa val gran'),
  },
  pt: {
    articleBeforeNames: true,
    firstNames: words(`
      abel abilio adao adelaide adriana adriano afonso agostinho aires alberto alexandra alexandre alfredo alice alvaro amadeu amalia amelia americo
      amilcar ana anabela andre andreia angela anibal antonia antonio armando arnaldo artur augusto aurelio aurora barbara beatriz benedita benedito benjamim
      bernardo brenda bruna bruno caetano caio camila carla carlos carmen carolina caroline catarina cecilia celia celso cesar cicero clara clarice claudia
      claudio conceicao constanca cristiano cristina dalva daniel daniela danilo dario davi david debora denise diana diego dilma diogo domingos duarte edgar
      edson eduarda eduardo elaine elias elisa eliane elvira elza emanuel emilia emilio erica ernesto estela eugenia eugenio eunice eva fabio fabiana fatima
      felipe fernanda fernando filipa filipe flavia flavio francisca francisco frederico gabriel gabriela geraldo gilberto gilmar gisele gloria goncalo graca
      gracinda guilherme gustavo heitor helder helena helio henrique hugo ines irene isabel isadora ivo jaime janaina jessica jesus joana joao joaquim joel
      jorge jose josefa julia juliana juliano julio lara larissa laura leandro leila leonardo leonor leticia lidia ligia lilian lourdes lourenco luana lucas lucia
      luciana luciano lucio ludmila luis luisa luiz lurdes madalena mafalda manuel manuela mara marcela marcelo marcia marcio marco marcos margarida maria mariana
      mariano marina mario marisa marta martim mateus matilde mauricio mauro melissa miguel milton monica murilo nadia natalia nelson nuno odete olga
      olivia orlando oscar osvaldo otavio patricia paula paulo pedro priscila rafael rafaela raimundo ramiro raquel raul regina renata renato ricardo
      rita roberta roberto rodrigo rogerio romeu rosa rosana rubem rui sandra santiago sara sebastiao sergio silvia simao simone sofia sonia suzana
      tania tatiana telma teresa tereza thiago tiago tomas ursula valdir valeria vanessa vasco vera veronica vicente victor virgilio virginia vitor vitoria
      wagner wesley yara zeca zelia
    `),
    containers: words(`
      rua avenida praca largo parque ponte estadio colegio escola instituto universidade hospital teatro museu premio fundacao aeroporto bairro igreja torre
      palacio biblioteca banco grupo empresa partido ministerio tribunal lei plano caso operacao taca copa liga clube governo cinema sala porto vila serra rio
      monte ilha vale reserva camara cidade
    `),
    notFirstNames: words('o a os as sao santo santa nova novo porto vila ribeira estados reino uniao rio'),
  },
  nl: {
    firstNames: words(`
      aad aart abdel achraf adriaan agnes albert aletta alexander alida amber anja anke anna anne annelies annemarie annemiek anouk anton ans arend arie arjen
      arjan astrid atie bart bas bastiaan bea ben bernard bert berend bianca bjorn boudewijn bram brechtje carla carolien carola caspar cees chantal charlotte
      chris christiaan claudia coen cor corine cornelis daan daniel danielle david debbie dennis diederik dick dirk dorien douwe eduard ellen elke elly els
      emma emiel emile erik ernst esra esther eva evelien evert fatima femke fenna ferdinand fleur floor floris fokke frank frans fred frederik freek gerard
      gerrit gert geert gijs gonny grace greet guus hanna hanneke hans harm harry hein hendrik henk henri herman hilde hugo ida ilse inge ingrid irene iris
      ivo jaap jacco jacob jacqueline jan janneke jannie jasper jeanine jelle jeroen jesse jet job joep johan johanna johannes joke jolanda joost joris jos josephine
      joyce judith julia jurgen karel karin karlijn kees kim klaas koen laura laurens lars leen lennart leo leonie lex lies lieke liesbeth lieve linda lisa
      loes lotte louis louise lucas luc luuk maaike maarten machteld manon marc marcel margriet maria marianne marieke marijke marijn marit marjan marjolein
      marleen martijn martin matthijs maud maurits max meike menno michel michiel mieke milan mirjam mohamed monique nadia natasja nel nico niels niek noor
      olga onno oscar otto pascal patrick paul paula peter petra philip piet pieter pim quinten ramon rachid renate rene renske riet rik rita rob robbert
      robert robin roel rogier roland ron ronald roos rosa ruben rudolf ruud saar sander sandra sanne sara saskia sebastiaan sem siem sietske simone sjaak
      sjoerd sofie sophie stefan sterre steven stijn susanne suzanne sven sybren sylvia teun thea theo thijs thomas tijs tim timo tineke tjeerd tom ton toon
      trudy twan vera victor vincent wendy wesley wil wilco wilfred willeke willem willemijn wim wouter yasmina yvonne youssef
    `),
    containers: words(`
      straat laan plein weg kade gracht brug park school lyceum college universiteit hogeschool instituut stichting prijs hal stadion ziekenhuis kerk museum
      theater uitgeverij werf groep bv nv partij fractie vereniging club krant bank kabinet regering fonds bond ministerie dorp wet plan zaak
    `),
    notFirstNames: words('sint st nieuw nieuwe oud oude den de het noord zuid oost west verenigde leefbaar'),
  },
};
